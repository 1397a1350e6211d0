mod organization;
mod organizations;

use std::fmt;

use crate::error::{Call, Step};
use crate::link::Link;
use crate::{Error, Grant, ServerApp};

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
    app: ServerApp,
    grant: Grant,
}

impl Books {
    pub(crate) fn new(link: Link, app: ServerApp, grant: Grant) -> Self {
        Self { link, app, grant }
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
        self.app.admit(&self.grant.owner, self.grant.data_center())?;
        let needs = organizations::NEEDS;
        let step = Step::Books { needs, granted: self.grant.covers(needs) };
        let call = Call { step, data_center: self.grant.data_center() };
        let request = organizations::request(&self.app, &self.grant)?;
        let read = |response| organizations::read(&self.app, &self.grant, response);
        self.link.call(call, request, read).await
    }
}

impl fmt::Debug for Books {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Books").field("grant", &self.grant).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
