//! Wrong usage ends with 2, and nothing panics.

use std::ffi::OsStr;
use std::fs::File;
use std::os::unix::ffi::OsStrExt as _;
use std::process::Stdio;

use serde_json::json;

use crate::run::{run, with_input, zohobooks};

#[test]
fn wrong_usage_ends_with_two() {
    for arguments in [
        &["scopes"][..],
        &["scopes", "nothing"],
        &["scopes", "for"],
        &["scopes", "for", "invoices"],
        &["scopes", "for", "PATCH /invoices"],
        &["scopes", "list", "invoice"],
        &["scopes", "check", "--unknown"],
        &["--jsn"],
    ] {
        let run = with_input(zohobooks().args(arguments), "");
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains("error") || run.stderr.contains("Usage"), "{}", run.stderr);
    }
}

#[test]
fn an_argument_that_is_no_text_is_wrong_usage() {
    let run = with_input(zohobooks().args(["scopes", "check"]).arg(OsStr::from_bytes(b"\xff")), "");
    assert_eq!(run.status, 2, "{run:?}");
}

#[test]
fn a_file_that_is_no_text_or_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scopes.txt");
    for content in [None, Some(b"\xff")] {
        if let Some(content) = content {
            std::fs::write(&path, content).unwrap();
        }
        let run = run(["scopes", "check", "--from", path.to_str().unwrap()]);
        assert_eq!(run.status, 2);
        assert!(run.stderr.contains("scopes.txt"), "{}", run.stderr);
    }
}

#[test]
fn a_full_disk_is_an_error() {
    for arguments in [&["scopes", "list"][..], &["--help"]] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let status =
            zohobooks().args(arguments).stdout(full).stderr(Stdio::null()).status().unwrap();
        assert_eq!(status.code(), Some(1), "{arguments:?}");
    }
}

/// As `head` does.
#[test]
fn whoever_stops_reading_is_told_nothing() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = zohobooks().args(["scopes", "list"]).stdout(writer).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(1), &b""[..]));
}

#[test]
fn colours_are_for_terminals() {
    let list = run(["scopes", "list"]);
    assert!(!list.stdout.contains('\u{1b}'));
    let forced = with_input(zohobooks().args(["scopes", "list"]).env("CLICOLOR_FORCE", "1"), "");
    assert!(forced.stdout.contains('\u{1b}'));
    let refused = with_input(
        zohobooks().args(["scopes", "list"]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1"),
        "",
    );
    assert!(!refused.stdout.contains('\u{1b}'));
}

#[test]
fn shells_get_completions_and_man_pages() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(run(["completions", shell]).stdout.contains("zohobooks"), "{shell}");
    }
    let folder = tempfile::tempdir().unwrap();
    let (folder, made) = (folder.path(), folder.path().join("share/man1"));
    for folder in [folder, &made] {
        let man = run(["man", folder.to_str().unwrap(), "--json"]);
        assert_eq!((man.status, man.json()), (0, json!({ "folder": folder })), "{man:?}");
        let page = std::fs::read_to_string(folder.join("zohobooks-scopes-check.1")).unwrap();
        assert!(page.contains("scopes.txt"), "{page}");
    }
    let run = run(["man", "/dev/null/nowhere"]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.contains("/dev/null/nowhere/zohobooks"), "{run:?}");
}

#[test]
fn values_are_offered() {
    for command in ["login", "emulate"] {
        let help = run([command, "--help"]).stdout;
        assert!(help.contains("us, eu, in, au, jp, ca, cn, sa, uk, ae]"), "{help}");
    }
    let script = run(["completions", "bash"]).stdout;
    for values in ["\"us eu in au jp", " salesorders settings ", "ZohoBooks.invoices.READ"] {
        assert!(script.contains(values), "{values}");
    }
    // What people call it is taken all the same.
    let run =
        run(["login", "--data-center", "https://books.zoho.eu", "--code", "--kind", "native"]);
    assert!(!run.stderr.contains("--data-center"), "{run:?}");
}

/// Before and behind the command.
#[test]
fn options_of_logins_are_shown_where_they_mean_something() {
    for (command, shown) in [("status", true), ("login", true), ("man", false), ("emulate", false)]
    {
        assert_eq!(run([command, "--help"]).stdout.contains("--profile"), shown, "{command}");
    }
    assert!(!run(["scopes", "list", "--help"]).stdout.contains("--emulator"));
    let home = tempfile::tempdir().unwrap();
    let said = |arguments: [&str; 3]| {
        with_input(zohobooks().env("ZOHOBOOKS_HOME", home.path()).args(arguments), "").stderr
    };
    let before = said(["--profile", "other", "token"]);
    assert!(before.contains("there is no profile other"), "{before}");
    assert_eq!(said(["token", "--profile", "other"]), before);
    let script = run(["completions", "bash"]).stdout;
    let options =
        |ends: &str| script.lines().find(|line| line.contains("opts=") && line.contains(ends));
    assert!(!options("--without-limits").unwrap().contains("--profile"));
    assert!(options("--client-secret-file").unwrap().contains("--profile"));
}
