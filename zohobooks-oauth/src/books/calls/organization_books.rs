use std::fmt;
use std::marker::PhantomData;

use zohobooks_scopes::{Endpoint, Method, ScopeList, ScopeSet, ScopeType};

use super::path::Path;
use super::request::BooksRequest;
use super::sender::Sender;
use super::{Dynamic, GrantedBy, OrganizationId};
use crate::Error;

/// The books of one organization: everything of the API but the list of organizations.
///
/// It comes from [`Books::organization`](super::Books::organization). Clones are cheap.
///
/// What a call needs is checked by the compiler if `G` is a list of scopes:
///
/// ```
/// use zohobooks_oauth::endpoints::invoices::{GetInvoice, ListInvoices};
/// use zohobooks_oauth::{BooksRequest, Grants, OrganizationBooks, invoices};
///
/// fn overdue<G: Grants<invoices::READ>>(books: &OrganizationBooks<G>) -> BooksRequest {
///     books.call(ListInvoices).query("status", "overdue")
/// }
/// ```
///
/// ```compile_fail,E0277
/// # use zohobooks_oauth::endpoints::invoices::CreateInvoice;
/// # use zohobooks_oauth::{BooksRequest, OrganizationBooks, scopes};
/// scopes! { struct Report = [invoices::READ]; }
///
/// fn create(books: &OrganizationBooks<Report>) -> BooksRequest {
///     books.call(CreateInvoice) // `Report` was not granted `invoices::CREATE`
/// }
/// ```
///
/// If it is [`Dynamic`], as by default, it is checked before anything is sent.
pub struct OrganizationBooks<G = Dynamic> {
    sender: Sender,
    grants: PhantomData<fn() -> G>,
}

impl<G> OrganizationBooks<G> {
    pub(super) fn new(sender: Sender) -> Self {
        Self { sender, grants: PhantomData }
    }

    /// The organization.
    #[must_use]
    pub fn id(&self) -> &OrganizationId {
        self.sender.organization()
    }

    /// Ends a block: forgets that Zoho refused calls of the organization, and what it said is left of the day, for all
    /// programs that share the store. What they have counted stays.
    ///
    /// After a refusal for too many calls nothing is sent for as long as Zoho said, or is known to refuse, an hour
    /// or until the day has passed. If it takes calls earlier, such as after the organization chose a larger plan, nobody
    /// finds that out before. If it does not, its next refusal is a block again.
    ///
    /// ```no_run
    /// use zohobooks_oauth::{Connection, Error, OrganizationId};
    ///
    /// # async fn example(connection: Connection, id: OrganizationId) -> Result<(), Error> {
    /// // What the button "Try again now" does.
    /// connection.books().organization(&id).unblock().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Store`](crate::ErrorKind::Store) if the store could not be told: then the block may come back.
    /// * Those of [`Connection::access`](crate::Connection::access).
    pub async fn unblock(&self) -> Result<(), Error> {
        self.sender.unblock().await
    }

    /// The same without the list of scopes, for functions that take `&OrganizationBooks`: what a call needs is
    /// checked at run time again.
    #[must_use]
    pub fn dynamic(&self) -> OrganizationBooks {
        OrganizationBooks::new(self.sender.clone())
    }

    fn prepare<E: Endpoint>(&self, endpoint: &E) -> BooksRequest {
        let method = http_method(E::INFO.method());
        BooksRequest::new(self.sender.clone(), method, Path::of(endpoint), E::Scope::SCOPE.into())
    }

    fn prepare_other(&self, needs: ScopeSet, method: Method, path: &str) -> BooksRequest {
        BooksRequest::new(self.sender.clone(), http_method(method), Path::new(path), needs)
    }
}

impl<G: ScopeList> OrganizationBooks<G> {
    /// A call of this endpoint, such as `ListInvoices` or `GetInvoice { invoice_id: "982000000567114" }`.
    pub fn call<E>(&self, endpoint: E) -> BooksRequest
    where
        E: Endpoint,
        E::Scope: GrantedBy<G>,
    {
        self.prepare(&endpoint)
    }

    /// A call of a path that is not in the catalog, such as `/newthings/42`, and the scope that it needs. The
    /// method is [`Method`] of this crate, not that of `http`.
    pub fn request<S: GrantedBy<G>>(&self, _needs: S, method: Method, path: &str) -> BooksRequest {
        self.prepare_other(S::SCOPE.into(), method, path)
    }
}

impl OrganizationBooks<Dynamic> {
    /// A call of this endpoint, such as `ListInvoices` or `GetInvoice { invoice_id: "982000000567114" }`.
    pub fn call<E: Endpoint>(&self, endpoint: E) -> BooksRequest {
        self.prepare(&endpoint)
    }

    /// A call of a path that is not in the catalog, such as `/newthings/42`, or of one that is known at run time only,
    /// and the scope that it needs: `invoices::READ`, or what
    /// [`EndpointInfo::scope`](zohobooks_scopes::EndpointInfo::scope) says. The method is [`Method`] of this crate,
    /// not that of `http`.
    pub fn request(&self, needs: impl Into<ScopeSet>, method: Method, path: &str) -> BooksRequest {
        self.prepare_other(needs.into(), method, path)
    }
}

fn http_method(method: Method) -> http::Method {
    // They are words that HTTP has. Should one be none, `GET` does no harm.
    http::Method::from_bytes(method.as_str().as_bytes()).unwrap_or_default()
}

impl<G> Clone for OrganizationBooks<G> {
    fn clone(&self) -> Self {
        Self::new(self.sender.clone())
    }
}

impl<G> fmt::Debug for OrganizationBooks<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrganizationBooks").field("id", self.id()).finish_non_exhaustive()
    }
}
