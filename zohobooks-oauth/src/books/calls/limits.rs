mod allowance;
mod gate;
mod permit;
mod plan;
#[cfg(test)]
mod tests;

use std::time::Duration;

pub(crate) use gate::Gates;
pub(super) use permit::Permit;
pub use plan::Plan;

/// How many calls an organization allows, and how long a call may wait for its turn.
///
/// Zoho counts the calls of an organization, by all its programs together: 100 a minute, 5 or 10 at the same time,
/// and by [`Plan`] so many a day. Whoever exceeds a limit is blocked, for an hour in one case that was seen. So
/// calls wait here instead, in their order. The count is in the store of the connection, and all that share
/// the store share it.
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
/// are left, all programs go by that.
///
/// Hosts that share a store need clocks that agree: what a clock says that is behind by a minute makes the others forget
/// what they have counted.
///
/// Source: <https://www.zoho.com/books/api/v3/introduction>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    per_minute: u32,
    at_once: u32,
    per_day: Option<u32>,
    longest_wait: Duration,
}

impl Limits {
    /// The limits of a plan.
    #[must_use]
    pub fn of(plan: Plan) -> Self {
        Self { at_once: plan.at_once(), per_day: Some(plan.per_day()), ..Self::default() }
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
    /// the organization, so this is on the safe side.
    #[must_use]
    pub fn per_day(self, calls: u32) -> Self {
        Self { per_day: Some(calls), ..self }
    }

    /// How long a call waits for its turn, two minutes by default and a year at most. With zero it fails at once.
    #[must_use]
    pub fn wait_at_most(self, time: Duration) -> Self {
        Self { longest_wait: time.min(YEAR), ..self }
    }

    pub(super) fn longest_wait(&self) -> Duration {
        self.longest_wait
    }

    fn calls_per_minute(&self) -> usize {
        self.per_minute as usize
    }

    fn calls_at_once(&self) -> usize {
        self.at_once as usize
    }

    fn calls_per_day(&self) -> Option<usize> {
        self.per_day.map(|calls| calls as usize)
    }
}

/// What every clock can add.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// 100 calls a minute, 5 at the same time, as many a day as Zoho answers, two minutes of waiting.
impl Default for Limits {
    fn default() -> Self {
        Self { per_minute: 100, at_once: 5, per_day: None, longest_wait: Duration::from_secs(120) }
    }
}
