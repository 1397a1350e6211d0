use serde::{Deserialize, Serialize};

use super::Limits;
use super::time::{DAY, HOUR, Stamp};
use crate::LimitFault;
use crate::error::SetBy;

/// What an organization has used of its limits, by all programs that share a store, in its own
/// [time](super::time::Time).
///
/// Zoho counts a call at some time between its beginning and its end. So it counts here from the beginning,
/// and stays for a minute from the end on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Allowance {
    pub(super) written: Stamp,
    under_way: Vec<UnderWay>,
    /// How many ended in each quarter of a second of the last minute.
    minute: Vec<Ended>,
    /// How many ended in each hour of the last day.
    day: Vec<Ended>,
    /// What Zoho said last of the allowance of the day.
    said: Option<Said>,
    blocked: Option<Blocked>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct UnderWay {
    pub(super) ticket: u64,
    /// When it is over whatever happens, since its program may have been killed.
    until: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Ended {
    at: u64,
    calls: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Said {
    left: u64,
    until: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Blocked {
    until: u64,
    why: LimitFault,
}

/// Why a call has to wait, and when to ask again at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wait {
    pub(super) why: LimitFault,
    pub(super) set_by: SetBy,
    pub(super) until: u64,
}

/// What a call is known by, and how long it takes at most.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ticket {
    pub(super) number: u64,
    pub(super) longest: u64,
}

/// How a call ended, and what its answer said about the limits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct End {
    pub(super) ticket: u64,
    /// Nothing was sent, so Zoho has not counted it.
    pub(super) unsent: bool,
    /// The store could not be told that it began.
    pub(super) alone: bool,
    pub(super) blocked: Option<(LimitFault, u64)>,
    pub(super) day: Option<(u64, u64)>,
}

impl Allowance {
    /// Lets a call begin, or says how long to wait.
    pub(super) fn begin(
        &mut self,
        limits: &Limits,
        Ticket { number, longest }: Ticket,
        now: u64,
    ) -> Result<(), Wait> {
        self.forget(now);
        if self.under_way.iter().any(|call| call.ticket == number) {
            // A store has written it, and failed to say so.
            return Ok(());
        }
        if let Some(Blocked { until, why }) = self.blocked {
            return Err(Wait { why, set_by: SetBy::Zoho, until });
        }
        if let Some(wait) = self.day_is_used_up(limits, now) {
            return Err(wait);
        }
        let used = self.under_way.len() + calls(&self.minute);
        if used >= limits.per_minute as usize {
            let until = first(&self.minute).map_or(now + SOON, |first| first + MINUTE);
            let set_by = SetBy::Program(limits.per_minute);
            return Err(Wait { why: LimitFault::Minute, set_by, until });
        }
        if self.under_way.len() >= limits.at_once as usize {
            let set_by = SetBy::Program(limits.at_once);
            return Err(Wait { why: LimitFault::Concurrent, set_by, until: now + SOON });
        }
        if let Some(said) = &mut self.said {
            said.left = said.left.saturating_sub(1);
        }
        self.under_way.push(UnderWay { ticket: number, until: now + longest.min(DAY) });
        Ok(())
    }

    pub(super) fn under_way(&self) -> &[UnderWay] {
        &self.under_way
    }

    /// Adds calls that began elsewhere, unless they are known.
    pub(super) fn add(&mut self, calls: &[UnderWay], now: u64) {
        for &UnderWay { ticket, until } in calls {
            if self.under_way.iter().all(|call| call.ticket != ticket) {
                self.under_way.push(UnderWay { ticket, until: until.min(now + DAY) });
            }
        }
    }

    pub(super) fn end(&mut self, end: &End, now: u64) {
        let before = self.under_way.len();
        self.under_way.retain(|call| call.ticket != end.ticket);
        let is_known = self.under_way.len() < before;
        if (is_known || end.alone) && !end.unsent {
            self.count(now, 1);
        }
        if let (true, true, Some(said)) = (is_known, end.unsent, &mut self.said) {
            said.left = said.left.saturating_add(1);
        }
        if let Some((why, time)) = end.blocked {
            let until = now + time.min(longest_block(why));
            // A block that is under way does not become shorter by a milder one.
            if self.blocked.as_ref().is_none_or(|blocked| blocked.until < until) {
                self.blocked = Some(Blocked { until, why });
            }
        }
        if let Some((left, time)) = end.day {
            let under_way = self.under_way.len() as u64;
            self.said =
                Some(Said { left: left.saturating_sub(under_way), until: now + time.min(DAY) });
        }
    }

    /// Forgets what Zoho said: that it refuses, and what is left of the day.
    pub(super) fn unblock(&mut self) {
        (self.blocked, self.said) = (None, None);
    }

    /// Whether a program can have written it. What is not may never be over, or leave no room for what comes after it.
    pub(super) fn is_possible(&self) -> bool {
        let now = self.written.time;
        let begun = self.under_way.iter().map(|call| call.until);
        let said = self.said.iter().map(|said| said.until);
        let blocked = self.blocked.iter().map(|blocked| blocked.until);
        self.written.is_possible()
            && self.minute.iter().chain(&self.day).all(|ended| ended.at <= now)
            && begun.chain(said).chain(blocked).all(|until| until <= now + DAY)
    }

    fn day_is_used_up(&self, limits: &Limits, now: u64) -> Option<Wait> {
        let why = LimitFault::Day;
        if let Some(said) = self.said.as_ref().filter(|said| said.left == 0) {
            return Some(Wait { why, set_by: SetBy::Zoho, until: said.until });
        }
        // Zoho knows better what is left of the plan, but not what else somebody wants.
        let of_plan = limits.plan_per_day.filter(|_| self.said.is_none());
        let most = limits.per_day.into_iter().chain(of_plan).min()?;
        if self.under_way.len() + calls(&self.day) < most as usize {
            return None;
        }
        // Those that are under way may not have been sent.
        let pause = if self.under_way.is_empty() { DAY } else { SOON };
        let until = first(&self.day).map_or(now + pause, |first| first + DAY);
        Some(Wait { why, set_by: SetBy::Program(most), until })
    }

    /// Forgets what is over.
    fn forget(&mut self, now: u64) {
        let lost = self.under_way.len();
        self.under_way.retain(|call| now < call.until);
        let lost = lost - self.under_way.len();
        if lost > 0 {
            self.count(now, lost as u32);
        }
        // What is told late is not in its order.
        self.minute.retain(|ended| now < ended.at + MINUTE);
        self.day.retain(|ended| now < ended.at + DAY);
        self.blocked.take_if(|blocked| blocked.until <= now);
        self.said.take_if(|said| said.until <= now);
    }

    fn count(&mut self, now: u64, calls: u32) {
        add(&mut self.minute, now, QUARTER_SECOND, calls);
        add(&mut self.day, now, HOUR, calls);
    }
}

/// Adds to the newest that is of the same time, and moves that to now.
fn add(ended: &mut Vec<Ended>, now: u64, span: u64, calls: u32) {
    match ended.last_mut() {
        Some(last) if last.at / span == now / span => {
            last.at = last.at.max(now);
            last.calls = last.calls.saturating_add(calls);
        }
        _ => ended.push(Ended { at: now, calls }),
    }
}

fn first(ended: &[Ended]) -> Option<u64> {
    ended.iter().map(|ended| ended.at).min()
}

fn calls(ended: &[Ended]) -> usize {
    ended.iter().map(|ended| ended.calls as usize).sum()
}

/// Longer than Zoho is known to block. The one block for too many calls a minute that was seen was an hour, and the day
/// of an organization ends within 24 hours. Nothing is known of one for too many at once.
fn longest_block(why: LimitFault) -> u64 {
    match why {
        LimitFault::Concurrent => MINUTE,
        LimitFault::Day => DAY,
        LimitFault::Minute => HOUR,
    }
}

const QUARTER_SECOND: u64 = 250;
/// A little more than it has, since the time here and that of other hosts are not quite the same.
pub(super) const MINUTE: u64 = 60_250;
/// How soon to look again where only the end of another call helps.
const SOON: u64 = 50;

#[cfg(test)]
mod hosts;
#[cfg(test)]
mod tests;
