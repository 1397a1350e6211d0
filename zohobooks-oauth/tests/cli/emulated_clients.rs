//! The clients of `zohobooks emulate`: the usual ones, and those of a file.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::account::redirect_uri;
use crate::browser::consents;
use crate::run::{with_input, zohobooks};
use crate::running::Running;

const SCOPES: &str = "ZohoBooks.contacts.READ,ZohoBooks.settings.READ";

fn emulate(options: &[&str]) -> (Running, Value) {
    let mut zoho = Running::start(zohobooks().args(["--json", "emulate"]).args(options));
    let told = zoho.json();
    (zoho, told)
}

fn file(folder: &TempDir, content: &str) -> String {
    let file = folder.path().join("clients.json");
    std::fs::write(&file, content).unwrap();
    file.to_str().unwrap().to_owned()
}

fn login(home: &Path, told: &Value, client: &Value) -> Command {
    let mut command = zohobooks();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    command.args(["login", "--scopes", SCOPES, "--emulator", &text(&told["address"])]);
    command.args(["--kind", &text(&client["kind"]), "--client-id", &text(&client["client_id"])]);
    if client["redirect_uri"].is_string() {
        command.args(["--redirect-uri", &text(&client["redirect_uri"])]);
    }
    // Nothing that could be a browser.
    command.env("ZOHOBOOKS_HOME", home).env("PATH", "");
    command.env("ZOHO_CLIENT_SECRET", text(&client["client_secret"]));
    command
}

#[test]
fn the_usual_clients_are_the_same_at_every_start() {
    let (_first, before) = emulate(&[]);
    let (_second, after) = emulate(&[]);
    assert_eq!(before["clients"], after["clients"]);
    assert_eq!(before["console"], format!("{}/console", before["address"].as_str().unwrap()));
    for kind in ["server", "native", "device", "self"] {
        let client = &before["clients"][kind];
        assert_eq!(client["kind"], kind);
        // The shape of the console.
        let id = client["client_id"].as_str().unwrap().strip_prefix("1000.").unwrap();
        assert_eq!(id.len(), 30, "{client}");
        assert!(id.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit()), "{client}");
        let secret = client["client_secret"].as_str().unwrap();
        assert_eq!(secret.len(), 42, "{client}");
        assert!(secret.bytes().all(|it| it.is_ascii_hexdigit()), "{client}");
    }
    assert_eq!(before["clients"].as_object().unwrap().len(), 4);
}

#[test]
fn a_program_logs_in_with_the_client_that_it_has() {
    let (folder, uri) = (TempDir::new().unwrap(), redirect_uri());
    let own = json!({
        "Zylker's shop": {
            "kind": "server", "client_id": "1000.SHOP", "client_secret": "hush", "redirect_uri": uri,
        },
    });
    let (_zoho, told) = emulate(&["--clients", &file(&folder, &own.to_string())]);
    assert_eq!(told["clients"]["Zylker's shop"]["client_id"], "1000.SHOP");
    assert!(!told.to_string().contains("hush"), "{told}");
    let mut login = Running::start(&mut login(folder.path(), &told, &own["Zylker's shop"]));
    login.says("the consent page opens");
    consents(&login.says(""), "accept");
    let (status, said, complains) = login.end();
    assert_eq!(status, 0, "{said}{complains}");
}

#[test]
fn what_is_printed_can_be_given_back() {
    let folder = TempDir::new().unwrap();
    let own = json!({
        "shop": { "kind": "server", "client_id": "1000.SHOP", "client_secret": "hush" },
        "desk": { "kind": "native", "client_id": "1000.DESK" },
        "page": { "kind": "browser", "client_id": "1000.PAGE", "redirect_uri": "https://example.com" },
        "till": { "kind": "device", "client_id": "1000.TILL", "client_secret": "hush" },
        "own": { "kind": "self", "client_id": "1000.OWN", "client_secret": "hush" },
    });
    let options = ["--redirect-uri", "http://127.0.0.1:9/cb", "--clients"];
    let own = file(&folder, &own.to_string());
    let (_zoho, told) = emulate(&[&options[..], &[&own]].concat());
    let shop = json!({
        "kind": "server", "client_id": "1000.SHOP", "redirect_uri": "http://127.0.0.1:9/cb",
    });
    assert_eq!(told["clients"]["shop"], shop);
    assert_eq!(told["clients"]["page"]["redirect_uri"], "https://example.com");
    let device = json!({ "kind": "device", "client_id": "1000.TILL" });
    assert_eq!(told["clients"]["till"], device);

    let (_usual, usual) = emulate(&[]);
    let again = file(&folder, &usual["clients"].to_string());
    let again = &emulate(&["--clients", &again]).1["clients"];
    for (name, client) in usual["clients"].as_object().unwrap() {
        assert_eq!(again[name]["client_id"], client["client_id"]);
    }
}

#[test]
fn people_are_told_what_to_do_but_no_secret_of_their_own() {
    let folder = TempDir::new().unwrap();
    let own = r#"{"desk": {"kind": "native", "client_id": "1000.$(ID)", "client_secret": "hush"}}"#;
    let own = file(&folder, own);
    let mut zoho = Running::start(zohobooks().args(["emulate", "--clients", &own]));
    let console = zoho.says("Console: ");
    assert!(console.ends_with("/console"), "{console}");
    assert_eq!(zoho.says("  desk (kind "), "native)");
    assert_eq!(zoho.says("    "), "client ID      1000.$(ID)");
    assert_eq!(zoho.says("    "), "redirect URI   http://127.0.0.1:8976/callback");
    let login = zoho.says("  zohobooks login");
    assert!(login.contains("--kind native --client-id '1000.$(ID)'"), "{login}");
    zoho.signal("INT");
    let (status, said, complains) = zoho.end();
    assert_eq!((status, said.contains("hush")), (0, false), "{said}{complains}");
}

/// The file and the client are named, and nothing that stands at the wrong place is shown.
#[test]
fn a_file_that_cannot_be_meant_starts_nothing() {
    let folder = TempDir::new().unwrap();
    for (content, names) in [
        ("", ""),
        ("[]", "not of the form"),
        (r#""s3cret""#, "not of the form"),
        (r#"{"shop": }"#, "line 1"),
        (r#"{"shop": {"kind": "self", "client_id": "1", "client_secret": "s3cret""#, "line 1"),
        (r#"{"shop": "s3cret"}"#, "shop"),
        (r#"{"shop": null}"#, "shop"),
        (r#"{"shop": {}}"#, "shop"),
        (r#"{"shop": {"kind": "s3cret", "client_id": "1000.SHOP"}}"#, "shop"),
        (r#"{"shop": {"kind": "Server", "client_id": "1", "client_secret": "s3cret"}}"#, "shop"),
        (r#"{"shop": {"kind": "native", "client_id": "1", "s3cret": "s3cret"}}"#, "shop"),
        (r#"{"shop": {"kind": "self", "client_id": "1", "client_secret": ["s3cret"]}}"#, "shop"),
        (r#"{"shop": {"kind": "self", "client_id": "1", "client_secret": 1234567}}"#, "shop"),
        (
            r#"{"shop": {"kind": "self", "client_id": "1", "client_secret": "s3cret s3cret"}}"#,
            "shop",
        ),
        (r#"{"shop": {"kind": "self", "client_id": "", "client_secret": "s3cret"}}"#, "shop"),
        (r#"{"shop": {"kind": "self", "client_id": "1"}}"#, "client_secret"),
        (r#"{"shop": {"kind": "server", "client_id": "1"}}"#, "client_secret"),
        (r#"{"shop": {"kind": "device", "client_id": "1"}}"#, "client_secret"),
        (
            r#"{"shop": {"kind": "self", "client_id": "1", "client_secret": "s3cret", "redirect_uri": "http://a"}}"#,
            "redirect_uri",
        ),
        (
            r#"{"shop": {"kind": "native", "client_id": "1", "redirect_uri": "a\n"}}"#,
            "redirect URI",
        ),
        (
            r#"{"a": {"kind": "native", "client_id": "1"}, "b": {"kind": "browser", "client_id": "1"}}"#,
            "b: it has the client ID of a",
        ),
    ] {
        let file = file(&folder, content);
        let (status, said, complains) = refused(&file);
        assert_eq!((status, said.as_str()), (2, ""), "{content}: {complains}");
        assert!(complains.contains("clients.json: ") && complains.contains(names), "{complains}");
        for secret in ["s3cret", "1234567", "panicked"] {
            assert!(!complains.contains(secret), "{content}: {complains}");
        }
    }
    let (status, said, complains) = refused("/dev/zero");
    assert_eq!((status, said.as_str()), (2, ""), "{complains}");
}

fn refused(file: &str) -> (i32, String, String) {
    Running::start(zohobooks().args(["emulate", "--clients", file])).end()
}

/// What another stand-in has is not known.
#[test]
fn whoever_has_no_client_id_yet_is_sent_to_the_stand_in() {
    let home = TempDir::new().unwrap();
    for (more, names) in [
        (&["--emulator", "http://127.0.0.1:1/"][..], "http://127.0.0.1:1/console"),
        (&["--data-center", "eu"], "https://api-console.zoho.eu"),
    ] {
        let mut command = zohobooks();
        command.args(["login", "--kind", "native", "--scopes", SCOPES]).args(more);
        command.env("ZOHOBOOKS_HOME", home.path()).env_remove("ZOHO_CLIENT_ID");
        let run = with_input(&mut command, "");
        assert_eq!(run.status, 2, "{run:?}");
        assert!(run.stderr.contains(names), "{run:?}");
        assert_eq!(run.stderr.contains("api-console"), more[0] != "--emulator", "{run:?}");
    }
}
