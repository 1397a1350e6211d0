use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::*;
use crate::connection::tests::contrary::{Contrary, Does};
use crate::connection::tests::world::{HOUR, MINUTE, World, id, settle, token};
use crate::connections::tests::{connections, name};
use crate::{Row, Store as _, Version};

/// As many that are due, stored by somebody else.
async fn insert(world: &World, names: std::ops::Range<usize>) {
    let connections = connections(world);
    for number in names {
        connections.insert(name(number), &world.grant("1000.refresh")).await.unwrap();
    }
}

async fn go_round(sweep: &mut Sweep) {
    sweep.go_round(ROUND).await.unwrap();
    settle().await;
}

fn sweep(world: &World) -> (Connections, JoinHandle<()>) {
    let connections = connections(world);
    (connections.clone(), tokio::spawn(connections.sweep()))
}

#[tokio::test(start_paused = true)]
async fn a_fleet_that_sweeps_refreshes_each_that_is_due_once() {
    let world = World::new();
    let hosts = [connections(&world), connections(&world), connections(&world)];
    for number in 0..30 {
        hosts[0].insert(name(number), &world.grant("1000.refresh")).await.unwrap();
        if number == 19 {
            world.clock.advance(HOUR / 2);
        }
    }
    // 20 are due, 10 are not.
    world.clock.advance(HOUR / 2 - 5 * MINUTE);
    *world.zoho.takes.lock().unwrap() = Duration::from_millis(200);
    let sweeping: Vec<_> = hosts.iter().cloned().map(|host| tokio::spawn(host.sweep())).collect();
    sleep(5 * MINUTE).await;
    assert_eq!(world.zoho.requests(), 20);
    world.clock.advance(HOUR / 2);
    sleep(5 * MINUTE).await;
    assert_eq!(world.zoho.requests(), 30);
    for task in sweeping {
        task.abort();
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_due_is_spread_until_the_next_look() {
    let world = World::new();
    insert(&world, 0..100).await;
    world.clock.advance(HOUR - 5 * MINUTE);
    let (connections, _task) = sweep(&world);
    sleep(Duration::from_secs(5)).await;
    let begun = world.zoho.requests();
    assert!((15..=35).contains(&begun), "{begun}");
    sleep(Duration::from_secs(25)).await;
    assert_eq!(world.zoho.requests(), 100);
    assert_eq!(connections.in_memory(), 0, "nobody has asked for them");
}

#[tokio::test(start_paused = true)]
async fn a_backlog_goes_fast() {
    let world = World::new();
    insert(&world, 0..11_000).await;
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = Duration::from_millis(100);
    let _sweeping = sweep(&world);
    sleep(MINUTE + Duration::from_secs(1)).await;
    assert_eq!(world.zoho.requests(), 11_000);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_read_keeps_out_nobody() {
    let world = World::new();
    for number in 0..PORTION {
        let row = Row::new(Version::from_u64(1), Some(SystemTime::UNIX_EPOCH), b"?".to_vec());
        assert!(world.store.save(&name(number), row, None).await.unwrap());
    }
    insert(&world, PORTION..PORTION + 20).await;
    world.clock.advance(2 * HOUR);
    let mut sweep = Sweep::new(connections(&world));
    go_round(&mut sweep).await;
    assert_eq!(world.zoho.requests(), 0);
    go_round(&mut sweep).await;
    assert_eq!(world.zoho.requests(), 20);
}

#[tokio::test(start_paused = true)]
async fn what_failed_is_tried_again_later() {
    let world = World::new();
    insert(&world, 0..1).await;
    world.clock.advance(2 * HOUR);
    world.zoho.answers(Some(Ok((400, r#"{"error":"invalid_client"}"#))));
    let mut sweep = Sweep::new(connections(&world));
    for requests in [1, 1, 2] {
        go_round(&mut sweep).await;
        assert_eq!(world.zoho.requests(), requests);
        world.clock.advance(PAUSE / 2);
        sleep(PAUSE / 2).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_slow_delays_no_other() {
    let world = World::new();
    insert(&world, 0..2).await;
    world.clock.advance(HOUR / 2);
    insert(&world, 2..3).await;
    world.clock.advance(HOUR / 2 - 5 * MINUTE);
    *world.zoho.takes.lock().unwrap() = 4 * MINUTE;
    let _sweeping = sweep(&world);
    sleep(MINUTE).await;
    assert_eq!(world.zoho.requests(), 2);
    *world.zoho.takes.lock().unwrap() = Duration::ZERO;
    world.clock.advance(HOUR / 2);
    sleep(MINUTE).await;
    assert_eq!(world.zoho.requests(), 3);
}

#[tokio::test(start_paused = true)]
async fn who_asks_is_left_to_refresh_it() {
    let world = World::new();
    let mine = world.create().await;
    let _sweeping = sweep(&world);
    // Due by now, and on its own for three minutes.
    world.clock.advance(HOUR - 12 * MINUTE);
    sleep(MINUTE).await;
    assert_eq!(world.zoho.requests(), 0);
    assert_eq!(token(&mine).await, "1000.first");
    sleep(MINUTE).await;
    assert_eq!(world.zoho.requests(), 1);
    assert_eq!(token(&mine).await, "1000.new.1");
    assert_eq!(*mine.id(), id());
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_ends_no_sweep() {
    let world = World::new();
    insert(&world, 0..1).await;
    world.clock.advance(2 * HOUR);
    let store = Contrary::new(&world.store);
    store.set(Does::PanicWhenDue);
    let sweeping = tokio::spawn(Connections::new(&world.accounts(), store.clone()).sweep());
    sleep(MINUTE).await;
    assert_eq!(world.zoho.requests(), 0);
    store.set(Does::AsAsked);
    sleep(MINUTE).await;
    assert_eq!(world.zoho.requests(), 1);
    sweeping.abort();
}
