use super::super::arguments::Arguments;
use super::Sandbox;

/// Refused, but for `--check`, which shows it, and `--allow-removals`, which writes it.
#[track_caller]
fn too_much(sandbox: &Sandbox, file: &str, reason: &str, gone: usize) {
    sandbox.refused(&[file], reason);
    let report = sandbox.check(&[file]);
    assert!(report.drift.len() >= gone);
    let note = report.notes.iter().find(|note| note.ends_with("with --allow-removals"));
    assert!(note.is_some(), "{:?}", report.notes);
    let paths = sandbox.paths(&[file]);
    let arguments = Arguments { allow_removals: true, paths, ..Arguments::default() };
    let drift = sandbox.import_as(&arguments).unwrap().drift;
    assert_eq!(drift, report.drift);
    assert_eq!(sandbox.check(&[file]).drift, []);
}

#[test]
fn a_file_that_is_cut_short_is_refused() {
    let sandbox = Sandbox::new();
    let whole = sandbox.text("in/bills.yml");
    let cut = &whole[..whole.find("    post:").unwrap()];
    sandbox.write("in/bills.yml", cut);
    let reason = "bills.yml: 5 of the 6 endpoints of data/ would vanish, more than a third: \
                  if the input is whole, import it with --allow-removals";
    too_much(&sandbox, "bills.yml", reason, 5);
}

#[test]
fn a_page_that_is_cut_short_is_refused() {
    let sandbox = Sandbox::new();
    let whole = sandbox.text("in/oauth-page.txt");
    let cut = &whole[whole.find("settings\n").unwrap()..];
    sandbox.write("in/oauth-page.txt", cut);
    let reason = "in/oauth-page.txt: 5 of the 9 scopes of the page would vanish, more than a third: \
                  if the input is whole, import it with --allow-removals";
    too_much(&sandbox, "oauth-page.txt", reason, 5);
    sandbox.write("in/oauth-page.txt", "ZohoBooks.bills.READ ZohoBooks.bills.UPDATE");
    let reason = "in/oauth-page.txt: names too few scopes to be the OAuth page";
    sandbox.refused(&["oauth-page.txt"], reason);
}
