//! Where the answer of a call goes.

use std::fs;

use zohobooks_oauth::emulator::Answer;

use crate::account::{Account, SCOPES};
use crate::running::Running;

#[tokio::test(flavor = "multi_thread")]
async fn bodies_are_passed_on_to_the_letter() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    // As of a PDF, with what a terminal would obey.
    let pdf: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let path = "/books/v3/invoices/1";
    account.zoho.answer_next(path, Answer::json(200, pdf.clone()));
    let file = account.home.path().join("invoice.pdf");
    let call = account.run(["call", "GET", "/invoices/1", "--output", file.to_str().unwrap()]);
    assert_eq!(call.status, 0, "{call:?}");
    assert!(fs::read(file).unwrap() == pdf, "it was changed");

    let json = r#"{"code":0,"invoice":{"z":12345678901234567.89,"a":1}}"#;
    account.zoho.answer_next(path, Answer::json(200, json));
    assert_eq!(account.run(["call", "GET", "/invoices/1"]).stdout, json);
    for refusal in ["<html>login please</html>", r#"{"code":57,"message":"no"}"#] {
        account.zoho.answer_next(path, Answer::json(200, refusal));
        assert_eq!(account.run(["call", "GET", "/invoices/1"]).status, 1, "{refusal}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_waits_is_told_for_what() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let slow = Answer::usual().after(std::time::Duration::from_secs(3));
    account.zoho.answer_next("/books/v3/invoices", slow);
    let call = account.run(["call", "GET", "/invoices"]);
    assert_eq!(call.status, 0, "{call:?}");
    assert!(call.stderr.starts_with("waiting for Zoho"), "{call:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_kept_is_not_asked_for() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let before = account.zoho.requests().len();
    for file in ["/dev/null/invoice.pdf", "/"] {
        let call = account.run(["call", "GET", "/invoices/1", "--output", file]);
        assert_eq!(call.status, 1, "{call:?}");
        assert!(call.stderr.contains(file), "{call:?}");
    }
    assert_eq!(account.zoho.requests().len(), before, "it was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_replaced_as_a_whole() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("invoice.json"), folder.path().join("link"));
    fs::write(&file, "before").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let path = "/books/v3/invoices/1";
    account.zoho.answer_next(path, Answer::json(404, r#"{"code":1002,"message":"gone"}"#));
    let link = link.to_str().unwrap();
    let failed = account.run(["call", "GET", "/invoices/1", "--output", link]);
    assert_eq!((failed.status, fs::read_to_string(&file).unwrap().as_str()), (1, "before"));
    account.zoho.answer_next(path, Answer::json(200, r#"{"code":0}"#));
    let call = account.run(["call", "GET", "/invoices/1", "--output", link, "--json"]);
    assert_eq!(call.json(), serde_json::json!({ "file": link, "bytes": 10 }), "{call:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), r#"{"code":0}"#);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "something is left");
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_stay_what_they_are() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let json = r#"{"code":0}"#;
    account.zoho.answer_next("/books/v3/invoices/1", Answer::json(200, json));
    let call = account.run(["call", "GET", "/invoices/1", "--output", "/dev/stdout"]);
    assert!(call.stdout.starts_with(json), "{call:?}");
}

/// Nor is anything else beside the file.
#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_call_leaves_nothing() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let slow = Answer::usual().after(std::time::Duration::from_secs(10));
    account.zoho.answer_next("/books/v3/invoices", slow);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new/invoices.json");
    let mut command = account.zohobooks();
    let mut call = Running::start(command.args(["call", "GET", "/invoices", "--output"]).arg(file));
    call.complains("waiting for Zoho");
    call.signal("INT");
    assert_eq!(call.end().0, 130);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_to_standard_output_if_that_is_wanted() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let pdf = "%PDF-1.4 as it is";
    for arguments in [
        &["call", "GET", "/invoices/1", "accept=pdf"][..],
        &["call", "GET", "/invoices/1", "--output", "-"],
    ] {
        account.zoho.answer_next("/books/v3/invoices/1", Answer::json(200, pdf));
        let call = crate::run::with_input(account.zohobooks().args(arguments), "");
        assert_eq!((call.status, call.stdout.as_str()), (0, pdf), "{arguments:?}: {call:?}");
    }
}

/// What is repeated of it turns nothing off.
#[test]
fn what_a_terminal_obeys_is_not_repeated() {
    for arguments in [
        ["call", "GET", "/nope\u{1b}[35m"],
        ["status", "--profile", "a\u{202e}b"],
        ["emulate", "--clients", "/no\u{1b}]0;title\u{7}where"],
    ] {
        let run = crate::run::run(arguments);
        assert_ne!(run.status, 0, "{run:?}");
        assert!(!run.stderr.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{run:?}");
    }
}
