//! Zoho, an app, and hosts that share a store.

use std::time::Duration;

use zohobooks_oauth::emulator::{Answer, Emulator, Registration};
use zohobooks_oauth::{
    Accounts, Connection, DataCenter, Loopback, ManualClock, ScopeSet, SelfClient, Store, scopes,
};

use crate::rows::id;

pub(crate) struct Fleet {
    pub(crate) clock: ManualClock,
    accounts: Accounts,
    client: SelfClient,
    registration: Registration,
    zoho: Emulator,
}

impl Fleet {
    pub(crate) async fn new() -> Self {
        let clock = ManualClock::new();
        let zoho = Emulator::builder().clock(clock.clone()).start().await.unwrap();
        let registration = zoho.register_self_client();
        let (id, secret) = (registration.client_id(), registration.client_secret());
        let client = client(id, secret, zoho.loopback(), clock.clone());
        let accounts = Accounts::new(&client).unwrap();
        Self { clock, accounts, client, registration, zoho }
    }

    /// The first host, after a login.
    pub(crate) async fn log_in(&self, store: impl Store + 'static) -> Connection {
        let code = self.zoho.console_code(&self.registration, WANTED).unwrap();
        let code = self.client.code(code, WANTED).unwrap();
        let grant = self.accounts.exchange(code).await.unwrap();
        Connection::create(&self.accounts, store, id(), &grant).await.unwrap()
    }

    /// Another host.
    #[cfg(any(feature = "postgres", feature = "redis"))]
    pub(crate) async fn open(&self, store: impl Store + 'static) -> Connection {
        Connection::open(&self.accounts, store, id()).await.unwrap()
    }

    /// What a process has to know to be a host.
    pub(crate) fn app(&self) -> String {
        let (id, secret) = (self.registration.client_id(), self.registration.client_secret());
        format!("{id} {secret} {}", self.zoho.loopback())
    }

    /// How often Zoho was asked for a token after the login, and it has never refused one.
    pub(crate) fn refreshes(&self) -> usize {
        let requests = self.zoho.requests();
        let requests: Vec<_> = requests.iter().filter(|request| request.path() == TOKEN).collect();
        assert!(requests.iter().all(|request| request.status() == 200), "{requests:?}");
        requests.len() - 1
    }

    pub(crate) fn answers_after(&self, time: Duration) {
        self.zoho.answer_each(TOKEN, Answer::usual().after(time));
    }
}

/// The app, in a process that is a host.
pub(crate) fn accounts(app: &str, clock: ManualClock) -> Accounts {
    let [id, secret, loopback] = app.split(' ').collect::<Vec<_>>()[..] else {
        panic!("which app is {app}?")
    };
    Accounts::new(client(id, secret, loopback.parse().unwrap(), clock)).unwrap()
}

fn client(id: &str, secret: &str, loopback: Loopback, clock: ManualClock) -> SelfClient {
    SelfClient::new(id, secret, DataCenter::Us).unwrap().on_loopback(loopback).with_clock(clock)
}

pub(crate) async fn token(connection: &Connection) -> String {
    connection.access().await.unwrap().token().expose().to_owned()
}

const TOKEN: &str = "/oauth/v2/token";
const WANTED: ScopeSet = scopes![settings::READ];
pub(crate) const HOUR: Duration = Duration::from_secs(3600);
