//! What a set of scopes does.
#![allow(clippy::unwrap_used, reason = "a test")]

use zohobooks_scopes::{ProblemKind, Scope, ScopeSet, invoices, scopes};

const CONTACTS: ScopeSet = scopes![contacts::{CREATE, READ, UPDATE, DELETE}];

#[test]
fn all_covers_its_module() {
    assert!(scopes![contacts::ALL].covers(CONTACTS));
    assert!(scopes![contacts::ALL].covers(scopes![contacts::ALL]));
    assert!(!scopes![contacts::ALL].covers(scopes![invoices::READ]));
    assert!(!CONTACTS.covers(scopes![contacts::ALL]), "ALL may be more than the four");
}

#[test]
fn full_access_covers_everything_and_nothing_else_does() {
    let full = scopes![fullaccess::ALL];
    assert!(full.covers(ScopeSet::catalog()));
    assert_eq!(full.expanded(), ScopeSet::catalog());
    for scope in ScopeSet::catalog().iter().filter(|scope| *scope != full.iter().next().unwrap()) {
        assert!(!ScopeSet::only(scope).covers(full), "{scope}");
    }
}

#[cfg(feature = "observed")]
#[test]
fn what_the_undocumented_full_access_opens_is_not_guessed() {
    assert!(!scopes![fullaccess::READ].covers(scopes![invoices::READ]));
    assert!(scopes![fullaccess::ALL].covers(scopes![fullaccess::READ, reports::READ]));
}

#[test]
fn missing_is_what_is_not_covered() {
    let granted = scopes![contacts::ALL, invoices::READ];
    let wanted = scopes![contacts::READ, invoices::{READ, CREATE}, settings::READ];
    assert_eq!(granted.missing(wanted), Some(scopes![invoices::CREATE, settings::READ]));
    assert_eq!(granted.missing(granted), None);
}

#[test]
fn union_and_without_go_by_what_is_listed() {
    let both = CONTACTS.union(scopes![invoices::READ]);
    assert_eq!(both.len(), 5);
    assert_eq!(both.without(CONTACTS), Some(scopes![invoices::READ]));
    assert_eq!(CONTACTS.without(both), None);
    assert_eq!(scopes![contacts::ALL].without(CONTACTS), Some(scopes![contacts::ALL]));
}

#[test]
fn expanded_writes_out_what_exists() {
    assert_eq!(
        scopes![contacts::ALL].expanded(),
        CONTACTS.with(zohobooks_scopes::contacts::ALL::SCOPE)
    );
    assert_eq!(scopes![custommodules::ALL].expanded(), scopes![custommodules::ALL]);
    assert_eq!(CONTACTS.expanded(), CONTACTS);
}

#[test]
fn reduced_drops_what_is_implied() {
    assert_eq!(scopes![contacts::ALL].union(CONTACTS).reduced(), scopes![contacts::ALL]);
    assert_eq!(ScopeSet::catalog().reduced(), scopes![fullaccess::ALL]);
    assert_eq!(CONTACTS.reduced(), CONTACTS);
}

/// For every pair of scopes, which is enough because the operations go bit by bit.
#[test]
fn the_laws_hold_for_every_pair() {
    for a in ScopeSet::catalog() {
        for b in ScopeSet::catalog() {
            let set = ScopeSet::only(a).with(b);
            assert_eq!(set.expanded().expanded(), set.expanded());
            assert_eq!(set.reduced().reduced(), set.reduced());
            assert_eq!(set.reduced().expanded(), set.expanded());
            assert!(set.reduced().covers(set.expanded()));
            assert_eq!(set.to_string().parse(), Ok(set));
            let (a, b) = (ScopeSet::only(a), ScopeSet::only(b));
            assert_eq!(a.covers(b), a.missing(b).is_none());
            assert_eq!(a.without(b).is_none(), a == b);
        }
    }
}

#[test]
fn scopes_come_and_print_in_catalog_order() {
    let set = scopes![settings::READ, contacts::{ALL, }, invoices::{DELETE, CREATE}];
    let names: Vec<&str> = set.iter().map(Scope::as_str).collect();
    assert_eq!(
        names,
        [
            "ZohoBooks.contacts.ALL",
            "ZohoBooks.invoices.CREATE",
            "ZohoBooks.invoices.DELETE",
            "ZohoBooks.settings.READ",
        ]
    );
    assert_eq!(set.iter().len(), 4);
    assert_eq!(set.to_string(), names.join(","));
    assert_eq!(format!("{set:?}"), format!("{{{}}}", names.join(", ")));
}

#[test]
fn sets_are_made_of_scopes() {
    let read = Scope::from(invoices::READ);
    assert_eq!(ScopeSet::of(&[]), None);
    assert_eq!(ScopeSet::of(&[read, read]), Some(scopes![invoices::READ]));
    assert_eq!(ScopeSet::from(invoices::READ), ScopeSet::from(read));
    let mut set = CONTACTS;
    set.extend([read]);
    assert!(set.contains(read));
    assert!(!CONTACTS.contains(read));
}

#[track_caller]
fn refused(text: &str, kind: ProblemKind, range: std::ops::Range<usize>) {
    meant(text, kind, range, None);
}

#[track_caller]
fn meant(text: &str, kind: ProblemKind, range: std::ops::Range<usize>, scope: Option<&str>) {
    let error = text.parse::<ScopeSet>().unwrap_err();
    assert_eq!(error.kind(), kind, "{text}");
    assert_eq!(error.range(), range, "{text}");
    assert_eq!(error.meant().map(Scope::as_str), scope, "{text}");
}

#[test]
fn parsing_is_strict() {
    use ProblemKind::{Character, Empty, EntryTooLong, Form, Service, UnknownModule};
    assert_eq!(
        "ZohoBooks.invoices.READ,ZohoBooks.invoices.READ".parse(),
        Ok(scopes![invoices::READ])
    );
    refused("", Empty, 0..0);
    refused(" ", Character, 0..1);
    refused("ZohoBooks.invoices.READ,", Empty, 24..24);
    refused(",,", Empty, 0..0);
    refused("ZohoBooks.invoices.READ, ZohoBooks.invoices.READ", Character, 24..48);
    refused("ZohoBooks.invoices.READ ZohoBooks.invoices.READ", Character, 0..47);
    refused("ZohoBooks.invoices.READ&access_type=online", Form, 0..42);
    refused("ZohoBooks..READ", Form, 0..15);
    refused("ZohoBooks.invoices", Form, 0..18);
    refused("ZohoBooks.secret.READ", UnknownModule, 0..21);
    refused("ZohoBooks.invoices.READ\r\n", Character, 0..25);
    refused("ZohoBooks.inv\u{200b}oices.READ", Character, 0..26);
    refused("ZohoCRM.modules.ALL", Service, 0..19);
    refused("ZohoDesk.tickets.READ", Service, 0..21);
    refused("*", Form, 0..1);
    refused(&"x".repeat(1 << 20), EntryTooLong, 0..1 << 20);
}

#[test]
fn strict_parsing_tells_the_scope_that_was_meant() {
    use ProblemKind::*;
    let read = Some("ZohoBooks.invoices.READ");
    meant("zohobooks.invoices.read", LetterCase, 0..23, read);
    meant("ZohoBooks.fullaccess.ALL", LetterCase, 0..24, Some("ZohoBooks.fullaccess.all"));
    meant("ZohoBooks.invoices.Create", OldSpelling, 0..25, Some("ZohoBooks.invoices.CREATE"));
    meant("invoices.READ", MissingService, 0..13, read);
    meant("ZohoBook.invoices.READ", Service, 0..22, read);
    let orders = Some("ZohoBooks.salesorders.READ");
    meant("ZohoBooks.sales_orders.READ", ModuleSpelling, 0..27, orders);
    meant("ZohoBooks.items.READ", Inert, 0..20, Some("ZohoBooks.settings.READ"));
    meant("ZohoBooks.journals.READ", WrongModule, 0..23, Some("ZohoBooks.accountants.READ"));
    refused("ZohoBooks.payments.READ", WrongModule, 0..23);
    refused("ZohoBooks.custommodules.READ", Unverified, 0..28);
    refused("ZohoBooks.invoices.*", UnknownOperation, 0..20);
}

#[cfg(not(feature = "observed"))]
#[test]
fn what_is_undocumented_is_not_said_to_be_unknown() {
    let service = |text: &str| text.replacen("ZohoBooks", "ZohoBook", 1);
    for text in ["ZohoBooks.reports.READ", "ZohoBooks.fullaccess.READ"] {
        refused(text, ProblemKind::NotInThisBuild, 0..text.len());
        assert_eq!(
            text.parse::<Scope>().unwrap_err().to_string(),
            "is in use, but Zoho does not document it: \
             it needs the feature `observed` of zohobooks-scopes (at byte 0)",
        );
        refused(&service(text), ProblemKind::Service, 0..text.len() - 1);
    }
}

#[test]
fn a_parse_error_says_what_to_write_and_does_not_echo() {
    for (text, sentence) in [
        (
            "ZohoBooks.contacts.READ,ZohoBooks.invoices.Read",
            "Zoho documents it as `ZohoBooks.invoices.READ` (at byte 24)",
        ),
        (
            "ZohoBooks.items.READ",
            "can be granted, but opens nothing, write `ZohoBooks.settings.READ` (at byte 0)",
        ),
        (
            "ZohoBooks.journals.READ",
            "Zoho Books has no such module, write `ZohoBooks.accountants.READ` (at byte 0)",
        ),
        ("ZohoBooks.invoices.*", "the module has no such operation (at byte 0)"),
        ("ZohoCRM.modules.ALL", "not a scope of the service `ZohoBooks` (at byte 0)"),
        (
            "ZohoBooks..READ",
            "not of the form `ZohoBooks.module.OPERATION`, separated by commas and nothing else \
             (at byte 0)",
        ),
        (
            "ZohoBooks.invoices.READ ZohoBooks.contacts.READ",
            "a character that no scope has: scopes are separated by commas and nothing else \
             (at byte 0)",
        ),
    ] {
        assert_eq!(text.parse::<ScopeSet>().unwrap_err().to_string(), sentence);
    }
    let error = "ZohoBooks.secret.READ".parse::<ScopeSet>().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[cfg(feature = "serde")]
#[test]
fn serde_reads_a_string_or_a_list_and_writes_a_string() {
    let set = scopes![contacts::READ, invoices::READ];
    let text = r#""ZohoBooks.contacts.READ,ZohoBooks.invoices.READ""#;
    assert_eq!(serde_json::to_string(&set).unwrap(), text);
    assert_eq!(serde_json::from_str::<ScopeSet>(text).unwrap(), set);
    let list = r#"["ZohoBooks.invoices.READ","ZohoBooks.contacts.READ"]"#;
    assert_eq!(serde_json::from_str::<ScopeSet>(list).unwrap(), set);
    for bad in
        ["[]", "\"\"", "7", "null", r#"["ZohoBooks.invoices.Read"]"#, r#""ZohoBooks.items.READ""#]
    {
        assert!(serde_json::from_str::<ScopeSet>(bad).is_err(), "{bad}");
    }
    let scope: Scope = serde_json::from_str(r#""ZohoBooks.fullaccess.all""#).unwrap();
    assert_eq!(serde_json::to_string(&scope).unwrap(), r#""ZohoBooks.fullaccess.all""#);
}
