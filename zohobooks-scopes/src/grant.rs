use crate::{Scope, ScopeSet};

/// A scope of the catalog as a type: what stands in bounds.
///
/// ```
/// use zohobooks_scopes::{ScopeType, invoices};
///
/// fn name<S: ScopeType>() -> &'static str {
///     S::SCOPE.as_str()
/// }
/// assert_eq!(name::<invoices::READ>(), "ZohoBooks.invoices.READ");
/// ```
///
/// Only the items of the catalog implement it.
pub trait ScopeType: Copy + Into<Scope> + Into<ScopeSet> + sealed::Sealed {
    /// The same scope as a value.
    const SCOPE: Scope;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}
