use super::*;

const LONG: Duration = Duration::from_secs(600);

async fn lease(store: &SqliteStore, owner: u128) -> bool {
    store.lease(&id("a"), LeaseOwner::from_u128(owner), LONG).await.unwrap()
}

#[tokio::test]
async fn a_lease_is_free_when_the_clock_was_set_back() {
    let world = World::new();
    let store = world.open().await;
    assert!(lease(&store, 1).await && !lease(&store, 2).await);
    world
        .raw()
        .execute_batch("UPDATE leases SET began = began + 900, until = until + 900")
        .unwrap();
    // That much clocks are adjusted all the time.
    assert!(!lease(&store, 2).await);
    let hour = "UPDATE leases SET began = began + 3600000, until = until + 3600000";
    world.raw().execute_batch(hour).unwrap();
    assert!(lease(&store, 2).await && !lease(&store, 1).await);
}

#[tokio::test]
async fn old_leases_are_removed_when_it_is_opened() {
    let world = World::new();
    let store = world.open().await;
    assert!(lease(&store, 1).await);
    let (other, none) = (LeaseOwner::from_u128(2), Duration::ZERO);
    assert!(store.lease(&id("b"), other, none).await.unwrap());
    drop(world.open().await);
    let left: Vec<String> = world
        .raw()
        .prepare("SELECT id FROM leases")
        .and_then(|mut select| select.query_map([], |row| row.get(0))?.collect())
        .unwrap();
    assert_eq!(left, ["a"]);
}

#[tokio::test]
async fn a_lease_can_be_longer_than_all_time() {
    let world = World::new();
    let store = world.open().await;
    let owner = LeaseOwner::from_u128(1);
    assert!(store.lease(&id("a"), owner, Duration::MAX).await.unwrap());
    assert!(!lease(&store, 2).await);
}
