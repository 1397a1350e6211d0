use std::sync::Mutex;
use std::time::Duration;

use tokio::time::{Instant as Deadline, timeout_at};

use super::allowance::Wait;
use super::locked;
use crate::connection::failed;
use crate::error::{About, SetBy};
use crate::{Error, ErrorKind, LimitFault, StoreFault};

/// Calls of this process that have the same limits, and come in their order.
#[derive(Default)]
pub(super) struct Queue {
    turn: tokio::sync::Mutex<()>,
    held_up: Mutex<Last>,
}

/// What the last to be held up waits for, or did.
#[derive(Clone, Copy, Default)]
struct Last {
    held_up: Option<HeldUp>,
    is_over: bool,
}

/// What a call has to wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeldUp {
    why: LimitFault,
    set_by: SetBy,
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
                let Last { held_up, is_over } = *locked(&self.held_up);
                let waits = held_up.filter(|it| !is_over && it.is_too_long(deadline));
                if let Some(held_up) = waits {
                    return Err(held_up.refused());
                }
                // To ask takes a moment for each that comes before.
                let patience = deadline.max(Deadline::now() + MOMENT);
                timeout_at(patience, self.turn.lock()).await.map_err(|_| {
                    let held_up = locked(&self.held_up).held_up;
                    // Where nobody was held up it is the store that they wait for.
                    held_up.map_or_else(|| failed(StoreFault::Busy), HeldUp::refused)
                })?
            }
        };
        Ok(Turn { queue: self, _turn: turn })
    }
}

impl Turn<'_> {
    /// Tells those that come after it what they wait for.
    pub(super) fn is_held_up(&self, by: HeldUp) {
        *locked(&self.queue.held_up) = Last { held_up: Some(by), is_over: false };
    }

    /// It need not wait any more.
    pub(super) fn is_free(&self) {
        locked(&self.queue.held_up).is_over = true;
    }
}

impl HeldUp {
    pub(super) fn new(Wait { why, set_by, until }: Wait, now: u64) -> Self {
        let time = Duration::from_millis(until.saturating_sub(now));
        Self { why, set_by, until: Deadline::now() + time.min(LONGEST) }
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
        Error::new(ErrorKind::Limit(self.why))
            .about(About::Limit(self.set_by))
            .with_retry_after(pause)
    }

    fn is_known(&self) -> bool {
        self.why != LimitFault::Concurrent
    }
}

const MOMENT: Duration = Duration::from_millis(200);
/// No limit holds for longer.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);
