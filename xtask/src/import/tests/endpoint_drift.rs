use super::Sandbox;

fn security(word: &str) -> String {
    format!("      security:\n        - Zoho_Auth:\n            - ZohoBooks.bills.{word}\n")
}

#[test]
fn the_fixtures_have_no_drift() {
    Sandbox::new().drift(&[], &[]);
}

#[test]
fn a_row_that_is_missing_is_an_endpoint_added() {
    let sandbox = Sandbox::new();
    let before = sandbox.data();
    let row = "bills.yml,delete_bill,DELETE,/bills/{bill_id},ZohoBooks.bills.DELETE,openapi,\n";
    sandbox.replace("data/endpoints.csv", row, "");
    let line = "endpoints added: DELETE /bills/{bill_id} (bills.yml): ZohoBooks.bills.DELETE";
    sandbox.drift(&[], &[line]);
    assert_eq!(sandbox.data(), before);
}

#[test]
fn an_operation_that_is_missing_is_gone_and_stays_with_the_date() {
    let sandbox = Sandbox::new();
    let before = sandbox.data();
    let put = format!("    put:\n      operationId: update_bill\n{}", security("UPDATE"));
    sandbox.replace("in/bills.yml", &put, "");
    sandbox
        .drift(&[], &["endpoints gone: PUT /bills/{bill_id} (bills.yml): ZohoBooks.bills.UPDATE"]);
    let row = "bills.yml,update_bill,PUT,/bills/{bill_id},ZohoBooks.bills.UPDATE,openapi,";
    let gone = before.endpoints.replace(row, &format!("{row}2026-11-22"));
    assert_eq!(sandbox.data().endpoints, gone);
    sandbox.replace(
        "in/bills.yml",
        "  /bills/{bill_id}:\n",
        &format!("  /bills/{{bill_id}}:\n{put}"),
    );
    sandbox.drift(
        &[],
        &["endpoints added: PUT /bills/{bill_id} (bills.yml): ZohoBooks.bills.UPDATE, \
           gone since 2026-11-22, back"],
    );
    assert_eq!(sandbox.data(), before);
}

#[test]
fn another_spelling_is_one_line() {
    let sandbox = Sandbox::new();
    let before = sandbox.data();
    sandbox.replace("in/bills.yml", "bills.READ", "bills.Read");
    let line = "scopes spelt otherwise: GET /bills (bills.yml): ZohoBooks.bills.Read, \
                here ZohoBooks.bills.READ";
    sandbox.drift(&[], &[line]);
    let spelt = "bills.READ,openapi; spelt ZohoBooks.bills.Read since 2026-11-22,";
    assert_eq!(
        sandbox.data().endpoints,
        before.endpoints.replacen("bills.READ,openapi,", spelt, 1)
    );
    sandbox.replace("in/bills.yml", "bills.Read", "bills.READ");
    let back = "scopes spelt otherwise: GET /bills (bills.yml): ZohoBooks.bills.READ, \
                here ZohoBooks.bills.Read";
    sandbox.drift(&[], &[back]);
    assert_eq!(sandbox.data(), before);
}

#[test]
fn a_removed_security_is_one_line_and_keeps_the_scope() {
    let sandbox = Sandbox::new();
    let before = sandbox.data();
    // The only operation of its scope: that is not taken for a scope that vanished.
    let only = "      security:\n        - Zoho_Auth: [ZohoBooks.custommodules.ALL]\n";
    sandbox.replace("in/custom-modules.yml", only, "");
    let line = "endpoints whose scope changed: GET /{module_name} (custom-modules.yml): \
                ZohoBooks.custommodules.ALL -> no scope";
    sandbox.drift(&[], &[line]);
    let marked = "custommodules.ALL,openapi; no scope since 2026-11-22,";
    let marked = before.endpoints.replace("custommodules.ALL,openapi,", marked);
    assert_eq!(sandbox.data().endpoints, marked);
    assert_eq!(sandbox.data().scopes, before.scopes);
}

#[test]
fn another_scope_is_one_line() {
    let sandbox = Sandbox::new();
    let before = sandbox.data();
    sandbox.replace("in/bills.yml", "bills.READ", "settings.READ");
    let line = "endpoints whose scope changed: GET /bills (bills.yml): ZohoBooks.bills.READ -> \
                ZohoBooks.settings.READ";
    sandbox.drift(&[], &[line]);
    let expected =
        before.endpoints.replace("/bills,ZohoBooks.bills.READ", "/bills,ZohoBooks.settings.READ");
    assert_eq!(sandbox.data().endpoints, expected);
}

#[test]
fn what_is_no_scope_of_the_catalog_keeps_the_row() {
    for (text, shown) in [
        ("ZohoBooks.bills.WRITE", "ZohoBooks.bills.WRITE"),
        ("ZohoCRM.modules.ALL", "ZohoCRM.modules.ALL"),
        (
            "ZohoBooks.bills.READ,ZohoBooks.bills.ALL",
            "several scopes ZohoBooks.bills.READ + ZohoBooks.bills.ALL",
        ),
    ] {
        let sandbox = Sandbox::new();
        sandbox.replace("in/bills.yml", "ZohoBooks.bills.READ", text);
        let line = format!(
            "endpoints whose scope changed: GET /bills (bills.yml): ZohoBooks.bills.READ -> {shown}"
        );
        sandbox.drift(&[], &[&line]);
        assert!(sandbox.data().endpoints.contains("GET,/bills,ZohoBooks.bills.READ,openapi; "));
    }
}

#[test]
fn a_path_that_changed_is_gone_and_added_but_for_its_parameters() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/users.yml", "/users:", "/members:");
    sandbox.replace("in/bills.yml", "/bills/{bill_id}/approve", "/bills/{id}/approve");
    sandbox.drift(
        &[],
        &[
            "endpoints added: GET /members (users.yml): ZohoBooks.settings.READ",
            "endpoints gone: GET /users (users.yml): ZohoBooks.settings.READ",
            "path parameters renamed: POST /bills/{id}/approve (bills.yml): was /bills/{bill_id}/approve",
        ],
    );
    // The id of the old row is taken: a type of that name stays, with a warning.
    assert!(sandbox.data().endpoints.contains("users.yml,get_members,GET,/members,"));
}

#[test]
fn ids_change_and_may_be_missing() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/bills.yml", "operationId: list_bills", "operationId: listAllBills");
    sandbox.replace("in/bills.yml", "      operationId: update_bill\n", "");
    sandbox.drift(
        &[],
        &["operation ids changed: GET /bills (bills.yml): list_bills -> list_all_bills"],
    );
}

#[test]
fn rows_of_other_sources_and_files_are_left_alone() {
    let sandbox = Sandbox::new();
    sandbox.drift(&["users.yml"], &[]);
    let notes = sandbox.check(&["users.yml"]).notes;
    assert_eq!(
        notes,
        [
            "2 files of the catalog were not read, so not compared",
            "the OAuth page was not read, so not compared",
        ]
    );
    sandbox.write("in/categories.yml", "openapi: 3.0.0\npaths: {}\n");
    sandbox.drift(&[], &[]);
    let listed = "openapi: 3.0.0\npaths:\n  /categories:\n    get:\n      operationId: list_categories\n\
                  \x20     security: [{Z: [ZohoBooks.settings.READ]}]\n";
    sandbox.write("in/categories.yml", listed);
    let line = "endpoints added: GET /categories (categories.yml): ZohoBooks.settings.READ, \
                known from categories-page before";
    sandbox.drift(&[], &[line]);
}

#[test]
fn a_new_file_and_a_copy_under_another_name() {
    let sandbox = Sandbox::new();
    let text =
        sandbox.text("in/users.yml").replace("/users", "/guests").replace("_users", "_guests");
    sandbox.write("in/Guest List.yaml", text);
    sandbox.drift(&[], &["endpoints added: GET /guests (guest-list.yml): ZohoBooks.settings.READ"]);
    sandbox.write("in/bills (1).yml", sandbox.text("in/bills.yml"));
    let report = sandbox.check(&["bills (1).yml"]);
    assert_eq!(report.drift, []);
    assert!(report.notes[0].ends_with("is taken for bills.yml: 6 of its 6 operations are there"));
}

#[test]
fn a_small_part_of_a_known_file_is_not_taken_for_it() {
    let sandbox = Sandbox::new();
    let before = sandbox.data();
    let part = operation("/bills", "get", "list_bills", "ZohoBooks.bills.READ");
    sandbox.write("in/profile.yml", format!("openapi: 3.0.0\npaths:\n{part}"));
    let line = "endpoints added: GET /bills (profile.yml): ZohoBooks.bills.READ";
    sandbox.drift(&["profile.yml"], &[line]);
    let row = "profile.yml,list_bills,GET,/bills,ZohoBooks.bills.READ,openapi,\n";
    let users = "users.yml,list_users";
    assert_eq!(sandbox.data().endpoints, before.endpoints.replace(users, &format!("{row}{users}")));
}

#[test]
fn what_cannot_be_a_row_is_drift_and_not_written() {
    let sandbox = Sandbox::new();
    let new = "paths:\n  /bills/{billId}:\n    get:\n      operationId: show\n  /open:\n    get: {}\n    \
               patch:\n      security: [{Z: [ZohoBooks.bills.UPDATE]}]\n";
    sandbox.replace("in/bills.yml", "paths:\n", new);
    let before = sandbox.data();
    let report = sandbox.import(&[], false).unwrap();
    assert_eq!(sandbox.data(), before);
    let text = report.text(false);
    let expected = "\
drift from zohobooks-scopes/data: 3 lines

endpoints added that data/ cannot hold: 3
  GET /bills/{billId} (bills.yml), no method or path that the catalog knows
  PATCH /open (bills.yml): ZohoBooks.bills.UPDATE, no method or path that the catalog knows
  GET /open (bills.yml), no scope that the catalog could hold
";
    assert!(text.contains(expected), "{text}");
    let hint = "\nwhat data/ cannot hold is not written, and found again the next time\n";
    assert!(text.ends_with(hint), "{text}");
    assert_eq!(sandbox.check(&[]).drift, report.drift);
}

pub(super) fn operation(path: &str, method: &str, id: &str, scope: &str) -> String {
    format!(
        "  {path}:\n    {method}:\n      operationId: {id}\n      security: [{{Z: [{scope}]}}]\n"
    )
}

#[test]
fn ids_that_would_be_the_same_type_are_told_apart() {
    let sandbox = Sandbox::new();
    let read = "ZohoBooks.bills.READ";
    let new = operation("/bills/a", "get", "get1099", read)
        + &operation("/bills/b", "get", "get_1099", read)
        + &operation("/bills/c", "get", "self", read);
    sandbox.replace("in/bills.yml", "paths:\n", &format!("paths:\n{new}"));
    sandbox.import(&[], false).unwrap();
    let rows = sandbox.data().endpoints;
    for row in ["get1099,GET,/bills/a,", "get_bills_b,GET,/bills/b,", "get_bills_c,GET,/bills/c,"] {
        assert!(rows.contains(&format!("\nbills.yml,{row}")), "{rows}");
    }
}

#[test]
fn what_regen_would_refuse_is_not_written() {
    let sandbox = Sandbox::new();
    let read = "ZohoBooks.bills.READ";
    let new = operation("/bills/{id}/lines/{id}", "get", "show_line", read)
        + &operation("/users", "get", "list_users", read);
    sandbox.replace("in/bills.yml", "paths:\n", &format!("paths:\n{new}"));
    let before = sandbox.data();
    let report = sandbox.import(&[], false).unwrap();
    assert_eq!(sandbox.data(), before);
    let lines: Vec<String> = report.drift.iter().map(|drift| drift.line()).collect();
    assert_eq!(
        lines,
        [
            "GET /bills/{id}/lines/{id} (bills.yml): ZohoBooks.bills.READ, \
             a parameter is there twice",
            "GET /users (bills.yml): ZohoBooks.bills.READ, but ZohoBooks.settings.READ in users.yml",
        ]
    );
    // Of rows that are known, none is taken away.
    let sandbox = Sandbox::new();
    let row = "custom-modules.yml,list_records";
    let copy = "categories.yml,list_users,GET,/users,ZohoBooks.settings.READ,openapi,\n";
    sandbox.replace("data/endpoints.csv", row, &format!("{copy}{row}"));
    sandbox.replace("in/users.yml", "settings.READ", "bills.READ");
    sandbox.refused(
        &["users.yml"],
        "data: would not be valid after the import:\nzohobooks-scopes/data/endpoints.csv: GET /users \
         needs ZohoBooks.settings.READ in categories.yml and ZohoBooks.bills.READ in users.yml: \
         one of them has to go",
    );
}

#[test]
fn an_operation_moves_to_another_file_with_another_scope() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/users.yml", "/users:", "/guests:");
    let new = operation("/users", "get", "list_users", "ZohoBooks.bills.READ");
    sandbox.replace("in/bills.yml", "paths:\n", &format!("paths:\n{new}"));
    sandbox.drift(
        &[],
        &[
            "endpoints added: GET /users (bills.yml): ZohoBooks.bills.READ",
            "endpoints added: GET /guests (users.yml): ZohoBooks.settings.READ",
            "endpoints gone: GET /users (users.yml): ZohoBooks.settings.READ",
        ],
    );
}
