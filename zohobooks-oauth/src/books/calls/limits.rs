mod allowance;
mod gate;
mod gates;
mod ledger;
#[cfg(test)]
mod paused;
mod permit;
mod plan;
mod queue;
mod race;
mod stored;
#[cfg(test)]
mod tests;
mod time;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub(crate) use gates::Gates;
pub(super) use permit::Permit;
pub use plan::Plan;

/// How many calls an organization allows, and how long a call may wait for its turn.
///
/// Zoho counts the calls of an organization, by all its programs together: 100 a minute, 5 or 10 at the same time,
/// and by [`Plan`] so many a day. Whoever exceeds a limit is blocked, for an hour in one case that was seen. So
/// calls wait here instead. The count is in the store of the connection, and all that share the store share it.
///
/// ```
/// use std::time::Duration;
///
/// use zohobooks_oauth::{Limits, Plan};
///
/// // A web app that would rather fail than let somebody wait.
/// let limits = Limits::of(Plan::Standard).wait_at_most(Duration::from_secs(2));
/// ```
///
/// What Zoho answers counts more than this: where it says that a limit is exceeded, or how many calls
/// are left, all programs go by that, until it is over or
/// [`OrganizationBooks::unblock`](crate::OrganizationBooks::unblock) ends it. No block is longer than one is known to be:
/// an hour for too many calls a minute, a day for those of the day, and a minute for too many at the same time, of which
/// nothing is known.
///
/// # Order
///
/// In a process, calls with the same limits take their turn in the order in which they came, however long each can wait.
/// One that cannot wait as long as those before it have to fails at once, and is told what they wait for. Calls with other
/// limits do not wait for these: those of a job with [`per_minute(20)`](Self::per_minute) leave those with a hundred alone,
/// and go on when there are fewer than twenty in the last minute. So those with smaller limits may not come to their turn as
/// long as others use up more than these allow: with [`at_once(2)`](Self::at_once) nothing begins while three calls are
/// always under way. Between processes there is no order.
///
/// # Clocks
///
/// Hosts that share a store need not have the same time: they go by the clock that is furthest ahead, and keep
/// their distance from it. The count is exact but for two moments. When a host begins to call whose clock is ahead of all
/// others by a minute or more, or a clock is set further ahead than it ever was, what was counted in the last minute is
/// forgotten, once. And one whose clock is behind
/// takes its first calls to be earlier than they are, by the time for which nobody had called then, and at
/// most by what it is behind.
///
/// # What remains in the store
///
/// One row for each organization that was called, whose name begins with `zohobooks-limits/`: a few kilobytes at
/// most, without secrets. It is not removed, since nobody can tell whether another program is about to call. Whoever removes
/// it loses the counts of a day, and a block.
///
/// Source: <https://www.zoho.com/books/api/v3/introduction>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    per_minute: u32,
    at_once: u32,
    per_day: Option<u32>,
    plan_per_day: Option<u32>,
    longest_wait: Duration,
}

impl Limits {
    /// The limits of a plan. Its calls a day count until Zoho answers how many are left.
    #[must_use]
    pub fn of(plan: Plan) -> Self {
        let plan_per_day = Some(plan.per_day());
        Self { at_once: plan.at_once(), plan_per_day, ..Self::default() }
    }

    /// At most so many calls a minute: fewer than 100 leave some for other programs.
    #[must_use]
    pub fn per_minute(self, calls: u32) -> Self {
        Self { per_minute: calls.max(1), ..self }
    }

    /// At most so many calls at the same time.
    #[must_use]
    pub fn at_once(self, calls: u32) -> Self {
        Self { at_once: calls.max(1), ..self }
    }

    /// At most so many calls in 24 hours. Zoho counts from midnight to midnight, probably in the time zone of
    /// the organization, so this is on the safe side. It holds as well where Zoho answers that more are left. With zero
    /// there are none.
    #[must_use]
    pub fn per_day(self, calls: u32) -> Self {
        Self { per_day: Some(calls), ..self }
    }

    /// How long a call waits for its turn, two minutes by default and a year at most. With zero it fails at once. That
    /// is how long it waits in all, also if it is tried again.
    #[must_use]
    pub fn wait_at_most(self, time: Duration) -> Self {
        Self { longest_wait: time.min(YEAR), ..self }
    }

    pub(super) fn longest_wait(&self) -> Duration {
        self.longest_wait
    }
}

/// What every clock can add.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// 100 calls a minute, 5 at the same time, as many a day as Zoho answers, two minutes of waiting.
impl Default for Limits {
    fn default() -> Self {
        Self {
            per_minute: 100,
            at_once: 5,
            per_day: None,
            plan_per_day: None,
            longest_wait: Duration::from_secs(120),
        }
    }
}

fn whole(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing in between panics.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
