use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::{Duration, SystemTime};

use super::super::*;
use super::world::{HOUR, MINUTE, World, id, settle, token};
use crate::{ErrorKind, LeaseOwner, MemoryStore, Row, StoreFault, StoreFuture, Version};

/// A store of which calls fail, hang or panic.
#[derive(Clone)]
struct Faulty {
    inner: MemoryStore,
    mode: Arc<AtomicUsize>,
}

const WORKS: usize = 0;
const FAILS: usize = 1;
const HANGS: usize = 2;
const PANICS: usize = 3;
const FAILS_TO_SAVE_NEW_TOKENS: usize = 4;

impl Faulty {
    fn new(world: &World) -> Self {
        Self { inner: world.store.clone(), mode: Arc::default() }
    }

    fn set(&self, mode: usize) {
        self.mode.store(mode, SeqCst);
    }

    fn or<'a, T: Send + 'a>(&self, call: StoreFuture<'a, T>) -> StoreFuture<'a, T> {
        match self.mode.load(SeqCst) {
            FAILS => Box::pin(async { Err(StoreFault::Unreachable.into()) }),
            HANGS => Box::pin(std::future::pending()),
            PANICS => Box::pin(async { panic!("the store") }),
            _ => call,
        }
    }
}

impl Store for Faulty {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        self.or(self.inner.load(id))
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        let has_new_token = String::from_utf8_lossy(&row.content).contains("1000.new");
        if self.mode.load(SeqCst) == FAILS_TO_SAVE_NEW_TOKENS && has_new_token {
            return Box::pin(async { Err(StoreFault::Full.into()) });
        }
        if self.mode.load(SeqCst) > WORKS && self.mode.load(SeqCst) < FAILS_TO_SAVE_NEW_TOKENS {
            return self.or(Box::pin(async { Ok(false) }));
        }
        self.inner.save(id, row, expected)
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        self.or(self.inner.remove(id, expected))
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        if self.mode.load(SeqCst) == WORKS || self.mode.load(SeqCst) == FAILS_TO_SAVE_NEW_TOKENS {
            return self.inner.lease(id, owner, time);
        }
        self.or(Box::pin(async { Ok(false) }))
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.or(self.inner.release(id, owner))
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.or(self.inner.list(after, limit))
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.or(self.inner.due(by, limit))
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_down_stops_no_good_token() {
    for mode in [FAILS, HANGS, PANICS] {
        let world = World::new();
        let store = Faulty::new(&world);
        let connection = world.create_in(store.clone()).await;
        store.set(mode);
        world.clock.advance(HOUR - 10 * MINUTE);
        for _ in 0..20 {
            assert_eq!(token(&connection).await, "1000.first");
            world.clock.advance(MINUTE / 4);
        }
        world.clock.advance(HOUR);
        let error = connection.access().await.unwrap_err();
        assert!(error.is_transient(), "{mode} {error}");
        assert_eq!(world.zoho.requests(), 0);

        store.set(WORKS);
        world.clock.advance(10 * MINUTE);
        assert_eq!(token(&connection).await, "1000.new.1");
        assert_eq!(world.zoho.requests(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_stored_is_used_and_stored_later() {
    let world = World::new();
    let store = Faulty::new(&world);
    let connection = world.create_in(store.clone()).await;
    store.set(FAILS_TO_SAVE_NEW_TOKENS);
    world.clock.advance(2 * HOUR);
    assert_eq!(token(&connection).await, "1000.new.1");
    assert_eq!(connection.counters().unsaved(), 1);
    assert_eq!(connection.status().await.unwrap().issued(), 1);

    store.set(WORKS);
    world.clock.advance(HOUR - 10 * MINUTE);
    token(&connection).await;
    settle().await;
    assert_eq!(token(&connection).await, "1000.new.2");
    assert_eq!(connection.status().await.unwrap().issued(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_row_that_cannot_be_read_is_no_empty_store() {
    let world = World::new();
    let connection = world.create().await;
    let whole = world.store.load(&id()).await.unwrap().unwrap();
    for cut in 0..whole.content.len() {
        let row = Row::new(Version::from_u64(1), None, whole.content[..cut].to_vec());
        let version = world.store.load(&id()).await.unwrap().unwrap().version;
        assert!(world.store.save(&id(), row, Some(version)).await.unwrap());
        let error = connection.status().await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Store(StoreFault::Corrupt), "{cut}");
    }
    let newer = String::from_utf8(whole.content.to_vec()).unwrap();
    let newer = newer.replace(r#""layout":1"#, r#""layout":9999"#);
    let version = world.store.load(&id()).await.unwrap().unwrap().version;
    let row = Row::new(Version::from_u64(2), None, newer.into_bytes());
    assert!(world.store.save(&id(), row, Some(version)).await.unwrap());
    let error = connection.log_in(&world.grant("1000.x")).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Store(StoreFault::Newer));
}

#[test]
fn without_a_runtime_it_is_an_error_and_nothing_hangs() {
    let world = World::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let connection = runtime.block_on(world.create());
    world.clock.advance(2 * HOUR);
    let error = crate::fake::now(connection.access()).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::NoRuntime));
    drop(runtime);
    assert!(error.is_misuse());
}

/// Panics when it is asked, once.
struct PanicsOnce(super::world::Zoho, std::sync::atomic::AtomicBool);

impl crate::Transport for PanicsOnce {
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
    ) -> crate::BoxFuture<'_, Result<http::Response<Vec<u8>>, crate::TransportError>> {
        assert!(self.1.swap(true, SeqCst), "the HTTP client");
        self.0.send(request)
    }
}

#[tokio::test(start_paused = true)]
async fn a_panic_is_an_error_for_all_that_wait_and_the_next_call_works() {
    let world = World::new();
    let grant = world.grant("1000.refresh");
    let app = crate::fake::app().with_clock(world.clock.clone());
    let zoho = PanicsOnce(world.zoho.clone(), false.into());
    let accounts = Accounts::with_transport(app, zoho);
    let connection =
        Connection::create(&accounts, world.store.clone(), id(), &grant).await.unwrap();
    world.clock.advance(2 * HOUR);
    let waiting: Vec<_> = (0..100)
        .map(|_| {
            let connection = connection.clone();
            tokio::spawn(async move { connection.access().await.map(drop) })
        })
        .collect();
    for waiting in waiting {
        let error = waiting.await.unwrap().unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Interrupted));
        assert!(error.is_transient());
    }
    world.clock.advance(Duration::from_secs(2));
    // The lease of the one that panicked has not ended.
    assert_eq!(token(&connection).await, "1000.new.1");
    assert_eq!(world.zoho.requests(), 1);
}
