use std::sync::Arc;

use super::params::Params;
use super::requested_scopes::RequestedScopes;
use crate::DataCenter;

/// What a user has granted to a client, and where.
#[derive(Clone)]
pub(super) struct Granted {
    pub(super) data_center: DataCenter,
    pub(super) client_id: String,
    pub(super) scopes: Arc<RequestedScopes>,
}

impl Granted {
    /// Whether it is known at this data centre, and to this client if there is one.
    pub(super) fn is_of(&self, data_center: DataCenter, client_id: Option<&str>) -> bool {
        self.data_center == data_center && client_id.is_none_or(|id| id == self.client_id)
    }
}

/// Whether the client asked to be let in while the user is away.
#[derive(Clone, Copy)]
pub(super) struct Access {
    pub(super) offline: bool,
    /// Whether the user is asked also for what was accepted before.
    pub(super) prompt: bool,
}

impl Access {
    /// What comes of the console.
    pub(super) const OFFLINE: Self = Self { offline: true, prompt: true };

    pub(super) fn read(params: &Params) -> Self {
        Self {
            offline: params.get("access_type") == Some("offline"),
            prompt: params.get("prompt") == Some("consent"),
        }
    }
}
