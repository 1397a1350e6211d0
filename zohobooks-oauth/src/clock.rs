use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

// The clocks of `std` panic in browsers.
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) use std::time::{Instant, SystemTime};
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) use web_time::{Instant, SystemTime};

/// Where the time comes from: [`SystemClock`], or [`ManualClock`] in tests.
///
/// In browsers the types of the crate `web-time` take the place of those of `std`.
pub trait Clock: Send + Sync {
    /// Time that never goes back. It may stand still while the machine sleeps.
    fn now(&self) -> Instant;

    /// The time of the calendar. Somebody may set it.
    fn wall(&self) -> SystemTime;

    /// The same as [`now`](Self::now), but quicker to read and perhaps some milliseconds behind: the time
    /// since a point that is always the same in one process.
    fn coarse(&self) -> Duration {
        // A clock may have been made, and may stand still, before anybody looked here.
        (self.now() + CENTURY).saturating_duration_since(*EPOCH)
    }
}

/// Since 1970.
#[cfg(feature = "connections")]
pub(crate) fn milliseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    since.as_millis().try_into().unwrap_or(u64::MAX)
}

static EPOCH: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The clocks of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    #[cfg(all(feature = "connections", target_os = "linux"))]
    #[inline]
    fn coarse(&self) -> Duration {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::MonotonicCoarse);
        // Neither is negative: it counts from when the machine was started.
        Duration::new(now.tv_sec.unsigned_abs(), now.tv_nsec.unsigned_abs() as u32)
    }
}

/// The clock of an app. That of the machine is asked without a detour, since each read of a token does.
#[derive(Clone)]
pub(crate) enum AppClock {
    System,
    Own(Arc<dyn Clock>),
}

/// The same clock, and not one that shows the same.
impl PartialEq for AppClock {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::System, Self::System) => true,
            (Self::Own(clock), Self::Own(other)) => Arc::ptr_eq(clock, other),
            _ => false,
        }
    }
}

impl Eq for AppClock {}

impl Hash for AppClock {
    /// Nobody has many clocks.
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        matches!(self, Self::System).hash(hasher);
    }
}

impl AppClock {
    pub(crate) fn now(&self) -> Instant {
        match self {
            Self::System => SystemClock.now(),
            Self::Own(clock) => clock.now(),
        }
    }

    pub(crate) fn wall(&self) -> SystemTime {
        match self {
            Self::System => SystemClock.wall(),
            Self::Own(clock) => clock.wall(),
        }
    }

    #[cfg(feature = "connections")]
    #[inline]
    pub(crate) fn coarse(&self) -> Duration {
        match self {
            Self::System => SystemClock.coarse(),
            Self::Own(clock) => clock.coarse(),
        }
    }
}

/// A clock for tests: it stands still until it is put forward. Clones show the same time.
///
/// ```
/// use std::time::Duration;
///
/// use zohobooks_oauth::{Clock, ManualClock};
///
/// let clock = ManualClock::new();
/// let began = clock.now();
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(clock.now() - began, Duration::from_secs(3600));
/// ```
#[derive(Clone)]
pub struct ManualClock {
    began: (Instant, SystemTime),
    ahead: Arc<Mutex<Duration>>,
}

impl ManualClock {
    /// A clock that shows the time of now.
    #[must_use]
    pub fn new() -> Self {
        Self { began: (Instant::now(), SystemTime::now()), ahead: Arc::default() }
    }

    /// Puts the clock forward. A hundred years is the most, all in all.
    pub fn advance(&self, time: Duration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        // What comes on top of the time must not overflow either.
        *ahead = ahead.saturating_add(time).min(CENTURY);
    }

    fn ahead(&self) -> Duration {
        *self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for ManualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Instant {
        self.began.0 + self.ahead()
    }

    fn wall(&self) -> SystemTime {
        self.began.1 + self.ahead()
    }
}

impl fmt::Debug for ManualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManualClock").field("ahead", &self.ahead()).finish()
    }
}

const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_stands_still_and_never_overflows() {
        let clock = ManualClock::new();
        let (now, wall) = (clock.now(), clock.wall());
        clock.clone().advance(Duration::from_secs(5));
        assert_eq!(clock.now() - now, Duration::from_secs(5));
        assert_eq!(clock.wall(), wall + Duration::from_secs(5));
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now() - now, CENTURY);
    }
}
