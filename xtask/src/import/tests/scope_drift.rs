use super::Sandbox;

#[test]
fn a_row_that_is_missing_is_a_scope_added() {
    let sandbox = Sandbox::new();
    let row = "    { operation = \"UPDATE\", status = \"oauth-page\", evidence = \"by hand\" },\n";
    sandbox.replace("data/scopes.toml", row, "");
    sandbox.drift(
        &[],
        &["scopes added: ZohoBooks.bills.UPDATE, on the OAuth page, 2 operations of the OpenAPI files"],
    );
    let full = "    { operation = \"ALL\", wire = \"all\", status = \"oauth-page\", \
                evidence = \"fullaccess.ALL seen elsewhere\" },\n";
    sandbox.replace("data/scopes.toml", full, "");
    sandbox.drift(&[], &["scopes added: ZohoBooks.fullaccess.all, on the OAuth page"]);
    let row = "{ operation = \"ALL\", wire = \"all\", status = \"oauth-page\", \
               evidence = \"OAuth page, read 2026-11-22\" }";
    assert!(sandbox.data().scopes.contains(row));
}

#[test]
fn a_module_that_the_page_adds_is_new() {
    let sandbox = Sandbox::new();
    sandbox.replace(
        "in/oauth-page.txt",
        "settings\n",
        "gadgets ZohoBooks.gadgets.Create\nsettings\n",
    );
    sandbox.drift(&[], &["scopes added: ZohoBooks.gadgets.CREATE, on the OAuth page"]);
    let block = "\n[[module]]\nname = \"gadgets\"\nopens = \"gadgets, as far as is known\"\nscopes = [\n    \
                 { operation = \"CREATE\", status = \"oauth-page\", \
                 evidence = \"OAuth page, read 2026-11-22\" },\n]\n\n[[module]]\nname = \"reports\"\n";
    assert!(sandbox.data().scopes.contains(block), "{}", sandbox.data().scopes);
}

#[test]
fn a_module_whose_name_is_taken_does_not_stop_the_import() {
    let sandbox = Sandbox::new();
    let scopes = "ZohoBooks.type.READ ZohoBooks.gadgets.READ\nsettings\n";
    sandbox.replace("in/oauth-page.txt", "settings\n", scopes);
    let new = "paths:\n  /bills/set:\n    get:\n      operationId: get_set\n      \
               security: [{Z: [ZohoBooks.set.READ]}]\n";
    sandbox.replace("in/bills.yml", "paths:\n", new);
    let not_held = [
        "ZohoBooks.set.READ, `set` is a module of the scopes crate, which would hide it",
        "ZohoBooks.type.READ, `type` is a keyword of Rust",
        "GET /bills/set (bills.yml): ZohoBooks.set.READ, no scope that the catalog could hold",
    ];
    let lines = |drift: &[super::super::drift::Drift]| -> Vec<String> {
        drift.iter().map(|drift| drift.line()).collect()
    };
    let drift = lines(&sandbox.import(&[], false).unwrap().drift);
    assert_eq!(drift[0], "ZohoBooks.gadgets.READ, on the OAuth page");
    assert_eq!(drift[1..], not_held);
    assert!(sandbox.data().scopes.contains("name = \"gadgets\""));
    assert_eq!(lines(&sandbox.check(&[]).drift), not_held);
}

#[test]
fn what_was_only_seen_is_promoted_with_its_evidence() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/oauth-page.txt", "settings\n", "ZohoBooks.reports.READ\n");
    sandbox
        .drift(&[], &["scopes added: ZohoBooks.reports.READ, on the OAuth page, observed before"]);
    let row = "scopes = [{ operation = \"READ\", status = \"oauth-page\", evidence = \"OAuth page, \
               read 2026-11-22; before, as observed: seen working\" }]";
    assert!(sandbox.data().scopes.contains(row));
}

#[test]
fn a_wrong_name_that_is_right_becomes_a_module() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/users.yml", "ZohoBooks.settings.READ", "ZohoBooks.items.READ");
    sandbox.drift(
        &[],
        &[
            "scopes added: ZohoBooks.items.READ, 1 operation of the OpenAPI files, observed before",
            "endpoints whose scope changed: GET /users (users.yml): ZohoBooks.settings.READ -> \
             ZohoBooks.items.READ",
        ],
    );
    let scopes = sandbox.data().scopes;
    let block = "\n# The name that people try first.\n[[wrong]]\nname = \"items\"";
    assert!(!scopes.contains(block), "{scopes}");
    let block = "# The name that people try first.\n\
                 # A wrong name until 2026-11-22, with this fix: settings (`/items` needs `settings`)\n\
                 [[module]]\nname = \"items\"\nopens = \"items, as far as is known\"\nscopes = [\n    \
                 { operation = \"READ\", status = \"openapi\", evidence = \"OpenAPI, read 2026-11-22: \
                 1 operation, e.g. GET /users; before, as observed: granted once\" },\n    \
                 { operation = \"ALL\", status = \"mistaken\", evidence = \"asked for by others\" },\n]\n";
    assert!(scopes.contains(block), "{scopes}");
}

#[test]
fn a_scope_that_nothing_needs_any_more_is_deprecated_until_it_is_back() {
    let sandbox = Sandbox::new();
    let before = sandbox.data();
    let file = sandbox.text("in/custom-modules.yml");
    sandbox.write("in/custom-modules.yml", "openapi: 3.0.0\npaths: {}\n");
    sandbox.drift(
        &[],
        &[
            "scopes removed: ZohoBooks.custommodules.ALL, from the OpenAPI files: deprecated",
            "endpoints gone: GET /{module_name} (custom-modules.yml): ZohoBooks.custommodules.ALL",
        ],
    );
    let row = "status = \"openapi\", evidence = \"by hand\"";
    let marked = before.scopes.replace(row, &format!("{row}, deprecated = \"2026-11-22\""));
    assert_eq!(sandbox.data().scopes, marked);
    sandbox.write("in/custom-modules.yml", file);
    sandbox.drift(
        &[],
        &[
            "scopes added: ZohoBooks.custommodules.ALL, gone since 2026-11-22, back",
            "endpoints added: GET /{module_name} (custom-modules.yml): ZohoBooks.custommodules.ALL, \
             gone since 2026-11-22, back",
        ],
    );
    assert_eq!(sandbox.data(), before);
}

#[test]
fn a_scope_that_leaves_the_page_is_deprecated_unless_endpoints_need_it() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/oauth-page.txt", "Everything: ZohoBooks.fullaccess.all.\n", "");
    sandbox.replace("in/oauth-page.txt", ", ZohoBooks.bills.DELETE", "");
    sandbox.drift(
        &["oauth-page.txt"],
        &[
            "scopes removed: ZohoBooks.bills.DELETE, from the OAuth page, but 1 endpoint needs it: \
             kept as openapi",
            "scopes removed: ZohoBooks.fullaccess.all, from the OAuth page: deprecated",
        ],
    );
    let scopes = sandbox.data().scopes;
    assert!(
        scopes.contains(
            "evidence = \"fullaccess.ALL seen elsewhere\", deprecated = \"2026-11-22\" }"
        )
    );
    assert!(scopes.contains("by hand; no longer on the OAuth page, 2026-11-22"));
}

#[test]
fn another_spelling_on_the_page_is_reported_once() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/oauth-page.txt", "fullaccess.all", "fullaccess.ALL");
    sandbox.replace("in/oauth-page.txt", "settings.UPDATE", "Settings.Update");
    sandbox.drift(
        &[],
        &[
            "scopes spelt otherwise: ZohoBooks.fullaccess.ALL, here ZohoBooks.fullaccess.all, \
             on the OAuth page",
            "scopes spelt otherwise: ZohoBooks.Settings.Update, here ZohoBooks.settings.UPDATE, \
             on the OAuth page",
        ],
    );
    let evidence = "by hand; spelled Settings.Update on the OAuth page, 2026-11-22";
    assert!(sandbox.data().scopes.contains(evidence));
}

#[test]
fn an_older_set_alone_is_no_reason() {
    let sandbox = Sandbox::new();
    sandbox.drift(&[], &[]);
    assert!(sandbox.data().scopes.contains("evidence = \"an older set only\" }"));
}
