use std::sync::Arc;
use std::time::Duration;

use super::allowance::End;
use super::gate::Gate;
use crate::{Error, LimitFault};

/// The right to make a call, given back when it is dropped.
pub(crate) struct Permit {
    gate: Arc<Gate>,
    end: End,
}

impl Permit {
    pub(super) fn new(gate: &Arc<Gate>) -> Result<Self, Error> {
        let ticket = crate::random::number()? as u64;
        let end = End { ticket, unsent: true, ..End::default() };
        Ok(Self { gate: Arc::clone(gate), end })
    }

    pub(super) fn ticket(&self) -> u64 {
        self.end.ticket
    }

    /// Whether the store knows nothing of the call.
    pub(super) fn is_counted_alone(&mut self, alone: bool) {
        self.end.alone = alone;
    }

    /// From here on Zoho may have counted the call.
    pub(crate) fn sending(&mut self) {
        self.end.unsent = false;
    }

    /// Zoho has not counted the call, since it never arrived.
    pub(crate) fn not_sent(&mut self) {
        self.end.unsent = true;
    }

    /// Zoho has refused, for so long.
    pub(crate) fn blocked(&mut self, why: LimitFault, time: Duration) {
        self.end.blocked = Some((why, whole(time)));
    }

    /// Zoho has said how many calls are left, and for how long.
    pub(crate) fn left_of_the_day(&mut self, calls: u64, time: Duration) {
        self.end.day = Some((calls, whole(time)));
    }

    /// Gives it back, and waits until that is written: the program may end afterwards.
    pub(crate) async fn give_back(self) {
        let (gate, ticket) = (Arc::clone(&self.gate), self.end.ticket);
        drop(self);
        gate.has_written(ticket).await;
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.gate.ended(std::mem::take(&mut self.end));
    }
}

fn whole(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
