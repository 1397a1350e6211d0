//! A login from the first command to the last page, where the browser decides.

use std::path::Path;

use tempfile::TempDir;

use crate::browser::{Screen, browse};
use crate::page::Page;
use crate::port::free_port;
use crate::run::{with_input, zohobooks};
use crate::running::Running;

/// As a new user does it: the stand-in in one terminal, everything else in another.
#[test]
fn whoever_accepts_is_logged_in_until_the_logout() {
    browse(Screen::Desktop, |page| async move {
        let login = Login::start();
        page.open(&login.address).await;
        let consent = page.text("main").await;
        for part in ["Read: invoices, recurring and retainer", "ZohoBooks.settings.READ"] {
            assert!(consent.contains(part), "{part}: {consent}");
        }
        page.picture("consent").await;
        page.click("button[value=accept]").await;
        page.comes_to(&login.redirect_uri).await;
        assert_eq!(page.text("h1").await, "Logged in");
        page.picture("consent-accepted").await;
        let (status, said, complains) = login.program.end();
        assert_eq!(status, 0, "{said}{complains}");
        assert!(
            said.contains("granted: ZohoBooks.invoices.READ,ZohoBooks.settings.READ"),
            "{said}"
        );
        assert!(said.ends_with("logged in as the profile default\n"), "{said}");
        assert_eq!(page.complaints().await, [""; 0]);

        let home = login.home.path();
        assert!(fine(home, &["status"]).contains("requested     ZohoBooks.invoices.READ,"));
        let invoices = fine(home, &["call", "GET", "/invoices", "per_page=1"]);
        assert!(invoices.contains("\"has_more_page\":true"), "{invoices}");
        assert!(fine(home, &["logout"]).contains("revoked and forgotten"));
        assert_eq!(fine(home, &["profiles"]), "");
    });
}

#[test]
fn whoever_rejects_is_told_so() {
    browse(Screen::Desktop, |page| async move {
        let login = Login::start();
        page.open(&login.address).await;
        page.click("button[value=reject]").await;
        page.comes_to(&login.redirect_uri).await;
        assert_eq!(page.text("h1").await, "Not logged in");
        page.picture("consent-rejected").await;
        let (status, said, complains) = login.program.end();
        assert_eq!(status, 1, "{said}{complains}");
        assert!(complains.contains("the user"), "{complains}");
        assert!(!said.contains("logged in"), "{said}");
    });
}

#[test]
fn the_consent_page_fits_a_phone_and_is_dark_where_that_is() {
    browse(Screen::DarkPhone, |page: Page| async move {
        let login = Login::start();
        page.open(&login.address).await;
        assert_eq!(page.run("return document.documentElement.scrollWidth").await, 360);
        let paper = page.run("return getComputedStyle(document.body).backgroundColor").await;
        assert_ne!(paper, "rgb(244, 245, 247)");
        page.picture("consent-phone-dark").await;
    });
}

/// A login that waits for the browser, and the emulator in another process.
struct Login {
    program: Running,
    /// Of the consent page.
    address: String,
    redirect_uri: String,
    home: TempDir,
    _zoho: Running,
}

impl Login {
    fn start() -> Self {
        let redirect_uri = format!("http://127.0.0.1:{}/callback", free_port());
        let home = TempDir::new().unwrap();
        let mut zoho =
            Running::start(zohobooks().args(["emulate", "--redirect-uri", &redirect_uri]));
        let origin = zoho.says("Zoho's stand-in listens at ");
        let (origin, _) = origin.split_once(',').unwrap();
        zoho.says("  native ");
        let client_id = &zoho.says("    client ID      ");
        let mut program = Running::start(
            zohobooks()
                .args(["login", "--kind", "native", "--emulator", origin, "--client-id", client_id])
                .args(["--redirect-uri", &redirect_uri, "--organization", "10234695"])
                .args(["--scopes", "ZohoBooks.invoices.READ,ZohoBooks.settings.READ"])
                .env("ZOHOBOOKS_HOME", home.path())
                // Nothing that could be a browser: that of the test is told the address.
                .env("PATH", ""),
        );
        program.says("the consent page opens");
        let address = program.says("");
        Self { program, address, redirect_uri, home, _zoho: zoho }
    }
}

/// What a command says that succeeds.
fn fine(home: &Path, arguments: &[&str]) -> String {
    let run = with_input(zohobooks().args(arguments).env("ZOHOBOOKS_HOME", home), "");
    assert_eq!(run.status, 0, "{arguments:?}: {run:?}");
    run.stdout
}
