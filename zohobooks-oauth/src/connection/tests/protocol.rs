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

use scene::Scene;

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
