//! `zohobooks scopes open`. What the page does is tested in a browser.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::run::{run, with_input, zohobooks};

#[test]
fn the_page_is_written_where_it_is_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new/scopes.html");
    let told = run(["scopes", "open", "--output", file.to_str().unwrap()]);
    assert_eq!((told.status, told.stdout.trim()), (0, file.to_str().unwrap()), "{told:?}");
    let printed = run(["scopes", "open", "--print"]).stdout;
    assert!(printed.starts_with("<!doctype html>") && printed.ends_with("</html>\n"));
    assert_eq!(fs::read_to_string(file).unwrap(), printed);
}

#[test]
fn a_name_that_is_no_text_is_no_hindrance() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(OsStr::from_bytes(b"\xff.html"));
    let mut command = zohobooks();
    let run = with_input(command.args(["scopes", "open", "--json", "--output"]).arg(&file), "");
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(run.json()["file"], json!(file.to_string_lossy()));
    assert!(file.exists());
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let run = run(["scopes", "open", "--output", "/dev/null/scopes.html"]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.contains("/dev/null/scopes.html"), "{}", run.stderr);
}

/// With a program in place of the browser that tells what it was given.
#[test]
#[cfg(target_os = "linux")]
fn the_page_is_opened_from_the_cache() {
    let folder = tempfile::tempdir().unwrap();
    let (told, browser) = (folder.path().join("told"), folder.path().join("xdg-open"));
    fs::write(&browser, format!("#!/bin/sh\necho \"$1\" > '{}'\n", told.display())).unwrap();
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).unwrap();
    let run = with_input(open(folder.path()).env("PATH", folder.path()), "");
    assert_eq!(run.status, 0, "{run:?}");
    let page = folder.path().join("cache/zohobooks/scopes.html");
    assert_eq!(run.stdout.trim(), page.to_str().unwrap());
    assert_eq!(text_of(&told).trim(), page.to_str().unwrap());
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_browser_the_file_is_named_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let run = with_input(open(folder.path()).env("PATH", "/nowhere"), "");
    assert_eq!(run.status, 0, "{run:?}");
    let mut lines = run.stdout.lines();
    assert_eq!(lines.next(), Some("no browser can be opened; open this file in one:"));
    assert!(Path::new(lines.next().unwrap()).exists());
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_is_written_where_there_is_no_cache() {
    let folder = tempfile::tempdir().unwrap();
    for (home, status, named) in [("relative", 2, "--output"), ("/dev/null", 1, "/dev/null/")] {
        let mut command = open(folder.path());
        command.env_remove("XDG_CACHE_HOME").env("HOME", home).current_dir(folder.path());
        let run = with_input(&mut command, "");
        assert_eq!((run.status, run.stdout.as_str()), (status, ""), "{run:?}");
        assert!(run.stderr.contains(named), "{run:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

fn open(folder: &Path) -> std::process::Command {
    let mut command = zohobooks();
    command.args(["scopes", "open"]).env("XDG_CACHE_HOME", folder.join("cache"));
    command
}

/// Once it is there: the browser is not waited for.
fn text_of(file: &Path) -> String {
    let began = Instant::now();
    loop {
        match fs::read_to_string(file) {
            Ok(text) if text.ends_with('\n') => return text,
            _ if began.elapsed() > Duration::from_secs(20) => panic!("nothing was opened"),
            _ => std::thread::sleep(Duration::from_millis(10)),
        }
    }
}
