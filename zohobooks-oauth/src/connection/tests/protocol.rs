//! Processes that share a store, through whatever comes: crashes, pauses, logins, revocations, refreshes, and
//! a store and a Zoho that fail. Each has its own runtime, so one is run a little, then the next.

mod facts;
mod process;
mod scene;
mod schedule;
mod store;
mod zoho;

use std::time::Duration;

use proptest::prelude::*;

use facts::{Store, Zoho};
use scene::Scene;
use schedule::Step;

const PROCESSES: usize = 4;

/// How long an answer is on its way.
fn latency() -> Duration {
    Duration::from_millis(40).mul_f64(crate::random::fraction())
}

fn config() -> ProptestConfig {
    let default = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => default,
        None => ProptestConfig { cases: 128, ..default },
    }
}

proptest! {
    #![proptest_config(config())]

    /// The quota holds, no token of an earlier login comes after one of a later, nothing that was revoked is
    /// back, no login is lost, and in the end all have the token of the last one, or are told why not.
    #[test]
    fn all_processes_find_their_way_to_the_last_login(seed: u64, steps in schedule::schedule()) {
        crate::random::tests::seed(seed);
        let mut scene = Scene::new(PROCESSES);
        for step in &steps {
            scene.play(step);
        }
        let faults = scene.end();
        prop_assert!(faults.is_empty(), "{faults:#?}");
    }
}

/// The newest token cannot be stored, so the store has the one before, which was refused as well.
#[test]
fn what_was_refused_is_not_taken_back_from_the_store() {
    crate::random::tests::seed(0);
    let mut scene = Scene::new(PROCESSES);
    for step in [
        Step::Call(0),
        Step::Zoho(Zoho::Slow(3)),
        Step::Store(2, Store::Fails),
        Step::Call(0),
        Step::DropToken(0),
        Step::Pass(Duration::from_secs(1)),
        Step::DropTokens(1),
        Step::Call(0),
        Step::Store(1, Store::Hangs),
        Step::Pass(Duration::from_secs(60)),
        Step::Freshen(1),
        Step::DropTokens(1),
        Step::DropToken(0),
    ] {
        scene.play(&step);
    }
    let faults = scene.end();
    assert!(faults.is_empty(), "{faults:#?}");
}
