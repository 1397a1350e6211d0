//! Zoho, an app, and hosts that share a store.

use std::time::{Duration, Instant};

use tokio::time::sleep;
use zohobooks_oauth::emulator::{Answer, Emulator};
use zohobooks_oauth::{
    Accounts, Connection, ConnectionId, DataCenter, ManualClock, ScopeSet, SelfClient, Store,
    scopes,
};

const WANTED: ScopeSet = scopes![settings::READ];

pub(crate) struct Fleet {
    pub(crate) zoho: Emulator,
    pub(crate) clock: ManualClock,
    pub(crate) accounts: Accounts,
    client: SelfClient,
    registration: zohobooks_oauth::emulator::Registration,
}

impl Fleet {
    pub(crate) async fn new() -> Self {
        let clock = ManualClock::new();
        let zoho = Emulator::builder().clock(clock.clone()).start().await.unwrap();
        let registration = zoho.register_self_client();
        let (id, secret) = (registration.client_id(), registration.client_secret());
        let client = SelfClient::new(id, secret, DataCenter::Us)
            .unwrap()
            .on_loopback(zoho.loopback())
            .with_clock(clock.clone());
        let accounts = Accounts::new(&client).unwrap();
        Self { zoho, clock, accounts, client, registration }
    }

    /// The first host, after a login.
    pub(crate) async fn log_in(&self, store: impl Store + 'static) -> Connection {
        let code = self.zoho.console_code(&self.registration, WANTED).unwrap();
        let code = self.client.code(code, WANTED).unwrap();
        let grant = self.accounts.exchange(code).await.unwrap();
        Connection::create(&self.accounts, store, id(), &grant).await.unwrap()
    }

    /// Another host.
    pub(crate) async fn open(&self, store: impl Store + 'static) -> Connection {
        Connection::open(&self.accounts, store, id()).await.unwrap()
    }

    /// How often Zoho was asked for a token, after the login.
    pub(crate) fn refreshes(&self) -> usize {
        let requests = self.zoho.requests();
        requests.iter().filter(|request| request.path() == TOKEN).count() - 1
    }

    pub(crate) fn answers_after(&self, time: Duration) {
        self.zoho.answer_each(TOKEN, Answer::usual().after(time));
    }

    /// Two hosts with ten tasks each, and fifty times a token that has expired.
    pub(crate) async fn refreshes_once_for_each_expiry(&self, hosts: [Connection; 2]) {
        self.answers_after(Duration::from_millis(20));
        for round in 1..=50 {
            self.clock.advance(2 * HOUR);
            let tasks: Vec<_> = (0..20)
                .map(|task| {
                    let host = hosts[task % 2].clone();
                    tokio::spawn(async move { token(&host).await })
                })
                .collect();
            let mut tokens = Vec::new();
            for task in tasks {
                tokens.push(task.await.unwrap());
            }
            tokens.dedup();
            assert_eq!((tokens.len(), self.refreshes()), (1, round));
        }
        assert_eq!(hosts[0].counters().requests() + hosts[1].counters().requests(), 50);
    }

    /// Fifty tasks for four seconds, while somebody should refresh but cannot.
    pub(crate) async fn serves_the_old_token_without_a_store(&self, hosts: &[Connection; 2]) {
        let before = token(&hosts[0]).await;
        // The token is good for five minutes more.
        self.clock.advance(55 * MINUTE);
        let began = Instant::now();
        let serve = |host: Connection| async move {
            let mut longest = Duration::ZERO;
            while began.elapsed() < Duration::from_secs(4) {
                let asked = Instant::now();
                token(&host).await;
                longest = longest.max(asked.elapsed());
                sleep(Duration::from_millis(5)).await;
            }
            longest
        };
        let tasks: Vec<_> =
            (0..50).map(|task| tokio::spawn(serve(hosts[task % 2].clone()))).collect();
        for task in tasks {
            let longest = task.await.unwrap();
            assert!(longest < Duration::from_millis(500), "{longest:?}");
        }
        assert_eq!((token(&hosts[0]).await, self.refreshes()), (before, 0));
        assert!(hosts.iter().all(|host| host.counters().failed() > 0));
    }

    /// Fifty tasks at once when the token has expired and the store is back.
    pub(crate) async fn refreshes_once_after_a_pause(&self, hosts: &[Connection; 2]) {
        self.clock.advance(10 * MINUTE);
        let serve = |host: Connection| async move { token(&host).await };
        let tasks: Vec<_> =
            (0..50).map(|task| tokio::spawn(serve(hosts[task % 2].clone()))).collect();
        let mut tokens = Vec::new();
        for task in tasks {
            tokens.push(task.await.unwrap());
        }
        tokens.dedup();
        assert_eq!((tokens.len(), self.refreshes()), (1, 1));
    }
}

pub(crate) fn id() -> ConnectionId {
    "customer-42".parse().unwrap()
}

pub(crate) async fn token(connection: &Connection) -> String {
    connection.access().await.unwrap().token().expose().to_owned()
}

const TOKEN: &str = "/oauth/v2/token";
pub(crate) const HOUR: Duration = Duration::from_secs(3600);
pub(crate) const MINUTE: Duration = Duration::from_secs(60);
