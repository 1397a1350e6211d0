use super::Sandbox;
use crate::table;

/// The lines of the second text that the first lacks, and the other way round.
fn difference(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let lines = |of: &str, without: &str| {
        let known: Vec<&str> = without.lines().collect();
        of.lines().filter(|line| !known.contains(line)).map(str::to_owned).collect()
    };
    (lines(before, after), lines(after, before))
}

#[test]
fn only_the_rows_of_the_drift_change() {
    let sandbox = Sandbox::new();
    let before = sandbox.data();
    sandbox.replace("in/oauth-page.txt", "bills.UPDATE", "bills.Update");
    let post = "    post:\n      operationId: approve_bill";
    sandbox.replace("in/bills.yml", post, "    put:\n      operationId: approve_bill");
    sandbox.import(&[], false).unwrap();
    let after = sandbox.data();
    let row = "    { operation = \"UPDATE\", status = \"oauth-page\", evidence = \"by hand";
    let (_, new) = difference(&before.scopes, &after.scopes);
    assert_eq!(new, [format!("{row}; spelled bills.Update on the OAuth page, 2026-11-22\" }},")]);
    let (gone, new) = difference(&before.endpoints, &after.endpoints);
    let approve = "/bills/{bill_id}/approve,ZohoBooks.bills.UPDATE,openapi,";
    assert_eq!(gone, [format!("bills.yml,approve_bill,POST,{approve}")]);
    assert_eq!(
        new,
        [
            format!("bills.yml,approve_bill,POST,{approve}2026-11-22"),
            format!("bills.yml,put_bills_bill_id_approve,PUT,{approve}"),
        ]
    );
}

#[test]
fn rows_go_to_their_place_between_comments() {
    let sandbox = Sandbox::new();
    let row = "    { operation = \"READ\", status = \"oauth-page\", \
               evidence = \"by hand, with \\\"quotes\\\"\" }, # kept\n";
    sandbox.replace("data/scopes.toml", row, "");
    let before = sandbox.data().scopes;
    sandbox.replace("in/oauth-page.txt", "settings\n", "ZohoBooks.bills.ALL\n");
    sandbox.import(&["oauth-page.txt"], false).unwrap();
    let new = |word: &str| {
        format!(
            "    {{ operation = \"{word}\", status = \"oauth-page\", \
             evidence = \"OAuth page, read 2026-11-22\" }},\n"
        )
    };
    let update = "    { operation = \"UPDATE\"";
    let expected = before.replacen(update, &format!("{}{update}", new("READ")), 1).replacen(
        "]\n\n# Odd",
        &format!("{}]\n\n# Odd", new("ALL")),
        1,
    );
    assert_eq!(sandbox.data().scopes, expected);
}

#[test]
fn the_last_wrong_name_is_cut_out_and_nothing_behind_it() {
    let before = Sandbox::new().data().scopes;
    let (_, neighbours) = before.split_at(before.find("\n[[neighbour]]").unwrap());
    promotes_taxes(&Sandbox::new(), neighbours);
    let sandbox = Sandbox::new();
    let comment = "\n# Other products.\n";
    sandbox.replace("data/scopes.toml", "\n[[neighbour]]", &format!("{comment}\n[[neighbour]]"));
    promotes_taxes(&sandbox, &format!("{comment}{neighbours}"));
    let sandbox = Sandbox::new();
    sandbox.replace("data/scopes.toml", neighbours, "");
    promotes_taxes(&sandbox, "");
}

#[track_caller]
fn promotes_taxes(sandbox: &Sandbox, neighbours: &str) {
    sandbox.replace("in/oauth-page.txt", "settings\n", "ZohoBooks.taxes.READ\n");
    sandbox.import(&["oauth-page.txt"], false).unwrap();
    let scopes = sandbox.data().scopes;
    let end = format!("evidence = \"asked for by others\" }},\n]\n{neighbours}");
    assert!(scopes.ends_with(&end), "{scopes}");
    let comment = "# A wrong name until 2026-11-22, with this fix: settings (`/settings/taxes` needs \
                   `settings`); evidence: by hand\n[[module]]\nname = \"taxes\"\n";
    assert!(scopes.contains(comment), "{scopes}");
}

#[test]
fn all_wrong_names_can_be_promoted_at_once() {
    let sandbox = Sandbox::new();
    let data = sandbox.data().scopes;
    let (_, neighbours) = data.split_at(data.find("\n[[neighbour]]").unwrap());
    sandbox.replace("data/scopes.toml", neighbours, "");
    let scopes = "ZohoBooks.items.READ ZohoBooks.taxes.READ\n";
    sandbox.replace("in/oauth-page.txt", "settings\n", scopes);
    sandbox.import(&["oauth-page.txt"], false).unwrap();
    let after = sandbox.data().scopes;
    assert!(!after.contains("[[wrong]]"), "{after}");
    assert!(after.contains("name = \"items\"") && after.contains("name = \"taxes\""), "{after}");
}

#[test]
fn a_module_behind_all_others_goes_before_what_is_no_module() {
    let sandbox = Sandbox::new();
    let before = sandbox.data().scopes;
    let (modules, rest) = before.split_at(before.find("# The name that people try").unwrap());
    let (_, neighbours) = rest.split_at(rest.find("[[neighbour]]").unwrap());
    sandbox.write("data/scopes.toml", format!("{modules}{neighbours}"));
    sandbox.replace("in/oauth-page.txt", "settings\n", "ZohoBooks.zones.READ\n");
    sandbox.import(&["oauth-page.txt"], false).unwrap();
    let scopes = sandbox.data().scopes;
    assert!(scopes.starts_with(&format!("{modules}[[module]]\nname = \"zones\"\n")), "{scopes}");
    assert!(scopes.ends_with(&format!("]\n\n{neighbours}")), "{scopes}");
}

#[test]
fn a_lost_row_would_be_noticed() {
    let text = Sandbox::new().data().scopes;
    let parse = |text: &str| table::parse("scopes.toml", text).unwrap();
    let same = |after: &str, edited: &[&str]| {
        parse(&text).is_same_but_for(&parse(after), &edited.iter().copied().collect())
    };
    assert!(same(&text, &[]));
    for (block, name) in [("[[neighbour]]", "Desk"), ("[[wrong]]\nname = \"taxes\"", "taxes")] {
        let without = &text[..text.find(block).unwrap()];
        assert!(!same(without, &[name]));
    }
    let changed = text.replace("opens = \"the rest\"", "opens = \"all\"");
    assert!(!same(&changed, &["bills"]));
    assert!(same(&changed, &["settings"]));
}

#[test]
fn a_result_that_regen_would_refuse_is_not_written() {
    let sandbox = Sandbox::new();
    sandbox.replace("data/endpoints.csv", "users.yml,list_users", "bills.yml,list_bills");
    sandbox.refused(
        &["oauth-page.txt"],
        "data: would not be valid after the import:\nzohobooks-scopes/data/endpoints.csv:8: \
         `list_bills` names two operations of bills.yml",
    );
}
