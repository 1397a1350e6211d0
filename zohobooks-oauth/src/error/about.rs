use std::sync::Arc;

use super::Error;
use super::limit::SetBy;
use crate::ConnectionId;

/// What is known of a failure beside its kind and its call.
#[derive(Clone, Debug)]
pub(crate) enum About {
    /// The connection that it is about.
    Connection(ConnectionId),
    /// Who has set the limit.
    Limit(SetBy),
}

impl Error {
    pub(crate) fn about(mut self, about: About) -> Self {
        Arc::make_mut(&mut self.0).about = Some(about);
        self
    }

    #[cfg(feature = "connections")]
    pub(crate) fn of_connection(self, id: &ConnectionId) -> Self {
        self.about(About::Connection(id.clone()))
    }
}
