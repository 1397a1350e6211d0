use std::time::Duration;

use super::super::*;
use super::world::{HOUR, World, id, settle, token};
use crate::{Clock as _, LeaseOwner, Row, Version};

/// Processes that share a store, each with its own memory.
#[tokio::test(start_paused = true)]
async fn eight_processes_make_one_refresh_for_each_expiry() {
    let world = World::new();
    world.create().await;
    let mut processes = Vec::new();
    for _ in 0..8 {
        processes.push(world.open().await);
    }
    *world.zoho.takes.lock().unwrap() = Duration::from_millis(300);
    for round in 1..=50 {
        world.clock.advance(2 * HOUR);
        let tasks: Vec<_> = processes
            .iter()
            .cloned()
            .map(|connection| tokio::spawn(async move { token(&connection).await }))
            .collect();
        for task in tasks {
            assert_eq!(task.await.unwrap(), format!("1000.new.{round}"));
        }
        assert_eq!(world.zoho.requests(), round);
    }
}

#[tokio::test(start_paused = true)]
async fn a_holder_that_died_is_waited_out() {
    let world = World::new();
    let connection = world.create().await;
    world.clock.advance(2 * HOUR);
    let dead = LeaseOwner::from_u128(1);
    assert!(world.store.lease(&id(), dead, Duration::from_secs(30)).await.unwrap());
    let clock = world.clock.clone();
    let time = tokio::spawn(async move {
        for _ in 0..40 {
            tokio::time::sleep(Duration::from_secs(1)).await;
            clock.advance(Duration::from_secs(1));
        }
    });
    let began = tokio::time::Instant::now();
    assert_eq!(token(&connection).await, "1000.new.1");
    let waited = began.elapsed();
    assert!((Duration::from_secs(29)..Duration::from_secs(32)).contains(&waited), "{waited:?}");
    time.abort();
}

/// Somebody who stood still for longer than the lease writes too late.
#[tokio::test(start_paused = true)]
async fn a_late_write_is_refused() {
    let world = World::new();
    let connection = world.create().await;
    let stale = world.store.load(&id()).await.unwrap().unwrap();
    world.clock.advance(2 * HOUR);
    token(&connection).await;
    let late = Row::new(Version::from_u64(7), None, stale.content.to_vec());
    assert!(!world.store.save(&id(), late, Some(stale.version)).await.unwrap());
    assert_eq!(token(&world.open().await).await, "1000.new.1");
}

#[tokio::test(start_paused = true)]
async fn a_login_during_a_refresh_counts() {
    let world = World::new();
    let connection = world.create().await;
    let other = world.open().await;
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = Duration::from_secs(5);
    let waiter = tokio::spawn(async move { token(&other).await });
    settle().await;
    connection.log_in(&world.grant("1000.second")).await.unwrap();
    // The refresh of the old token ends, and what was logged in is taken.
    assert_eq!(waiter.await.unwrap(), "1000.second");
    world.clock.advance(HOUR / 2);
    assert_eq!(token(&world.open().await).await, "1000.second");
}

/// Zoho no longer knows the old refresh token, and that says nothing of the new one.
#[tokio::test(start_paused = true)]
async fn a_refusal_that_comes_after_a_login_kills_nothing() {
    let world = World::new();
    let connection = world.create().await;
    let other = world.open().await;
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = Duration::from_secs(5);
    world.zoho.answers(Some(Ok((200, r#"{"error":"invalid_code"}"#))));
    let waiter = tokio::spawn(async move { token(&other).await });
    settle().await;
    connection.log_in(&world.grant("1000.second")).await.unwrap();
    assert_eq!(waiter.await.unwrap(), "1000.second");
    assert_eq!(connection.status().await.unwrap().dead_since(), None);
    assert_eq!(world.zoho.requests(), 1);
}

/// Even if the token of the login is no better than the old one.
#[tokio::test(start_paused = true)]
async fn a_late_answer_does_not_replace_a_login() {
    let world = World::new();
    let connection = world.create().await;
    let other = world.open().await;
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = Duration::from_secs(5);
    let waiter = tokio::spawn(async move { token(&other).await });
    settle().await;
    let mut grant = world.grant("1000.second");
    grant.access.expires_at = world.clock.now();
    connection.log_in(&grant).await.unwrap();
    assert_eq!(waiter.await.unwrap(), "1000.new.2");
    let row = world.store.load(&id()).await.unwrap().unwrap();
    let content = String::from_utf8_lossy(&row.content).into_owned();
    assert!(content.contains("1000.second") && !content.contains("1000.refresh"));
}
