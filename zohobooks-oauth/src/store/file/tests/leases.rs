use super::*;

const LONG: Duration = Duration::from_secs(600);

fn owner(number: u128) -> LeaseOwner {
    LeaseOwner::from_u128(number)
}

/// As if its process had ended.
#[tokio::test]
async fn a_lease_ends_with_the_store_that_lent_it() {
    let place = Place::with_row().await;
    let other = place.again().await;
    assert!(other.lease(&id(), owner(1), LONG).await.unwrap());
    assert!(!place.store.lease(&id(), owner(2), LONG).await.unwrap());
    drop(other);
    assert!(place.store.lease(&id(), owner(2), LONG).await.unwrap());
}

#[tokio::test]
async fn a_lease_that_is_held_survives_opening() {
    let place = Place::with_row().await;
    assert!(place.store.lease(&id(), owner(1), LONG).await.unwrap());
    let other = place.again().await;
    assert!(!other.lease(&id(), owner(2), LONG).await.unwrap());
    place.store.release(&id(), owner(1)).await.unwrap();
    assert!(other.lease(&id(), owner(2), LONG).await.unwrap());
}

#[tokio::test]
async fn a_lease_that_cannot_be_read_keeps_nobody_away() {
    let place = Place::with_row().await;
    let file = place.folder().join("id-customer-42.lease");
    for length in [0, 5, 47, 49, 5000] {
        assert!(place.store.lease(&id(), owner(1), LONG).await.unwrap());
        fs::write(&file, vec![0xff; length]).unwrap();
        assert!(place.store.lease(&id(), owner(2), LONG).await.unwrap(), "{length}");
        assert!(!place.store.lease(&id(), owner(1), LONG).await.unwrap(), "{length}");
        place.store.release(&id(), owner(2)).await.unwrap();
        assert!(!file.exists());
    }
}

/// The caller goes away, the work goes on, and the next one finds it done or does it.
#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_goes_away_leaves_no_lock() {
    let place = Place::with_row().await;
    let id = id();
    for number in 1..50 {
        let save = place.store.save(&id, row(number + 1, "x"), Some(version(number)));
        let _ = tokio::time::timeout(Duration::from_micros(number * 7), save).await;
        place.store.save(&id, row(number + 1, "y"), Some(version(number))).await.unwrap();
        let found = place.store.load(&id).await.unwrap().unwrap();
        assert_eq!(found.version, version(number + 1));
    }
    assert_eq!(place.names(), ["id-customer-42.grant"]);
}
