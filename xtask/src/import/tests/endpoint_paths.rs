use super::Sandbox;
use super::endpoint_drift::operation;

#[test]
fn a_known_operation_whose_path_cannot_be_written_keeps_its_row() {
    for path in ["/bills/{billId}/approve", "/bills/{bill-id}/approve"] {
        let sandbox = Sandbox::new();
        sandbox.replace("in/bills.yml", "/bills/{bill_id}/approve:", &format!("{path}:"));
        let before = sandbox.data();
        let report = sandbox.import(&[], false).unwrap();
        assert_eq!(sandbox.data(), before);
        let lines: Vec<String> = report.drift.iter().map(|drift| drift.line()).collect();
        let line = format!(
            "POST {path} (bills.yml): path cannot be written, kept as /bills/{{bill_id}}/approve"
        );
        assert_eq!(lines, [line]);
        assert_eq!(sandbox.check(&[]).drift, report.drift);
        assert!(!report.text(true).contains("nothing written; without --check"));
    }
}

#[test]
fn a_base_and_a_slash_at_the_end_make_no_difference() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/users.yml", "  /users:", "  /books/v3/users/:");
    sandbox.replace("in/users.yml", "get:", "GET:");
    sandbox.replace("in/bills.yml", "/bills/{bill_id}/approve:", "/bills/{bill_id}/approve/:");
    sandbox.drift(&[], &[]);
    let twice = operation("/users", "get", "list_users", "ZohoBooks.settings.READ");
    sandbox.replace("in/users.yml", "paths:\n", &format!("paths:\n{twice}"));
    let lines: Vec<String> = sandbox.check(&[]).drift.iter().map(|drift| drift.line()).collect();
    let line =
        "GET /users (users.yml): ZohoBooks.settings.READ, another spelling of a path that is there";
    assert_eq!(lines, [line]);
}

#[test]
fn a_stray_pattern_that_gets_its_name_keeps_the_row() {
    let sandbox = Sandbox::new();
    let row =
        "bills.yml,approve_bill,POST,/bills/{bill_id}/approve,ZohoBooks.bills.UPDATE,openapi,\n";
    sandbox.replace("data/endpoints.csv", row, "");
    let put = "bills.yml,update_bill";
    let row = row.replace("{bill_id}", "(\\d+)");
    sandbox.replace("data/endpoints.csv", put, &format!("{row}{put}"));
    sandbox.drift(
        &[],
        &["path parameters renamed: POST /bills/{bill_id}/approve (bills.yml): \
           was /bills/(\\d+)/approve"],
    );
}
