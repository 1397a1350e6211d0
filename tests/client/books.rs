//! Calls of the Books API, against the emulator.

mod answers;
mod calls;
mod limits;
mod lists;
mod refusals;
mod requests;
mod timeouts;

use std::time::Duration;

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, Connection, Grant, Limits, MemoryStore, OrganizationBooks, OrganizationId, ScopeSet,
    ServerApp, scopes,
};

use crate::site::CALLBACK;

pub(crate) const ORGANIZATION: &str = "10234695";
pub(crate) const WANTED: ScopeSet = scopes![settings::READ, contacts::ALL, invoices::READ];

/// An app, the emulator, and a connection of a user.
pub(crate) struct Company {
    pub(crate) zoho: Emulator,
    pub(crate) accounts: Accounts,
    pub(crate) connection: Connection,
}

impl Company {
    pub(crate) async fn new() -> Self {
        Self::that_grants(WANTED).await
    }

    pub(crate) async fn that_grants(scopes: ScopeSet) -> Self {
        let zoho = Emulator::start().await.unwrap();
        let console = zoho.register(CALLBACK);
        let app = ServerApp::new(console.client_id(), console.client_secret(), CALLBACK).unwrap();
        let app = app.on_loopback(zoho.loopback());
        let accounts = Accounts::new(&app).unwrap();
        let login = app.authorize(scopes).unwrap();
        let callback = zoho.accept(login.url()).await.unwrap();
        let grant: Grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
        let id = "customer-42".parse().unwrap();
        let store = MemoryStore::new();
        let connection = Connection::create(&accounts, store, id, &grant).await.unwrap();
        Self { zoho, accounts, connection }
    }

    pub(crate) fn books(&self) -> OrganizationBooks {
        self.books_with(unlimited())
    }

    pub(crate) fn books_with(&self, limits: Limits) -> OrganizationBooks {
        self.connection.books().with_limits(limits).organization(&organization())
    }

    /// How many requests there were for this path, refused ones as well.
    pub(crate) fn requests(&self, path: &str) -> usize {
        self.zoho.requests().iter().filter(|request| request.path() == path).count()
    }

    pub(crate) fn refreshes(&self) -> usize {
        // The first one is that of the login.
        self.requests(crate::site::TOKEN) - 1
    }
}

pub(crate) fn organization() -> OrganizationId {
    ORGANIZATION.parse().unwrap()
}

pub(crate) fn unlimited() -> Limits {
    Limits::default().per_minute(1_000_000).at_once(1_000).wait_at_most(Duration::from_secs(20))
}
