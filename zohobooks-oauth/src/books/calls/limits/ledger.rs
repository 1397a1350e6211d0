use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::time::{Instant as Deadline, sleep_until, timeout_at};

use super::allowance::{Allowance, End, MINUTE, UnderWay, Wait};
use super::locked;
use super::queue::HeldUp;
use super::race::{LONGEST_RACE, Race};
use super::stored::Stored;
use super::time::{DAY, LATEST, Time};
use crate::clock::{AppClock, Instant, milliseconds};
use crate::connection::failed;
use crate::{Error, StoreFault};

/// What an organization has used, by all that share the store.
pub(super) struct Ledger {
    stored: Stored,
    clock: AppClock,
    began: Instant,
    seen: tokio::sync::Mutex<Seen>,
    /// What has ended and is not written yet.
    ended: Mutex<Vec<Ended>>,
    written: Notify,
    is_flushing: AtomicBool,
}

type Ended = (End, Instant);

/// What is known if the store fails.
#[derive(Default)]
struct Seen {
    allowance: Allowance,
    time: Time,
    /// What the calendar showed when this began, or would have if it had been as far ahead as it ever was since.
    calendar: u64,
    /// What ended while the store had failed, and is not written there yet.
    owed: Vec<Ended>,
    /// What began while the store had failed, has not ended, and is not written there yet.
    begun: Vec<UnderWay>,
    /// When it was asked last.
    used: Option<Deadline>,
    /// Until when the store is not asked again, since it has failed.
    without_store: Option<Deadline>,
}

/// What became of a change.
pub(super) struct Asked {
    /// Nothing, for the time being.
    pub(super) held_up: Option<HeldUp>,
    /// The store knows nothing of it.
    pub(super) alone: bool,
}

impl Ledger {
    pub(super) fn new(stored: Stored, clock: AppClock) -> Self {
        let began = clock.now();
        Self {
            stored,
            clock,
            began,
            seen: tokio::sync::Mutex::default(),
            ended: Mutex::default(),
            written: Notify::new(),
            is_flushing: AtomicBool::new(false),
        }
    }

    /// Makes a change, unless it has to wait, and writes what has ended.
    ///
    /// It is an error if others are faster all the time, until the deadline: the store works, and has its counts.
    pub(super) async fn ask(
        &self,
        deadline: Deadline,
        change: impl Fn(&mut Allowance, u64) -> Result<(), Wait>,
    ) -> Result<Asked, Error> {
        let deadline = deadline.max(Deadline::now() + LONGEST_RACE);
        let seen = timeout_at(deadline, self.seen.lock()).await;
        let mut seen = seen.map_err(|_| failed(StoreFault::Busy))?;
        self.change(&mut seen, deadline, change).await
    }

    /// Forgets what Zoho said.
    pub(super) async fn unblock(&self) -> Result<(), Error> {
        let mut seen = self.seen.lock().await;
        // It is asked even if it has only just failed.
        seen.without_store = None;
        let unblock = |allowance: &mut Allowance, _| {
            allowance.unblock();
            Ok(())
        };
        match self.change(&mut seen, Deadline::now() + LONGEST_RACE, unblock).await?.alone {
            true => Err(failed(StoreFault::Unreachable)),
            false => Ok(()),
        }
    }

    /// Takes note of what has ended, and has it written.
    pub(super) fn ended(self: &Arc<Self>, end: End) {
        locked(&self.ended).push((end, self.clock.now()));
        let Ok(runtime) = Handle::try_current() else { return };
        if !self.is_flushing.swap(true, SeqCst) {
            let flush = Flush(Arc::clone(self));
            runtime.spawn(async move {
                let ledger = &flush.0;
                loop {
                    // A call that waits for this writes it as well, with its own beginning.
                    tokio::task::yield_now().await;
                    let mut seen = ledger.seen.lock().await;
                    ledger.is_flushing.store(false, SeqCst);
                    if locked(&ledger.ended).is_empty() {
                        return;
                    }
                    let patience = Deadline::now() + LONGEST_RACE;
                    if ledger.change(&mut seen, patience, |_, _| Ok(())).await.is_ok() {
                        return;
                    }
                    // Others were faster all the time. It is not lost, and calls that wait come before it.
                    if ledger.is_flushing.swap(true, SeqCst) {
                        return;
                    }
                }
            });
        }
    }

    /// Waits until the end of a call is written, or the store has had its time.
    pub(super) async fn has_written(&self, ticket: u64) {
        let written = async {
            loop {
                let next = self.written.notified();
                if !locked(&self.ended).iter().any(|(end, _)| end.ticket == ticket) {
                    return;
                }
                next.await;
            }
        };
        // Nobody is kept from an answer for longer.
        let _ = tokio::time::timeout(LONGEST_RACE, written).await;
    }

    /// Whether it knows what the store does not, of the last day, or was asked in the last minute.
    pub(super) fn is_needed(&self) -> bool {
        let Ok(seen) = self.seen.try_lock() else { return true };
        let owes =
            !seen.owed.is_empty() || !seen.begun.is_empty() || !locked(&self.ended).is_empty();
        let time = Duration::from_millis(if owes { DAY } else { MINUTE });
        seen.used.is_some_and(|used| used.elapsed() < time)
    }

    async fn change(
        &self,
        seen: &mut Seen,
        deadline: Deadline,
        change: impl Fn(&mut Allowance, u64) -> Result<(), Wait>,
    ) -> Result<Asked, Error> {
        seen.used = Some(Deadline::now());
        let mut race = Race::default();
        loop {
            let is_down = seen.without_store.is_some_and(|until| Deadline::now() < until);
            let asked = Deadline::now();
            let stored = if is_down { None } else { self.stored.load().await };
            let has_store = stored.is_some();
            let (mut allowance, expected) =
                stored.unwrap_or_else(|| (seen.allowance.clone(), None));
            let ended = locked(&self.ended).clone();
            let clock = self.clock(seen);
            let (owed, begun) = match has_store {
                true => (seen.owed.as_slice(), seen.begun.as_slice()),
                false => Default::default(),
            };
            allowance.written = seen.time.now(clock, allowance.written);
            if !allowance.written.is_possible() {
                // Nobody would believe a row with this time, so it begins anew.
                (seen.time, allowance) = Default::default();
                allowance.written = seen.time.now(clock, allowance.written);
            }
            let now = allowance.written.time;
            allowance.add(begun, now);
            for (end, at) in owed.iter().chain(&ended) {
                allowance.end(end, now.saturating_sub(self.since(*at)));
            }
            let has_news = !begun.is_empty() || !owed.is_empty() || !ended.is_empty();
            let before = allowance.under_way().to_vec();
            let held_up = change(&mut allowance, now).err().map(|wait| HeldUp::new(wait, now));
            let is_written = match has_store && (held_up.is_none() || has_news) {
                true => self.stored.save(&allowance, expected).await,
                false => Some(true),
            };
            if is_written == Some(false) {
                let pause = race.lost(expected, asked.elapsed());
                if !race.is_contrary() {
                    if Deadline::now() >= deadline {
                        return Err(failed(StoreFault::Busy));
                    }
                    sleep_until(deadline.min(Deadline::now() + pause)).await;
                    continue;
                }
                self.stored.warn(&failed(StoreFault::Busy));
            }
            locked(&self.ended).drain(..ended.len());
            self.written.notify_waiters();
            let alone = !has_store || is_written != Some(true);
            if !alone {
                seen.allowance = allowance;
                (seen.without_store, seen.begun, seen.owed) = (None, Vec::new(), Vec::new());
                return Ok(Asked { held_up, alone });
            }
            seen.begun.retain(|call| ended.iter().all(|(end, _)| end.ticket != call.ticket));
            let begun = allowance.under_way().iter().filter(|call| !before.contains(call));
            seen.begun.extend(begun.cloned());
            seen.allowance = allowance;
            if !is_down {
                seen.without_store = Some(Deadline::now() + DOWN);
            }
            seen.owed.extend(ended);
            let surplus = seen.owed.len().saturating_sub(MOST_OWED);
            seen.owed.drain(..surplus);
            return Ok(Asked { held_up, alone });
        }
    }

    /// The time of the calendar, which passes while a machine sleeps. Where somebody sets it back it goes on as it was,
    /// also if it is set forward again.
    fn clock(&self, seen: &mut Seen) -> u64 {
        let passed = self.since(self.began);
        let calendar = milliseconds(self.clock.wall()).min(LATEST);
        seen.calendar = seen.calendar.max(calendar.saturating_sub(passed));
        seen.calendar.saturating_add(passed)
    }

    fn since(&self, time: Instant) -> u64 {
        super::whole(self.clock.now().saturating_duration_since(time))
    }
}

/// Is over as well if its runtime ends before it had its turn, or nobody would flush any more.
struct Flush(Arc<Ledger>);

impl Drop for Flush {
    fn drop(&mut self) {
        self.0.is_flushing.store(false, SeqCst);
    }
}

/// How long a store that has failed is left alone.
pub(super) const DOWN: Duration = Duration::from_secs(10);
/// As many as an hour of an outage has, and more.
const MOST_OWED: usize = 10_000;
