use core::fmt;

use crate::shape::{is_foreign, is_nearly_books, is_of_books};

/// A scope of another Zoho product, for a consent that names several products.
///
/// It is made by [`foreign_scope!`](crate::foreign_scope), and by nothing else. That it has the form of a
/// scope was checked while the program compiled. Whether the product has such a scope was **not**: what
/// this crate promises holds for the scopes of Zoho Books alone, and one that does not exist makes Zoho
/// refuse the whole consent.
///
/// ```compile_fail
/// use zohobooks_scopes::ForeignScope;
/// let scope = ForeignScope("ZohoCRM.modules.ALL");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ForeignScope(&'static str);

impl ForeignScope {
    /// The scope as it was written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

/// What `foreign_scope!` calls.
///
/// # Panics
///
/// If the text is a scope of Zoho Books, or none at all; in a constant that is a compile error.
#[must_use]
#[track_caller]
pub const fn foreign_scope(text: &'static str) -> ForeignScope {
    assert!(
        !is_of_books(text),
        "this is a scope of Zoho Books: use `scopes!`, which checks that it exists"
    );
    assert!(
        is_foreign(text),
        "not a scope of another Zoho product: write one such as \"ZohoCRM.modules.ALL\""
    );
    assert!(!is_nearly_books(text), "a misspelt `ZohoBooks`: use `scopes!`");
    ForeignScope(text)
}

impl fmt::Display for ForeignScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl fmt::Debug for ForeignScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A [`ForeignScope`]: one scope of another Zoho product. Its form is checked while the program compiles.
///
/// ```
/// use zohobooks_scopes::{ForeignScope, foreign_scope};
///
/// const CRM: ForeignScope = foreign_scope!("ZohoCRM.modules.ALL");
/// assert_eq!(CRM.as_str(), "ZohoCRM.modules.ALL");
/// assert_eq!(foreign_scope!("email").to_string(), "email");
/// ```
///
/// A scope of Zoho Books is refused, in any letter case, because [`scopes!`](crate::scopes) knows it:
///
/// ```compile_fail
/// # use zohobooks_scopes::foreign_scope;
/// foreign_scope!("ZohoBooks.invoices.READ"); // this is a scope of Zoho Books: use `scopes!`, …
/// ```
/// So is a misspelt `ZohoBooks`:
///
/// ```compile_fail
/// # use zohobooks_scopes::foreign_scope;
/// foreign_scope!("ZohoBook.invoices.READ"); // a misspelt `ZohoBooks`: use `scopes!`
/// ```
#[macro_export]
macro_rules! foreign_scope {
    ($scope:expr $(,)?) => {{
        // A constant item is evaluated by `cargo check`, also in a function that nobody calls. Its
        // name is visible in the expression, where it must not stand for something of the caller's.
        const __ZOHOBOOKS_FOREIGN_SCOPE: $crate::ForeignScope =
            $crate::__private::foreign_scope($scope);
        __ZOHOBOOKS_FOREIGN_SCOPE
    }};
}
