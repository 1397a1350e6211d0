use std::time::Duration;

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, Connection, Connections, Grant, ManualClock, MemoryStore, ServerApp,
};

use super::{CALLBACK, WANTED};

/// An app and the emulator, by one clock.
struct Timed {
    zoho: Emulator,
    app: ServerApp,
    accounts: Accounts,
    clock: ManualClock,
}

impl Timed {
    async fn start() -> Self {
        let clock = ManualClock::new();
        let zoho = Emulator::builder().clock(clock.clone()).start().await.unwrap();
        let console = zoho.register(CALLBACK);
        let app = ServerApp::new(console.client_id(), console.client_secret(), CALLBACK).unwrap();
        let app = app.on_loopback(zoho.loopback()).with_clock(clock.clone());
        let accounts = Accounts::new(&app).unwrap();
        Self { zoho, app, accounts, clock }
    }

    async fn log_in(&self) -> Grant {
        let login = self.app.authorize(WANTED).unwrap();
        let callback = self.zoho.accept(login.url()).await.unwrap();
        self.accounts.exchange(login.finish(&callback).unwrap()).await.unwrap()
    }

    fn token_requests(&self) -> usize {
        let requests = self.zoho.requests();
        requests.iter().filter(|request| request.path() == "/oauth/v2/token").count()
    }
}

async fn organizations(connection: &Connection) -> usize {
    connection.books().organizations().await.unwrap().len()
}

#[tokio::test]
async fn a_day_of_calls_takes_a_token_request_an_hour() {
    let site = Timed::start().await;
    let grant = site.log_in().await;
    let store = MemoryStore::with_clock(site.clock.clone());
    let id = "customer-42".parse().unwrap();
    let connection = Connection::create(&site.accounts, store, id, &grant).await.unwrap();
    let before = site.token_requests();
    for _ in 0..24 * 12 {
        assert_eq!(organizations(&connection).await, 2);
        site.clock.advance(Duration::from_secs(300));
    }
    let made = site.token_requests() - before;
    assert!((23..=34).contains(&made), "{made}");
    assert!(connection.status().await.unwrap().issued() > 20);
}

#[tokio::test]
async fn a_token_that_the_api_refuses_is_replaced_once() {
    let site = Timed::start().await;
    let connections = Connections::new(&site.accounts, MemoryStore::new());
    let grant = site.log_in().await;
    let connection = connections.insert("customer-42".parse().unwrap(), &grant).await.unwrap();
    site.accounts.revoke_access(&grant).await.unwrap();
    let before = site.token_requests();
    for _ in 0..50 {
        let access = connection.access().await.unwrap();
        let called = site.accounts.books(&access).organizations().await;
        if called.is_err_and(|error| error.needs_refresh()) {
            connection.reject(access.token());
        }
    }
    assert_eq!(organizations(&connection).await, 2);
    assert_eq!(site.token_requests() - before, 1);
}

/// Whatever tokens are refused, whenever, by however many processes.
#[tokio::test]
async fn zohos_limit_is_never_reached() {
    let site = Timed::start().await;
    let grant = site.log_in().await;
    let store = MemoryStore::with_clock(site.clock.clone());
    let mut processes = Vec::new();
    for _ in 0..3 {
        let connections = Connections::new(&site.accounts, store.clone());
        connections.insert("customer-42".parse().unwrap(), &grant).await.unwrap();
        processes.push(connections.get(&"customer-42".parse().unwrap()).await.unwrap());
    }
    let mut refused = 0;
    for step in 0..400_u64 {
        let connection = &processes[(step % 3) as usize];
        match connection.access().await {
            Ok(access) => connection.reject(access.token()),
            Err(error) => {
                assert!(error.is_throttled() && error.retry_after().is_some(), "{error}");
                refused += 1;
            }
        }
        site.clock.advance(Duration::from_secs(step * 7919 % 23));
    }
    assert!(refused > 20, "{refused}");
    // The emulator would have answered the eleventh request in ten minutes with status 400.
    let throttled = site.zoho.requests().into_iter().filter(|request| request.status() == 400);
    assert_eq!(throttled.count(), 0);
}
