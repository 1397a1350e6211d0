#[cfg(feature = "books")]
mod calls;
mod dynamic;
mod organization;
mod organizations;
mod source;

use std::fmt;
use std::marker::PhantomData;

use zohobooks_scopes::{Grants, ScopeList, ScopeSet, settings};

use crate::error::{Call, Step};
use crate::{Access, Accounts, Error, ErrorKind};
use organizations::NEEDS;
use source::Source;

#[cfg(feature = "books")]
pub(crate) use calls::Gates;
#[cfg(feature = "books")]
use calls::Settings;
#[cfg(feature = "books")]
pub use calls::{
    Audit, BooksAnswer, BooksRequest, GrantedBy, Items, Limits, OrganizationBooks, Plan, Progress,
};
pub use dynamic::Dynamic;
pub use organization::{NotAnOrganizationId, Organization, OrganizationId};

/// The Zoho Books API, as the user who made a grant.
///
/// It comes from [`Connection::books`](crate::Connection::books), which keeps the access token fresh, or from
/// [`Accounts::books`](crate::Accounts::books), and talks to the data centre of the grant.
///
/// Without an organization there is only the list of them; [`organization`](Self::organization) has the
/// rest, so that a call without the `organization_id` that it needs cannot be written.
///
/// ```no_run
/// use zohobooks_oauth::{Connection, Error, scopes};
///
/// scopes! {
///     /// What the nightly sync may do.
///     pub struct NightlySync = [settings::READ, invoices::READ, contacts::ALL];
/// }
///
/// # async fn example(connection: Connection) -> Result<(), Error> {
/// // Checked here, once; from here on the compiler does.
/// let books = connection.books().granted::<NightlySync>().await?;
/// for organization in books.organizations().await? {
///     println!("{} {}", organization.id, organization.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Without [`granted`](Self::granted), each call checks before anything is sent.
pub struct Books<G = Dynamic> {
    accounts: Accounts,
    source: Source,
    #[cfg(feature = "books")]
    settings: Settings,
    grants: PhantomData<fn() -> G>,
}

impl Books {
    pub(crate) fn of_access(accounts: Accounts, access: Access) -> Self {
        Self::new(accounts, Source::Access(Box::new(access)))
    }

    #[cfg(feature = "connections")]
    pub(crate) fn of_connection(accounts: Accounts, connection: crate::Connection) -> Self {
        Self::new(accounts, Source::Connection(connection))
    }

    fn new(accounts: Accounts, source: Source) -> Self {
        Self {
            accounts,
            source,
            #[cfg(feature = "books")]
            settings: Settings::default(),
            grants: PhantomData,
        }
    }

    /// The same, for a list of scopes that the login has granted, so that the compiler checks each call.
    ///
    /// Where Zoho did not say what it granted, what was asked for counts.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::NotGranted`] if something of the list was not granted:
    ///   [`Error::missing_scopes`] names it.
    /// * Those of [`Connection::access`](crate::Connection::access).
    pub async fn granted<G: ScopeList>(self) -> Result<Books<G>, Error> {
        let access = self.source.access().await?;
        if let Some(missing) = access.missing_of(G::SCOPES) {
            return Err(not_granted(&self.accounts, &access, missing));
        }
        Ok(self.with_grants())
    }

    /// The organizations that the user belongs to. Needs `settings::READ`.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/introduction>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::NotGranted`] if the login did not grant the scope; nothing was sent.
    /// * [`ErrorKind::Books`] if Zoho refused. It says the same, 401 and code
    ///   57, to an access token that has expired, to one of another data centre and to a missing scope;
    ///   [`Error::needs_refresh`] and [`Error::missing_scopes`] tell them apart as far as the grant
    ///   knows.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be
    ///   used.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the grant is not one for the app; nothing
    ///   was sent.
    pub async fn organizations(&self) -> Result<Vec<Organization>, Error> {
        self.list_organizations().await
    }
}

impl<G: ScopeList> Books<G> {
    /// The organizations that the user belongs to.
    ///
    /// # Errors
    ///
    /// Those of [`Books::organizations`] without a list of scopes.
    pub async fn organizations(&self) -> Result<Vec<Organization>, Error>
    where
        G: Grants<settings::READ>,
    {
        self.list_organizations().await
    }
}

impl<G> Books<G> {
    /// The same without the list of scopes, for functions that take `&Books`: what a call needs is checked
    /// at run time again.
    ///
    /// ```
    /// use zohobooks_oauth::{Books, scopes};
    ///
    /// scopes! { struct NightlySync = [settings::READ, invoices::READ]; }
    ///
    /// fn every_hour(books: &Books) { /* … */ }
    ///
    /// fn every_night(books: &Books<NightlySync>) {
    ///     every_hour(&books.dynamic());
    /// }
    /// ```
    #[must_use]
    pub fn dynamic(&self) -> Books {
        self.clone().with_grants()
    }

    fn with_grants<Other>(self) -> Books<Other> {
        Books {
            accounts: self.accounts,
            source: self.source,
            #[cfg(feature = "books")]
            settings: self.settings,
            grants: PhantomData,
        }
    }

    async fn list_organizations(&self) -> Result<Vec<Organization>, Error> {
        let mut is_renewed = false;
        loop {
            let access = self.source.access().await?;
            let request = self.accounts.client().organizations(&access)?;
            #[cfg(feature = "books")]
            let request = self.settings.within_time(request);
            if access.covers(NEEDS) == Some(false) {
                return Err(not_granted(&self.accounts, &access, NEEDS));
            }
            match self.accounts.link().send(request).await {
                Err(error) if error.needs_refresh() => {
                    if is_renewed || !self.source.reject(access.token()) {
                        return Err(self.source.refused(error, access.token(), is_renewed));
                    }
                    is_renewed = true;
                }
                listed => {
                    #[cfg(feature = "books")]
                    self.settings.saw(NEEDS, &listed);
                    return listed;
                }
            }
        }
    }
}

fn not_granted(accounts: &Accounts, access: &Access, missing: ScopeSet) -> Error {
    let step = Step::books(None, missing, Some(false));
    let call = Call::new(accounts.client(), step, access.data_center());
    Error::new(ErrorKind::NotGranted).during(call)
}

impl<G> Clone for Books<G> {
    fn clone(&self) -> Self {
        Self {
            accounts: self.accounts.clone(),
            source: self.source.clone(),
            #[cfg(feature = "books")]
            settings: self.settings.clone(),
            grants: PhantomData,
        }
    }
}

impl<G> fmt::Debug for Books<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Books").field("source", &self.source).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
