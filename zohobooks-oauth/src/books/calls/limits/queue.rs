use std::sync::Mutex;
use std::time::Duration;

use tokio::time::{Instant as Deadline, timeout_at};

use super::allowance::Wait;
use super::locked;
use crate::connection::failed;
use crate::{Error, ErrorKind, LimitFault, StoreFault};

/// Calls of this process that have the same limits, and come in their order.
#[derive(Default)]
pub(super) struct Queue {
    turn: tokio::sync::Mutex<()>,
    /// What the one whose turn it was last had to wait for.
    held_up: Mutex<Option<HeldUp>>,
}

/// What a call has to wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeldUp {
    why: LimitFault,
    /// When to ask again at the latest.
    until: Deadline,
}

/// Whose turn it is.
pub(super) struct Turn<'a> {
    queue: &'a Queue,
    _turn: tokio::sync::MutexGuard<'a, ()>,
}

impl Queue {
    /// Waits for the turn of a call, unless what those before it wait for takes longer than it can wait.
    pub(super) async fn turn(&self, deadline: Deadline) -> Result<Turn<'_>, Error> {
        let turn = match self.turn.try_lock() {
            Ok(turn) => turn,
            Err(_) => {
                if let Some(held_up) = self.held_up().filter(|it| it.is_too_long(deadline)) {
                    return Err(held_up.refused());
                }
                // To ask takes a moment for each that comes before.
                let patience = deadline.max(Deadline::now() + MOMENT);
                // Where nobody is held up it is the store that they wait for.
                timeout_at(patience, self.turn.lock()).await.map_err(|_| {
                    self.held_up().map_or_else(|| failed(StoreFault::Busy), HeldUp::refused)
                })?
            }
        };
        Ok(Turn { queue: self, _turn: turn })
    }

    fn held_up(&self) -> Option<HeldUp> {
        *locked(&self.held_up)
    }
}

impl Turn<'_> {
    /// Tells those that come after it what they wait for.
    pub(super) fn is_held_up(&self, by: Option<HeldUp>) {
        *locked(&self.queue.held_up) = by;
    }
}

impl HeldUp {
    pub(super) fn new(Wait { why, until }: Wait, now: u64) -> Self {
        let time = Duration::from_millis(until.saturating_sub(now));
        Self { why, until: Deadline::now() + time.min(LONGEST) }
    }

    pub(super) fn pause(&self) -> Duration {
        self.until.saturating_duration_since(Deadline::now())
    }

    /// Whether it lasts beyond the deadline. Nobody knows how long calls take that are under way.
    pub(super) fn is_too_long(&self, deadline: Deadline) -> bool {
        Deadline::now() >= deadline || self.is_known() && self.until > deadline
    }

    pub(super) fn refused(self) -> Error {
        let pause = self.is_known().then(|| self.pause());
        Error::new(ErrorKind::Limit(self.why)).with_retry_after(pause)
    }

    fn is_known(&self) -> bool {
        self.why != LimitFault::Concurrent
    }
}

const MOMENT: Duration = Duration::from_millis(200);
/// No limit holds for longer.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);
