use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant as Deadline, timeout};

use super::allowance::{Allowance, End, Ticket};
use super::ledger::{Asked, Ledger};
use super::permit::Permit;
use super::queue::Queue;
use super::stored::Stored;
use super::{Limits, locked};
use crate::Error;
use crate::clock::AppClock;

/// The way into an organization.
pub(crate) struct Gate {
    ledger: Arc<Ledger>,
    /// Calls with the same limits come in their order. Those with others need not wait for the same.
    queues: Mutex<HashMap<Limits, Arc<Queue>>>,
    freed: Notify,
}

impl Gate {
    pub(super) fn new(stored: Stored, clock: AppClock) -> Self {
        Self {
            ledger: Arc::new(Ledger::new(stored, clock)),
            queues: Mutex::default(),
            freed: Notify::new(),
        }
    }

    /// Waits until a call may begin, which takes at most so long, or will not before the deadline.
    pub(crate) async fn pass(
        self: &Arc<Self>,
        limits: &Limits,
        longest: Duration,
        deadline: Deadline,
    ) -> Result<Permit, Error> {
        let queue = self.queue(limits);
        let turn = queue.turn(deadline).await?;
        // From here on, whoever goes away gives back what it has.
        let mut permit = Permit::new(self)?;
        let ticket = Ticket { number: permit.ticket(), longest: super::whole(longest) };
        loop {
            let freed = self.freed.notified();
            let begin = |allowance: &mut Allowance, now| allowance.begin(limits, ticket, now);
            let Asked { held_up, alone } = match self.ledger.ask(deadline, begin).await {
                Ok(asked) => asked,
                Err(error) => {
                    permit.never_began();
                    return Err(error);
                }
            };
            let Some(held_up) = held_up else {
                turn.is_free();
                permit.has_begun(alone);
                return Ok(permit);
            };
            turn.is_held_up(held_up);
            if held_up.is_too_long(deadline) {
                permit.never_began();
                return Err(held_up.refused());
            }
            let pause = held_up.pause().min(LOOK) + SOON.mul_f64(crate::random::fraction());
            let _ = timeout(pause, freed).await;
        }
    }

    /// Forgets what Zoho said, in the store as well.
    pub(crate) async fn unblock(&self) -> Result<(), Error> {
        let unblocked = self.ledger.unblock().await;
        self.freed.notify_waiters();
        unblocked
    }

    pub(super) fn ended(&self, end: End) {
        self.freed.notify_waiters();
        self.ledger.ended(end);
    }

    pub(super) async fn has_written(&self, ticket: u64) {
        self.ledger.has_written(ticket).await;
    }

    /// Whether it knows what the store does not, or was used just now.
    pub(super) fn is_needed(&self) -> bool {
        self.ledger.is_needed()
    }

    fn queue(&self, limits: &Limits) -> Arc<Queue> {
        let mut queues = locked(&self.queues);
        queues.retain(|_, queue| Arc::strong_count(queue) > 1);
        // How long one would wait makes no difference to the order.
        Arc::clone(queues.entry(limits.wait_at_most(Duration::ZERO)).or_default())
    }
}

/// How often to look at what other processes do.
const LOOK: Duration = Duration::from_secs(1);
const SOON: Duration = Duration::from_millis(5);

#[cfg(test)]
mod tests;
