use std::fmt::Display;

use zohobooks_oauth::emulator::{Emulator, Registration};
use zohobooks_oauth::{
    Access, Accounts, AccountsFault, DataCenter, Error, ErrorKind, Grant, RefreshToken, ScopeSet,
    ServerApp, scopes,
};

pub(crate) const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];
pub(crate) const CALLBACK: &str = "https://app.example.com/callback";

/// A server-based app and the emulator that it is registered with.
pub(crate) struct Site {
    pub(crate) zoho: Emulator,
    pub(crate) console: Registration,
    pub(crate) app: ServerApp,
    pub(crate) accounts: Accounts,
}

impl Site {
    pub(crate) async fn start() -> Self {
        let zoho = Emulator::start().await.unwrap();
        let console = zoho.register(CALLBACK);
        Self::of(zoho, console)
    }

    pub(crate) fn of(zoho: Emulator, console: Registration) -> Self {
        let app =
            ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri());
        let app = app.unwrap().on_loopback(zoho.loopback());
        let accounts = Accounts::new(&app).unwrap();
        Self { zoho, console, app, accounts }
    }

    pub(crate) async fn log_in(&self) -> Result<Grant, Error> {
        self.log_in_as(&self.app).await
    }

    pub(crate) async fn log_in_as(&self, app: &ServerApp) -> Result<Grant, Error> {
        let login = app.authorize(WANTED)?;
        let callback = self.zoho.accept(login.url()).await.unwrap();
        Accounts::new(app)?.exchange(login.finish(&callback)?).await
    }

    pub(crate) async fn log_in_for(&self, scopes: ScopeSet) -> Result<Grant, Error> {
        let login = self.app.authorize(scopes)?;
        let callback = self.zoho.accept(login.url()).await.unwrap();
        self.accounts.exchange(login.finish(&callback)?).await
    }

    pub(crate) async fn resume(&self, token: &str, at: DataCenter) -> Result<Grant, Error> {
        self.accounts.resume(RefreshToken::new(token)?, at, WANTED).await
    }

    /// Whether the access token opens anything.
    pub(crate) async fn call(&self, access: impl AsRef<Access>) -> Result<(), Error> {
        self.accounts.books(access).organizations().await.map(drop)
    }

    /// Where the requests for a path went, oldest first.
    pub(crate) fn asked(&self, path: &str) -> Vec<DataCenter> {
        let requests = self.zoho.requests();
        requests.iter().filter(|it| it.path() == path).map(|it| it.data_center()).collect()
    }
}

pub(crate) const TOKEN: &str = "/oauth/v2/token";

#[track_caller]
pub(crate) fn refused<T>(result: Result<T, Error>) -> AccountsFault {
    match result.map(drop).unwrap_err().kind() {
        ErrorKind::Accounts(fault) => fault.clone(),
        kind => panic!("not refused by the accounts server: {kind:?}"),
    }
}

#[track_caller]
pub(crate) fn books_code<T>(result: Result<T, Error>) -> i64 {
    match result.map(drop).unwrap_err().kind() {
        ErrorKind::Books(fault) => fault.code,
        kind => panic!("not refused by Zoho Books: {kind:?}"),
    }
}

/// The code in a callback of the emulator.
pub(crate) fn code_in(callback: &str) -> &str {
    let (_, rest) = callback.split_once("code=").unwrap();
    rest.split('&').next().unwrap()
}

/// A consent URL without one of its parameters.
pub(crate) fn without(url: &str, name: &str) -> String {
    let (address, query) = url.split_once('?').unwrap();
    let kept: Vec<_> =
        query.split('&').filter(|pair| pair.split('=').next() != Some(name)).collect();
    assert_ne!(kept.len(), query.split('&').count(), "there is no {name}");
    format!("{address}?{}", kept.join("&"))
}

/// A consent URL with another value for one of its parameters.
pub(crate) fn with(url: &str, name: &str, value: impl Display) -> String {
    format!("{}&{name}={value}", without(url, name))
}
