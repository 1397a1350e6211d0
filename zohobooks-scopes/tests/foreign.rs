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
