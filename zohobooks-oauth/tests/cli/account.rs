use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use zohobooks_oauth::emulator::{Emulator, Registration};
use zohobooks_oauth::{FileStore, Row, Store as _, Version};

use crate::port::free_port;
use crate::run::{Run, with_input, zohobooks};
use crate::running::Running;

pub(crate) const SCOPES: &str = "ZohoBooks.invoices.READ,ZohoBooks.settings.READ";

/// At a port that nobody else has.
pub(crate) fn redirect_uri() -> String {
    format!("http://127.0.0.1:{}/callback", free_port())
}

/// A home of its own for the program, and Zoho.
pub(crate) struct Account {
    pub(crate) zoho: Emulator,
    pub(crate) app: Registration,
    pub(crate) home: TempDir,
}

impl Account {
    pub(crate) async fn new() -> Self {
        Self::at(0).await
    }

    pub(crate) async fn at(port: u16) -> Self {
        let zoho = Emulator::builder().port(port).start().await.unwrap();
        let app = zoho.register_native(&redirect_uri());
        Self { zoho, app, home: TempDir::new().unwrap() }
    }

    pub(crate) fn port(&self) -> u16 {
        let port = self.app.redirect_uri().rsplit(':').next().and_then(|it| it.split('/').next());
        port.unwrap().parse().unwrap()
    }

    pub(crate) fn zohobooks(&self) -> Command {
        let mut command = zohobooks();
        command.env("ZOHOBOOKS_HOME", self.home.path().join("zohobooks"));
        command
    }

    pub(crate) fn run<const N: usize>(&self, arguments: [&str; N]) -> Run {
        with_input(self.zohobooks().args(arguments), "")
    }

    pub(crate) fn login_command(&self, more: &[&str]) -> Command {
        let mut command = self.zohobooks();
        let address = self.zoho.loopback().to_string();
        command.args(["login", "--kind", "native", "--client-id", self.app.client_id()]);
        command.args(["--emulator", &address, "--redirect-uri", self.app.redirect_uri()]);
        command.args(more);
        command
    }

    /// Without a browser: the user accepts elsewhere, and pastes the address.
    pub(crate) async fn log_in(&self, more: &[&str]) -> (i32, String, String) {
        let mut login = Running::start(self.login_command(more).arg("--no-browser"));
        login.says("open this address anywhere:");
        let callback = self.zoho.accept(&login.says("")).await.unwrap();
        login.tell(&callback);
        login.end()
    }

    /// Writes a row of `profiles` or `grants` by hand.
    pub(crate) async fn change(&self, rows: &str, change: impl FnOnce(&mut Value)) {
        let rows = FileStore::open(self.home.path().join("zohobooks").join(rows)).await.unwrap();
        let name = "default".parse().unwrap();
        let row = rows.load(&name).await.unwrap().unwrap();
        let mut content = serde_json::from_slice(&row.content).unwrap();
        change(&mut content);
        let next = Version::from_u64(row.version.as_u64() + 1);
        let new = Row::new(next, None, serde_json::to_vec(&content).unwrap());
        assert!(rows.save(&name, new, Some(row.version)).await.unwrap());
    }

    /// Whether there is anything of a profile of the usual name.
    pub(crate) fn is_kept(&self) -> bool {
        let folders =
            ["profiles", "grants"].map(|name| self.home.path().join("zohobooks").join(name));
        folders.iter().any(|folder| folder.join("id-default.grant").exists())
    }
}
