//! What comes of the counts where stores, clocks and runtimes misbehave.

use std::sync::atomic::AtomicUsize;
use std::time::SystemTime;

use super::*;
use crate::{LeaseOwner, ManualClock, MemoryStore, StoreFuture};

/// A store that can be cut off, or whose rows somebody else always replaces first.
#[derive(Clone, Default)]
struct Fragile {
    store: MemoryStore,
    is_down: Arc<AtomicBool>,
    always_loses: Arc<AtomicBool>,
    asked: Arc<AtomicUsize>,
}

impl Store for Fragile {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        self.asked.fetch_add(1, SeqCst);
        if self.is_down.load(SeqCst) {
            return Box::pin(async { Err(StoreFault::Unreachable.into()) });
        }
        self.store.load(id)
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        match self.always_loses.load(SeqCst) {
            true => Box::pin(async { Ok(false) }),
            false => self.store.save(id, row, expected),
        }
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

/// That of a process.
fn gate(store: &Fragile, clock: &ManualClock) -> Arc<Gate> {
    let gates = Gates::new(Arc::new(store.clone()), AppClock::Own(Arc::new(clock.clone())));
    gates.of(DataCenter::Us, &"1".parse().unwrap())
}

fn at_once(calls: u32) -> Limits {
    Limits::default().at_once(calls).wait_at_most(Duration::ZERO)
}

async fn call(gate: &Arc<Gate>, limits: &Limits) {
    gate.pass(limits).await.unwrap().sending();
    // What has ended is written.
    sleep(Duration::from_millis(10)).await;
}

fn why(refused: Result<Permit, Error>) -> ErrorKind {
    refused.err().unwrap().kind().clone()
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_down_is_left_alone_again_and_again() {
    let (store, clock) = (Fragile::default(), ManualClock::new());
    store.is_down.store(true, SeqCst);
    let gate = gate(&store, &clock);
    for _ in 0..60 {
        call(&gate, &at_once(5)).await;
        sleep(Duration::from_secs(1)).await;
    }
    assert!(store.asked.load(SeqCst) <= 7, "{:?}", store.asked);
}

#[tokio::test(start_paused = true)]
async fn what_the_store_was_not_told_is_made_up_for() {
    let (store, clock) = (Fragile::default(), ManualClock::new());
    let here = gate(&store, &clock);
    let (mut first, mut second) =
        (here.pass(&at_once(2)).await.unwrap(), here.pass(&at_once(2)).await.unwrap());
    first.sending();
    second.sending();
    store.is_down.store(true, SeqCst);
    drop((first, second));
    sleep(Duration::from_millis(10)).await;
    call(&here, &at_once(2)).await;
    store.is_down.store(false, SeqCst);
    sleep(DOWN).await;
    drop(here.pass(&at_once(2)).await.unwrap());
    sleep(Duration::from_millis(10)).await;

    // Three calls in this minute, and none is under way.
    let (there, limits) = (gate(&store, &clock), at_once(1).per_minute(4));
    let _permit = there.pass(&limits).await.unwrap();
    assert_eq!(why(there.pass(&limits).await), ErrorKind::Limit(LimitFault::Minute));
}

#[tokio::test(start_paused = true)]
async fn what_a_clock_that_is_ahead_has_written_is_over_after_a_minute() {
    let (store, clock, ahead) = (Fragile::default(), ManualClock::new(), ManualClock::new());
    ahead.advance(Duration::from_secs(3_600));
    let limits = at_once(5).per_minute(1);
    call(&gate(&store, &ahead), &limits).await;
    let here = gate(&store, &clock);
    assert_eq!(why(here.pass(&limits).await), ErrorKind::Limit(LimitFault::Minute));
    clock.advance(Duration::from_secs(61));
    call(&here, &limits).await;
}

#[tokio::test(start_paused = true)]
async fn a_store_in_which_others_are_always_faster_does_not_keep_calls_for_ever() {
    let (store, clock) = (Fragile::default(), ManualClock::new());
    store.always_loses.store(true, SeqCst);
    let gate = gate(&store, &clock);
    let passed = tokio::time::timeout(2 * LONGEST_RACE, gate.pass(&at_once(5))).await;
    passed.unwrap().unwrap();
}

#[test]
fn a_runtime_that_ends_takes_no_flush_with_it() {
    let (store, clock) = (Fragile::default(), ManualClock::new());
    let here = gate(&store, &clock);
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    // It ends before what has ended is written.
    runtime().block_on(async { drop(here.pass(&at_once(1)).await.unwrap()) });
    runtime().block_on(async {
        call(&here, &at_once(1)).await;
        gate(&store, &clock).pass(&at_once(1)).await.unwrap();
    });
}

#[tokio::test(start_paused = true)]
async fn waiting_for_ever_is_waiting_for_a_year() {
    let (store, clock) = (Fragile::default(), ManualClock::new());
    let limits = Limits::default().wait_at_most(Duration::MAX);
    call(&gate(&store, &clock), &limits).await;
}

/// A program that makes one call and ends leaves nothing under way for those that come after it.
#[test]
fn what_was_given_back_is_written() {
    let (store, clock) = (Fragile::default(), ManualClock::new());
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    for _ in 0..5 {
        let program = gate(&store, &clock);
        runtime().block_on(async {
            let mut permit = program.pass(&at_once(1)).await.unwrap();
            permit.sending();
            permit.give_back().await;
        });
    }
}
