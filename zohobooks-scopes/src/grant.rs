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

/// A list of scopes as a type: what a program, or a part of it, may do.
///
/// Only `scopes!` implements it, together with the [`Grants`] that hold, so that the two agree. A type that
/// it declares has `SCOPES` also without this trait, which is for generic code.
///
/// ```
/// use zohobooks_scopes::{ScopeList, ScopeSet, scopes};
///
/// scopes! {
///     /// What the nightly sync may do.
///     pub struct NightlySync = [invoices::READ, contacts::ALL];
/// }
/// assert_eq!(NightlySync::SCOPES, scopes![invoices::READ, contacts::ALL]);
///
/// fn wanted<L: ScopeList>() -> ScopeSet {
///     L::SCOPES
/// }
/// assert_eq!(wanted::<NightlySync>(), NightlySync::SCOPES);
/// ```
pub trait ScopeList {
    /// The scopes to ask for.
    const SCOPES: ScopeSet;

    #[doc(hidden)]
    const DECLARED: crate::__private::Declared;
}

/// Holds for a [`ScopeList`] that lists the scope `S` or one that implies it.
///
/// As a bound it says which scope a function needs, and a caller whose list lacks it does not compile:
///
/// ```
/// use zohobooks_scopes::{Grants, contacts, invoices, scopes};
///
/// fn overdue<G: Grants<invoices::READ>>() {}
/// fn rename<G: Grants<contacts::UPDATE>>() {}
///
/// scopes! { struct NightlySync = [invoices::READ, contacts::ALL]; }
/// overdue::<NightlySync>();
/// rename::<NightlySync>(); // `contacts::ALL` implies it
/// ```
///
/// ```compile_fail,E0277
/// # use zohobooks_scopes::{Grants, invoices, scopes};
/// # fn correct<G: Grants<invoices::UPDATE>>() {}
/// # scopes! { struct NightlySync = [invoices::READ, contacts::ALL]; }
/// correct::<NightlySync>(); // `NightlySync` was not granted `invoices::UPDATE`
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` was not granted `{S}`",
    label = "needs `{S}`",
    note = "add the scope to the list in `scopes! {{ struct … = […]; }}` that declares `{Self}`, and ask \
            users to consent again",
    note = "books without a list (`Dynamic`) get one with `.granted::<YourList>()`, and generic code needs \
            the bound `Grants<{S}>`"
)]
pub trait Grants<S: ScopeType>: ScopeList {
    #[doc(hidden)]
    const DECLARED: crate::__private::Declared;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}
