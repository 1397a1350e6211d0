use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use http::{Request, Response};

use super::super::inner::fault;
use super::super::slot::{Current, Decision, Slot};
use super::super::*;
use super::world::{HOUR, MINUTE, World, id, settle, token};
use crate::fake::app;
use crate::{
    BoxFuture, Clock as _, ConnectionFault, ErrorKind, Transport, TransportError, TransportFault,
};

#[tokio::test(start_paused = true)]
async fn a_fresh_token_is_served_without_a_request() {
    let world = World::new();
    let connection = world.create().await;
    for _ in 0..100 {
        assert_eq!(token(&connection).await, "1000.first");
    }
    assert_eq!(token(&world.open().await).await, "1000.first");
    assert_eq!(world.zoho.requests(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_ahead_of_its_end_and_nobody_waits() {
    let world = World::new();
    let connection = world.create().await;
    world.clock.advance(HOUR - 11 * MINUTE);
    *world.zoho.takes.lock().unwrap() = MINUTE;
    assert_eq!(token(&connection).await, "1000.first");
    assert_eq!(token(&connection).await, "1000.first");
    settle().await;
    tokio::time::sleep(MINUTE).await;
    assert_eq!(token(&connection).await, "1000.new.1");
    assert_eq!(world.zoho.requests(), 1);
    let status = connection.status().await.unwrap();
    assert_eq!((status.issued(), status.consents()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_waited_for() {
    let world = World::new();
    let connection = world.create().await;
    world.clock.advance(2 * HOUR);
    assert_eq!(token(&connection).await, "1000.new.1");
    assert_eq!(token(&world.open().await).await, "1000.new.1");
    assert_eq!(world.zoho.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_good_token_is_served_while_refreshing_fails() {
    let world = World::new();
    let connection = world.create().await;
    world.zoho.answers(Some(Err(TransportFault::Connect)));
    world.clock.advance(HOUR - MINUTE);
    for _ in 0..50 {
        assert_eq!(token(&connection).await, "1000.first");
    }
    world.clock.advance(MINUTE);
    let error = connection.access().await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    // Three attempts while the token was good, and three when it had come to its end.
    assert_eq!(world.zoho.requests(), 6);
    assert!(connection.access().await.is_err());
    assert_eq!(world.zoho.requests(), 6);
    world.zoho.answers(None);
    world.clock.advance(MINUTE);
    assert_eq!(token(&connection).await, "1000.new.1");
}

#[tokio::test(start_paused = true)]
async fn a_pause_at_leisure_ends_with_the_token_that_allowed_it() {
    let world = World::new();
    let connection = world.create().await;
    world.zoho.answers(Some(Err(TransportFault::Connect)));
    world.clock.advance(HOUR - 10 * MINUTE);
    let access = connection.access().await.unwrap();
    tokio::time::sleep(MINUTE).await;
    assert_eq!((world.zoho.requests(), connection.counters().failed()), (3, 1));
    world.zoho.answers(None);
    assert_eq!(token(&connection).await, "1000.first");
    assert_eq!(world.zoho.requests(), 3);
    connection.reject(access.token());
    assert_eq!(token(&connection).await, "1000.new.1");
}

/// However long it was to be: when the token may not survive a call, and at its end, somebody tries again.
#[test]
fn a_pause_at_leisure_ends_when_it_gets_serious() {
    let world = World::new();
    let slot = Slot::default();
    let current = Current::new(world.grant("1000.refresh").access, 0.0);
    slot.replace(slot.generation(), Some(current));
    for (minutes, at) in [(50, "in its last minutes"), (9, "in its last minute"), (1, "at its end")]
    {
        world.clock.advance(minutes * MINUTE);
        let now = world.clock.now();
        let Decision::Start(start) = slot.decide(now) else { panic!("nobody tries {at}") };
        slot.finish(start, Err(fault(ConnectionFault::Interrupted)), now, |_, _, _| HOUR);
        assert!(!matches!(slot.decide(now), Decision::Start(_)), "no pause {at}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_that_zoho_asks_for_outlasts_the_token() {
    let world = World::new();
    let connection = world.create().await;
    let throttled = r#"{"error":"Access Denied","error_description":"x","status":"failure"}"#;
    world.zoho.answers(Some(Ok((400, throttled))));
    world.clock.advance(HOUR - 10 * MINUTE);
    let access = connection.access().await.unwrap();
    settle().await;
    connection.reject(access.token());
    assert!(connection.access().await.unwrap_err().is_throttled());
    assert_eq!((world.zoho.requests(), connection.counters().failed()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_dead_refresh_token_is_asked_for_once_and_a_new_login_revives_it() {
    let world = World::new();
    let connection = world.create().await;
    world.zoho.answers(Some(Ok((200, r#"{"error":"invalid_code"}"#))));
    world.clock.advance(2 * HOUR);
    for _ in 0..10 {
        assert!(connection.access().await.unwrap_err().needs_consent());
        world.clock.advance(2 * MINUTE);
    }
    assert!(world.open().await.access().await.unwrap_err().needs_consent());
    assert_eq!(world.zoho.requests(), 1);
    assert!(connection.status().await.unwrap().dead_since().is_some());

    // In another process:
    let grant = world.grant("1000.second");
    Connection::create(&world.accounts(), world.store.clone(), id(), &grant).await.unwrap();
    assert_eq!(token(&connection).await, "1000.second");
    let status = connection.status().await.unwrap();
    assert_eq!((status.dead_since(), status.consents()), (None, 2));
}

/// Whoever has it goes on with it, but nobody takes it up: it may be dead as well.
#[tokio::test(start_paused = true)]
async fn the_last_token_of_a_dead_refresh_token_is_not_taken_up() {
    let world = World::new();
    let connection = world.create().await;
    let other = world.open().await;
    world.clock.advance(2 * HOUR);
    assert_eq!(token(&connection).await, "1000.new.1");
    world.zoho.answers(Some(Ok((200, r#"{"error":"invalid_code"}"#))));
    world.clock.advance(HOUR - 10 * MINUTE);
    token(&connection).await;
    settle().await;
    assert_eq!(token(&connection).await, "1000.new.1");
    assert!(other.access().await.unwrap_err().needs_consent());
    assert_eq!(world.zoho.requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_is_revoked_stays_so() {
    let world = World::new();
    let connection = world.create().await;
    let other = world.open().await;
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = Duration::from_secs(5);
    let late = tokio::spawn(async move { other.access().await.map(drop) });
    settle().await;
    *world.zoho.takes.lock().unwrap() = Duration::ZERO;
    connection.revoke().await.unwrap();
    let gone = ErrorKind::Connection(ConnectionFault::Gone);
    assert_eq!(late.await.unwrap().unwrap_err().kind(), &gone);
    let accounts = world.accounts();
    let error = Connection::open(&accounts, world.store.clone(), id()).await.unwrap_err();
    assert_eq!(error.kind(), &gone);
    let sentence = format!("connection `{}`: the store has no connection of this name", id());
    assert!(error.to_string().starts_with(&sentence), "{error}");
    let error = connection.access().await.unwrap_err();
    assert!(error.to_string().starts_with(&sentence), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_fresh_token_goes_with_what_is_revoked() {
    let world = World::new();
    let connection = world.create().await;
    connection.revoke().await.unwrap();
    let error = connection.access().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Gone));
}

/// In another process, as soon as that one looks into the store.
#[tokio::test(start_paused = true)]
async fn a_good_token_goes_with_its_connection() {
    let world = World::new();
    let connection = world.create().await;
    let other = world.open().await;
    connection.revoke().await.unwrap();
    world.clock.advance(HOUR - 10 * MINUTE);
    assert_eq!(token(&other).await, "1000.first");
    settle().await;
    let error = other.access().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Gone));
}

#[tokio::test(start_paused = true)]
async fn eight_requests_in_ten_minutes_and_no_more() {
    let world = World::new();
    let connection = world.create().await;
    for _ in 0..8 {
        let access = connection.access().await.unwrap();
        connection.reject(access.token());
    }
    connection.access().await.unwrap();
    assert_eq!(world.zoho.requests(), 8);
    let last = connection.access().await.unwrap();
    connection.reject(last.token());
    let error = connection.access().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Quota));
    assert!(error.is_throttled() && error.retry_after().unwrap() <= 10 * MINUTE);
    // Another process is counted in.
    assert!(world.open().await.status().await.is_ok());
    assert_eq!(world.zoho.requests(), 8);
    world.clock.advance(10 * MINUTE);
    assert_eq!(token(&connection).await, "1000.new.9");
}

#[tokio::test(start_paused = true)]
async fn a_throttled_connection_waits_as_long_as_zoho_wants() {
    let world = World::new();
    let connection = world.create().await;
    let throttled = r#"{"error":"Access Denied","error_description":"x","status":"failure"}"#;
    world.zoho.answers(Some(Ok((400, throttled))));
    world.clock.advance(2 * HOUR);
    assert!(connection.access().await.unwrap_err().is_throttled());
    world.zoho.answers(None);
    assert!(connection.access().await.unwrap_err().is_throttled());
    assert!(world.open().await.access().await.unwrap_err().is_throttled());
    assert_eq!(world.zoho.requests(), 1);
    world.clock.advance(10 * MINUTE);
    assert_eq!(token(&connection).await, "1000.new.1");
}

/// Unavailable, and says for how long.
#[derive(Clone, Default)]
struct ForTwoMinutes(Arc<AtomicUsize>);

impl Transport for ForTwoMinutes {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        self.0.fetch_add(1, SeqCst);
        let answer = Response::builder().status(503).header("retry-after", "120");
        Box::pin(async { Ok(answer.body(Vec::new()).unwrap()) })
    }
}

#[tokio::test(start_paused = true)]
async fn who_says_when_to_come_back_is_not_asked_before() {
    let world = World::new();
    let zoho = ForTwoMinutes::default();
    let app = app().with_clock(world.clock.clone());
    let accounts = Accounts::with_transport(app, zoho.clone());
    let grant = world.grant("1000.refresh");
    let connection =
        Connection::create(&accounts, world.store.clone(), id(), &grant).await.unwrap();
    world.clock.advance(2 * HOUR);
    for (later, requests) in [(0, 1), (0, 1), (119, 1), (2, 2)] {
        world.clock.advance(Duration::from_secs(later));
        let error = connection.access().await.unwrap_err();
        assert_eq!(error.retry_after(), Some(2 * MINUTE));
        assert_eq!(zoho.0.load(SeqCst), requests);
    }
}
