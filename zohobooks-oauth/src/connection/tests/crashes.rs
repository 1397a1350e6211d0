//! A process ends in the middle of a refresh, and another one goes on.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::{Duration, SystemTime};

use http::{Request, Response};
use tokio::runtime::Runtime;
use tokio::select;
use tokio::sync::Notify;
use tokio::time::sleep;

use super::super::record::Record;
use super::super::*;
use super::world::{HOUR, World, Zoho, id, token};
use crate::{
    BoxFuture, Clock as _, ConnectionFault, ErrorKind, LeaseOwner, MemoryStore, Row, StoreFuture,
    Transport, TransportError, Version,
};

/// When a process ends: at this of its steps. Each call has two, before and after it is done.
#[derive(Clone)]
struct Life {
    steps: Arc<AtomicUsize>,
    last: usize,
    ended: Arc<Notify>,
}

impl Life {
    fn of(last: usize) -> Self {
        Self { steps: Arc::default(), last, ended: Arc::default() }
    }

    async fn step(&self) {
        if self.steps.fetch_add(1, SeqCst) == self.last {
            self.ended.notify_one();
            pending::<()>().await;
        }
    }
}

/// A store or Zoho, as a process that ends sees it.
#[derive(Clone)]
struct Mortal<T>(T, Life);

impl<T> Mortal<T> {
    fn call<'a, R: Send>(
        &'a self,
        call: impl FnOnce(&'a T) -> BoxFuture<'a, R> + Send + 'a,
    ) -> BoxFuture<'a, R>
    where
        T: Sync,
    {
        Box::pin(async move {
            self.1.step().await;
            let done = call(&self.0).await;
            self.1.step().await;
            done
        })
    }
}

impl Transport for Mortal<Zoho> {
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        self.call(|zoho| zoho.send(request))
    }
}

impl Store for Mortal<MemoryStore> {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        self.call(|store| store.load(id))
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        self.call(move |store| store.save(id, row, expected))
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        self.call(move |store| store.remove(id, expected))
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        self.call(move |store| store.lease(id, owner, time))
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.call(move |store| store.release(id, owner))
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.call(move |store| store.list(after, limit))
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.call(move |store| store.due(by, limit))
    }
}

/// What a process has of its own. Dropping it is the end of all that runs in it.
fn process() -> Runtime {
    let mut process = tokio::runtime::Builder::new_current_thread();
    process.enable_time().start_paused(true).build().unwrap()
}

/// Asks for a token until the process ends. `None`: it has ended.
fn run(world: &World, last: usize) -> Option<Result<String, Error>> {
    let (zoho, store) = (world.zoho.clone(), world.store.clone());
    let (app, clock) = (crate::fake::app().with_clock(world.clock.clone()), world.clock.clone());
    // What opening takes comes before.
    let life = Life::of(last + 2);
    let accounts = Accounts::with_transport(app, Mortal(zoho, life.clone()));
    process().block_on(async move {
        let store = Mortal(store, life.clone());
        let connection = Connection::open(&accounts, store, id()).await.unwrap();
        // The next one is somewhere else in the memory, and so another owner of leases.
        std::mem::forget(connection.clone());
        tokio::spawn(async move {
            loop {
                sleep(Duration::from_millis(100)).await;
                clock.advance(Duration::from_millis(100));
            }
        });
        select! {
            biased;
            () = life.ended.notified() => None,
            access = connection.access() => {
                Some(access.map(|access| access.token().expose().to_owned()))
            }
        }
    })
}

const NEVER: usize = usize::MAX / 2;

fn stored(world: &World) -> Record {
    let row = crate::fake::now(world.store.load(&id())).unwrap().unwrap();
    Record::read(&row.content, &id()).unwrap()
}

/// Lease, load, count, ask, save, release: before and after each of them.
#[test]
fn whoever_dies_while_refreshing_is_followed_within_the_lease() {
    let mut deaths = 0;
    for last in 0.. {
        let world = World::new();
        process().block_on(world.create());
        world.clock.advance(2 * HOUR);
        let first = run(&world, last);
        let (asked, has_saved) = (world.zoho.requests(), stored(&world).issued == 2);
        let Some(first) = first else {
            let began = world.clock.now();
            let heirs = run(&world, NEVER).unwrap().unwrap();
            let waited = world.clock.now() - began;
            let is_leased = (1..11).contains(&last) && !has_saved;
            let lease = if is_leased { 29..32 } else { 0..1 };
            assert!(lease.contains(&waited.as_secs()), "{last}: {waited:?}");
            assert_eq!(world.zoho.requests(), asked + usize::from(!has_saved), "{last}");
            let stored = stored(&world);
            assert!(stored.requests.len() >= world.zoho.requests(), "{last}");
            assert_eq!(stored.issued, 2, "{last}");
            assert_eq!(process().block_on(async { token(&world.open().await).await }), heirs);
            deaths += 1;
            continue;
        };
        assert_eq!(first.unwrap(), "1000.new.1");
        break;
    }
    assert_eq!(deaths, 12);
}

/// What is asked and never written down is counted all the same.
#[test]
fn however_often_it_dies_zohos_limit_is_kept() {
    let world = World::new();
    process().block_on(world.create());
    world.clock.advance(2 * HOUR);
    let mut refused = None;
    for _ in 0..20 {
        // Lease, load and count; then Zoho has answered.
        refused = run(&world, 3 * 2 + 1);
        if refused.is_some() {
            break;
        }
        world.clock.advance(Duration::from_secs(31));
    }
    let error = refused.unwrap().unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Quota));
    assert_eq!(world.zoho.requests(), 8);
}
