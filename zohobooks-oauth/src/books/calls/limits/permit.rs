use std::sync::Arc;
use std::time::Duration;

use super::allowance::End;
use super::gate::Gate;
use crate::{Error, LimitFault};

/// The right to make a call, given back when it is dropped.
pub(crate) struct Permit {
    gate: Arc<Gate>,
    end: End,
    never_began: bool,
}

impl Permit {
    pub(super) fn new(gate: &Arc<Gate>) -> Result<Self, Error> {
        let ticket = crate::random::number()? as u64;
        let end = End { ticket, unsent: true, ..End::default() };
        Ok(Self { gate: Arc::clone(gate), end, never_began: false })
    }

    pub(super) fn ticket(&self) -> u64 {
        self.end.ticket
    }

    /// The store may know nothing of the call.
    pub(super) fn has_begun(&mut self, alone: bool) {
        self.end.alone = alone;
    }

    /// There is nothing to give back.
    pub(super) fn never_began(&mut self) {
        self.never_began = true;
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
        self.end.blocked = Some((why, super::whole(time)));
    }

    /// Zoho has said how many calls are left, and for how long.
    pub(crate) fn left_of_the_day(&mut self, calls: u64, time: Duration) {
        self.end.day = Some((calls, super::whole(time)));
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
        if !self.never_began {
            self.gate.ended(std::mem::take(&mut self.end));
        }
    }
}
