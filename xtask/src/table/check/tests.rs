use super::read;

const GOOD: &str = r#"
[[module]]
name = "bills"
opens = "bills"
scopes = [
    { operation = "READ", status = "oauth-page", evidence = "OAuth page" },
    { operation = "ALL", status = "unverified", evidence = "seen once" },
]

[[module]]
name = "fullaccess"
opens = "everything"
scopes = [
    { operation = "ALL", wire = "all", status = "oauth-page", evidence = "OAuth page" },
]

[[wrong]]
name = "recurringbills"
use = ["bills"]
why = "`/recurringbills` needs `bills`"
evidence = "OpenAPI"

[[neighbour]]
name = "ZohoDesk"
use = "Desk"
evidence = "the Desk documentation"

[[neighbour]]
name = "ZohoInventory.fullaccess.all"
use = "ZohoInventory.FullAccess.all"
evidence = "the Inventory documentation"
"#;

#[track_caller]
fn refused(changes: &[(&str, &str)], expected: &str) {
    let mut text = GOOD.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "no `{from}` in the good table");
        text = text.replacen(from, to, 1);
    }
    let problems = read("scopes.toml", &text).err().unwrap_or_default();
    assert_eq!(problems, expected);
}

#[test]
fn a_good_table_is_read() {
    let table = read("scopes.toml", GOOD).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(table.modules.len(), 2);
    assert_eq!(table.modules[1].scopes[0].wire, "ZohoBooks.fullaccess.all");
    assert_eq!(table.wrong[0].instead, ["bills"]);
    assert!(table.wrong[0].inert.is_empty());
    assert_eq!(table.neighbours[0].instead, "Desk");
}

#[test]
fn what_is_granted_and_opens_nothing_is_kept_apart() {
    let seen = "seen = [{ operation = \"READ\", status = \"observed\", evidence = \"seen\" }]";
    let text = GOOD.replacen("evidence = \"OpenAPI\"", seen, 1);
    let table = read("scopes.toml", &text).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(table.wrong[0].inert == [crate::table::Operation::Read]);
}

#[test]
fn a_neighbour_is_a_service_or_a_whole_scope() {
    refused(
        &[("\"Desk\"", "\"Desk.tickets\"")],
        "scopes.toml:25: `Desk.tickets` is neither a service nor a whole scope\n\
         scopes.toml:25: `Desk.tickets` is not the same part of a scope as `ZohoDesk`",
    );
    refused(&[("\"Desk\"", "\"ZohoDesk\"")], "scopes.toml:24: `ZohoDesk` is its own fix");
    refused(
        &[("\"ZohoDesk\"", "\"zohobooks\"")],
        "scopes.toml:24: `zohobooks`: ZohoBooks is no neighbour",
    );
    refused(&[("the Desk documentation", "")], "scopes.toml:26: `ZohoDesk` has no evidence");
}

#[test]
fn neighbours_are_sorted_without_regard_to_letter_case() {
    refused(
        &[("\"ZohoDesk\"", "\"zohoworkdrive\"")],
        "scopes.toml:29: `ZohoInventory.fullaccess.all` stands after `zohoworkdrive`: sort the names",
    );
    refused(
        &[
            ("\"ZohoDesk\"", "\"zohoinventory.FULLACCESS.all\""),
            ("\"Desk\"", "\"ZohoInventory.FullAccess.all\""),
        ],
        "scopes.toml:29: `ZohoInventory.fullaccess.all` is there twice",
    );
}

#[test]
fn a_duplicate_is_refused() {
    refused(&[("fullaccess", "bills")], "scopes.toml:11: `bills` is there twice");
    refused(
        &[("\"ALL\", status = \"unverified\"", "\"READ\", status = \"unverified\"")],
        "scopes.toml:7: `READ` is there twice",
    );
    refused(
        &[("recurringbills", "fullaccess")],
        "scopes.toml:18: `fullaccess` is a module and a wrong name",
    );
}

#[test]
fn rows_out_of_order_are_refused() {
    refused(
        &[("fullaccess", "banking")],
        "scopes.toml:11: `banking` stands after `bills`: sort the names",
    );
    refused(
        &[("\"ALL\", status = \"unverified\"", "\"CREATE\", status = \"unverified\"")],
        "scopes.toml:7: `CREATE` stands after `READ`: CREATE, READ, UPDATE, DELETE, ALL",
    );
}

#[test]
fn names_are_lower_case() {
    refused(
        &[("name = \"fullaccess\"", "name = \"fullAccess\"")],
        "scopes.toml:11: `fullAccess` is not a lower-case name",
    );
    refused(
        &[("name = \"bills\"", "name = \"\"")],
        "scopes.toml:3: `` is not a lower-case name\n\
         scopes.toml:19: `bills` is no module: the fix names no scope",
    );
}

#[test]
fn unknown_words_are_refused() {
    refused(&[("oauth-page", "certain")], "scopes.toml:6: unknown status `certain`");
    refused(&[("\"READ\"", "\"WRITE\"")], "scopes.toml:6: unknown operation `WRITE`");
    refused(
        &[("\"all\"", "\"everything\"")],
        "scopes.toml:14: `everything` is not a spelling of `ALL`",
    );
}

#[test]
fn a_deprecated_row_has_a_date() {
    let row = "status = \"oauth-page\", evidence = \"OAuth page\"";
    let dated = |date: &str| format!("{row}, deprecated = \"{date}\"");
    refused(
        &[(row, &dated("2026-02-30"))],
        "scopes.toml:6: `2026-02-30` is not a date like 2026-11-22",
    );
    let text = GOOD.replacen(row, &dated("2026-02-28"), 1);
    let table = read("scopes.toml", &text).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(table.modules[0].scopes[0].deprecated.as_deref(), Some("2026-02-28"));
}

#[test]
fn a_fix_names_a_scope() {
    refused(
        &[("[\"bills\"]", "[\"bill\"]")],
        "scopes.toml:19: `bill` is no module: the fix names no scope",
    );
    refused(&[("[\"bills\"]", "[]")], "scopes.toml:18: `recurringbills` has no fix in `use`");
    let seen = "seen = [{ operation = \"DELETE\", status = \"mistaken\", evidence = \"seen\" }]";
    refused(
        &[("evidence = \"OpenAPI\"", seen)],
        "scopes.toml:19: `bills.DELETE`, the fix for `recurringbills.DELETE`, is no scope",
    );
}

#[test]
fn facts_have_a_source() {
    refused(
        &[("evidence = \"OpenAPI\"", "")],
        "scopes.toml:18: `recurringbills` has neither `seen` nor `evidence`",
    );
    refused(
        &[("evidence = \"OAuth page\"", "evidence = \" \"")],
        "scopes.toml:6: `evidence` is empty",
    );
}

#[test]
fn a_module_without_a_scope_for_the_catalog_is_a_wrong_name() {
    refused(
        &[("wire = \"all\", status = \"oauth-page\"", "wire = \"all\", status = \"mistaken\"")],
        "scopes.toml:11: `fullaccess` has no scope for the catalog: make it a [[wrong]] name",
    );
}

#[test]
fn more_modules_than_a_set_holds_are_refused() {
    let mut text = String::new();
    for number in 100..165 {
        text += &format!(
            "[[module]]\nname = \"m{number}\"\nopens = \"x\"\nscopes = [{{ operation = \"READ\", \
             status = \"openapi\", evidence = \"a test\" }}]\n"
        );
    }
    let problems = read("scopes.toml", &text).err().unwrap_or_default();
    assert_eq!(problems, "scopes.toml:258: more than 64 modules, the most that a set can hold");
}

#[test]
fn all_problems_are_reported_at_once() {
    refused(
        &[("oauth-page", "certain"), ("fullaccess", "banking"), ("[\"bills\"]", "[\"bill\"]")],
        "scopes.toml:6: unknown status `certain`\n\
         scopes.toml:11: `banking` stands after `bills`: sort the names\n\
         scopes.toml:19: `bill` is no module: the fix names no scope",
    );
}

#[test]
fn a_syntax_error_names_its_line() {
    let problems = read("scopes.toml", "[[module]]\nname = \"bills\nopens = \"x\"").err();
    assert!(problems.unwrap_or_default().starts_with("scopes.toml:2: "));
    let problems = read("scopes.toml", "[[module]]\nnome = \"bills\"").err();
    assert!(problems.unwrap_or_default().starts_with("scopes.toml:2: unknown field `nome`"));
}

#[test]
fn names_that_would_break_the_crate_are_refused() {
    refused(
        &[
            ("name = \"bills\"", "name = \"type\""),
            ("[\"bills\"]", "[\"type\"]"),
            ("\"fullaccess\"", "\"zoo\""),
        ],
        "scopes.toml:3: `type` is a keyword of Rust",
    );
    refused(
        &[
            ("name = \"bills\"", "name = \"gen\""),
            ("[\"bills\"]", "[\"gen\"]"),
            ("\"fullaccess\"", "\"zoo\""),
        ],
        "scopes.toml:3: `gen` is a keyword of Rust",
    );
    refused(
        &[("\"fullaccess\"", "\"set\"")],
        "scopes.toml:11: `set` is a module of the scopes crate, which would hide it",
    );
    refused(
        &[("\"fullaccess\"", "\"zoo\"")],
        "scopes.toml:1: no scope `fullaccess.ALL`, which implies all others",
    );
}

#[test]
fn text_is_one_line() {
    refused(
        &[("opens = \"bills\"", "opens = \"bills\\npub const INJECTED: u8 = 1;\"")],
        "scopes.toml:4: `opens` has a line break or control character",
    );
    refused(&[("opens = \"bills\"", "opens = \"\"")], "scopes.toml:4: `opens` is empty");
    refused(
        &[("why = \"`", "why = \"\\u0007`")],
        "scopes.toml:20: `why` has a line break or control character",
    );
}
