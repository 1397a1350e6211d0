use serde::{Deserialize, Serialize};

/// The time of an organization, in milliseconds: that of the clock that is furthest ahead of all that call it.
///
/// Only differences of it matter, so clocks need not agree. It never goes back, since what was counted by it would then
/// count for longer, or for ever.
#[derive(Debug, Default)]
pub(super) struct Time {
    /// How far it is ahead of the clock here, once that is known.
    ahead: Option<u64>,
}

/// When something was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    pub(super) time: u64,
    /// What the clock of the writer showed.
    clock: u64,
}

impl Time {
    /// The time of now, where the clock here shows this and the last to write did so then.
    pub(super) fn now(&mut self, clock: u64, last: Stamp) -> Stamp {
        let time = match self.ahead {
            Some(ahead) => clock.saturating_add(ahead),
            None => last.seen_first_at(clock),
        };
        let time = time.max(last.time);
        self.ahead = Some(time - clock);
        Stamp { time, clock }
    }
}

impl Stamp {
    /// Whether a clock can have shown it, and there is room for what comes after it.
    pub(super) fn is_possible(&self) -> bool {
        self.time <= 2 * LATEST
    }

    /// A clock that was far ahead once may never be reached by the others. Then the time would stand still whenever no
    /// program runs, unless it goes by the clock of who came last.
    fn seen_first_at(self, clock: u64) -> u64 {
        if clock.saturating_add(DAY) >= self.time {
            return clock;
        }
        self.time.saturating_add(clock.saturating_sub(self.clock).min(DAY))
    }
}

pub(super) const HOUR: u64 = 3_600_000;
pub(super) const DAY: u64 = 24 * HOUR;
/// The end of the year 9999. A clock that shows a later time began there.
pub(super) const LATEST: u64 = 253_402_300_799_999;

#[cfg(test)]
mod tests;
