#![doc = include_str!("../README.md")]
#![no_std]

#[cfg(feature = "endpoints")]
#[macro_use]
mod endpoint;
#[macro_use]
mod scope;
#[cfg(feature = "foreign")]
mod foreign;
mod generated {
    pub(crate) mod catalog;
    #[cfg(feature = "endpoints")]
    pub mod endpoints;
    pub(crate) mod lookup;
    pub(crate) mod names;
}
mod grant;
mod iter;
mod lookup;
mod parse;
mod reader;
#[cfg(feature = "serde")]
mod serde;
mod set;
mod shape;

#[cfg(feature = "endpoints")]
pub use endpoint::{
    Endpoint, EndpointInfo, EndpointPath, Method, ParseMethodError, PathError, PathErrorKind,
};
#[cfg(feature = "foreign")]
pub use foreign::ForeignScope;
pub use generated::catalog::*;
#[cfg(feature = "endpoints")]
pub use generated::endpoints;
pub use grant::{Grants, ScopeList, ScopeType};
pub use iter::Iter;
pub use parse::ParseScopeError;
pub use reader::{Problem, ProblemKind, Report, Severity, Suggestion};
pub use scope::{Module, Operation, Scope, Status};
pub use set::ScopeSet;

/// A [`ScopeSet`] from a list of scopes that is checked while the program compiles.
///
/// Entries are `module::OPERATION`, groups `module::{OPERATION, …}`, or wire strings in quotes. No
/// import of a module is needed, and the value is a constant:
///
/// ```
/// use zohobooks_scopes::{ScopeSet, scopes};
///
/// const WANTED: ScopeSet = scopes![invoices::{READ, CREATE}, "ZohoBooks.contacts.READ"];
/// assert_eq!(
///     WANTED.to_string(),
///     "ZohoBooks.contacts.READ,ZohoBooks.invoices.CREATE,ZohoBooks.invoices.READ",
/// );
/// ```
///
/// With a name in front it declares a type, which says what a program may do, see [`ScopeList`] and
/// [`Grants`]:
///
/// ```
/// # use zohobooks_scopes::scopes;
/// scopes! {
///     /// What the nightly sync may do.
///     pub struct NightlySync = [invoices::READ, contacts::ALL];
/// }
/// println!("{}", NightlySync::SCOPES);
/// ```
///
/// Every entry that is wrong gets an error of its own, on the segment that is wrong:
///
/// ```compile_fail
/// # use zohobooks_scopes::scopes;
/// scopes![invoices::Read]; // `invoices::Read` is not a scope: letter case matters, write `invoices::READ`
/// ```
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! scopes {
    ($($entries:tt)*) => {
        $crate::__private::scopes! { $crate $($entries)* }
    };
}

/// What expanded macros name. Not part of the public API.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "foreign")]
    pub use crate::foreign::foreign_scope;
    #[cfg(feature = "macros")]
    pub use zohobooks_scopes_macros::scopes;

    /// The mark of a type that `scopes!` declared.
    #[derive(Debug)]
    pub struct Declared;

    /// What a list with no valid entry becomes, after its errors.
    pub const AFTER_ERROR: crate::ScopeSet = crate::ScopeSet::catalog();

    /// The modules alone, so that an editor completes them inside `scopes![…]` and nothing else.
    pub mod modules {
        pub use crate::generated::catalog::*;
    }
}
