//! What comes of the counts where stores, clocks and runtimes misbehave.

mod block;
mod clocks;
mod crowd;
mod fragile;
mod order;
mod outage;

use std::sync::atomic::Ordering::SeqCst;

use tokio::time::sleep;

use super::super::Gates;
use super::super::ledger::DOWN;
use super::super::paused::Paused;
use super::super::race::LONGEST_RACE;
use super::*;
use crate::{Clock, DataCenter, ErrorKind, LimitFault, ManualClock};
use fragile::Fragile;

/// That of a process.
fn gate(store: &Fragile, clock: &(impl Clock + Clone + 'static)) -> Arc<Gate> {
    let gates = Gates::new(Arc::new(store.clone()), AppClock::Own(Arc::new(clock.clone())));
    gates.of(DataCenter::Us, &"1".parse().unwrap())
}

async fn pass(gate: &Arc<Gate>, limits: &Limits) -> Result<Permit, Error> {
    gate.pass(limits, Duration::from_secs(60), Deadline::now() + limits.longest_wait()).await
}

fn at_once(calls: u32) -> Limits {
    Limits::default().at_once(calls).wait_at_most(Duration::ZERO)
}

async fn call(gate: &Arc<Gate>, limits: &Limits) {
    pass(gate, limits).await.unwrap().sending();
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
        (pass(&here, &at_once(2)).await.unwrap(), pass(&here, &at_once(2)).await.unwrap());
    first.sending();
    second.sending();
    store.is_down.store(true, SeqCst);
    drop((first, second));
    sleep(Duration::from_millis(10)).await;
    call(&here, &at_once(2)).await;
    store.is_down.store(false, SeqCst);
    sleep(DOWN).await;
    drop(pass(&here, &at_once(2)).await.unwrap());
    sleep(Duration::from_millis(10)).await;

    // Three calls in this minute, and none is under way.
    let (there, limits) = (gate(&store, &clock), at_once(1).per_minute(4));
    let _permit = pass(&there, &limits).await.unwrap();
    assert_eq!(why(pass(&there, &limits).await), ErrorKind::Limit(LimitFault::Minute));
}

#[tokio::test(start_paused = true)]
async fn a_store_in_which_others_are_always_faster_does_not_keep_calls_for_ever() {
    let (store, clock) = (Fragile::default(), ManualClock::new());
    store.always_loses.store(true, SeqCst);
    let gate = gate(&store, &clock);
    let passed = timeout(2 * LONGEST_RACE, pass(&gate, &at_once(5))).await;
    passed.unwrap().unwrap();
}

#[test]
fn a_runtime_that_ends_takes_no_flush_with_it() {
    let (store, clock) = (Fragile::default(), ManualClock::new());
    let here = gate(&store, &clock);
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    // It ends before what has ended is written.
    runtime().block_on(async { drop(pass(&here, &at_once(1)).await.unwrap()) });
    runtime().block_on(async {
        call(&here, &at_once(1)).await;
        pass(&gate(&store, &clock), &at_once(1)).await.unwrap();
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
            let mut permit = pass(&program, &at_once(1)).await.unwrap();
            permit.sending();
            permit.give_back().await;
        });
    }
}
