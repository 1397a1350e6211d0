mod organization;
mod organizations;

use std::fmt;

use crate::client::Client;
use crate::link::Link;
use crate::{Access, Error};

pub use organization::{Organization, OrganizationId};

/// The Zoho Books API, as the user who made a grant.
///
/// It comes from [`Accounts::books`](crate::Accounts::books) and talks to the data centre of the grant.
///
/// ```no_run
/// # async fn example(books: zohobooks_oauth::Books) -> Result<(), zohobooks_oauth::Error> {
/// for organization in books.organizations().await? {
///     println!("{} {}", organization.id, organization.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Books {
    link: Link,
    client: Client,
    access: Access,
}

impl Books {
    pub(crate) fn new(link: Link, client: Client, access: Access) -> Self {
        Self { link, client, access }
    }

    /// The organizations that the user belongs to. Needs `settings::READ`.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/introduction>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Books`](crate::ErrorKind::Books) if Zoho refused. It says the same, 401 and code
    ///   57, to an access token that has expired, to one of another data centre and to a missing scope;
    ///   [`Error::needs_refresh`] and [`Error::missing_scopes`] tell them apart as far as the grant
    ///   knows.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be
    ///   used.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the grant is not one for the app; nothing
    ///   was sent.
    pub async fn organizations(&self) -> Result<Vec<Organization>, Error> {
        self.link.send(self.client.organizations(&self.access)?).await
    }
}

impl fmt::Debug for Books {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Books").field("access", &self.access).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
