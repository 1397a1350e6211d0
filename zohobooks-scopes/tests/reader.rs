//! What the tolerant reader makes of what people and servers write.
#![allow(clippy::unwrap_used, reason = "a test")]

use ProblemKind::*;
use Severity::{Error, Note, Warning};
use zohobooks_scopes::{Problem, ProblemKind, Report, ScopeSet, Severity, scopes};

const READ: ScopeSet = scopes![invoices::READ];
const TWO: ScopeSet = scopes![contacts::CREATE, invoices::READ];

fn kinds(text: &str) -> Vec<ProblemKind> {
    ScopeSet::read(text).problems().map(|problem| problem.kind()).collect()
}

/// The kinds of the problems, the set, and what is suggested for the last problem.
#[track_caller]
fn check(text: &str, expected: &[ProblemKind], set: Option<ScopeSet>, suggested: &[&str]) {
    let report = ScopeSet::read(text);
    assert_eq!(kinds(text), expected, "{text}");
    assert_eq!(report.set(), set, "{text}");
    let last = report.problems().last();
    let suggestions: Vec<String> = last
        .into_iter()
        .flat_map(|problem| problem.suggestions())
        .map(|suggestion| suggestion.to_string())
        .collect();
    assert_eq!(suggestions, suggested, "{text}");
    let errors = expected.iter().any(|kind| kind.severity() == Error);
    assert_eq!(report.is_ok(), !errors, "{text}");
}

#[track_caller]
fn clean(text: &str, set: ScopeSet) {
    check(text, &[], Some(set), &[]);
}

#[track_caller]
fn refused(text: &str, kind: ProblemKind) {
    let report = ScopeSet::read(text);
    assert!(!report.is_ok(), "{text:?}");
    assert!(report.problems().any(|problem| problem.kind() == kind), "{text:?} {:?}", kinds(text));
}

#[test]
fn the_verdicts_on_hostile_strings() {
    refused("", Empty);
    refused(" ", Empty);
    check("ZohoBooks.invoices.READ,", &[Empty], Some(READ), &[]);
    check(",,", &[Empty, Empty], None, &[]);
    let right = ["ZohoBooks.invoices.READ"];
    check("zohobooks.invoices.read", &[LetterCase], Some(READ), &right);
    check("ZohoBooks.invoices.read&access_type=online", &[Form], None, &[]);
    check("ZohoBooks.x.READ%2CZohoBooks.invoices.READ", &[UnknownModule], Some(READ), &[]);
    check("ZohoBooks.x.READ\r\nX: y", &[UnknownModule, Form, Form], None, &[]);
    check("ZohoBooks.invoices.READ\r\nX: y", &[Form, Form], Some(READ), &[]);
    check("ZohoBooks..READ", &[Form], None, &[]);
    refused("ZohoBooks.invoices", Form);
    check(
        "ZohoBooks.salesorder.READ",
        &[ModuleSpelling],
        Some(scopes![salesorders::READ]),
        &["ZohoBooks.salesorders.READ"],
    );
    refused(&"x".repeat(1 << 20), EntryTooLong);
    refused(&format!("ZohoBooks.invoices.{}", "R".repeat(1 << 19)), EntryTooLong);
    check("ZohoBooks.inv\u{200b}oices.READ", &[Character], None, &right);
    check("*", &[Form], None, &[]);
}

#[test]
fn full_access_beside_others_is_noted() {
    let text = "ZohoBooks.fullaccess.all,ZohoBooks.invoices.READ,ZohoBooks.contacts.CREATE";
    let set = TWO.union(scopes![fullaccess::ALL]);
    check(text, &[FullAccess, Redundant, Redundant], Some(set), &[]);
    assert_eq!(ScopeSet::read(text).repaired(), Some(scopes![fullaccess::ALL]));
    clean_but("ZohoBooks.fullaccess.all", FullAccess, Note);
}

#[track_caller]
fn clean_but(text: &str, kind: ProblemKind, severity: Severity) {
    let report = ScopeSet::read(text);
    assert!(report.is_ok(), "{text}");
    let problems: Vec<Problem> = report.problems().collect();
    let [problem] = problems[..] else { panic!("{text}: {problems:?}") };
    assert_eq!((problem.kind(), problem.severity()), (kind, severity), "{text}");
}

#[test]
fn duplicates_are_told_once_for_each_scope() {
    let text = "ZohoBooks.invoices.READ ZohoBooks.contacts.CREATE,".repeat(5_000);
    check(text.trim_end_matches(','), &[Duplicate, Duplicate], Some(TWO), &[]);
    clean_but("ZohoBooks.invoices.READ ZohoBooks.invoices.READ", Duplicate, Note);
}

#[test]
fn problems_are_capped_by_severity() {
    let text = format!("{}ZohoBooks.journals.READ", "ZohoBooks.items.READ ".repeat(1_000));
    let report = ScopeSet::read(&text);
    assert_eq!(report.problems().count(), Report::MAX_PROBLEMS + 1);
    assert_eq!(report.problems().last().unwrap().kind(), WrongModule);
    assert_eq!((report.count(Warning), report.count(Error)), (1_000, 1));
    assert!(!report.is_ok());
}

#[test]
fn more_than_the_cap_is_not_read() {
    let text = "ZohoBooks.invoices.READ ".repeat(Report::MAX_INPUT / 24 + 1);
    assert!(ScopeSet::read(&text[..Report::MAX_INPUT]).set() == Some(READ));
    let report = ScopeSet::read(&text);
    check(&text, &[InputTooLong], None, &[]);
    assert_eq!((report.foreign().count(), report.repaired()), (0, None));
    assert_eq!(report.problems().next().unwrap().range(), 0..text.len());
}

#[test]
fn every_separator_is_read() {
    for separator in
        [",", " ", ", ", "\n", "\r\n", ",\n", "\t", "%2C", "%2c", "%20", ",%20", "  , "]
    {
        let text = ["ZohoBooks.invoices.READ", "ZohoBooks.contacts.CREATE"].join(separator);
        clean(&text, TWO);
        clean(&format!(" {text}\n"), TWO);
    }
}

#[test]
fn pasted_lists_are_read() {
    clean(r#"["ZohoBooks.invoices.READ", "ZohoBooks.contacts.CREATE"]"#, TWO);
    clean("[\n  'ZohoBooks.invoices.READ',\n  'ZohoBooks.contacts.CREATE'\n]", TWO);
    clean("[ZohoBooks.invoices.READ,ZohoBooks.contacts.CREATE]", TWO);
    clean("- ZohoBooks.invoices.READ\n- ZohoBooks.contacts.CREATE\n", TWO);
    clean("scopes:\n  - \"ZohoBooks.invoices.READ\"\n  - 'ZohoBooks.contacts.CREATE'", TWO);
    clean(r#""scope": "ZohoBooks.invoices.READ ZohoBooks.contacts.CREATE""#, TWO);
    clean("SCOPES = \"ZohoBooks.invoices.READ,ZohoBooks.contacts.CREATE\"", TWO);
    clean("scope=ZohoBooks.invoices.READ%2CZohoBooks.contacts.CREATE", TWO);
    clean("`ZohoBooks.invoices.READ`, `ZohoBooks.contacts.CREATE`", TWO);
    for nothing in ["[]", "\"\"", "- ", "scope=", "-"] {
        refused(nothing, Empty);
    }
}

#[test]
fn comments_are_left_out_and_told() {
    let text = "ZohoBooks.invoices.READ, # what is sold\nZohoBooks.contacts.CREATE // to whom";
    check(text, &[Comment, Comment], Some(TWO), &[]);
    assert_eq!(ScopeSet::read(text).problems().next().unwrap().found(), "# what is sold");
    check("# ZohoBooks.invoices.READ", &[Comment, Empty], None, &[]);
}

#[test]
fn commas_stand_between_scopes() {
    check(",ZohoBooks.invoices.READ", &[Empty], Some(READ), &[]);
    check("ZohoBooks.invoices.READ,,ZohoBooks.contacts.CREATE", &[Empty], Some(TWO), &[]);
    check("ZohoBooks.invoices.READ, ]", &[Empty], Some(READ), &[]);
    let report = ScopeSet::read("ZohoBooks.invoices.READ%2C");
    assert_eq!(report.problems().next().unwrap().range(), 23..26);
}

#[test]
fn a_service_that_is_missing_or_misspelt() {
    let right = ["ZohoBooks.invoices.READ"];
    check("invoices.READ", &[MissingService], Some(READ), &right);
    check("Invoice.read", &[MissingService], Some(READ), &right);
    for text in ["ZohoBook.invoices.READ", "Books.invoices.READ", "Zoho_Books.invoices.READ"] {
        check(text, &[Service], None, &right);
        assert_eq!(ScopeSet::read(text).repaired(), Some(READ), "{text}");
    }
    check("something.READ", &[Form], None, &[]);
}

#[test]
fn a_module_in_another_spelling() {
    let orders = Some(scopes![salesorders::READ]);
    let right = ["ZohoBooks.salesorders.READ"];
    for name in ["salesorder", "sales_orders", "sales-order", "SalesOrder"] {
        check(&format!("ZohoBooks.{name}.READ"), &[ModuleSpelling], orders, &right);
    }
    let assets = Some(scopes![fixedasset::READ]);
    check("ZohoBooks.fixedassets.READ", &[ModuleSpelling], assets, &["ZohoBooks.fixedasset.READ"]);
}

#[test]
fn letter_case_is_normalised() {
    clean_but("ZohoBooks.invoices.Create", OldSpelling, Note);
    clean_but("ZohoBooks.Invoices.READ", LetterCase, Warning);
    let full = ScopeSet::read("ZohoBooks.fullaccess.ALL");
    assert_eq!(full.set(), Some(scopes![fullaccess::ALL]));
    assert_eq!(kinds("ZohoBooks.fullaccess.ALL"), [LetterCase, FullAccess]);
}

#[test]
fn wrong_modules_have_the_right_one() {
    let one = |text: &str, kind, right: &str| {
        check(text, &[kind], None, &[right]);
        let repaired = ScopeSet::read(text).repaired().unwrap();
        assert_eq!(repaired.to_string(), right, "{text}");
    };
    one("ZohoBooks.journals.READ", WrongModule, "ZohoBooks.accountants.READ");
    one("ZohoBooks.chart_of_accounts.read", WrongModule, "ZohoBooks.accountants.READ");
    one("customers.CREATE", WrongModule, "ZohoBooks.contacts.CREATE");
    one("ZohoBooks.vendorcredit.ALL", WrongModule, "ZohoBooks.debitnotes.ALL");
    one("ZohoBooks.users.READ", Unverified, "ZohoBooks.settings.READ");
    one("ZohoBooks.items.DELETE", WrongModule, "ZohoBooks.settings.DELETE");
    let both = ["ZohoBooks.customerpayments.READ", "ZohoBooks.vendorpayments.READ"];
    check("ZohoBooks.payments.READ", &[WrongModule], None, &both);
    assert_eq!(ScopeSet::read("ZohoBooks.payments.READ").repaired(), None);
    check("ZohoBooks.transferorders.READ", &[Unverified], None, &[]);
}

#[test]
fn items_are_granted_and_useless() {
    let right = ["ZohoBooks.settings.READ"];
    check("ZohoBooks.items.READ,ZohoBooks.invoices.READ", &[Inert], Some(READ), &right);
    let report = ScopeSet::read("ZohoBooks.items.READ,ZohoBooks.invoices.READ");
    assert_eq!(report.repaired(), Some(scopes![invoices::READ, settings::READ]));
    assert_eq!(kinds("ZohoBooks.items.READ"), [Inert, Empty], "nothing is left to ask for");
}

#[test]
fn unknown_operations_are_never_guessed() {
    let wrote = ["ZohoBooks.invoices.CREATE", "ZohoBooks.invoices.UPDATE"];
    check("ZohoBooks.invoices.WRITE", &[UnknownOperation], None, &wrote);
    check("invoices.*", &[UnknownOperation], None, &["ZohoBooks.invoices.ALL"]);
    check("ZohoBooks.invoices.RAED", &[UnknownOperation], None, &["ZohoBooks.invoices.READ"]);
    check("ZohoBooks.custommodules.READ", &[Unverified], None, &["ZohoBooks.custommodules.ALL"]);
    check(
        "ZohoBooks.items.WRITE",
        &[WrongModule],
        None,
        &["ZohoBooks.settings.CREATE", "ZohoBooks.settings.UPDATE"],
    );
    for text in ["ZohoBooks.invoices.*", "ZohoBooks.custommodules.READ", "ZohoBooks.items.*"] {
        assert_eq!(ScopeSet::read(text).repaired(), None, "{text}");
    }
    let suggestions = |text| ScopeSet::read(text).problems().next().unwrap().suggestions().count();
    assert_eq!(suggestions("ZohoBooks.invoices.FROB"), 5);
    assert_eq!(suggestions("ZohoBooks.invoices"), 5);
}

#[test]
fn a_similar_name_is_suggested_and_not_taken() {
    check("ZohoBooks.invioces.READ", &[UnknownModule], None, &["ZohoBooks.invoices.READ"]);
    check("ZohoBooks.jornals.READ", &[UnknownModule], None, &["ZohoBooks.accountants.READ"]);
    assert_eq!(ScopeSet::read("ZohoBooks.invioces.READ").repaired(), None);
    check("ZohoBooks.webhooks.READ", &[UnknownModule], None, &[]);
}

#[test]
fn redundant_scopes_are_told() {
    let report = ScopeSet::read("ZohoBooks.invoices.READ ZohoBooks.invoices.ALL");
    let problem = report.problems().next().unwrap();
    assert_eq!(
        problem.to_string(),
        "`ZohoBooks.invoices.READ` is already covered by `ZohoBooks.invoices.ALL`, remove it (at byte 0)"
    );
    assert!(report.is_ok());
    assert_eq!(report.repaired(), Some(scopes![invoices::ALL]));
}

#[test]
fn undocumented_scopes_are_told() {
    let set = ScopeSet::read("ZohoBooks.reports.READ ZohoBooks.invoices.READ");
    assert_eq!(set.problems().next().unwrap().kind(), Undocumented);
    assert_eq!(set.set().unwrap().len(), if cfg!(feature = "observed") { 2 } else { 1 });
    assert!(set.is_ok());
}

#[test]
fn foreign_scopes_are_kept_apart_and_in_order() {
    let text = "ZohoInventory.FullAccess.all,ZohoBooks.invoices.READ,AaaServer.profile.READ email";
    let report = ScopeSet::read(text);
    let foreign: Vec<&str> = report.foreign().collect();
    assert_eq!(foreign, ["ZohoInventory.FullAccess.all", "AaaServer.profile.READ", "email"]);
    assert_eq!(report.problems().count(), 0);
    assert_eq!(report.set(), Some(READ));
    let report = ScopeSet::read("ZohoCRM.settings.ALL ZohoCRM.modules.ALL");
    assert_eq!((report.is_ok(), report.set(), report.foreign().count()), (true, None, 2));
    for text in ["1000.8cb99dxxxx.9be93dxxxx", "ZohoCRM.modules", "ZohoCRM..ALL", "ZohoCRM.*.ALL"] {
        refused(text, Form);
    }
}

#[test]
fn misspelt_neighbours_are_told() {
    let check = |text: &str, right: &str| check(text, &[Neighbour], None, &[right]);
    check("ZohoDesk.tickets.READ", "Desk.tickets.READ");
    check("zohopeople.forms.ALL", "ZOHOPEOPLE.forms.ALL");
    check("ZohoDrive.files.ALL", "WorkDrive.files.ALL");
    check("ZohoWorkDrive.files.ALL", "WorkDrive.files.ALL");
    check("ZohoInventory.fullaccess.all", "ZohoInventory.FullAccess.all");
    for right in ["Desk.tickets.READ", "ZOHOPEOPLE.forms.ALL", "ZohoInventory.FullAccess.all"] {
        assert_eq!(kinds(right), []);
    }
}

#[test]
fn a_grant_is_compared_with_what_was_asked() {
    let wanted = scopes![invoices::{READ, CREATE}, contacts::READ, settings::READ];
    let granted =
        ScopeSet::read("zohobooks.invoices.all ZohoBooks.CONTACTS.read ZohoCRM.modules.ALL");
    assert_eq!(granted.missing_from(wanted), Some(scopes![settings::READ]));
    assert_eq!(ScopeSet::read("ZohoBooks.fullaccess.all").missing_from(wanted), None);
    assert_eq!(ScopeSet::read("").missing_from(wanted), Some(wanted));
    let useless = ScopeSet::read("ZohoBooks.items.READ");
    assert_eq!(useless.missing_from(scopes![settings::READ]), Some(scopes![settings::READ]));
}

#[test]
fn a_problem_says_what_to_write_and_keeps_what_is_no_scope_to_itself() {
    let sentences: Vec<String> = ScopeSet::read(
        "ZohoBooks.payments.READ ZohoBooks.invoices.WRITE ZohoDesk.tickets.READ hunter2!",
    )
    .problems()
    .map(|problem| problem.to_string())
    .collect();
    assert_eq!(
        sentences,
        [
            "Zoho Books has no `payments` scope: money received needs `customerpayments`, money paid \
         `vendorpayments`, write `ZohoBooks.customerpayments.READ` or `ZohoBooks.vendorpayments.READ` \
         (at byte 0)",
            "`invoices` has no `WRITE`, write `ZohoBooks.invoices.CREATE` or `ZohoBooks.invoices.UPDATE` \
         (at byte 24)",
            "another product's scope, probably misspelt, write `Desk.tickets.READ` (at byte 49)",
            "not of the form `ZohoBooks.module.OPERATION` (at byte 71)",
        ]
    );
    let report = ScopeSet::read("hunter2");
    assert!(!format!("{report:?} {:?}", report.problems().next()).contains("hunter2"));
}

#[test]
fn kinds_have_names_of_their_own() {
    let names: std::collections::BTreeSet<_> = EVERY.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(names.len(), EVERY.len());
    assert!(EVERY.is_sorted_by_key(|kind| std::cmp::Reverse(kind.severity())));
    assert_eq!(WrongModule.to_string(), "wrong-module");
}

const EVERY: &[ProblemKind] = ProblemKind::EVERY;
