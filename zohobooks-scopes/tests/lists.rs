//! No module is imported, and the value works wherever a constant does.
use zohobooks_scopes::{ScopeSet, scopes};

const PATHS: ScopeSet = scopes![invoices::READ, contacts::CREATE];
static GROUPS: ScopeSet = scopes![invoices::{READ,}, contacts::{CREATE}];
const WIRE: ScopeSet = scopes!["ZohoBooks.invoices.READ", r"ZohoBooks.contacts.CREATE",];
const ORDER: ScopeSet = scopes![contacts::CREATE, invoices::READ];
const FULL: [ScopeSet; 2] = [scopes![fullaccess::ALL], scopes!["ZohoBooks.fullaccess.all"]];
const NESTED: Option<ScopeSet> = scopes![settings::ALL].without(scopes![settings::READ]);

mod renamed {
    pub(crate) extern crate zohobooks_scopes as elsewhere;

    // An item of the user's with the name of a module does not get in the way.
    #[allow(dead_code, clippy::upper_case_acronyms)]
    mod invoices {
        pub(super) struct READ;
    }

    pub(crate) fn set() -> elsewhere::ScopeSet {
        elsewhere::scopes![invoices::READ, contacts::CREATE]
    }
}

macro_rules! in_a_macro {
    ($module:ident, $operation:ident) => {
        scopes![$module::$operation, contacts::CREATE]
    };
}

#[test]
fn every_form_says_the_same() {
    for set in [GROUPS, WIRE, ORDER, renamed::set(), in_a_macro!(invoices, READ)] {
        assert_eq!(set, PATHS);
    }
    assert_eq!(FULL[0], FULL[1]);
    assert_eq!(NESTED, Some(scopes![settings::ALL]));
    let local = scopes! { invoices::READ };
    assert_eq!(local.to_string(), "ZohoBooks.invoices.READ");
    assert_eq!(PATHS.to_string(), "ZohoBooks.contacts.CREATE,ZohoBooks.invoices.READ");
}
