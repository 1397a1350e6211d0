//! Types that grant what they list and what that implies.
use zohobooks_scopes::{Grants, bills, contacts, fullaccess, invoices, scopes, settings};

scopes! {
    /// What the nightly sync may do.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub(crate) struct NightlySync = [invoices::READ, contacts::ALL, "ZohoBooks.settings.READ"];

    pub(crate) struct Everything = [fullaccess::ALL,];
    struct Small = [bills::{READ, UPDATE}];
}

mod inner {
    zohobooks_scopes::scopes! { pub(super) struct Inner = [invoices::READ]; }
}

fn all_of_contacts<G>()
where
    G: Grants<contacts::CREATE>
        + Grants<contacts::READ>
        + Grants<contacts::UPDATE>
        + Grants<contacts::DELETE>
        + Grants<contacts::ALL>
        + Grants<invoices::READ>
        + Grants<settings::READ>,
{
}
fn some_bills<G: Grants<bills::READ> + Grants<bills::UPDATE>>() {}
fn everything<G: Grants<fullaccess::ALL>>() {}

#[test]
fn a_type_grants_what_it_lists_and_what_that_implies() {
    all_of_contacts::<NightlySync>();
    all_of_contacts::<Everything>();
    some_bills::<Everything>();
    some_bills::<Small>();
    everything::<Everything>();
    assert_eq!(NightlySync, NightlySync);
    const WANTED: zohobooks_scopes::ScopeSet = NightlySync::SCOPES.union(Small::SCOPES);
    assert_eq!(WANTED.len(), 5);
    assert_eq!(inner::Inner::SCOPES.to_string(), "ZohoBooks.invoices.READ");
    scopes! { struct Local = [bills::READ]; }
    assert_eq!(Local::SCOPES, scopes![bills::READ]);
}

macro_rules! with_visibility {
    ($visibility:vis $name:ident, $scope:path) => {
        scopes! { $visibility struct $name = [$scope]; }
    };
}
with_visibility!(pub(crate) Shared, bills::READ);

scopes! {
    #[cfg(any())]
    struct Absent = [invoices::READ];
    #[deprecated(note = "a test")]
    struct Old = [contacts::ALL];
    #[cfg(all())]
    pub(crate) struct Present = [fullaccess::ALL];
}

#[test]
fn attributes_and_fragments_are_taken() {
    some::<Shared>();
    some::<Present>();
    fn some<G: Grants<bills::READ>>() {}
    #[expect(deprecated)]
    let old = Old::SCOPES;
    assert_eq!(old, scopes![contacts::ALL]);
}

#[test]
fn the_scopes_of_a_list_need_no_import_of_the_trait() {
    fn wanted<L: zohobooks_scopes::ScopeList>() -> zohobooks_scopes::ScopeSet {
        L::SCOPES
    }
    assert_eq!(Small::SCOPES, scopes![bills::READ, bills::UPDATE]);
    assert_eq!(wanted::<Small>(), Small::SCOPES);
}
