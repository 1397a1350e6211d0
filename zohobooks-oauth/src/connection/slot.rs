use std::sync::{Arc, PoisonError};
use std::time::Duration;

use super::phase::{Phase, Phases};
use super::record::Record;
use super::sync::{ArcSwapOption, Guard, Mutex, watch};
use crate::clock::{AppClock, Instant};
use crate::{Access, AccessToken, Error, Version};

/// What one connection has in memory: the current token, and who is getting the next one.
///
/// The lock is held for a few instructions, never over a wait; whoever has a fresh token does not take it.
#[derive(Default)]
pub(super) struct Slot {
    current: ArcSwapOption<Current>,
    changing: Mutex<Changing>,
}

/// An access token, without the refresh token, which is only ever looked up to be used.
pub(super) struct Current {
    pub(super) access: Access,
    /// Between 0 and 1: [`Phases`].
    jitter: f64,
    /// When the phase changes for the first time, by the coarse clock.
    fresh_until: Duration,
}

impl Current {
    pub(super) fn new(access: Access, jitter: f64) -> Self {
        let mut current = Self { access, jitter, fresh_until: Duration::ZERO };
        let clock = &current.access.terms.clock;
        let left = current.phases().refresh_at.saturating_duration_since(clock.now());
        current.fresh_until = clock.coarse() + left;
        current
    }

    pub(super) fn phases(&self) -> Phases {
        Phases::new(self.access.lifetime(), self.access.expires_at(), self.jitter)
    }
}

/// What a refresh comes to, shared by all that wait for it.
pub(super) type Outcome = Result<Arc<Current>, Error>;
pub(super) type Awaited = watch::Receiver<Option<Outcome>>;

#[derive(Default)]
struct Changing {
    /// How often a grant was put in place. What began before the last time counts no more.
    generation: u32,
    /// `None` as long as all goes well and nothing is under way.
    state: Option<Box<State>>,
}

#[derive(Default)]
struct State {
    refresh: Option<Awaited>,
    trouble: Option<Trouble>,
    /// What the API has refused. More than one only while the newest could not be written, and the store may have one
    /// of those before.
    refused: Vec<AccessToken>,
    /// The token that was refused although it had only just been issued, so that another one does no better.
    acquitted: Option<(AccessToken, Instant)>,
    /// What could not be written, and the version that it would replace.
    unsaved: Option<Box<(Record, Version)>>,
}

impl State {
    fn is_quiet(&self) -> bool {
        let Self { refresh, trouble, refused, acquitted, unsaved } = self;
        refresh.is_none()
            && trouble.is_none()
            && refused.is_empty()
            && acquitted.is_none()
            && unsaved.is_none()
    }
}

/// Why there is no new token, and until when nobody tries again.
struct Trouble {
    error: Error,
    failures: u32,
    until: Instant,
}

pub(super) enum Decision {
    Serve(Arc<Current>),
    Fail(Error),
    Wait(Awaited),
    /// Somebody has to refresh: the caller. It serves the token that there is, or waits.
    Start(Start),
}

pub(super) struct Start {
    pub(super) outcome: watch::Sender<Option<Outcome>>,
    pub(super) awaited: Awaited,
    /// The tokens that are not good enough.
    pub(super) known: Vec<AccessToken>,
    /// The token that can be served meanwhile.
    pub(super) current: Option<Arc<Current>>,
    generation: u32,
}

impl Slot {
    /// The hot path: one load, one look at the clock and one comparison.
    #[inline]
    pub(super) fn fresh(&self, clock: &AppClock) -> Option<Guard<Option<Arc<Current>>>> {
        let current = self.current.load();
        let is_fresh = current.as_ref().is_some_and(|it| clock.coarse() < it.fresh_until);
        is_fresh.then_some(current)
    }

    pub(super) fn decide(&self, now: Instant) -> Decision {
        self.change(|state, generation| {
            let current = self.current.load_full();
            let phase = current.as_ref().map_or(Phase::Expired, |current| current.phases().at(now));
            let usable = current.clone().filter(|_| phase != Phase::Expired);
            if let (Phase::Fresh, Some(current)) = (phase, &current) {
                return Decision::Serve(Arc::clone(current));
            }
            if let Some(awaited) = &state.refresh {
                return match usable {
                    Some(current) if phase == Phase::Advisory => Decision::Serve(current),
                    _ => Decision::Wait(awaited.clone()),
                };
            }
            if let Some(trouble) = state.trouble.as_ref().filter(|trouble| now < trouble.until) {
                return match usable {
                    Some(current) => Decision::Serve(current),
                    None => Decision::Fail(trouble.error.clone()),
                };
            }
            let (outcome, awaited) = watch::channel(None);
            state.refresh = Some(awaited.clone());
            let mut known = state.refused.clone();
            known.extend(current.map(|it| it.access.token().clone()));
            let current = usable.filter(|_| phase == Phase::Advisory);
            let generation = *generation;
            Decision::Start(Start { outcome, awaited, known, current, generation })
        })
    }

    /// The token that is left when a refresh has failed.
    pub(super) fn usable(&self, now: Instant) -> Option<Arc<Current>> {
        self.current.load_full().filter(|current| now < current.access.expires_at())
    }

    /// Ends a refresh, and everybody who waits hears of it: what came of it, or, by its end alone, that they
    /// have to look again because another grant was put in place.
    ///
    /// `pause` says how long nobody tries again, from the number of failures in a row and whether there is
    /// a token that is good meanwhile.
    pub(super) fn finish(
        &self,
        start: Start,
        outcome: Outcome,
        now: Instant,
        pause: impl Fn(&Error, u32, bool) -> Duration,
    ) {
        let counts = self.change(|state, generation| {
            state.refresh = None;
            if *generation != start.generation {
                return false;
            }
            match &outcome {
                Ok(new) => {
                    *generation = generation.wrapping_add(1);
                    state.trouble = None;
                    if state.unsaved.is_none() {
                        state.refused.clear();
                    }
                    self.current.store(Some(Arc::clone(new)));
                }
                Err(error) => {
                    if error.is_gone() {
                        self.current.store(None);
                    }
                    let failures = state.trouble.as_ref().map_or(0, |trouble| trouble.failures) + 1;
                    let current = self.current.load();
                    let ahead = current.as_ref().and_then(|current| {
                        let phases = current.phases();
                        [phases.must_at, phases.expires_at].into_iter().find(|at| now < *at)
                    });
                    let until = now + pause(error, failures, ahead.is_some());
                    // When it gets serious, a pause that was made at leisure is over.
                    let until = ahead.map_or(until, |ahead| until.min(ahead));
                    state.trouble = Some(Trouble { error: error.clone(), failures, until });
                }
            }
            true
        });
        if counts {
            start.outcome.send_replace(Some(outcome));
        }
    }

    /// For [`replace`](Self::replace): to be asked for before the store is.
    pub(super) fn generation(&self) -> u32 {
        self.change(|_, generation| *generation)
    }

    /// Puts another grant in place, such as that of a new login, or none if it was revoked.
    ///
    /// If somebody else has done so since the generation was asked for, nobody here knows which of the two
    /// the store took last. Then there is none, and the next call looks into the store. Nor is there one if
    /// its token has been refused.
    pub(super) fn replace(&self, since: u32, new: Option<Current>) {
        self.change(|state, generation| {
            let is_refused = |it: &Current| state.refused.iter().any(|no| it.access.token().is(no));
            let new = new.filter(|it| *generation == since && !is_refused(it));
            *generation = generation.wrapping_add(1);
            state.trouble = None;
            if new.is_some() {
                state.refused.clear();
            }
            self.current.store(new.map(Arc::new));
        });
    }

    /// Drops the current token, if it is this one.
    pub(super) fn reject(&self, token: &AccessToken) -> bool {
        self.change(|state, _| {
            let current = self.current.load();
            let is_current = current.as_ref().is_some_and(|it| it.access.token().is(token));
            if is_current {
                if state.refused.len() == MOST_REFUSED {
                    state.refused.remove(0);
                }
                state.refused.push(token.clone());
                self.current.store(None);
                // A pause was made at leisure because there was this token, unless Zoho has asked for it.
                let trouble = state.trouble.take();
                state.trouble = trouble.filter(|trouble| trouble.error.retry_after().is_some());
            }
            is_current
        })
    }

    /// Remembers for a while that it is not the token for which calls are refused.
    pub(super) fn acquit(&self, token: &AccessToken, now: Instant) {
        self.change(|state, _| state.acquitted = Some((token.clone(), now)));
    }

    pub(super) fn is_acquitted(&self, token: &AccessToken, now: Instant) -> bool {
        self.change(|state, _| {
            // Zoho drops tokens before their time, so it may be dead later.
            state.acquitted.take_if(|(_, since)| now >= *since + ACQUITTED_FOR);
            state.acquitted.as_ref().is_some_and(|(acquitted, _)| acquitted.is(token))
        })
    }

    /// Remembers what could not be written, and the version that it would replace.
    pub(super) fn set_unsaved(&self, unsaved: Option<(Record, Version)>) {
        self.change(|state, _| state.unsaved = unsaved.map(Box::new));
    }

    /// What could not be written in place of this version. What replaces another one is out of date.
    pub(super) fn unsaved(&self, replaces: Version) -> Option<Record> {
        self.change(|state, _| {
            let unsaved = state.unsaved.as_deref().filter(|(_, version)| *version == replaces);
            unsaved.map(|(record, _)| record.clone())
        })
    }

    /// Under the lock.
    fn change<T>(&self, change: impl FnOnce(&mut State, &mut u32) -> T) -> T {
        // Each change is complete before anything could panic.
        let mut changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut state = changing.state.take().map(|state| *state).unwrap_or_default();
        let result = change(&mut state, &mut changing.generation);
        changing.state = (!state.is_quiet()).then(|| Box::new(state));
        result
    }
}

const ACQUITTED_FOR: Duration = Duration::from_secs(300);
/// As many as Zoho keeps alive of a refresh token.
const MOST_REFUSED: usize = 10;
