use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

use super::super::slot::Decision;
use super::super::slot::Slot;
use super::super::*;
use super::faulty::{
    FAILS, FAILS_TO_SAVE_NEW_TOKENS, Faulty, HANGS, IS_FULL, LENDS_TO_ALL, PANICS, WORKS,
};
use super::world::{HOUR, MINUTE, World, id, settle, token};
use crate::{ConnectionFault, ErrorKind, Row, StoreFault, Version};

/// What waits for ever fails here.
async fn in_time<T>(call: impl Future<Output = T>) -> T {
    tokio::time::timeout(MINUTE, call).await.expect("nobody waits for a minute")
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_down_stops_no_good_token() {
    for mode in [FAILS, HANGS, PANICS] {
        let world = World::new();
        let store = Faulty::new(&world);
        let connection = world.create_in(store.clone()).await;
        store.set(mode);
        world.clock.advance(HOUR - 10 * MINUTE);
        let began = tokio::time::Instant::now();
        for _ in 0..20 {
            assert_eq!(token(&connection).await, "1000.first");
            world.clock.advance(MINUTE / 4);
        }
        // So near its end it would be replaced first, and some come while nobody tries that again.
        world.clock.advance(4 * MINUTE + MINUTE / 2);
        for _ in 0..3 {
            assert_eq!(in_time(token(&connection)).await, "1000.first");
        }
        world.clock.advance(HOUR);
        let error = in_time(connection.access()).await.unwrap_err();
        assert!(error.is_transient(), "{mode} {error}");
        assert_eq!(world.zoho.requests(), 0);
        let waited = began.elapsed();
        assert!(waited < Duration::from_secs(12), "{mode} {waited:?}");

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

/// It is out of date as soon as somebody else has written.
#[tokio::test(start_paused = true)]
async fn a_token_that_could_not_be_stored_replaces_no_login() {
    let world = World::new();
    let store = Faulty::new(&world);
    let connection = world.create_in(store.clone()).await;
    store.set(FAILS_TO_SAVE_NEW_TOKENS);
    world.clock.advance(2 * HOUR);
    assert_eq!(token(&connection).await, "1000.new.1");
    store.set(WORKS);
    world.open().await.log_in(&world.grant("1000.second")).await.unwrap();

    world.clock.advance(2 * HOUR);
    assert_eq!(token(&connection).await, "1000.new.2");
    let row = world.store.load(&id()).await.unwrap().unwrap();
    let content = String::from_utf8_lossy(&row.content).into_owned();
    assert!(content.contains("1000.second") && !content.contains("1000.refresh"));
}

/// P2: what cannot be written is kept, also how often Zoho was asked.
#[tokio::test(start_paused = true)]
async fn a_store_that_is_full_stops_nobody_and_the_quota_counts_all_the_same() {
    let world = World::new();
    let store = Faulty::new(&world);
    let connection = world.create_in(store.clone()).await;
    store.set(IS_FULL);
    world.clock.advance(2 * HOUR);
    for number in 1..=8 {
        let access = connection.access().await.unwrap();
        assert_eq!(access.token().expose(), format!("1000.new.{number}"));
        connection.reject(access.token());
    }
    let error = connection.access().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Quota));
    assert_eq!((world.zoho.requests(), connection.counters().unsaved()), (8, 8));

    store.set(WORKS);
    world.clock.advance(10 * MINUTE);
    assert_eq!(token(&connection).await, "1000.new.9");
    assert_eq!(token(&world.open().await).await, "1000.new.9");
    assert_eq!(connection.status().await.unwrap().issued(), 10);
}

/// S2: leases are lost when a server fails over. Then the versions of the row decide, and each host asks
/// once at the most.
#[tokio::test(start_paused = true)]
async fn where_leases_do_not_exclude_one_token_wins() {
    let world = World::new();
    let store = Faulty::new(&world);
    let mut hosts = vec![world.create_in(store.clone()).await];
    for _ in 1..5 {
        let opened = Connection::open(&world.accounts(), store.clone(), id()).await;
        hosts.push(opened.unwrap());
    }
    store.set(LENDS_TO_ALL);
    *world.zoho.takes.lock().unwrap() = Duration::from_millis(300);
    for round in 1..=10 {
        world.clock.advance(2 * HOUR);
        let before = world.zoho.requests();
        let tasks: Vec<_> = hosts
            .iter()
            .cloned()
            .map(|host| tokio::spawn(async move { token(&host).await }))
            .collect();
        let mut tokens = Vec::new();
        for task in tasks {
            tokens.push(task.await.unwrap());
        }
        tokens.dedup();
        assert_eq!(tokens.len(), 1, "round {round}: {tokens:?}");
        assert!(world.zoho.requests() - before <= hosts.len(), "round {round}");
    }
    assert_eq!(hosts[0].status().await.unwrap().issued(), 11);
}

/// S2: of two that ask at the same time one is refused. A token that comes late revives nothing: it may have been
/// issued before.
#[tokio::test(start_paused = true)]
async fn a_refusal_outlasts_a_token_that_comes_late() {
    let world = World::new();
    let store = Faulty::new(&world);
    let first = world.create_in(store.clone()).await;
    let second = Connection::open(&world.accounts(), store.clone(), id()).await.unwrap();
    store.set(LENDS_TO_ALL);
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = Duration::from_secs(5);
    let late = tokio::spawn(async move { first.access().await.map(drop) });
    settle().await;
    *world.zoho.takes.lock().unwrap() = Duration::ZERO;
    world.zoho.answers(Some(Ok((200, r#"{"error":"invalid_code"}"#))));
    assert!(second.access().await.unwrap_err().needs_consent());
    world.zoho.answers(None);
    assert!(late.await.unwrap().unwrap_err().needs_consent());
    assert!(second.status().await.unwrap().dead_since().is_some());
    assert_eq!(world.zoho.requests(), 2);
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
    let mut encrypted = crate::store::ENCRYPTED.to_vec();
    encrypted.extend_from_slice(&whole.content);
    let version = world.store.load(&id()).await.unwrap().unwrap().version;
    let row = Row::new(Version::from_u64(3), None, encrypted);
    assert!(world.store.save(&id(), row, Some(version)).await.unwrap());
    let error = connection.log_in(&world.grant("1000.x")).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Store(StoreFault::Key));
    let newer = String::from_utf8(whole.content.to_vec()).unwrap();
    let newer = newer.replace(r#""layout":1"#, r#""layout":9999"#);
    let version = world.store.load(&id()).await.unwrap().unwrap().version;
    let row = Row::new(Version::from_u64(2), None, newer.into_bytes());
    assert!(world.store.save(&id(), row, Some(version)).await.unwrap());
    let error = connection.log_in(&world.grant("1000.x")).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Store(StoreFault::Newer));
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
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
    assert!(waiting.iter().all(|waiting| waiting.is_finished()), "they are still waiting");
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

#[test]
fn a_panic_under_the_lock_poisons_nothing() {
    let slot = Slot::default();
    let world = World::new();
    let now = crate::Clock::now(&world.clock);
    let failed = Err(Error::new(ErrorKind::Connection(ConnectionFault::Interrupted)));
    let Decision::Start(start) = slot.decide(now) else { panic!("there is no token") };
    let finish = || slot.finish(start, failed, now, |_, _, _| panic!("here"));
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(finish)).unwrap_err();
    assert!(matches!(slot.decide(now), Decision::Start(_)));
}
