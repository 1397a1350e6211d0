use std::time::Instant;

/// Where the emulator takes the time from.
pub(super) trait Clock: Send + Sync {
    fn now(&self) -> Instant;
}

pub(super) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }
}
