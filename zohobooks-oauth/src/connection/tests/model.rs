//! The slot in every interleaving of a few threads: the file of the slot itself, compiled once more with
//! loom's mutex, and threads in place of tasks.

#[path = "../slot.rs"]
#[allow(clippy::duplicate_mod, dead_code)]
mod slot;
mod sync;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use loom::sync::Mutex;
use loom::thread::{self, JoinHandle};

use self::slot::{Current, Decision, Outcome, Slot, Start};
use super::super::inner::fault;
use super::super::phase;
use super::super::record;
use super::world::{HOUR, MINUTE, World};
use crate::clock::AppClock;
use crate::{AccessToken, ConnectionFault, Error, ErrorKind};

/// Names of tokens. Those that Zoho issues follow.
const FIRST: usize = 0;
const LOGIN: usize = 100;

/// A slot, and the rest of the world as far as a refresh needs it.
struct Model {
    world: World,
    clock: AppClock,
    slot: Slot,
    /// The token of the one row.
    stored: Mutex<Option<usize>>,
    /// Whether Zoho refuses the refresh token of the first login.
    is_dead: bool,
    // What follows is for counting and no part of what is interleaved.
    requests: AtomicUsize,
    under_way: AtomicUsize,
}

impl Model {
    /// The token that is there has so long to live.
    fn new(left: Duration, is_dead: bool) -> Arc<Self> {
        let world = World::new();
        let model = Self {
            clock: world.accounts().client().clock().clone(),
            world,
            slot: Slot::default(),
            stored: Mutex::new(Some(FIRST)),
            is_dead,
            requests: AtomicUsize::new(0),
            under_way: AtomicUsize::new(0),
        };
        model.slot.replace(0, Some(model.current(FIRST, left)));
        Arc::new(model)
    }

    fn current(&self, token: usize, left: Duration) -> Current {
        let mut access = self.world.grant("1000.refresh").access;
        access.token = AccessToken::new(token.to_string()).unwrap();
        access.expires_at = self.clock.now() + left;
        Current::new(access, 0.0)
    }

    /// As a connection does it.
    fn access(&self) -> Result<usize, Error> {
        if let Some(current) = self.slot.fresh(&self.clock) {
            return Ok(number(current.as_ref().unwrap()));
        }
        loop {
            let awaited = match self.slot.decide(self.clock.now()) {
                Decision::Serve(current) => return Ok(number(&current)),
                Decision::Fail(error) => return Err(error),
                Decision::Wait(awaited) => awaited,
                Decision::Start(start) => {
                    let awaited = start.awaited.clone();
                    self.refresh(start);
                    awaited
                }
            };
            if let Some(outcome) = awaited.ended() {
                let usable = || self.slot.usable(self.clock.now());
                let current = outcome.or_else(|error| usable().ok_or(error));
                return current.map(|current| number(&current));
            }
        }
    }

    fn refresh(&self, start: Start) {
        assert_eq!(self.under_way.fetch_add(1, SeqCst), 0, "two refreshes at the same time");
        let known = start.known.last().map(|token| token.expose().parse().unwrap());
        let outcome = self.asked(known);
        self.under_way.fetch_sub(1, SeqCst);
        self.slot.finish(start, outcome, self.clock.now(), |_, _, _| MINUTE);
    }

    /// Takes what is stored if it is new, and else asks Zoho and stores that, unless somebody logs in.
    fn asked(&self, known: Option<usize>) -> Outcome {
        loop {
            let stored = *self.stored.lock().unwrap();
            let Some(stored) = stored else { return Err(fault(ConnectionFault::Gone)) };
            if known != Some(stored) {
                return Ok(Arc::new(self.current(stored, HOUR)));
            }
            let number = self.requests.fetch_add(1, SeqCst) + 1;
            if self.is_dead && stored == FIRST {
                return Err(fault(ConnectionFault::Interrupted));
            }
            let mut now_stored = self.stored.lock().unwrap();
            if *now_stored == Some(stored) {
                *now_stored = Some(stored + number);
                return Ok(Arc::new(self.current(stored + number, HOUR)));
            }
        }
    }

    fn log_in(&self, token: usize) {
        let generation = self.slot.generation();
        *self.stored.lock().unwrap() = Some(token);
        self.slot.replace(generation, Some(self.current(token, HOUR)));
    }

    /// As the sweeper does it.
    fn reload(&self) {
        let generation = self.slot.generation();
        let stored = *self.stored.lock().unwrap();
        let Some(stored) = stored else { return };
        self.slot.replace(generation, Some(self.current(stored, HOUR)));
    }

    fn revoke(&self) {
        let generation = self.slot.generation();
        *self.stored.lock().unwrap() = None;
        self.slot.replace(generation, None);
    }

    fn reject(&self, token: usize) -> bool {
        self.slot.reject(&AccessToken::new(token.to_string()).unwrap())
    }
}

fn number(current: &Current) -> usize {
    current.access.token().expose().parse().unwrap()
}

fn spawn<T: 'static>(model: &Arc<Model>, run: impl FnOnce(&Model) -> T + 'static) -> JoinHandle<T> {
    let model = Arc::clone(model);
    thread::spawn(move || run(&model))
}

/// Every interleaving in which threads are interrupted three times at the most: with more it takes minutes.
fn check(run: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(run);
}

#[test]
fn whoever_waits_shares_one_refresh() {
    for is_dead in [false, true] {
        check(move || {
            let model = Model::new(Duration::ZERO, is_dead);
            let others = [spawn(&model, Model::access), spawn(&model, Model::access)];
            let mine = model.access();
            for other in others {
                match (&mine, other.join().unwrap()) {
                    (Ok(mine), Ok(other)) => assert_eq!(*mine, other),
                    (Err(mine), Err(other)) => assert_eq!(mine.kind(), other.kind()),
                    _ => panic!("not the same"),
                }
            }
            assert_eq!((mine.is_err(), model.requests.load(SeqCst)), (is_dead, 1));
        });
    }
}

#[test]
fn nobody_waits_while_the_old_token_is_good() {
    check(|| {
        let model = Model::new(10 * MINUTE, false);
        let refreshing = spawn(&model, |model| drop(model.access()));
        match model.slot.decide(model.clock.now()) {
            Decision::Serve(_) => {}
            Decision::Start(start) => {
                assert!(start.current.is_some());
                model.refresh(start);
            }
            Decision::Wait(..) | Decision::Fail(_) => panic!("there is a token"),
        }
        refreshing.join().unwrap();
        assert_eq!(model.requests.load(SeqCst), 1);
    });
}

/// Neither the old token nor an error about it comes after a login.
#[test]
fn a_login_during_a_refresh_outlasts_it() {
    for is_dead in [false, true] {
        check(move || {
            let model = Model::new(Duration::ZERO, is_dead);
            let early = spawn(&model, Model::access);
            let login = spawn(&model, |model| {
                model.log_in(LOGIN);
                model.access().unwrap()
            });
            assert_eq!(login.join().unwrap(), LOGIN);
            let _ = early.join().unwrap();
            assert_eq!(model.access().unwrap(), LOGIN);
        });
    }
}

/// Of logins, revocations and looks into the store at the same time, what the store took last counts.
#[test]
fn what_is_in_memory_in_the_end_is_what_is_stored() {
    type Change = fn(&Model);
    let log_in: Change = |model| model.log_in(LOGIN);
    let another: Change = |model| model.log_in(2 * LOGIN);
    for (one, other) in [
        (log_in, another),
        (log_in, Model::revoke),
        (log_in, Model::reload),
        (Model::revoke, Model::reload),
    ] {
        check(move || {
            let model = Model::new(HOUR, false);
            let changing = spawn(&model, one);
            other(&model);
            changing.join().unwrap();
            let stored = *model.stored.lock().unwrap();
            assert_eq!(model.access().ok(), stored);
        });
    }
}

#[test]
fn a_rejected_token_does_not_come_back() {
    for is_dead in [false, true] {
        check(move || {
            let model = Model::new(Duration::ZERO, is_dead);
            let early = spawn(&model, |model| drop(model.access()));
            model.log_in(LOGIN);
            let refused = model.access().unwrap();
            model.reject(refused);
            assert!(model.access().unwrap() > refused);
            early.join().unwrap();
            assert!(model.access().unwrap() > refused);
        });
    }
}

#[test]
fn a_rejected_token_is_not_read_back() {
    check(|| {
        let model = Model::new(HOUR, false);
        let reloading = spawn(&model, Model::reload);
        if model.reject(FIRST) {
            assert_eq!(model.access().unwrap(), 1);
        }
        reloading.join().unwrap();
        assert_eq!(model.access().unwrap(), *model.stored.lock().unwrap().as_ref().unwrap());
    });
}

#[test]
fn a_revoked_grant_does_not_come_back() {
    for is_dead in [false, true] {
        check(move || {
            let model = Model::new(Duration::ZERO, is_dead);
            let early = spawn(&model, |model| drop(model.access()));
            model.revoke();
            let error = model.access().unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Gone));
            early.join().unwrap();
            assert!(model.slot.fresh(&model.clock).is_none());
        });
    }
}

#[test]
fn refusals_of_one_token_make_one_refresh() {
    check(|| {
        let model = Model::new(HOUR, false);
        let refused = |model: &Model| (model.reject(FIRST), model.access().unwrap());
        let others = [spawn(&model, refused), spawn(&model, refused)];
        let mine = refused(&model);
        let all = others.map(|other| other.join().unwrap());
        assert!([mine, all[0], all[1]].iter().all(|(_, token)| *token == 1));
        assert_eq!([mine, all[0], all[1]].iter().filter(|(dropped, _)| *dropped).count(), 1);
        assert_eq!(model.requests.load(SeqCst), 1);
    });
}
