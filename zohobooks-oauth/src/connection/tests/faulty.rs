use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::{Duration, SystemTime};

use super::super::*;
use super::world::World;
use crate::{LeaseOwner, MemoryStore, Row, StoreFault, StoreFuture, Version};

/// A store of which calls fail, hang or panic.
#[derive(Clone)]
pub(super) struct Faulty {
    inner: MemoryStore,
    mode: Arc<AtomicUsize>,
}

pub(super) const WORKS: usize = 0;
pub(super) const FAILS: usize = 1;
pub(super) const HANGS: usize = 2;
pub(super) const PANICS: usize = 3;
pub(super) const FAILS_TO_SAVE_NEW_TOKENS: usize = 4;
pub(super) const IS_FULL: usize = 5;
pub(super) const LENDS_TO_ALL: usize = 6;

impl Faulty {
    pub(super) fn new(world: &World) -> Self {
        Self { inner: world.store.clone(), mode: Arc::default() }
    }

    pub(super) fn set(&self, mode: usize) {
        self.mode.store(mode, SeqCst);
    }

    fn or<'a, T: Send + 'a>(&self, call: StoreFuture<'a, T>) -> StoreFuture<'a, T> {
        match self.mode.load(SeqCst) {
            FAILS => Box::pin(async { Err(StoreFault::Unreachable.into()) }),
            HANGS => Box::pin(std::future::pending()),
            PANICS => Box::pin(async { panic!("the store") }),
            _ => call,
        }
    }
}

impl Store for Faulty {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        self.or(self.inner.load(id))
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        let has_new_token = String::from_utf8_lossy(&row.content).contains("1000.new");
        match self.mode.load(SeqCst) {
            FAILS | HANGS | PANICS => self.or(Box::pin(async { Ok(false) })),
            FAILS_TO_SAVE_NEW_TOKENS if !has_new_token => self.inner.save(id, row, expected),
            FAILS_TO_SAVE_NEW_TOKENS | IS_FULL => Box::pin(async { Err(StoreFault::Full.into()) }),
            _ => self.inner.save(id, row, expected),
        }
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        self.or(self.inner.remove(id, expected))
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        match self.mode.load(SeqCst) {
            FAILS | HANGS | PANICS => self.or(Box::pin(async { Ok(false) })),
            LENDS_TO_ALL => Box::pin(async { Ok(true) }),
            _ => self.inner.lease(id, owner, time),
        }
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.or(self.inner.release(id, owner))
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.or(self.inner.list(after, limit))
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.or(self.inner.due(by, limit))
    }
}
