use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::time::sleep;

use super::super::*;
use crate::{LeaseOwner, MemoryStore, Row, StoreFuture, Version};

/// A store that does with each call what it was told to.
#[derive(Clone)]
pub(crate) struct Contrary {
    inner: MemoryStore,
    does: Arc<Mutex<Does>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Does {
    AsAsked,
    /// Answers a `load` after a second, with what was there before.
    LoadLate,
    PanicWhenDue,
    RefuseToRemove,
    RefuseToSave,
    RefuseToSaveNewTokens,
}

impl Contrary {
    pub(crate) fn new(inner: &MemoryStore) -> Self {
        Self { inner: inner.clone(), does: Arc::new(Mutex::new(Does::AsAsked)) }
    }

    pub(crate) fn set(&self, does: Does) {
        *self.does.lock().unwrap() = does;
    }

    fn does(&self, does: Does) -> bool {
        *self.does.lock().unwrap_or_else(PoisonError::into_inner) == does
    }
}

/// As if somebody else had been faster.
fn refused<'a>() -> StoreFuture<'a, bool> {
    Box::pin(async {
        tokio::task::yield_now().await;
        Ok(false)
    })
}

impl Store for Contrary {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        Box::pin(async {
            let row = self.inner.load(id).await;
            if self.does(Does::LoadLate) {
                sleep(Duration::from_secs(1)).await;
            }
            row
        })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        let is_new = String::from_utf8_lossy(&row.content).contains("1000.new");
        if self.does(Does::RefuseToSave) || (is_new && self.does(Does::RefuseToSaveNewTokens)) {
            return refused();
        }
        self.inner.save(id, row, expected)
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        if self.does(Does::RefuseToRemove) { refused() } else { self.inner.remove(id, expected) }
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
        assert!(!self.does(Does::PanicWhenDue), "the store");
        self.inner.due(by, limit)
    }
}
