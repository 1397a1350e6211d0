use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::Sandbox;

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_zip_is_read_like_a_folder() {
    let sandbox = Sandbox::new();
    let bills = sandbox.text("in/bills.yml").replace("bills.READ", "bills.Read");
    let users = sandbox.text("in/users.yml");
    let page = sandbox.text("in/oauth-page.txt").repeat(2) + "ZohoBooks.reports.READ";
    sandbox.write(
        "in/all.zip",
        zip(&[
            ("openapi-all/", b""),
            ("openapi-all/bills.yml", bills.as_bytes()),
            ("openapi-all/deep/users.yml", users.as_bytes()),
            ("openapi-all/page.txt", page.as_bytes()),
            ("openapi-all/logo.png", b"\x89PNG"),
            ("__MACOSX/openapi-all/._bills.yml", b"\0\0"),
        ]),
    );
    let report = sandbox.check(&["all.zip"]);
    let lines: Vec<String> = report.drift.iter().map(|drift| drift.line()).collect();
    assert_eq!(
        lines,
        [
            "ZohoBooks.reports.READ, on the OAuth page, observed before",
            "GET /bills (bills.yml): ZohoBooks.bills.Read, here ZohoBooks.bills.READ",
        ]
    );
    assert!(
        report.notes[0].ends_with(
            "in/all.zip/openapi-all/logo.png: neither YAML nor JSON nor a page, skipped"
        )
    );
}

#[test]
fn a_zip_that_is_not_sound_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("in/out.zip", zip(&[("../bills.yml", b"x")]));
    sandbox.refused(&["out.zip"], "in/out.zip: the entry `../bills.yml` leads out of the archive");
    sandbox.write("in/bomb.zip", zip(&[("bills.yml", &vec![b' '; (32 << 20) + 1])]));
    sandbox.refused(&["bomb.zip"], "in/bomb.zip/bills.yml: unpacks to more than 33554432 bytes");
    let mut cut = zip(&[("bills.yml", b"openapi: 3.0.0")]);
    cut.truncate(40);
    sandbox.write("in/cut.zip", cut);
    let reason = sandbox.import(&["cut.zip"], false).err().unwrap_or_default();
    assert!(reason.starts_with("in/cut.zip: not a zip that can be read: "), "{reason}");
}

#[test]
fn json_and_html_are_read_alike() {
    let sandbox = Sandbox::new();
    let json = r#"{"openapi": "3.0.0", "paths": {"/users": {"get": {"operationId": "list_users",
        "security": [{"Z": ["ZohoBooks.bills.READ"]}]}}}}"#;
    sandbox.write("in/users.json", json);
    sandbox.write("in/named-otherwise", json);
    sandbox.write("in/bills.txt", sandbox.text("in/bills.yml"));
    assert_eq!(sandbox.check(&["bills.txt"]).drift, []);
    assert_eq!(sandbox.check(&["bills.txt"]).read.openapi_files, 1);
    let line = "endpoints whose scope changed: GET /users (users.yml): ZohoBooks.settings.READ -> \
                ZohoBooks.bills.READ";
    let drift = sandbox.check(&["named-otherwise"]).drift;
    assert_eq!(drift.len(), 1);
    sandbox.drift(&["users.json"], &[line]);
    let rows: String = sandbox
        .text("in/oauth-page.txt")
        .lines()
        .map(|line| format!("<tr><td>{}</td></tr>\n", line.replace(", ", ",&nbsp;<br>")))
        .collect();
    let html = format!(
        "\u{feff}<!DOCTYPE html>\r\n<!-- saved from url=(0004)https --><html><head>\
         <script>var x = \"ZohoBooks.gadgets.READ\";</script></head><body><table>{rows}</table>"
    );
    sandbox.write("in/page.html", html);
    sandbox.drift(&["page.html"], &[]);
}

#[test]
fn what_cannot_be_read_is_named_with_line_and_reason() {
    let sandbox = Sandbox::new();
    let cases: [(&str, &[u8], &str); 10] = [
        (
            "a.yml",
            b"openapi: 3.0.0\npaths:\n  /a: {}\n  /a: {}\n",
            "4: `/a` is there twice, first in line 3",
        ),
        ("a.json", b"{\"openapi\": \"3.0.0\",\n\"paths\": {", "2: EOF while parsing an object"),
        ("a.yml", b"openapi: 3.0.0\npaths: {}\n# \xff\n", "3: not UTF-8"),
        ("a.yml", b"\xff\xfeo\0p\0", "1: UTF-16, save it as UTF-8"),
        ("a.yml", b"openapi: 3.0.0\n", "1: has no `paths`"),
        ("a.yml", b"", "1: there is nothing in it"),
        ("a.yml", b"name: value\n", " not OpenAPI: neither `openapi` nor `paths`"),
        ("a.txt", b"nothing\n", " names no scope of Zoho Books"),
        ("a.pdf", b"%PDF\0", " not a text"),
        ("7.yml", b"openapi: 3.0.0\npaths: {}\n", " a file name has to start with a letter"),
    ];
    // A file with drift, which is not written either.
    sandbox.replace("in/users.yml", "settings.READ", "settings.UPDATE");
    for (name, bytes, reason) in cases {
        sandbox.write(&format!("in/{name}"), bytes);
        sandbox.refused(&[name, "users.yml"], &format!("in/{name}:{reason}"));
    }
    sandbox.refused(&["none"], "in/none: no such file or directory");
    std::fs::create_dir(sandbox.root.join("in/empty")).unwrap();
    sandbox.refused(&["empty"], "in/empty: there is nothing in it");
}

#[test]
fn files_of_a_folder_that_are_something_else_are_skipped() {
    let sandbox = Sandbox::new();
    sandbox.write("in/notes.txt", "needs ZohoBooks.bills.READ");
    sandbox.write("in/compose.yml", "services: {}\n");
    sandbox.write("in/.DS_Store", "\0");
    let notes = sandbox.check(&[]).notes;
    assert!(
        notes[0].ends_with("in/compose.yml: not OpenAPI: neither `openapi` nor `paths`, skipped")
    );
    assert!(notes[1].ends_with("in/notes.txt: names too few scopes to be the OAuth page, skipped"));
}

#[test]
fn one_file_of_the_catalog_is_read_once() {
    let sandbox = Sandbox::new();
    sandbox.write("in/sub/bills.yml", sandbox.text("in/bills.yml"));
    sandbox.drift(&[], &[]);
    sandbox.write("in/sub/bills.yml", sandbox.text("in/bills.yml") + "x-more: 1\n");
    sandbox.refused(&[], "in/sub/bills.yml: in/bills.yml is bills.yml as well: import one of them");
}

#[test]
fn a_bad_row_of_the_data_is_named_with_its_line() {
    let sandbox = Sandbox::new();
    let data = "data/endpoints.csv";
    sandbox.replace(data, "bills.yml,create", "\nbills.yml,create");
    sandbox.replace(data, "users.yml,list_users,GET", "users.yml,list_users,FETCH");
    let problems = sandbox.import(&[], true).err().unwrap_or_default();
    assert!(problems.starts_with("zohobooks-scopes/data/endpoints.csv:11: "), "{problems}");
}
