//! Rows that are there but are not for whoever reads them.

use super::super::*;
use super::world::{HOUR, World, id, token};
use crate::fake::app;
use crate::{ConnectionFault, DataCenter, ErrorKind, MismatchFault, StoreFault, Version};

async fn put(world: &World, from: &ConnectionId, to: &ConnectionId, expected: Option<Version>) {
    let row = world.store.load(from).await.unwrap().unwrap();
    assert!(world.store.save(to, row, expected).await.unwrap());
}

fn is_corrupt(error: &Error) -> bool {
    *error.kind() == ErrorKind::Store(StoreFault::Corrupt)
}

#[tokio::test(start_paused = true)]
async fn a_row_that_counts_calls_is_no_connection() {
    let world = World::new();
    let (accounts, store) = (world.accounts(), world.store.clone());
    let id: ConnectionId = "zohobooks-limits/us/10234695".parse().unwrap();
    let grant = world.grant("1000.refresh");
    let created = Connection::create(&accounts, store.clone(), id.clone(), &grant).await;
    let opened = Connection::open(&accounts, store.clone(), id.clone()).await;
    for error in [created.unwrap_err(), opened.unwrap_err()] {
        assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Name));
        assert!(error.is_misuse());
    }
    assert!(store.load(&id).await.unwrap().is_none());
}

/// S10: one customer never gets the token of another one, and Zoho is not asked for it.
#[tokio::test(start_paused = true)]
async fn the_row_of_another_connection_is_refused() {
    let world = World::new();
    let connection = world.create().await;
    let other: ConnectionId = "customer-43".parse().unwrap();
    put(&world, &id(), &other, None).await;
    let opened = Connection::open(&world.accounts(), world.store.clone(), other.clone()).await;
    assert!(is_corrupt(&opened.unwrap_err()));

    // Also when it comes later.
    let others = world.grant("1000.refresh-other");
    let another: ConnectionId = "customer-44".parse().unwrap();
    let accounts = world.accounts();
    Connection::create(&accounts, world.store.clone(), another.clone(), &others).await.unwrap();
    let mine = world.store.load(&id()).await.unwrap().unwrap().version;
    put(&world, &another, &id(), Some(mine)).await;
    world.clock.advance(2 * HOUR);
    assert!(is_corrupt(&connection.access().await.unwrap_err()));
    assert!(is_corrupt(&connection.status().await.unwrap_err()));
    assert_eq!(world.zoho.requests(), 0);
}

/// S10: refresh tokens work for one app, and in one data centre.
#[tokio::test(start_paused = true)]
async fn the_row_of_another_app_or_data_center_is_refused() {
    let world = World::new();
    let connection = world.create().await;
    let other = crate::ServerApp::new("1000.OTHER", "hush", "https://app.example.com/cb").unwrap();
    let pinned = app().pinned_to(DataCenter::Eu);
    let elsewhere = app().on_loopback("http://127.0.0.1:8080".parse().unwrap());
    for (app, wanted) in [
        (other, MismatchFault::ClientId),
        (pinned, MismatchFault::DataCenter),
        (elsewhere, MismatchFault::Servers),
    ] {
        let accounts =
            Accounts::with_transport(app.with_clock(world.clock.clone()), world.zoho.clone());
        let error = Connection::open(&accounts, world.store.clone(), id()).await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Mismatch(wanted));
    }
    assert_eq!(token(&connection).await, "1000.first");
    assert_eq!(world.zoho.requests(), 0);
}

/// Nor does the grant of another app, or of a data centre that the app is not for, get into a row.
#[tokio::test(start_paused = true)]
async fn the_grant_of_another_app_or_data_center_is_not_stored() {
    let world = World::new();
    let connection = world.create().await;
    let grant = world.grant("1000.second");
    let other = crate::ServerApp::new("1000.OTHER", "hush", "https://app.example.com/cb").unwrap();
    let pinned = app().pinned_to(DataCenter::Eu);
    let elsewhere = app().on_loopback("http://127.0.0.1:8080".parse().unwrap());
    for (app, wanted) in [
        (other, MismatchFault::ClientId),
        (pinned, MismatchFault::DataCenter),
        (elsewhere, MismatchFault::Servers),
    ] {
        let accounts =
            Accounts::with_transport(app.with_clock(world.clock.clone()), world.zoho.clone());
        let new: ConnectionId = "customer-43".parse().unwrap();
        let created = Connection::create(&accounts, world.store.clone(), new.clone(), &grant).await;
        assert_eq!(*created.unwrap_err().kind(), ErrorKind::Mismatch(wanted));
        assert!(world.store.load(&new).await.unwrap().is_none());
    }
    assert_eq!(token(&connection).await, "1000.first");
}
