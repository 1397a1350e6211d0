//! On a terminal, which `script` of Debian's essential packages makes.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::run::zohobooks;

const SCOPES: &str = "ZohoBooks.settings.READ";
const SHOW_CURSOR: &str = "\u{1b}[?25h";

/// A program on a terminal, which is typed into once something is shown.
struct Typed {
    child: Child,
    shown: String,
}

impl Typed {
    fn run(arguments: &str) -> Self {
        Self::under("", arguments)
    }

    /// Started by another program.
    fn under(other: &str, arguments: &str) -> Self {
        let program = zohobooks().get_program().to_str().unwrap().to_owned();
        // Ctrl-C is for the program alone.
        let script =
            format!("tty; trap : INT; {other} {program} {arguments}; s=$?; stty -a; exit $s");
        // So that a test fails and does not hang.
        let mut command = Command::new("timeout");
        command.args(["--signal=KILL", "60", "script", "-qec", &script, "/dev/null"]);
        command.env("TERM", "xterm").env("SHELL", "/bin/sh").env_remove("NO_COLOR");
        command.env("ZOHOBOOKS_HOME", "/nowhere").env_remove("ZOHO_CLIENT_ID");
        command.env_remove("ZOHO_CLIENT_SECRET").env_remove("ZOHOBOOKS_PROFILE");
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        Self { child: command.spawn().unwrap(), shown: String::new() }
    }

    /// Until what is typed is not shown.
    fn is_hidden(&self) {
        let terminal = self.shown.lines().next().unwrap().trim();
        let is_hidden = || {
            let settings = Command::new("stty").args(["-a", "-F", terminal]).output().unwrap();
            String::from_utf8_lossy(&settings.stdout).contains(" -echo ")
        };
        let began = Instant::now();
        while !is_hidden() {
            assert!(began.elapsed() < Duration::from_secs(20), "{}", self.shown);
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn at(&mut self, text: &str, keys: &str) {
        let stdout = self.child.stdout.as_mut().unwrap();
        let from = self.shown.len();
        while !self.shown[from..].contains(text) {
            let mut bytes = [0; 1024];
            let length = stdout.read(&mut bytes).unwrap();
            assert_ne!(length, 0, "no {text:?} in {:?}", self.shown);
            self.shown.push_str(&String::from_utf8_lossy(&bytes[..length]));
        }
        self.child.stdin.as_mut().unwrap().write_all(keys.as_bytes()).unwrap();
    }

    fn end(mut self) -> (i32, String) {
        let mut rest = Vec::new();
        self.child.stdout.take().unwrap().read_to_end(&mut rest).unwrap();
        let status = self.child.wait().unwrap().code().unwrap();
        self.shown.push_str(&String::from_utf8_lossy(&rest));
        (status, self.shown)
    }
}

#[test]
fn ctrl_c_at_a_menu_gives_the_cursor_back() {
    let mut login = Typed::run(&format!("login --scopes {SCOPES}"));
    login.at("Self Client", "\u{3}");
    let (status, shown) = login.end();
    assert_eq!(status, 130, "{shown}");
    let (_, after) = shown.rsplit_once("\u{1b}[?25l").expect("a menu hides it");
    assert!(after.contains(SHOW_CURSOR), "{shown:?}");
}

#[test]
fn ctrl_c_at_a_secret_has_the_terminal_show_what_is_typed() {
    let mut login =
        Typed::run(&format!("login --kind server --client-id 1000.ABC --scopes {SCOPES}"));
    login.at("client secret", "");
    login.is_hidden();
    login.at("", "hush\u{3}");
    let (status, shown) = login.end();
    assert_eq!(status, 130, "{shown}");
    assert!(shown.contains(" echo "), "{shown}");
    assert!(!shown.contains("hush"), "{shown}");
}

#[test]
fn the_steps_in_the_console_are_those_of_the_kind_and_the_data_center() {
    let mut login = Typed::run(&format!("login --scopes {SCOPES}"));
    // The second kind, in the third place.
    login.at("Self Client", "\u{1b}[B\r");
    login.at("zoho.ae", "\u{1b}[B\u{1b}[B\r");
    login.at("client ID: ", "\u{3}");
    let (_, shown) = login.end();
    assert!(shown.contains("Open https://api-console.zoho.eu"), "{shown}");
    assert!(shown.contains("Mobile-based Applications"), "{shown}");
    assert!(shown.contains("http://127.0.0.1:8976/callback"), "{shown}");
}

#[test]
fn there_are_colours_and_a_progress_bar() {
    let list = Typed::run("scopes list settings").end();
    assert!(list.0 == 0 && list.1.contains("\u{1b}[1m"), "{list:?}");
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("scopes.txt");
    std::fs::write(&file, "ZohoBooks.invoices.READ\n".repeat(100_000)).unwrap();
    let check = Typed::run(&format!("scopes check --from {}", file.display())).end();
    assert!(
        check.1.contains('█') || check.1.contains("MiB"),
        "{:?}",
        &check.1[..2000.min(check.1.len())]
    );
}

/// Whoever touches the terminal from the background is stopped, and then `timeout` waits for ever.
#[test]
fn in_the_background_the_terminal_is_left_alone() {
    let options = "--kind native --client-id 1000.ABC --redirect-uri";
    let uri = crate::account::redirect_uri();
    let began = Instant::now();
    let login =
        Typed::under("timeout -k 20 1", &format!("login --scopes {SCOPES} {options} {uri}"));
    let (status, shown) = login.end();
    assert_eq!(status, 124, "{shown}");
    assert!(began.elapsed() < Duration::from_secs(15), "it was stopped");
}
