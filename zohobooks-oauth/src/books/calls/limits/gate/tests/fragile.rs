use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::time::{Duration, SystemTime};

use tokio::time::sleep;

use crate::{ConnectionId, LeaseOwner, MemoryStore, Row, Store, StoreFault, StoreFuture, Version};

/// A store that can be cut off, or whose rows somebody else always replaces first.
#[derive(Clone, Default)]
pub(super) struct Fragile {
    pub(super) store: MemoryStore,
    pub(super) is_down: Arc<AtomicBool>,
    pub(super) panics: Arc<AtomicBool>,
    pub(super) always_loses: Arc<AtomicBool>,
    /// Somebody else writes the same just before.
    pub(super) is_overtaken: Arc<AtomicBool>,
    pub(super) asked: Arc<AtomicUsize>,
    pub(super) saved: Arc<AtomicUsize>,
    /// How long it takes.
    pub(super) takes: Duration,
}

impl Store for Fragile {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        self.asked.fetch_add(1, SeqCst);
        if self.is_down.load(SeqCst) {
            return Box::pin(async { Err(StoreFault::Unreachable.into()) });
        }
        Box::pin(async {
            assert!(!self.panics.load(SeqCst), "the store panics");
            sleep(self.takes / 2).await;
            let row = self.store.load(id).await;
            sleep(self.takes / 2).await;
            row
        })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        self.saved.fetch_add(1, SeqCst);
        if self.always_loses.load(SeqCst) {
            return Box::pin(async { Ok(false) });
        }
        if self.is_overtaken.load(SeqCst) {
            return Box::pin(async move {
                let version = Version::from_u64(crate::random::number().unwrap() as u64);
                let same = self.store.load(id).await?;
                let content = same.map_or_else(|| b"{}".to_vec(), |row| row.content.to_vec());
                self.store.save(id, Row::new(version, None, content), expected).await?;
                self.store.save(id, row, expected).await
            });
        }
        self.store.save(id, row, expected)
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        self.store.remove(id, expected)
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        self.store.lease(id, owner, time)
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.store.release(id, owner)
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.store.list(after, limit)
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.store.due(by, limit)
    }
}
