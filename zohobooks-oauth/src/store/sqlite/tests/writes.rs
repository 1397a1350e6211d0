use std::time::Instant;

use super::*;
use crate::store::disk::Durable;

#[tokio::test]
async fn what_is_saved_is_synced_and_what_is_lent_is_not() {
    let world = World::new();
    let store = world.open().await;
    for (durable, wanted) in [(Durable::Yes, 2), (Durable::No, 1), (Durable::Yes, 2)] {
        let is = store.write(durable, |database| {
            Ok(database.pragma_query_value(None, "synchronous", |row| row.get::<_, i64>(0))?)
        });
        assert_eq!(is.await.unwrap(), wanted);
    }
}

/// Another program that does not come to an end keeps writers waiting, not readers, and not for ever.
#[tokio::test]
async fn who_waits_too_long_is_told_and_who_reads_does_not_wait() {
    let world = World::new();
    let store = world.open().await;
    assert!(store.save(&id("a"), row(1, "x"), None).await.unwrap());
    let other = world.raw();
    other.execute_batch("BEGIN IMMEDIATE; UPDATE connections SET due = 5").unwrap();
    let began = Instant::now();
    let waiters: Vec<_> = (0..4)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.remove(&id("a"), Version::from_u64(1)).await })
        })
        .collect();
    tokio::task::yield_now().await;
    assert_eq!(&**store.load(&id("a")).await.unwrap().unwrap().content, b"x");
    assert!(began.elapsed() < Duration::from_secs(2));
    for waiter in waiters {
        assert_eq!(waiter.await.unwrap().unwrap_err().fault(), StoreFault::Busy);
    }
    // All together, not one after the other.
    let waited = began.elapsed();
    assert!((3..7).contains(&waited.as_secs()), "{waited:?}");
    other.execute_batch("ROLLBACK").unwrap();
    assert!(store.remove(&id("a"), Version::from_u64(1)).await.unwrap());
}

#[tokio::test]
async fn no_room_leaves_the_old_row() {
    let world = World::new();
    let store = world.open().await;
    assert!(store.save(&id("a"), row(1, "x"), None).await.unwrap());
    let limit = store.write(Durable::No, |database| {
        Ok(database.pragma_update_and_check(None, "max_page_count", 1, |_| Ok(()))?)
    });
    limit.await.unwrap();
    let big = row(2, &"y".repeat(1 << 20));
    let error = store.save(&id("a"), big, Some(Version::from_u64(1))).await.unwrap_err();
    assert_eq!(error.fault(), StoreFault::Full);
    assert_eq!(&**store.load(&id("a")).await.unwrap().unwrap().content, b"x");
    assert!(store.save(&id("a"), row(2, "z"), Some(Version::from_u64(1))).await.unwrap());
}

/// Who does not wait for the end of a call does not undo it.
#[tokio::test]
async fn a_call_that_was_given_up_is_done_all_the_same() {
    let world = World::new();
    let store = world.open().await;
    let a = id("a");
    let mut call = store.save(&a, row(1, "x"), None);
    let polled = std::future::poll_fn(|context| {
        let _ = call.as_mut().poll(context);
        std::task::Poll::Ready(())
    });
    polled.await;
    drop(call);
    assert!(!store.save(&id("a"), row(2, "y"), None).await.unwrap());
}
