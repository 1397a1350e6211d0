//! What the tolerant reader makes of what people and servers write.
#![allow(clippy::unwrap_used, reason = "a test")]

mod forms;
mod mistakes;

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
    refused("", NothingToAskFor);
    refused(" ", NothingToAskFor);
    check("ZohoBooks.invoices.READ,", &[Empty], Some(READ), &[]);
    check(",,", &[Empty, Empty], None, &[]);
    let right = ["ZohoBooks.invoices.READ"];
    check("zohobooks.invoices.read", &[LetterCase], Some(READ), &right);
    check("ZohoBooks.invoices.read&access_type=online", &[Form], None, &right);
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
fn a_comma_too_many_is_one_however_it_is_written() {
    for comma in [",", "%2C", "%2c"] {
        let text = format!("ZohoBooks.invoices.READ{comma}");
        check(&text, &[Empty], Some(READ), &[]);
        let problem = ScopeSet::read(&text).problems().next().unwrap().to_string();
        let sentence =
            "no scope behind the last comma: nothing is lost, remove the comma (at byte 23)";
        assert_eq!(problem, sentence);
    }
    for text in ["[\"ZohoBooks.invoices.READ\",]", "\"ZohoBooks.invoices.READ\","] {
        check(text, &[Empty], Some(READ), &[]);
        let problem = ScopeSet::read(text).problems().next().unwrap().to_string();
        assert!(problem.contains("nothing is lost, remove the comma"), "{problem}");
    }
    let problem = ScopeSet::read(",ZohoBooks.invoices.READ").problems().next().unwrap().to_string();
    assert_eq!(problem, "no scope where one is expected (at byte 0)");
    let problem = ScopeSet::read("[]").problems().next().unwrap().to_string();
    assert_eq!(problem, "no scope that can be asked for (at byte 0)");
}

#[test]
fn kinds_have_names_of_their_own() {
    let names: std::collections::BTreeSet<_> = EVERY.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(names.len(), EVERY.len());
    assert!(EVERY.is_sorted_by_key(|kind| std::cmp::Reverse(kind.severity())));
    assert_eq!(WrongModule.to_string(), "wrong-module");
}

const EVERY: &[ProblemKind] = ProblemKind::EVERY;
