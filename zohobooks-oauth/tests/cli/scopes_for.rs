//! `zohobooks scopes for`.

use serde_json::{Value, json};

use crate::run::{Run, run, with_input, zohobooks};

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
    let unknown = run(["scopes", "for", "GET /invoices", "GET /nothing", "--json"]);
    assert_eq!((unknown.status, &unknown.json()["unknown"]), (1, &json!(["GET /nothing"])));
    let json = run(["scopes", "for", "GET", "/invoice", "--json"]).json();
    assert_eq!(json["unknown"], json!(["GET /invoice"]));
    assert_eq!(json["hints"], json!({ "GET /invoice": "did you mean GET /invoices?" }));
    let said = run(["scopes", "for", "GET", "/invoice"]).stdout;
    assert!(said.contains("not known: GET /invoice; did you mean GET /invoices?"), "{said}");
}

#[test]
fn for_takes_calls_in_two_words() {
    let list =
        |calls: &[&str]| with_input(zohobooks().args(["scopes", "for"]).args(calls), "").stdout;
    let quoted = list(&["GET /invoices", "POST /contacts"]);
    assert!(quoted.ends_with("ZohoBooks.contacts.CREATE,ZohoBooks.invoices.READ\n"), "{quoted}");
    assert_eq!(list(&["GET", "/invoices", "POST", "/contacts"]), quoted);
    assert_eq!(list(&["GET /invoices", "post", "/contacts"]), quoted);
    assert!(run(["scopes", "for"]).stderr.contains("--from <PATH>"));
}

/// Runs it on one file of this name.
fn of_file(name: &str, text: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, text).unwrap();
    run(["scopes", "for", "--json", "--from", file.to_str().unwrap()])
}

fn calls(json: &Value) -> Vec<String> {
    let call = |it: &Value| format!("{} {}", it["method"], it["path"]).replace('"', "");
    json["endpoints"].as_array().unwrap().iter().map(call).collect()
}

#[test]
fn the_method_of_one_call_is_not_that_of_another() {
    for (file, text, expected) in [
        (
            "a.js",
            "fetch(`${base}/items`)\nfetch(`${base}/estimates`, {method:'POST'})\n\
             axios({method:'put', url:`${base}/purchaseorders/${id}`})",
            &["GET /items", "POST /estimates", "PUT /purchaseorders/{purchaseorder_id}"][..],
        ),
        (
            "a.sh",
            "curl -s $API/invoices\ncurl -X POST $API/contacts",
            &["GET /invoices", "POST /contacts"],
        ),
        (
            "a.py",
            "def add(self):\n    url = base + \"/contacts\"\n    self.session.post(url, json=a)\n\n\
             def items():\n    return httpx.get(urljoin(API, \"items\"))\n",
            &["POST /contacts", "GET /items"],
        ),
        (
            "a.ds",
            "url = \"https://www.zohoapis.com/books/v3/contacts\";\npostUrl(url, m);\n\
             r = getUrl(\"https://books.zoho.com/api/v3/journals?organization_id=\" + org);\n\
             zoho.books.markStatus(\"Estimates\", org, id, \"sent\", \"c\");\n\
             zoho.books.getTemplates(\"Invoices\", org, \"c\");",
            &[
                "POST /contacts",
                "GET /journals",
                "POST /estimates/{estimate_id}/status/sent",
                "GET /invoices/templates",
            ],
        ),
    ] {
        let found = of_file(file, text);
        assert_eq!(
            (found.status, calls(&found.json())),
            (0, expected.iter().map(|it| (*it).to_owned()).collect())
        );
        assert_eq!(found.json()["assumed"], json!([]));
    }
}

#[test]
fn a_method_that_is_not_seen_is_said_to_be_assumed() {
    let found = of_file("a.js", "load('/invoices')");
    assert_eq!((found.status, calls(&found.json())), (0, vec!["GET /invoices".to_owned()]));
    let place = found.json()["assumed"][0].as_str().unwrap().to_owned();
    assert!(place.starts_with("GET /invoices (") && place.ends_with("a.js:1)"), "{place}");
    let said = found.stderr.lines().find(|line| line.starts_with("GET? /invoices (")).unwrap();
    assert!(said.ends_with("a.js:1): no method seen; GET is assumed"), "{said}");
}

#[test]
fn tasks_that_are_not_known_are_named() {
    let found =
        of_file("a.ds", "zoho.books.getRecords(\"Bills\", o);\nzoho.books.doIt(\"Bills\");");
    assert_eq!((found.status, calls(&found.json())), (1, vec!["GET /bills".to_owned()]));
    let unknown = found.json()["unknown"][0].as_str().unwrap().to_owned();
    assert!(unknown.starts_with("zoho.books.doIt (") && unknown.ends_with("a.ds:2)"), "{unknown}");
}

#[test]
fn comments_and_routes_are_no_calls() {
    for (file, text) in [
        ("a.js", "// fetch('/bills')\n/* fetch('/bills') */ app.get('/bills', (q, r) => r.send())"),
        (
            "a.py",
            "# s.get('/bills')\n@app.route(\"/bills\", methods=[\"POST\"])\ndef bills(): pass",
        ),
        ("a.sh", "# curl $API/bills"),
        ("a.ds", "// zoho.books.getRecords(\"Bills\", o);"),
        ("a.rs", "#[get(\"/bills\")]\nfn bills() {}\nrouter.route(\"/bills\", get(bills));"),
    ] {
        let found = of_file(file, text);
        assert_eq!((found.status, found.stdout.as_str()), (1, ""), "{found:?}");
    }
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
                books.organizations().await?;\nbooks.send(GetInvoice::new(id));\n";
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
    assert!(found.stderr.contains("what is not recognised is not counted"), "{found:?}");
    let at = run(["scopes", "for", "--from", path, "--json"]).json();
    assert!(at.get("ticks").is_none(), "{at}");
    let ticked = run(["scopes", "for", "--from", path, "--ticks", "--json"]).json();
    let ticks = ticks.iter().map(|line| &line["[x] ".len()..]);
    assert_eq!(ticked["ticks"], ticks.collect::<Value>());
    let place = |path: &str| {
        let found = at["endpoints"].as_array().unwrap().iter().find(|it| it["path"] == path);
        found.unwrap()["found_in"][0].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
    };
    // Where it is called, and only else where it is imported.
    assert_eq!(place("/invoices/{invoice_id}"), "main.rs:3");
    assert_eq!(place("/invoices"), "main.rs:1");

    let empty = tempfile::tempdir().unwrap();
    let none = run(["scopes", "for", "--from", empty.path().to_str().unwrap()]);
    assert_eq!((none.status, none.stdout.as_str()), (1, ""), "{none:?}");
}

/// Or the list would be too small, and nobody told.
#[test]
fn for_tells_what_it_has_not_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let file =
        |name: &str, content: &[u8]| std::fs::write(folder.path().join(name), content).unwrap();
    file("latin.py", b"# caf\xe9\nrequests.post(api + '/books/v3/bills')\n");
    file("program", b"\x7fELF\0\0'/books/v3/contacts'");
    let from = folder.path().to_str().unwrap().to_owned();
    let read = run(["scopes", "for", "--from", &from, "--json"]);
    assert_eq!((read.status, &read.json()["scopes"]), (0, &json!(["ZohoBooks.bills.CREATE"])));
    file("bundle.js", &vec![b' '; (4 << 20) + 1]);
    let whole = run(["scopes", "for", "--from", &from, "--json"]);
    assert_eq!(whole.status, 1, "{whole:?}");
    assert!(
        whole.stderr.contains("not looked at: ") && whole.stderr.contains("bundle.js"),
        "{whole:?}"
    );
    assert_eq!(whole.json()["skipped"].as_array().unwrap().len(), 1);
}

#[test]
fn for_shows_no_name_that_a_terminal_obeys() {
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().join("x\u{1b}[35m\u{202e}.py");
    std::fs::write(
        name,
        "get('/books/v3/invoices')\nget('/books/v3/nothing')\nx = '/books/v3/bills'",
    )
    .unwrap();
    let told = run(["scopes", "for", "--from", folder.path().to_str().unwrap()]);
    for text in [&told.stdout, &told.stderr] {
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{told:?}");
    }
}
