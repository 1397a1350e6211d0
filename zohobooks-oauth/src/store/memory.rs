use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::{ConnectionId, LeaseOwner, Row, Store, StoreFuture, Version};
use crate::clock::{Clock, Instant, SystemClock};

/// Keeps grants in the memory of this process, for tests and for programs whose users log in each time.
/// Clones are the same store.
#[derive(Clone)]
pub struct MemoryStore {
    kept: Arc<Mutex<Kept>>,
    clock: Arc<dyn Clock>,
}

#[derive(Default)]
struct Kept {
    rows: BTreeMap<ConnectionId, Row>,
    leases: BTreeMap<ConnectionId, (LeaseOwner, Instant)>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::with_clock(SystemClock)
    }

    /// An empty store with a clock of your own.
    #[must_use]
    pub fn with_clock(clock: impl Clock + 'static) -> Self {
        Self { kept: Arc::default(), clock: Arc::new(clock) }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        // Nothing panics in between, and each change is one operation.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Store for MemoryStore {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        let row = self.kept().rows.get(id).cloned();
        Box::pin(async { Ok(row) })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        let mut kept = self.kept();
        let as_expected = kept.rows.get(id).map(|row| row.version) == expected;
        if as_expected {
            kept.rows.insert(id.clone(), row);
        }
        Box::pin(async move { Ok(as_expected) })
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        let mut kept = self.kept();
        let as_expected = kept.rows.get(id).is_some_and(|row| row.version == expected);
        if as_expected {
            kept.rows.remove(id);
        }
        Box::pin(async move { Ok(as_expected) })
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        let now = self.clock.now();
        let mut kept = self.kept();
        let free =
            kept.leases.get(id).is_none_or(|(other, until)| *other == owner || *until <= now);
        if free {
            // What no clock shows is as good as the longest lease that anybody takes.
            let until = now.checked_add(time).unwrap_or(now + YEAR);
            kept.leases.insert(id.clone(), (owner, until));
        }
        Box::pin(async move { Ok(free) })
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        let mut kept = self.kept();
        if kept.leases.get(id).is_some_and(|(other, _)| *other == owner) {
            kept.leases.remove(id);
        }
        Box::pin(async { Ok(()) })
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let kept = self.kept();
        let range = kept.rows.range::<ConnectionId, _>((start, Bound::Unbounded));
        let ids = range.take(limit).map(|(id, _)| id.clone()).collect();
        Box::pin(async { Ok(ids) })
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        let kept = self.kept();
        let due = |(id, row): (&ConnectionId, &Row)| Some((row.due?, id.clone()));
        let mut due: Vec<_> = kept.rows.iter().filter_map(due).filter(|it| it.0 <= by).collect();
        due.sort_unstable();
        let ids = due.into_iter().take(limit).map(|(_, id)| id).collect();
        Box::pin(async { Ok(ids) })
    }
}

const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
