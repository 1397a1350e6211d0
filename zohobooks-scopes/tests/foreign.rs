//! `foreign_scope!` where a program uses it.
#![cfg(feature = "foreign")]

use zohobooks_scopes::{ForeignScope, foreign_scope};

#[test]
fn a_constant_of_the_caller_keeps_its_name() {
    const SCOPE: &str = "ZohoCRM.modules.ALL";
    const FOREIGN: ForeignScope = foreign_scope!(SCOPE);
    assert_eq!(FOREIGN.as_str(), SCOPE);
    assert_eq!(foreign_scope!(SCOPE), FOREIGN);
}

#[test]
fn a_misspelt_service_of_books_is_refused() {
    let refused = |text: &'static str| {
        std::panic::catch_unwind(|| zohobooks_scopes::__private::foreign_scope(text)).is_err()
    };
    for service in ["ZohoBook", "ZohoBookss", "ZohoBokos", "ZohoBoxks", "Zoho_Books", "books"] {
        let text: &'static str = format!("{service}.invoices.READ").leak();
        assert!(refused(text), "{text}");
    }
    for text in ["ZohoBoo.invoices.READ", "ZohoCRM.modules.ALL", "Bookings.a.READ", "email"] {
        assert!(!refused(text), "{text}");
    }
}
