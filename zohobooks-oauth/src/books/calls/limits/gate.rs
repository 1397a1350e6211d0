use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::time::{Instant as Deadline, sleep, timeout_at};

use super::Limits;
use super::allowance::{Allowance, End, Wait};
use super::permit::Permit;
use crate::clock::{AppClock, milliseconds};
use crate::connection::{failed, in_time};
use crate::{
    ConnectionId, DataCenter, Error, ErrorKind, LimitFault, OrganizationId, Row, Store, StoreFault,
    Version,
};

/// The gates of the organizations that this process calls.
pub(crate) struct Gates {
    store: Arc<dyn Store>,
    clock: AppClock,
    gates: Mutex<HashMap<ConnectionId, Arc<Gate>>>,
}

impl Gates {
    pub(crate) fn new(store: Arc<dyn Store>, clock: AppClock) -> Self {
        Self { store, clock, gates: Mutex::default() }
    }

    pub(crate) fn of(&self, data_center: DataCenter, organization: &OrganizationId) -> Arc<Gate> {
        let id = ConnectionId::of_limits(data_center, organization.as_str());
        let mut gates = locked(&self.gates);
        if gates.len() >= MOST_IDLE {
            gates.retain(|_, gate| Arc::strong_count(gate) > 1);
        }
        let gate = gates.entry(id.clone()).or_insert_with(|| {
            let (store, clock) = (Arc::clone(&self.store), self.clock.clone());
            Arc::new(Gate {
                id,
                store,
                clock,
                turn: tokio::sync::Mutex::default(),
                ended: Mutex::default(),
                freed: Notify::new(),
                written: Notify::new(),
                is_flushing: AtomicBool::new(false),
            })
        });
        Arc::clone(gate)
    }
}

/// The way into an organization. Calls of this process come in their order, and are counted in the store.
pub(crate) struct Gate {
    id: ConnectionId,
    store: Arc<dyn Store>,
    clock: AppClock,
    /// Whose turn it is to ask the store, and what is known if that fails.
    turn: tokio::sync::Mutex<LastSeen>,
    /// What has ended and is not written yet.
    ended: Mutex<Vec<(End, u64)>>,
    freed: Notify,
    written: Notify,
    is_flushing: AtomicBool,
}

#[derive(Default)]
struct LastSeen {
    allowance: Allowance,
    /// What ended while the store had failed, and is not written there yet.
    owed: Vec<(End, u64)>,
    /// Until when the store is not asked again, since it has failed.
    without_store: Option<Deadline>,
}

impl Gate {
    /// Waits for the turn of a call, as long as the limits allow to wait.
    pub(crate) async fn pass(self: &Arc<Self>, limits: &Limits) -> Result<Permit, Error> {
        let deadline = Deadline::now() + limits.longest_wait;
        // To ask takes a moment for each that comes before.
        let patience = deadline.max(Deadline::now() + MOMENT);
        let Ok(mut seen) = timeout_at(patience, self.turn.lock()).await else {
            return Err(refused(LimitFault::Minute, None));
        };
        // From here on, whoever goes away gives back what it has.
        let mut permit = Permit::new(self)?;
        loop {
            let ticket = Some((limits, permit.ticket()));
            let Some(Wait { why, until }) = self.ask(&mut seen, ticket).await else {
                permit.is_counted_alone(seen.without_store.is_some());
                return Ok(permit);
            };
            let wait = Duration::from_millis(until.saturating_sub(self.now()));
            let known = why != LimitFault::Concurrent;
            if Deadline::now() >= deadline || known && Deadline::now() + wait > deadline {
                return Err(refused(why, known.then_some(wait)));
            }
            let pause = wait.min(LOOK) + SOON.mul_f64(crate::random::fraction());
            let _ = tokio::time::timeout(pause, self.freed.notified()).await;
        }
    }

    /// Writes what has ended, and begins a call if there is one. What it has to wait for otherwise.
    async fn ask(&self, seen: &mut LastSeen, begin: Option<(&Limits, u64)>) -> Option<Wait> {
        let patience = Deadline::now() + LONGEST_RACE;
        loop {
            let is_down = seen.without_store.is_some_and(|until| Deadline::now() < until);
            let stored = if is_down { None } else { self.load().await };
            let has_store = stored.is_some();
            let (mut allowance, expected) =
                stored.unwrap_or_else(|| (seen.allowance.clone(), None));
            let ended = locked(&self.ended).clone();
            let owed = if has_store { seen.owed.as_slice() } else { &[] };
            for (end, at) in owed.iter().chain(&ended) {
                allowance.end(end, *at);
            }
            let now = self.now();
            let has_ends = !owed.is_empty() || !ended.is_empty();
            // Or it would be ahead at the next look again, and never be over.
            let is_mended = allowance.is_ahead_of(now);
            let begun = begin.map(|(limits, ticket)| allowance.begin(limits, ticket, now));
            let wait = begun.and_then(Result::err);
            let has_news = wait.is_none() || has_ends || is_mended;
            let is_written = match has_store && has_news {
                true => self.save(&allowance, expected).await,
                false => Some(true),
            };
            if is_written == Some(false) {
                // Somebody else was faster.
                if Deadline::now() < patience {
                    sleep(SOON.mul_f64(crate::random::fraction())).await;
                    continue;
                }
                // If it goes on like that, it is the store.
                self.alone::<()>(&failed(StoreFault::Busy));
            }
            locked(&self.ended).drain(..ended.len());
            self.written.notify_waiters();
            seen.allowance = allowance;
            if has_store && is_written == Some(true) {
                (seen.without_store, seen.owed) = (None, Vec::new());
                return wait;
            }
            if !is_down {
                seen.without_store = Some(Deadline::now() + DOWN);
            }
            seen.owed.extend(ended);
            let surplus = seen.owed.len().saturating_sub(MOST_OWED);
            seen.owed.drain(..surplus);
            return wait;
        }
    }

    /// `None` if the store failed: then this process counts for itself.
    async fn load(&self) -> Option<(Allowance, Option<Version>)> {
        match in_time(self.store.load(&self.id)).await {
            // Counts that cannot be read are begun anew: nothing is lost but a minute of them.
            Ok(Some(row)) => {
                let allowance = serde_json::from_slice(&row.content).unwrap_or_default();
                Some((allowance, Some(row.version)))
            }
            Ok(None) => Some((Allowance::default(), None)),
            Err(error) => self.alone(&error),
        }
    }

    async fn save(&self, allowance: &Allowance, expected: Option<Version>) -> Option<bool> {
        let content = serde_json::to_vec(allowance).ok()?;
        let version = Version::from_u64(crate::random::number().ok()? as u64);
        let row = Row::new(version, None, content);
        match in_time(self.store.save(&self.id, row, expected)).await {
            Ok(is_written) => Some(is_written),
            Err(error) => self.alone(&error),
        }
    }

    fn alone<T>(&self, error: &Error) -> Option<T> {
        tracing::warn!(organization = %self.id, %error, "calls are counted in this process alone");
        None
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

    pub(super) fn ended(self: &Arc<Self>, end: End) {
        locked(&self.ended).push((end, self.now()));
        self.freed.notify_one();
        let Ok(runtime) = Handle::try_current() else { return };
        if !self.is_flushing.swap(true, SeqCst) {
            let flush = Flush(Arc::clone(self));
            runtime.spawn(async move {
                let gate = &flush.0;
                let mut seen = gate.turn.lock().await;
                gate.is_flushing.store(false, SeqCst);
                if !locked(&gate.ended).is_empty() {
                    gate.ask(&mut seen, None).await;
                }
            });
        }
    }

    fn now(&self) -> u64 {
        milliseconds(self.clock.wall())
    }
}

/// Is over as well if its runtime ends before it had its turn, or nobody would flush any more.
struct Flush(Arc<Gate>);

impl Drop for Flush {
    fn drop(&mut self) {
        self.0.is_flushing.store(false, SeqCst);
    }
}

fn refused(why: LimitFault, wait: Option<Duration>) -> Error {
    Error::new(ErrorKind::Limit(why)).with_retry_after(wait)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing in between panics.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How often to look at what other processes do.
const LOOK: Duration = Duration::from_secs(1);
const MOMENT: Duration = Duration::from_millis(200);
const SOON: Duration = Duration::from_millis(5);
/// How long a store that has failed is left alone.
const DOWN: Duration = Duration::from_secs(10);
/// How long others may be faster.
const LONGEST_RACE: Duration = Duration::from_secs(10);
/// As many as an hour of an outage has, and more.
const MOST_OWED: usize = 10_000;
const MOST_IDLE: usize = 1_024;

#[cfg(test)]
mod tests;
