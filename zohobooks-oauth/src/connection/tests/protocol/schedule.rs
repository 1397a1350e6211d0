use std::time::Duration;

use proptest::prelude::*;

use super::PROCESSES;
use super::facts::{Store, Zoho};

#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Call(usize),
    LogIn(usize),
    Revoke(usize),
    Freshen(usize),
    /// Zoho forgets the token that the process got last.
    DropToken(usize),
    /// And the next ones as well.
    DropTokens(usize),
    /// The user removes the app in Zoho's settings.
    DropGrant,
    /// And another process takes its place.
    Crash(usize),
    Pause(usize),
    Resume(usize),
    Zoho(Zoho),
    Store(usize, Store),
    Pass(Duration),
}

pub(super) fn schedule() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 5..60)
}

fn step() -> impl Strategy<Value = Step> {
    let at = || 0..PROCESSES;
    prop_oneof![
        10 => at().prop_map(Step::Call),
        3 => at().prop_map(Step::LogIn),
        1 => at().prop_map(Step::Revoke),
        1 => at().prop_map(Step::Freshen),
        2 => at().prop_map(Step::DropToken),
        3 => at().prop_map(Step::DropTokens),
        1 => Just(Step::DropGrant),
        2 => at().prop_map(Step::Crash),
        2 => at().prop_map(Step::Pause),
        4 => at().prop_map(Step::Resume),
        3 => zoho().prop_map(Step::Zoho),
        3 => (at(), store()).prop_map(|(at, store)| Step::Store(at, store)),
        12 => time().prop_map(Step::Pass),
    ]
}

fn time() -> impl Strategy<Value = Duration> {
    prop_oneof![
        6 => (1_u64..200).prop_map(Duration::from_millis),
        4 => (1_u64..60).prop_map(Duration::from_secs),
        4 => (1_u64..15).prop_map(|minutes| Duration::from_secs(minutes * 60)),
        3 => (30_u64..120).prop_map(|minutes| Duration::from_secs(minutes * 60)),
    ]
}

fn zoho() -> impl Strategy<Value = Zoho> {
    prop_oneof![
        5 => Just(Zoho::Works),
        3 => (1_u64..15).prop_map(Zoho::Slow),
        1 => Just(Zoho::Down),
        1 => Just(Zoho::Throttles),
        1 => Just(Zoho::Unreachable),
    ]
}

fn store() -> impl Strategy<Value = Store> {
    prop_oneof![
        4 => Just(Store::Works),
        1 => Just(Store::Fails),
        1 => Just(Store::FailsLate),
        1 => Just(Store::Hangs),
    ]
}
