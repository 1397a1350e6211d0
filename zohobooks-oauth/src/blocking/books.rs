use std::fmt;

use super::Transport;
use crate::client::Client;
use crate::link::Link;
use crate::{Access, Error, Organization};

/// The Zoho Books API, as [`crate::Books`]. It comes from [`Accounts::books`](super::Accounts::books).
#[derive(Clone)]
pub struct Books {
    link: Link<dyn Transport>,
    client: Client,
    access: Access,
}

impl Books {
    pub(super) fn new(link: Link<dyn Transport>, client: Client, access: Access) -> Self {
        Self { link, client, access }
    }

    /// The organizations that the user belongs to, as [`crate::Books::organizations`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Books::organizations`].
    pub fn organizations(&self) -> Result<Vec<Organization>, Error> {
        self.link.send_blocking(self.client.organizations(&self.access)?)
    }
}

impl fmt::Debug for Books {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Books").field("access", &self.access).finish_non_exhaustive()
    }
}
