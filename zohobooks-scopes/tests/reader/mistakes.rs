use zohobooks_scopes::ProblemKind::*;
use zohobooks_scopes::Severity::{Note, Warning};
use zohobooks_scopes::{ScopeSet, scopes};

use crate::{READ, check, clean_but, kinds};

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
fn a_misspelt_service_is_an_error_whatever_stands_behind_it() {
    // Nothing is granted under it, and full access is not what was asked for.
    check("ZohoBook.items.READ", &[WrongModule], None, &["ZohoBooks.settings.READ"]);
    for text in ["ZohoBook.reports.READ", "ZohoBook.fullaccess.READ"] {
        let right = text.replacen("Book", "Books", 1);
        let right = if cfg!(feature = "observed") { &[right.as_str()][..] } else { &[] };
        check(text, &[Service], None, right);
    }
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
    for text in ["ZohoBooks.Invoices.READ", "ZohoBooks.invoices.Read"] {
        let sentence = ScopeSet::read(text).problems().next().unwrap().to_string();
        assert_eq!(sentence, "Zoho documents it as `ZohoBooks.invoices.READ` (at byte 0)");
    }
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
    assert_eq!(
        kinds("ZohoBooks.items.READ"),
        [Inert, NothingToAskFor],
        "nothing is left to ask for"
    );
}

#[test]
fn facts_about_a_name_are_not_told_of_similar_names() {
    let first = |text: &str| ScopeSet::read(text).problems().next().unwrap().to_string();
    let right = ["ZohoBooks.settings.READ"];
    for text in ["item.READ", "ITEM.READ", "item_s.READ", "ZohoBooks.Item.READ", "user.READ"] {
        check(text, &[WrongModule], None, &right);
    }
    check("ZohoBooks.transferorder.READ", &[UnknownModule], None, &[]);
    let custom = ["ZohoBooks.custommodules.ALL"];
    check("ZohoBooks.custommodule.READ", &[UnknownModule], None, &custom);
    assert!(first("item.READ").starts_with("Zoho Books has no `item` scope: `/items` needs "));
    // Of the name itself they are, as it is written where it is known.
    assert!(first("zohobooks.ITEMS.read").starts_with("`ZohoBooks.items.READ` can be granted"));
    assert!(first("users.read").starts_with("`ZohoBooks.users.READ` stands in third-party"));
    let problems = ScopeSet::read("report.READ").problems().map(|problem| problem.to_string());
    let undocumented = "`ZohoBooks.reports.READ` is in use, but Zoho does not document it";
    assert!(problems.last().unwrap().starts_with(undocumented));
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
    let observed = cfg!(feature = "observed");
    for separator in [" ", ","] {
        let text = ["ZohoBooks.reports.READ", "ZohoBooks.invoices.READ"].join(separator);
        let report = ScopeSet::read(&text);
        let problem = report.problems().next().unwrap();
        assert_eq!(problem.kind(), if observed { Undocumented } else { NotInThisBuild });
        assert_eq!(report.set().unwrap().len(), if observed { 2 } else { 1 });
        assert_eq!(report.is_ok(), observed, "a scope is missing from the set");
    }
}
