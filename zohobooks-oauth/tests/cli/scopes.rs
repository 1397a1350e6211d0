use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::run::{run, with_input, zohobooks};

const LIST: &str = "invoices.read, ZohoBooks.items.READ ZohoCRM.modules.ALL";

#[test]
fn check_says_what_is_wrong_and_prints_the_repaired_list_last() {
    let warning = "warning: `ZohoBooks.` is missing, write `ZohoBooks.invoices.READ`";
    let repaired = "ZohoBooks.invoices.READ,ZohoBooks.settings.READ,ZohoCRM.modules.ALL";
    let checked = run(["scopes", "check", LIST]);
    assert_eq!(checked.status, 0, "{checked:?}");
    assert_eq!(checked.stdout.lines().next(), Some(warning));
    assert_eq!(checked.stdout.lines().last(), Some(repaired));
    // For `$(zohobooks scopes check --list …)`.
    let list = run(["scopes", "check", "--list", LIST]);
    assert_eq!((list.stdout.trim_end(), list.stderr.lines().next()), (repaired, Some(warning)));
}

#[test]
fn the_repaired_list_has_what_is_certain() {
    let list = "ZohoBooks.invoces.READ,ZohoBooks.payments.READ,rubbish,ZohoDesk.tickets.READ";
    let checked = run(["scopes", "check", "--list", list]);
    assert_eq!(checked.stdout, "ZohoBooks.invoices.READ,Desk.tickets.READ\n");
    for line in [
        "error: ZohoBooks.invoces.READ: Zoho Books has no `invoces` scope, write `ZohoBooks.invoices.READ`",
        "error: rubbish: not of the form `ZohoBooks.module.OPERATION`",
        "left out of the list: ZohoBooks.payments.READ, rubbish",
    ] {
        assert!(checked.stderr.lines().any(|said| said == line), "{line} in {}", checked.stderr);
    }
    let json = run(["scopes", "check", list, "--json"]).json();
    assert_eq!(json["repaired"], json!(["ZohoBooks.invoices.READ", "Desk.tickets.READ"]));
    assert_eq!(json["left_out"], json!(["ZohoBooks.payments.READ", "rubbish"]));
    assert_eq!(
        (&json["scopes"], &json["foreign"]),
        (&json!([]), &json!(["ZohoDesk.tickets.READ"]))
    );

    let none = run(["scopes", "check", "--list", "rubbish"]);
    assert_eq!((none.status, none.stdout.as_str()), (1, ""), "{none:?}");
}

#[test]
fn check_takes_scopes_as_programs_have_them() {
    for list in ["scopes![invoices::READ, bills::CREATE]", "invoices::{READ},bills::{CREATE}"] {
        let checked = run(["scopes", "check", list]);
        assert_eq!((checked.status, checked.stderr.as_str()), (0, ""), "{checked:?}");
        assert_eq!(checked.stdout, "ZohoBooks.bills.CREATE,ZohoBooks.invoices.READ\n");
    }
    let json = run(["scopes", "check", "scopes![\ninvoces::READ]", "--json"]).json();
    let problem = &json["problems"][0];
    assert_eq!((&problem["found"], &problem["line"]), (&json!("invoces::READ"), &json!(2)));
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
    assert_eq!(json["repaired"], json!(["ZohoBooks.accountants.READ", "Desk.tickets.READ"]));
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
        let said = run(["scopes", "check", "--list", &"x ".repeat(errors)]).stderr;
        assert!(said.contains(last), "{said}");
    }
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

#[test]
fn explain_takes_modules_and_calls() {
    let module = run(["scopes", "explain", "settings"]);
    assert_eq!(module.status, 0, "{module:?}");
    assert!(module.stdout.starts_with("settings: organizations, items"), "{}", module.stdout);
    let scopes = &run(["scopes", "explain", "ZohoBooks.settings", "--json"]).json()[0]["scopes"];
    assert_eq!(scopes.as_array().unwrap().len(), 5);
    let call = run(["scopes", "explain", "GET /invoices"]);
    assert_eq!((call.status, call.stderr.as_str()), (0, ""));
    assert!(call.stdout.starts_with("GET /invoices needs ZohoBooks.invoices.READ\n\n"), "{call:?}");
    let scopes = &run(["scopes", "explain", "GET /invoices", "--json"]).json()[0]["scopes"];
    assert_eq!(scopes[0]["scope"], "ZohoBooks.invoices.READ");
}

#[test]
fn explain_does_not_list_everything() {
    let all = run(["scopes", "explain", "ZohoBooks.fullaccess.all"]).stdout;
    assert!(all.lines().count() < 10 && all.contains("  opens     all "), "{all}");
}

#[test]
fn statuses_are_explained() {
    for command in ["list", "explain"] {
        let help = run(["scopes", command, "--help"]).stdout;
        for status in ["oauth-page ", "openapi ", "official-page ", "observed "] {
            assert!(help.lines().any(|line| line.trim_start().starts_with(status)), "{help}");
        }
    }
}

#[test]
fn list_takes_modules_as_people_write_them() {
    let listed = |name| run(["scopes", "list", name]);
    assert_eq!(listed("ZohoBooks.invoices").stdout, listed("invoices").stdout);
    assert!(listed("invoice").stderr.contains("did you mean invoices?"));
}
