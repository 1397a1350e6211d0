#![doc = include_str!("../README.md")]
#![no_std]

#[cfg(feature = "endpoints")]
#[macro_use]
mod endpoint;
#[macro_use]
mod scope;
mod generated {
    pub(crate) mod catalog;
    #[cfg(feature = "endpoints")]
    pub mod endpoints;
}
mod grant;
mod iter;
mod parse;
#[cfg(feature = "serde")]
mod serde;
mod set;

#[cfg(feature = "endpoints")]
pub use endpoint::{
    Endpoint, EndpointInfo, EndpointPath, Method, ParseMethodError, PathError, PathErrorKind,
};
pub use generated::catalog::*;
#[cfg(feature = "endpoints")]
pub use generated::endpoints;
pub use grant::ScopeType;
pub use iter::Iter;
pub use parse::{ParseScopeError, ParseScopeErrorKind};
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
    #[cfg(feature = "macros")]
    pub use zohobooks_scopes_macros::scopes;

    /// What a list with no valid entry becomes, after its errors.
    pub const AFTER_ERROR: crate::ScopeSet = crate::ScopeSet::catalog();

    /// The modules alone, so that an editor completes them inside `scopes![…]` and nothing else.
    pub mod modules {
        pub use crate::generated::catalog::*;
    }
}
