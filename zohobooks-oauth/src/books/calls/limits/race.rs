use std::time::Duration;

use tokio::time::Instant;

use crate::Version;

/// Attempts to replace a row, where others replace it as well.
#[derive(Default)]
pub(super) struct Race {
    lost: u32,
    /// The version that could not be replaced last, and since when it is the same.
    stays: Option<(Option<Version>, Instant)>,
}

impl Race {
    /// Takes note that a version was not replaced, and says how long to wait before the next attempt, if this one took so
    /// long. Others that lost wait for some other time.
    pub(super) fn lost(&mut self, version: Option<Version>, took: Duration) -> Duration {
        self.lost += 1;
        if self.stays.is_none_or(|(stays, _)| stays != version) {
            self.stays = Some((version, Instant::now()));
        }
        (SOON + took * self.lost.min(MOST_PAUSES)).mul_f64(crate::random::fraction())
    }

    /// Whether nobody was faster, and it is the store that refuses.
    pub(super) fn is_contrary(&self) -> bool {
        self.stays.is_some_and(|(_, since)| since.elapsed() >= CONTRARY)
    }
}

const SOON: Duration = Duration::from_millis(5);
const MOST_PAUSES: u32 = 8;
/// How long a version may stay that somebody is said to have replaced, since a store may read what is old.
const CONTRARY: Duration = Duration::from_secs(5);
/// How long others may be faster, whoever waits.
pub(super) const LONGEST_RACE: Duration = Duration::from_secs(10);
