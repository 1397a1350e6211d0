//! Rows that are not like the others, while all get a new key.

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::Duration;

use super::*;

#[tokio::test]
async fn rows_that_cannot_be_read_stop_no_others() {
    let (bare, store) = stores().await;
    for name in ["b", "c", "d", "e"] {
        assert!(store.save(&id(name), row(1, name), None).await.unwrap());
    }
    let unknown = EncryptedStore::new(bare.clone(), key(9));
    assert!(unknown.save(&id("b"), row(2, "b"), Some(version(1))).await.unwrap());
    put(&bare, &id("d"), row(3, "not encrypted")).await;

    let both = EncryptedStore::new(bare.clone(), key(2)).with_old_key(key(1));
    let renewal = both.renew().await.unwrap();
    let failed: Vec<_> =
        renewal.failed.iter().map(|(id, error)| (id.as_str(), error.fault())).collect();
    assert_eq!(renewal.renewed, 3);
    assert_eq!(failed, [("b", StoreFault::Key), ("d", StoreFault::Corrupt)]);
    let new = EncryptedStore::new(bare.clone(), key(2));
    assert_eq!(content(&new, "e").await.as_deref(), Ok("e"));
    assert_eq!(content(&unknown, "b").await.as_deref(), Ok("b"));
}

#[tokio::test]
async fn a_row_that_others_write_meanwhile_is_renewed_all_the_same() {
    let (bare, _) = stores().await;
    let both = EncryptedStore::new(Contested::new(&bare, 1), key(2)).with_old_key(key(1));
    assert_eq!(both.renew().await.unwrap().renewed, 1);
    let new = EncryptedStore::new(bare, key(2));
    assert_eq!(content(&new, "a").await.as_deref(), Ok("faster"));
}

#[tokio::test]
async fn a_store_that_always_says_that_somebody_else_was_faster_is_given_up() {
    let (bare, _) = stores().await;
    let both = EncryptedStore::new(Contested::new(&bare, 1_000), key(2)).with_old_key(key(1));
    assert_eq!(both.renew().await.unwrap_err().fault(), StoreFault::Busy);
}

/// So many times somebody who has not heard of the new key writes a row just before it is written here.
struct Contested {
    inner: MemoryStore,
    times: AtomicU32,
}

impl Contested {
    fn new(inner: &MemoryStore, times: u32) -> Self {
        Self { inner: inner.clone(), times: times.into() }
    }
}

impl Store for Contested {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        self.inner.load(id)
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let left = self.times.try_update(SeqCst, SeqCst, |times| times.checked_sub(1));
            if let Ok(left) = left {
                let other = EncryptedStore::new(self.inner.clone(), key(1));
                let faster = super::row(100 + u64::from(left), "faster");
                assert!(other.save(id, faster, expected).await?);
            }
            self.inner.save(id, row, expected).await
        })
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        self.inner.remove(id, expected)
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        self.inner.lease(id, owner, time)
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.inner.release(id, owner)
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.inner.list(after, limit)
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.inner.due(by, limit)
    }
}
