#[macro_use]
mod types;
mod find;
mod info;
mod method;
mod path;

pub use info::EndpointInfo;
pub use method::{Method, ParseMethodError};
pub use path::{EndpointPath, PathError, PathErrorKind};

pub(crate) use find::Node;
pub(crate) use info::EndpointRow;
pub(crate) use path::{Parameters, parameters};
pub(crate) use types::debug;

use crate::{ScopeSet, ScopeType};

/// An operation of the Books API as a type: what stands in bounds, and a request to be made.
///
/// The fields of the type are the parameters of its path.
///
/// ```
/// use zohobooks_scopes::endpoints::invoices::{GetInvoice, ListInvoices};
/// use zohobooks_scopes::{Endpoint, Method, invoices};
///
/// assert_eq!(ListInvoices::INFO.method(), Method::Get);
/// assert_eq!(ListInvoices::INFO.scope(), invoices::READ::SCOPE);
///
/// let path = GetInvoice { invoice_id: "982000000567114" }.path()?;
/// assert_eq!(path.to_string(), "/invoices/982000000567114");
/// # Ok::<(), zohobooks_scopes::PathError>(())
/// ```
///
/// Only the types in [`endpoints`](crate::endpoints) implement it.
pub trait Endpoint {
    /// The one scope that the endpoint needs.
    type Scope: ScopeType;

    /// What is known of the endpoint, as a value.
    const INFO: EndpointInfo = EndpointInfo::of(&const { EndpointRow::copy_of(Self::ROW) });

    #[doc(hidden)]
    const ROW: sealed::Row;

    /// The path below `/books/v3` with the parameters filled in and percent-encoded.
    ///
    /// A parameter is a plain value, not an encoded one: `%` becomes `%25`.
    ///
    /// ```
    /// use zohobooks_scopes::Endpoint;
    /// use zohobooks_scopes::endpoints::invoices::GetInvoice;
    ///
    /// let error = GetInvoice { invoice_id: "1/email" }.path().unwrap_err();
    /// assert_eq!(error.to_string(), "the path parameter `invoice_id` contains `/`");
    /// ```
    ///
    /// # Errors
    ///
    /// The first parameter that would lead to another path than the one that the scope is for; see
    /// [`PathErrorKind`].
    fn path(&self) -> Result<EndpointPath<'_>, PathError> {
        EndpointPath::new(Self::INFO.template(), self.values(sealed::Token))
    }

    #[doc(hidden)]
    fn values(&self, _: sealed::Token) -> Parameters<'_> {
        parameters([])
    }
}

/// What cannot be named outside, so that the trait cannot be implemented there.
pub(crate) mod sealed {
    /// Where the endpoint stands in the table.
    #[derive(Clone, Copy, Debug)]
    pub struct Row(pub(crate) u16);

    #[derive(Debug)]
    pub struct Token;
}

impl ScopeSet {
    /// The smallest set that allows all of these endpoints, `None` if there are none.
    ///
    /// ```
    /// use zohobooks_scopes::endpoints::contacts::CreateContact;
    /// use zohobooks_scopes::endpoints::invoices::ListInvoices;
    /// use zohobooks_scopes::endpoints::organizations::ListOrganizations;
    /// use zohobooks_scopes::{Endpoint, ScopeSet, scopes};
    ///
    /// const WANTED: ScopeSet = ScopeSet::for_endpoints(&[
    ///     ListInvoices::INFO,
    ///     CreateContact::INFO,
    ///     ListOrganizations::INFO,
    /// ])
    /// .unwrap();
    /// assert_eq!(WANTED, scopes![contacts::CREATE, invoices::READ, settings::READ]);
    /// ```
    #[must_use]
    pub const fn for_endpoints(endpoints: &[EndpointInfo]) -> Option<Self> {
        let [first, rest @ ..] = endpoints else { return None };
        let mut set = Self::only(first.scope());
        let mut rest = rest;
        while let [next, after @ ..] = rest {
            set = set.with(next.scope());
            rest = after;
        }
        Some(set.reduced())
    }
}
