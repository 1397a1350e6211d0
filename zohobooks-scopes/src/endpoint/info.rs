use core::fmt;

use super::{Method, find, sealed};
use crate::Scope;
use crate::generated::endpoints::ALL;

/// An operation of the Books API as a small value, to iterate, look up and print.
///
/// ```
/// use zohobooks_scopes::{EndpointInfo, Method};
///
/// let endpoint = EndpointInfo::find(Method::Post, "/invoices/982000000567114/email").unwrap();
/// assert_eq!(endpoint.operation_id(), "email_invoice");
/// assert_eq!(endpoint.scope().as_str(), "ZohoBooks.invoices.CREATE");
/// assert_eq!(endpoint.to_string(), "POST /invoices/{invoice_id}/email");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EndpointInfo(&'static EndpointRow);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct EndpointRow {
    file: &'static str,
    type_path: &'static str,
    operation_id: &'static str,
    method: Method,
    template: &'static str,
    scope: Scope,
    dropped: Option<&'static str>,
}

impl EndpointRow {
    pub(crate) const fn new(
        file: &'static str,
        type_path: &'static str,
        operation_id: &'static str,
        method: Method,
        template: &'static str,
        scope: Scope,
        dropped: Option<&'static str>,
    ) -> Self {
        Self { file, type_path, operation_id, method, template, scope, dropped }
    }

    /// A program that names an endpoint has this row in it, and not all of them.
    pub(crate) const fn copy_of(row: sealed::Row) -> Self {
        ALL[row.0 as usize]
    }
}

impl EndpointInfo {
    pub(crate) const fn of(row: &'static EndpointRow) -> Self {
        Self(row)
    }

    /// Every endpoint, by file and path.
    #[must_use]
    pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
        ALL.iter().map(Self)
    }

    /// The endpoint that a request goes to, `None` if it is not in the catalog.
    ///
    /// The path may be pasted as it is found: with or without `/books/v3` in front, with a query or a
    /// fragment, with a slash at the end, with values or with `{parameters}` and `:parameters`.
    ///
    /// ```
    /// use zohobooks_scopes::endpoints::invoices::GetInvoice;
    /// use zohobooks_scopes::{Endpoint, EndpointInfo, Method};
    ///
    /// for path in ["/invoices/982000000567114", "/books/v3/invoices/{id}/?organization_id=1"] {
    ///     assert_eq!(EndpointInfo::find(Method::Get, path), Some(GetInvoice::INFO));
    /// }
    /// ```
    ///
    /// Where several endpoints match, segments are compared from left to right and a literal one
    /// comes before a parameter: `GET /contacts/contactpersons/openingbalances` is a contact person
    /// and not the opening balances of a contact. The endpoints of custom modules match `/cm_…` only.
    /// Of endpoints that Zoho describes in two files, with the same scope in both, it is the one in
    /// the file that is named like the path: `GET /invoices` is `invoices::ListInvoices` and not
    /// `customer_debit_notes::ListCustomerDebitNotes`.
    ///
    /// A segment that [`Endpoint::path`](crate::Endpoint::path) would refuse as a value, such as `..`, matches no parameter.
    #[must_use]
    pub fn find(method: Method, path: &str) -> Option<Self> {
        find::find(method, path)
    }

    /// Zoho's OpenAPI file that describes it: `credit-notes.yml`.
    #[must_use]
    pub const fn file(self) -> &'static str {
        self.0.file
    }

    /// The type in this crate: `endpoints::credit_notes::ListCreditNotes`.
    #[must_use]
    pub const fn type_path(self) -> &'static str {
        self.0.type_path
    }

    /// Zoho's name for it: `list_credit_notes`. Unique within a file.
    #[must_use]
    pub const fn operation_id(self) -> &'static str {
        self.0.operation_id
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(self) -> Method {
        self.0.method
    }

    /// The path below `/books/v3` with `{parameters}`: `/creditnotes/{creditnote_id}`.
    ///
    /// As Zoho writes it, but for three paths in which a regular expression stands in place of a
    /// parameter.
    #[must_use]
    pub const fn template(self) -> &'static str {
        self.0.template
    }

    /// The one scope that it needs.
    #[must_use]
    pub const fn scope(self) -> Scope {
        self.0.scope
    }

    /// The date, such as `2026-10-03`, on which Zoho's documentation no longer had it.
    #[must_use]
    pub const fn dropped(self) -> Option<&'static str> {
        self.0.dropped
    }
}

/// `GET /invoices/{invoice_id}`.
impl fmt::Display for EndpointInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method(), self.template())
    }
}

impl fmt::Debug for EndpointInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.type_path())
    }
}

#[cfg(test)]
mod tests {
    use super::{EndpointInfo, EndpointRow};
    use crate::{Method, invoices};

    #[test]
    fn a_dropped_endpoint_has_a_date() {
        static ROW: EndpointRow = EndpointRow::new(
            "types.yml",
            "endpoints::types::GetType",
            "get_type",
            Method::Get,
            "/types/{type}",
            invoices::READ::SCOPE,
            Some("2026-12-01"),
        );
        assert_eq!(EndpointInfo(&ROW).dropped(), Some("2026-12-01"));
    }
}
