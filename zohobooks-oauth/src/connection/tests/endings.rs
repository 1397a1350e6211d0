//! What would never come to an end comes to one.

use std::time::Duration;

use super::super::*;
use super::contrary::{Contrary, Does};
use super::world::{HOUR, MINUTE, World, id, token};
use crate::{Connections, ErrorKind, Row, StoreFault, TransportFault, Version};

fn is_busy(error: &Error) -> bool {
    *error.kind() == ErrorKind::Store(StoreFault::Busy)
}

/// As a rule or a trigger of a database can make it.
#[tokio::test(start_paused = true)]
async fn a_store_that_always_says_that_somebody_else_was_faster_is_given_up() {
    let world = World::new();
    let store = Contrary::new(&world.store);
    let connections = Connections::new(&world.accounts(), store.clone());
    let connection = connections.insert(id(), &world.grant("1000.refresh")).await.unwrap();

    store.set(Does::RefuseToSave);
    assert!(is_busy(&connection.log_in(&world.grant("1000.second")).await.unwrap_err()));
    store.set(Does::RefuseToRemove);
    assert!(is_busy(&connections.remove(&id()).await.unwrap_err()));
    assert_eq!(world.zoho.requests(), 0);
    world.zoho.answers(Some(Ok((200, r#"{"status":"success"}"#))));
    assert!(is_busy(&connection.revoke().await.unwrap_err()));
    assert_eq!(world.zoho.requests(), 1, "what is revoked is not revoked again");

    world.zoho.answers(None);
    store.set(Does::RefuseToSaveNewTokens);
    world.clock.advance(2 * HOUR);
    assert!(is_busy(&connection.access().await.unwrap_err()));
    assert_eq!(world.zoho.requests(), 2);
    store.set(Does::AsAsked);
    world.clock.advance(MINUTE);
    assert_eq!(token(&connection).await, "1000.new.2");
}

#[tokio::test(start_paused = true)]
async fn a_transport_without_an_end_is_given_up_with_its_lease() {
    let world = World::new();
    let connection = world.create().await;
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = 1000 * HOUR;
    let ended = tokio::time::timeout(10 * MINUTE, connection.access()).await;
    let error = ended.expect("nobody waits for ever").unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::Timeout));
    *world.zoho.takes.lock().unwrap() = Duration::ZERO;
    assert_eq!(token(&world.open().await).await, "1000.new.1");
}

/// Somebody has changed a row by hand.
#[tokio::test(start_paused = true)]
async fn numbers_as_high_as_can_be_change_nothing() {
    let world = World::new();
    let connection = world.create().await;
    let row = world.store.load(&id()).await.unwrap().unwrap();
    let text = String::from_utf8(row.content.to_vec()).unwrap();
    let most = u64::MAX.to_string();
    let mut record: serde_json::Value = serde_json::from_str(&text).unwrap();
    for name in ["issued", "created"] {
        record[name] = u64::MAX.into();
    }
    for name in ["lives", "expires"] {
        record["access"][name] = u64::MAX.into();
    }
    let text = record.to_string();
    assert_eq!(text.matches(&most).count(), 4);
    let changed = Row::new(Version::from_u64(1), None, text.into_bytes());
    assert!(world.store.save(&id(), changed, Some(row.version)).await.unwrap());
    let other = world.open().await;
    let access = other.access().await.unwrap();
    assert_eq!(access.lifetime(), 24 * HOUR);
    drop(access);
    world.clock.advance(25 * HOUR);
    assert_eq!(token(&other).await, "1000.new.1");
    assert_eq!(token(&connection).await, "1000.new.1");
    assert_eq!(world.zoho.requests(), 1);
}
