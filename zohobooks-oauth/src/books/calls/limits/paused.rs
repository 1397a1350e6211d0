use std::time::{Instant, SystemTime};

use crate::Clock;

/// The time of the runtime, which jumps to when something happens.
#[derive(Clone)]
pub(super) struct Paused(tokio::time::Instant, SystemTime);

impl Paused {
    pub(super) fn new() -> Self {
        Self(tokio::time::Instant::now(), SystemTime::now())
    }
}

impl Clock for Paused {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn wall(&self) -> SystemTime {
        self.1 + self.0.elapsed()
    }
}
