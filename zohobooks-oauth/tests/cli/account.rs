use std::process::Command;

use tempfile::TempDir;
use zohobooks_oauth::emulator::{Emulator, Registration};

use crate::run::{Run, with_input, zohobooks};
use crate::running::Running;

pub(crate) const SCOPES: &str = "ZohoBooks.invoices.READ,ZohoBooks.settings.READ";
pub(crate) const REDIRECT_URI: &str = "http://127.0.0.1:8976/callback";

/// A home of its own for the program, and Zoho.
pub(crate) struct Account {
    pub(crate) zoho: Emulator,
    pub(crate) app: Registration,
    pub(crate) home: TempDir,
}

impl Account {
    pub(crate) async fn new() -> Self {
        Self::at(REDIRECT_URI).await
    }

    pub(crate) async fn at(redirect_uri: &str) -> Self {
        let zoho = Emulator::start().await.unwrap();
        let app = zoho.register_native(redirect_uri);
        Self { zoho, app, home: TempDir::new().unwrap() }
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

    /// Whether there is anything of a profile of the usual name.
    pub(crate) fn is_kept(&self) -> bool {
        let folders =
            ["profiles", "grants"].map(|name| self.home.path().join("zohobooks").join(name));
        folders.iter().any(|folder| folder.join("id-default.grant").exists())
    }
}
