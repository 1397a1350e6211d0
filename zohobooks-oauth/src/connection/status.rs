use std::time::SystemTime;

use super::record::{Record, time};
use crate::Access;

/// What is known of a connection.
#[derive(Clone, Debug)]
pub struct ConnectionStatus {
    access: Access,
    created: SystemTime,
    consents: u32,
    issued: u64,
    dead_since: Option<SystemTime>,
}

impl ConnectionStatus {
    pub(super) fn new(record: &Record, access: Access) -> Self {
        Self {
            access,
            created: record.created(),
            consents: record.consents,
            issued: record.issued,
            dead_since: record.dead.map(time),
        }
    }

    /// The access token, its data centre, and the scopes: requested, granted, missing.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// When the user logged in last.
    #[must_use]
    pub fn created(&self) -> SystemTime {
        self.created
    }

    /// How often the user has logged in under this name. Zoho keeps twenty refresh tokens of a user and drops
    /// the oldest for the next, so from the nineteenth on a warning is logged.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/oauth>.
    #[must_use]
    pub fn consents(&self) -> u32 {
        self.consents
    }

    /// How many access tokens there were since then.
    #[must_use]
    pub fn issued(&self) -> u64 {
        self.issued
    }

    /// Since when the refresh token is known to be dead, so that the user has to log in again.
    #[must_use]
    pub fn dead_since(&self) -> Option<SystemTime> {
        self.dead_since
    }
}
