use super::super::anomalies::Odd;
use super::Sandbox;

/// The lines of this kind that the change of `bills.yml` brings.
#[track_caller]
fn found(from: &str, to: &str, kind: Odd, expected: &[&str]) {
    let sandbox = Sandbox::new();
    sandbox.replace("in/bills.yml", from, to);
    let report = sandbox.check(&["bills.yml"]);
    let lines: Vec<String> =
        report.anomalies.iter().filter(|a| a.kind == kind).map(|a| a.line()).collect();
    assert_eq!(lines, expected);
}

#[test]
fn each_kind_is_found() {
    let read = "- ZohoBooks.bills.READ";
    let get = "GET /bills (bills.yml)";
    let other = format!("{get}: ZohoCRM.bills.READ");
    let write = format!("{get}: ZohoBooks.bills.WRITE");
    let spelt = format!("{get}: zohobooks.bills.READ");
    let several = format!("{get}: ZohoBooks.bills.READ + ZohoBooks.bills.ALL");
    let verb = format!("{get}: ZohoBooks.bills.DELETE");
    let approve = "POST /bills/{bill_id}/approve (bills.yml): ZohoBooks.bills.UPDATE";
    let preferences = "GET /bills/{bill_id}/preferences (bills.yml): ZohoBooks.settings.READ";
    found(read, "[]", Odd::NoScope, &[get]);
    found("- Zoho_Auth:\n            - ZohoBooks.bills.READ", "[]", Odd::NoScope, &[get]);
    found(
        read,
        "- ZohoBooks.bills.READ\n            - ZohoBooks.bills.ALL",
        Odd::SeveralScopes,
        &[&several],
    );
    found(read, "- ZohoBooks.bills.WRITE", Odd::UnknownOperationWord, &[&write]);
    found(read, "- ZohoCRM.bills.READ", Odd::NoScopeOfZohoBooks, &[&other]);
    found(read, "- zohobooks.bills.READ", Odd::WrongLetterCase, &[&spelt]);
    found(read, "- ZohoBooks.bills.DELETE", Odd::VerbAgainstMethod, &[&verb, approve]);
    found(read, read, Odd::ScopeOfAnotherModule, &[preferences]);
    found(
        "deprecated: false",
        "deprecated: true",
        Odd::DeprecatedByZoho,
        &["GET /bills (bills.yml): ZohoBooks.bills.READ"],
    );
}

#[test]
fn words_of_the_page_that_are_no_operation_are_listed() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/oauth-page.txt", "settings\n", "ZohoBooks.module.OPERATION\n");
    let anomalies = sandbox.check(&["oauth-page.txt"]).anomalies;
    assert_eq!(anomalies.len(), 1);
    assert_eq!(anomalies[0].kind, Odd::UnknownOperationWord);
    assert!(anomalies[0].line().ends_with("in/oauth-page.txt: ZohoBooks.module.OPERATION"));
}
