use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::run::{run, with_input, zohobooks};

const LIST: &str = "invoices.read, ZohoBooks.items.READ ZohoCRM.modules.ALL";

#[test]
fn check_says_what_is_wrong_and_prints_the_repaired_list_last() {
    let run = run(["scopes", "check", LIST]);
    assert_eq!(run.status, 0, "{run:?}");
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(
        lines.first(),
        Some(&"warning: `ZohoBooks.` is missing, write `ZohoBooks.invoices.READ`")
    );
    let repaired = "ZohoBooks.invoices.READ,ZohoBooks.settings.READ,ZohoCRM.modules.ALL";
    assert_eq!(lines.last(), Some(&repaired));
}

#[test]
fn check_reads_standard_input() {
    let given = with_input(zohobooks().args(["scopes", "check"]), LIST);
    assert_eq!(given.stdout, run(["scopes", "check", LIST]).stdout);
}

#[test]
fn check_ends_with_one_if_there_is_an_error() {
    let run = run(["--json", "scopes", "check", "ZohoBooks.journals.READ,Desk.tickets.READ"]);
    assert_eq!(run.status, 1);
    let json = run.json();
    assert_eq!((&json["ok"], &json["scopes"]), (&json!(false), &json!([])));
    assert_eq!(json["foreign"], json!(["Desk.tickets.READ"]));
    assert_eq!(json["repaired"], json!(["ZohoBooks.accountants.READ"]));
    let problem = &json["problems"][0];
    assert_eq!(problem["found"], "ZohoBooks.journals.READ");
    assert_eq!((&problem["kind"], &problem["severity"]), (&json!("wrong-module"), &json!("error")));
    assert_eq!(problem["use"], "ZohoBooks.accountants.READ");
}

#[test]
fn a_hundred_thousand_lines_are_checked_in_two_seconds() {
    let lines = ["ZohoBooks.invoices.READ", "ZohoBooks.nothing.READ", "ZohoBooks.items.READ", "x"];
    let text: String = lines.iter().cycle().take(100_000).map(|line| format!("{line}\n")).collect();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, &text).unwrap();
    let from_file = ["--from", file.path().to_str().unwrap()];
    for (from, input) in [(&[][..], text.as_str()), (&from_file, "")] {
        let began = Instant::now();
        let mut command = zohobooks();
        let run = with_input(command.args(["scopes", "check", "--json"]).args(from), input);
        let took = began.elapsed();
        assert_eq!(run.status, 1);
        let json = run.json();
        assert_eq!(json["scopes"], json!(["ZohoBooks.invoices.READ"]));
        let last = &json["problems"].as_array().unwrap().last().unwrap()["line"];
        assert!(last.as_u64() > Some(60_000), "{last}");
        assert_eq!(["error", "warning"].map(|it| of_severity(&json, it)), [50_000, 25_000]);
        // What is built for tests takes several times as long as what is installed.
        let most = if cfg!(debug_assertions) { 10 } else { 2 };
        assert!(took < Duration::from_secs(most), "{took:?}");
    }
}

/// Those that are told, and how many more there are.
fn of_severity(checked: &Value, severity: &str) -> u64 {
    let told = checked["problems"].as_array().unwrap().iter();
    let told = told.filter(|problem| problem["severity"] == severity).count() as u64;
    told + checked["more"][severity].as_u64().unwrap()
}

#[test]
fn what_is_not_told_is_counted() {
    let check = |errors: usize| run(["scopes", "check", &"x ".repeat(errors), "--json"]).json();
    assert_eq!(check(0)["more"], json!({ "error": 0, "warning": 0, "note": 0 }));
    let json = check(70);
    let told = json["problems"].as_array().unwrap().len();
    assert_eq!(json["more"]["error"], 70 - told);
    for (errors, last) in [(65, "and 1 more error\n"), (67, "and 3 more errors\n")] {
        let said = run(["scopes", "check", &"x ".repeat(errors)]).stdout;
        assert!(said.contains(last), "{said}");
    }
}

#[test]
fn for_finds_the_smallest_list() {
    let calls = ["GET /invoices", "POST /contacts", "get /books/v3/invoices/42?organization_id=1"];
    let run = run(["scopes", "for", calls[0], calls[1], calls[2], "--json"]);
    assert_eq!(run.status, 0, "{run:?}");
    let json = run.json();
    assert_eq!(json["scopes"], json!(["ZohoBooks.contacts.CREATE", "ZohoBooks.invoices.READ"]));
    assert_eq!(json["macro"], "scopes![contacts::CREATE, invoices::READ]");
    assert_eq!(json["unknown"], json!([]));
    assert_eq!(
        json["endpoints"][2],
        json!({
            "method": "GET", "path": "/invoices/{invoice_id}", "operation_id": "get_invoice",
            "scope": "ZohoBooks.invoices.READ", "found_in": [],
        }),
    );
}

#[test]
fn for_names_what_it_does_not_know() {
    let run = run(["scopes", "for", "GET /invoices", "GET /nothing", "--json"]);
    assert_eq!((run.status, &run.json()["unknown"]), (1, &json!(["GET /nothing"])));
}

#[test]
fn for_looks_through_a_source_tree() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("src/node_modules")).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("src/sync.py", "requests.get(f'{API}/books/v3/contacts/{id}')\n");
    write("src/node_modules/other.js", "axios.delete('/bills/1')\n");
    write("src/picture", "\u{0}");
    write("src/base.py", "BASE = 'https://www.zohoapis.com/books/v3'\n");
    write("src/task.ds", "zoho.books.createRecord(\"Sales Orders\", org, data, \"c\");\n");
    let rust = "use zohobooks_oauth::endpoints::invoices::{GetInvoice, ListInvoices};\n\
                books.organizations().await?;\n";
    write("src/main.rs", rust);
    let path = folder.path().to_str().unwrap();
    let found = run(["scopes", "for", "--from", path, "--ticks"]);
    assert_eq!(found.status, 0, "{found:?}");
    let ticks: Vec<&str> = found.stdout.lines().filter(|line| line.starts_with("[x]")).collect();
    assert_eq!(
        ticks,
        [
            "[x] ZohoBooks.contacts.READ",
            "[x] ZohoBooks.invoices.READ",
            "[x] ZohoBooks.salesorders.CREATE",
            "[x] ZohoBooks.settings.READ",
        ],
    );
    let at = run(["scopes", "for", "--from", path, "--json"]).json();
    assert!(at.get("ticks").is_none(), "{at}");
    let ticked = run(["scopes", "for", "--from", path, "--ticks", "--json"]).json();
    let ticks = ticks.iter().map(|line| &line["[x] ".len()..]);
    assert_eq!(ticked["ticks"], ticks.collect::<Value>());
    assert!(at["endpoints"][0]["found_in"][0].as_str().unwrap().ends_with("main.rs:1"), "{at}");

    let empty = tempfile::tempdir().unwrap();
    let none = run(["scopes", "for", "--from", empty.path().to_str().unwrap()]);
    assert_eq!((none.status, none.stdout.as_str()), (1, ""), "{none:?}");
}

#[test]
fn explain_tells_what_a_scope_opens() {
    let run = run(["scopes", "explain", "ZohoBooks.settings.READ"]);
    assert_eq!(run.status, 0);
    for part in ["oauth-page", "organizations, items", "    GET /items/{item_id}\n"] {
        assert!(run.stdout.contains(part), "{part} in {}", run.stdout);
    }
}

#[test]
fn explain_tells_problems_as_check_does() {
    let list = "settings.READ ZohoBooks.journals.READ";
    let (checked, explained) = (
        run(["scopes", "check", list, "--json"]).json(),
        run(["scopes", "explain", list, "--json"]).json(),
    );
    assert_eq!(checked["problems"].as_array().unwrap().len(), 2);
    for part in ["problems", "more"] {
        assert_eq!(explained[0][part], checked[part]);
    }
    let said = |command| run(["scopes", command, "settings.READ"]).stdout;
    let problem = "warning: `ZohoBooks.` is missing, write `ZohoBooks.settings.READ`";
    for command in ["check", "explain"] {
        assert_eq!(said(command).lines().next(), Some(problem), "{command}");
    }
    let several = run(["scopes", "explain", "settings.READ", "\u{1b}[2J.READ"]).stdout;
    assert!(several.starts_with("warning: settings.READ: `ZohoBooks.` is missing"), "{several}");
    assert!(several.contains("error: \u{fffd}[2J.READ: ") && !several.contains('\u{1b}'));
}

#[test]
fn explain_takes_scopes_as_programs_have_them() {
    for (name, wire) in [
        ("settings::READ", "ZohoBooks.settings.READ"),
        ("fullaccess::ALL", "ZohoBooks.fullaccess.all"),
    ] {
        let explained = &run(["scopes", "explain", name, "--json"]).json()[0];
        assert_eq!(
            (&explained["found"], &explained["scopes"][0]["scope"]),
            (&json!(name), &json!(wire))
        );
        let problems = explained["problems"].as_array().unwrap().iter();
        assert!(!problems.clone().any(|it| it["kind"] == "missing-service"), "{explained}");
    }
    let wrong = &run(["scopes", "explain", "journals::READ", "--json"]).json()[0];
    assert_eq!(wrong["problems"][0]["found"], "journals::READ");
    assert_eq!(wrong["problems"][0]["use"], "ZohoBooks.accountants.READ");
}

#[test]
fn list_has_all_that_can_be_asked_for() {
    let run = run(["scopes", "list", "--json"]);
    let listed = run.json().as_array().unwrap().len();
    assert_eq!(listed, zohobooks_oauth::ScopeSet::catalog().len());
}
