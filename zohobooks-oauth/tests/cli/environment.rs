//! Hostile arguments and environments: a clear error, status 2 or 1, nothing written, no panic.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::run::{Run, with_input, zohobooks};

const SCOPES: &str = "ZohoBooks.settings.READ";

/// A login that comes as far as the question that it asks, if nothing is wrong.
fn login(folder: &Path) -> Command {
    let mut command = zohobooks();
    command.env("ZOHOBOOKS_HOME", folder.join("home"));
    command.args(["login", "--no-browser", "--kind", "server", "--scopes", SCOPES]);
    command
}

/// Wrong usage ends before anything is written.
fn refused(folder: &Path, command: &mut Command, names: &str) -> Run {
    let run = with_input(command, "");
    assert_eq!(run.status, 2, "{names}: {run:?}");
    assert!(run.stderr.contains(names), "{names}: {run:?}");
    assert!(!run.stderr.contains("panicked"), "{run:?}");
    assert_eq!(written(folder), None, "{names}");
    run
}

/// Anything at all.
fn written(folder: &Path) -> Option<PathBuf> {
    fs::read_dir(folder).unwrap().next().map(|entry| entry.unwrap().path())
}

/// What is left of a login that had begun, besides the locks of its stores.
fn kept(folder: &Path) -> Vec<String> {
    let stores = ["profiles", "grants"].map(|store| folder.join("home").join(store));
    let entries = stores.iter().flat_map(|store| fs::read_dir(store).unwrap());
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| !name.starts_with("lock-")).collect()
}

#[test]
fn variables_that_cannot_be_meant_are_named() {
    let folder = TempDir::new().unwrap();
    for (name, more) in [
        ("ZOHO_CLIENT_ID", &[][..]),
        ("ZOHO_CLIENT_SECRET", &["--client-id", "1000.ABC"][..]),
        ("ZOHOBOOKS_PROFILE", &["--client-id", "1000.ABC"][..]),
        ("ZOHOBOOKS_HOME", &["--client-id", "1000.ABC"][..]),
    ] {
        for value in [&b""[..], b" ", b"\xff", b"\"abc\"", b"a\nb", b"a\x01b"] {
            let run = refused(
                folder.path(),
                login(folder.path()).args(more).env(name, OsStr::from_bytes(value)),
                name,
            );
            assert!(!run.stderr.contains("abc"), "it is shown: {run:?}");
        }
    }
}

#[test]
fn a_secret_is_no_argument() {
    let folder = TempDir::new().unwrap();
    let run = refused(
        folder.path(),
        login(folder.path()).args(["--client-secret", "hush"]),
        "--client-secret-file",
    );
    assert!(!run.stderr.contains("hush"));
}

#[test]
fn redirect_uris_are_at_a_port_of_this_machine() {
    let folder = TempDir::new().unwrap();
    for uri in [
        "http://0.0.0.0:1",
        "http://192.168.1.2:1",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:80/cb#f",
        "http://u:p@127.0.0.1",
        "http://[::1%25lo]:1",
        "myapp://cb",
        "",
        "http://127.0.0.1:0/cb",
        "https://127.0.0.1:8976/cb",
    ] {
        let mut command = zohobooks();
        command.args(["login", "--kind", "server", "--scopes", SCOPES, "--client-id", "1000.ABC"]);
        command.args(["--redirect-uri", uri]).env("ZOHOBOOKS_HOME", folder.path().join("home"));
        refused(folder.path(), command.env("ZOHO_CLIENT_SECRET", "hush"), "redirect");
    }
}

#[test]
fn localhost_is_advised_against() {
    let folder = TempDir::new().unwrap();
    let mut command = login(folder.path());
    command.args(["--client-id", "1000.ABC", "--redirect-uri", "http://localhost:8980/cb"]);
    let run = with_input(command.env("ZOHO_CLIENT_SECRET", "hush"), "");
    assert!(run.stdout.contains("127.0.0.1 is safer"), "{run:?}");
}

#[test]
fn options_are_read_by_one_rule() {
    let folder = TempDir::new().unwrap();
    let long = "x".repeat(100_000);
    for (option, value, names) in [
        ("--data-center", "../../x", "data centre of Zoho's"),
        ("--timeout", "-1", "'-1'"),
        ("--timeout", "0", "--timeout <SECONDS>"),
        ("--timeout", "1e30", "--timeout <SECONDS>"),
        ("--emulator", "http://192.0.2.1:80", "--emulator <URL>"),
        ("--emulator", "http://localhost:1", "--emulator <URL>"),
        ("--emulator", "https://accounts.zoho.com", "--emulator <URL>"),
        ("--organization", "../x", "--organization <ID>"),
        ("--kind", "other", "--kind <KIND>"),
        ("--client-id", &long, "the client ID is"),
        ("--scopes", &long, "the list of scopes has errors"),
    ] {
        let mut command = zohobooks();
        command.arg("login").env("ZOHOBOOKS_HOME", folder.path().join("home"));
        for usual in [("--kind", "server"), ("--scopes", SCOPES), ("--client-id", "1000.ABC")] {
            let (usual, its_value) = usual;
            if usual != option {
                command.args([usual, its_value]);
            }
        }
        refused(
            folder.path(),
            command.args([option, value]).env("ZOHO_CLIENT_SECRET", "hush"),
            names,
        );
    }
    // As Zoho writes it, and as people do.
    let mut command = login(folder.path());
    command
        .args(["--client-id", "1000.ABC", "--data-center", "US"])
        .env("ZOHO_CLIENT_SECRET", "hush");
    assert!(with_input(&mut command, "").stdout.contains("open this address"));
    assert_eq!(kept(folder.path()), [""; 0]);
}

#[test]
fn a_file_of_a_secret_has_one_line() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("secret");
    for (content, is_good) in [
        (&b"hush\n"[..], true),
        (b"hush\r\n", true),
        (b"\xef\xbb\xbfhush", true),
        (b"hush\nhush2\n", false),
        (b"", false),
        (b"\n", false),
        (b"\xff", false),
    ] {
        fs::write(&file, content).unwrap();
        let mut command = login(folder.path());
        command.args(["--client-id", "1000.ABC", "--client-secret-file"]).arg(&file);
        let run = with_input(&mut command, "");
        assert_eq!(run.stdout.contains("open this address"), is_good, "{content:?}: {run:?}");
        assert!(!run.stderr.contains("hush"));
    }
}

#[test]
fn homes_that_are_none_are_errors() {
    let folder = TempDir::new().unwrap();
    for (name, value, names) in [
        ("HOME", "relative", "HOME"),
        ("HOME", "/dev/null", "/dev/null/"),
        ("XDG_DATA_HOME", "/dev/null", "/dev/null/zohobooks"),
        ("ZOHOBOOKS_HOME", "relative", "ZOHOBOOKS_HOME"),
        ("ZOHOBOOKS_HOME", "/dev/null", "/dev/null"),
        ("ZOHOBOOKS_HOME", "/dev/null/x", "/dev/null/x"),
        ("ZOHOBOOKS_HOME", "/etc/passwd", "/etc/passwd"),
    ] {
        let mut command = zohobooks();
        command.env_remove("ZOHOBOOKS_HOME").env_remove("XDG_DATA_HOME").current_dir(folder.path());
        let run = with_input(command.arg("status").env(name, value), "");
        assert_eq!(run.status, 2, "{name}={value}: {run:?}");
        assert!(run.stderr.contains(names), "{run:?}");
    }
    assert_eq!(written(folder.path()), None);
    // The XDG specification has relative paths ignored.
    let mut command = zohobooks();
    command
        .env("HOME", folder.path())
        .env("XDG_DATA_HOME", "relative")
        .env_remove("ZOHOBOOKS_HOME");
    assert!(with_input(command.arg("status"), "").stderr.contains("there is no profile"));
}

/// Not even root makes a folder there. Nobody consents in vain.
#[test]
#[cfg(target_os = "linux")]
fn a_home_that_cannot_be_made_is_named() {
    let folder = TempDir::new().unwrap();
    let mut command = login(folder.path());
    command.args(["--client-id", "1000.ABC"]).env("ZOHO_CLIENT_SECRET", "hush");
    let run = with_input(command.env("ZOHOBOOKS_HOME", "/proc/zohobooks"), "");
    assert_eq!(run.status, 1, "{run:?}");
    assert!(run.stderr.contains("/proc/zohobooks"), "{run:?}");
    assert!(!run.stdout.contains("open this address"), "{run:?}");
}

/// Whoever may write to it may put another grant in the place of the user's.
#[test]
fn a_home_that_others_may_write_to_is_refused() {
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("home");
    fs::create_dir(&home).unwrap();
    for (mode, status, names) in [(0o777, 2, "chmod"), (0o755, 1, "there is no profile")] {
        fs::set_permissions(&home, fs::Permissions::from_mode(mode)).unwrap();
        let run = with_input(zohobooks().arg("status").env("ZOHOBOOKS_HOME", &home), "");
        assert_eq!(run.status, status, "{run:?}");
        assert!(run.stderr.contains(names), "{run:?}");
    }
}

#[test]
fn redirect_uris_without_encryption_are_advised_against() {
    let folder = TempDir::new().unwrap();
    for (uri, is_safe) in [
        ("http://192.168.1.2:8080/cb", false),
        ("http://0.0.0.0:8080/cb", false),
        ("http://127.0.0.1.example.com/cb", false),
        ("http://localhost.example.com/cb", false),
        ("https://app.example.com/cb", true),
        ("http://127.0.0.1:8080/cb", true),
    ] {
        let mut command = login(folder.path());
        command.args(["--client-id", "1000.ABC", "--redirect-uri", uri]);
        let run = with_input(command.env("ZOHO_CLIENT_SECRET", "hush"), "");
        assert_eq!(!run.stdout.contains("without encryption"), is_safe, "{run:?}");
    }
}

#[test]
fn nobody_needs_to_be_there() {
    let folder = TempDir::new().unwrap();
    let mut command = login(folder.path());
    command.args(["--client-id", "1000.ABC"]).env("ZOHO_CLIENT_SECRET", "hush");
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(kept(folder.path()), [""; 0]);
}

#[test]
fn what_has_no_end_is_not_read_to_it() {
    let folder = TempDir::new().unwrap();
    let endless = || fs::File::open("/dev/zero").unwrap();
    let mut command = login(folder.path());
    command.args(["--client-id", "1000.ABC"]).env("ZOHO_CLIENT_SECRET", "hush");
    let status = command.stdin(endless()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert_eq!(status.unwrap().code(), Some(1));
    let mut command = login(folder.path());
    command.args(["--client-id", "1000.ABC", "--client-secret-file", "/dev/zero"]);
    assert_eq!(with_input(&mut command, "").status, 2);
}

#[test]
fn standard_error_need_not_be_there() {
    let folder = TempDir::new().unwrap();
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = login(folder.path());
    command.args(["--client-id", "1000.ABC"]).env("ZOHO_CLIENT_SECRET", "hush");
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(full).status();
    assert_eq!(status.unwrap().code(), Some(1));
}
