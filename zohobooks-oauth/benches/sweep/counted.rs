use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, SystemTime};

use zohobooks_oauth::{ConnectionId, LeaseOwner, PostgresStore, Row, Store, StoreFuture, Version};

/// The store of one host, with what that host asks of it.
#[derive(Clone)]
pub(crate) struct Counted(Arc<Calls>);

struct Calls {
    store: PostgresStore,
    due: AtomicUsize,
    loads: AtomicUsize,
    saves: AtomicUsize,
    leases: AtomicUsize,
    refused: AtomicUsize,
}

impl Counted {
    pub(crate) fn new(store: PostgresStore) -> Self {
        let [due, loads, saves, leases, refused] = Default::default();
        Self(Arc::new(Calls { store, due, loads, saves, leases, refused }))
    }
}

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Calls { due, loads, saves, leases, refused, .. } = &*self.0;
        let [due, loads, saves, leases, refused] =
            [due, loads, saves, leases, refused].map(|it| it.load(Relaxed));
        write!(
            f,
            "looked {due} times what is due; {loads} loads, {saves} saves, {leases} leases, {refused} of them refused"
        )
    }
}

impl Store for Counted {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        self.0.loads.fetch_add(1, Relaxed);
        self.0.store.load(id)
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        self.0.saves.fetch_add(1, Relaxed);
        self.0.store.save(id, row, expected)
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        self.0.store.remove(id, expected)
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        self.0.leases.fetch_add(1, Relaxed);
        Box::pin(async move {
            let lent = self.0.store.lease(id, owner, time).await?;
            self.0.refused.fetch_add(usize::from(!lent), Relaxed);
            Ok(lent)
        })
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.0.store.release(id, owner)
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.0.store.list(after, limit)
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.0.due.fetch_add(1, Relaxed);
        self.0.store.due(by, limit)
    }
}
