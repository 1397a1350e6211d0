use std::time::Duration;

use tokio::time::sleep;

use super::*;
use crate::connection::tests::contrary::{Contrary, Does};
use crate::connection::tests::world::{HOUR, World, id, settle, token};

pub(super) fn name(number: usize) -> ConnectionId {
    format!("customer-{number}").parse().unwrap()
}

pub(super) fn connections(world: &World) -> Connections {
    Connections::new(&world.accounts(), world.store.clone())
}

#[tokio::test(start_paused = true)]
async fn by_name() {
    let world = World::new();
    let connections = connections(&world);
    assert!(connections.get(&id()).await.unwrap_err().is_gone());
    for number in 0..5 {
        connections.insert(name(number), &world.grant("1000.refresh")).await.unwrap();
    }
    let listed = connections.list(Some(&name(1)), 2).await.unwrap();
    assert_eq!(listed, [name(2), name(3)]);
    assert_eq!(connections.list(None, 9).await.unwrap().len(), 5);

    let mine = connections.get(&name(3)).await.unwrap();
    let same = connections.insert(name(3), &world.grant("1000.second")).await.unwrap();
    assert_eq!(
        (token(&mine).await, token(&same).await),
        ("1000.second".into(), "1000.second".into())
    );
    assert_eq!(mine.status().await.unwrap().consents(), 2);
    assert_eq!(token(&connections.get(&name(2)).await.unwrap()).await, "1000.first");

    assert!(connections.remove(&name(3)).await.unwrap());
    assert!(!connections.remove(&name(3)).await.unwrap());
    assert!(connections.get(&name(3)).await.unwrap_err().is_gone());
    assert_eq!(world.zoho.requests(), 0);
}

#[tokio::test(start_paused = true)]
async fn what_is_removed_while_it_is_asked_for_is_not_there_afterwards() {
    let world = World::new();
    let store = Contrary::new(&world.store);
    let connections = Connections::new(&world.accounts(), store.clone());
    for removal_is_slow in [true, false] {
        world.create().await;
        let (asking, removing) = (connections.clone(), connections.clone());
        let ask = async move { asking.get(&id()).await.map(drop) };
        let remove = async move { removing.remove(&id()).await };
        store.set(Does::LoadLate);
        // Whoever is slow begins first and ends last.
        if removal_is_slow {
            let removing = tokio::spawn(remove);
            sleep(Duration::from_millis(500)).await;
            store.set(Does::AsAsked);
            ask.await.unwrap();
            assert!(removing.await.unwrap().unwrap());
        } else {
            let asking = tokio::spawn(ask);
            sleep(Duration::from_millis(500)).await;
            store.set(Does::AsAsked);
            assert!(remove.await.unwrap());
            asking.await.unwrap().unwrap();
        }
        assert!(connections.get(&id()).await.unwrap_err().is_gone(), "{removal_is_slow}");
        assert_eq!(connections.in_memory(), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn who_asks_for_one_at_the_same_time_has_the_same() {
    let world = World::new();
    world.create().await;
    let connections = connections(&world);
    world.clock.advance(2 * HOUR);
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let connections = connections.clone();
            tokio::spawn(async move { token(&connections.get(&id()).await.unwrap()).await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), "1000.new.1");
    }
    assert_eq!((world.zoho.requests(), connections.in_memory()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn what_is_idle_makes_room_and_what_is_in_use_stays() {
    let world = World::new();
    let connections = connections(&world).with_capacity(640);
    let mut used = Vec::new();
    for number in 0..5_000 {
        let connection =
            connections.insert(name(number), &world.grant("1000.refresh")).await.unwrap();
        if number % 100 == 0 {
            used.push(connection);
        }
    }
    assert!((500..=800).contains(&connections.in_memory()), "{}", connections.in_memory());
    for connection in used {
        connection.reject(connection.access().await.unwrap().token());
        let same = connections.get(connection.id()).await.unwrap();
        assert_eq!(token(&same).await, token(&connection).await);
    }
    assert_eq!(world.zoho.requests(), 50);
    assert_eq!(token(&connections.get(&name(1)).await.unwrap()).await, "1000.first");
}

#[tokio::test(start_paused = true)]
async fn two_in_each_part_stay_however_few_are_asked_for() {
    let world = World::new();
    let connections = connections(&world).with_capacity(0);
    for number in 0..2_000 {
        connections.insert(name(number), &world.grant("1000.refresh")).await.unwrap();
    }
    assert_eq!(connections.in_memory(), 128);
}

#[tokio::test]
#[ignore = "takes long: `cargo xtask faults C10`"]
async fn a_hundred_thousand_take_no_more_room_than_was_given() {
    let world = World::new();
    let connections = connections(&world).with_capacity(1_000);
    let mut most = 0;
    for number in 0..100_000 {
        connections.insert(name(number), &world.grant("1000.refresh")).await.unwrap();
        if number % 100 == 0 {
            most = most.max(connections.in_memory());
        }
    }
    assert!((800..=1_024).contains(&most), "{most}");
    assert_eq!(token(&connections.get(&name(0)).await.unwrap()).await, "1000.first");
    assert_eq!(world.zoho.requests(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_slow_one_delays_no_other() {
    let world = World::new();
    let connections = connections(&world);
    for number in 0..=1_000 {
        connections.insert(name(number), &world.grant("1000.refresh")).await.unwrap();
    }
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = HOUR;
    let slow = connections.get(&name(0)).await.unwrap();
    let slow = tokio::spawn(async move { slow.access().await.map(drop) });
    settle().await;
    *world.zoho.takes.lock().unwrap() = Duration::from_millis(200);
    let began = tokio::time::Instant::now();
    let others: Vec<_> = (0..10_000)
        .map(|task| {
            let connections = connections.clone();
            tokio::spawn(async move {
                token(&connections.get(&name(1 + task % 1_000)).await.unwrap()).await
            })
        })
        .collect();
    let mut tokens = std::collections::HashSet::new();
    for other in others {
        tokens.insert(other.await.unwrap());
    }
    assert!(began.elapsed() < Duration::from_millis(250), "{:?}", began.elapsed());
    assert_eq!((tokens.len(), world.zoho.requests()), (1_000, 1_001));
    assert!(!slow.is_finished());
    slow.abort();
}

#[tokio::test(start_paused = true)]
async fn after_a_rush_there_are_no_more_than_before() {
    let world = World::new();
    let connections = connections(&world).with_capacity(640);
    let mut used = Vec::new();
    for number in 0..3_000 {
        used.push(connections.insert(name(number), &world.grant("1000.refresh")).await.unwrap());
    }
    assert_eq!(connections.in_memory(), 3_000);
    drop(used);
    for number in 3_000..6_000 {
        connections.insert(name(number), &world.grant("1000.refresh")).await.unwrap();
    }
    assert!((500..=704).contains(&connections.in_memory()), "{}", connections.in_memory());
}
