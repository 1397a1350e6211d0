use std::time::Duration;

use super::record::Record;
use crate::clock::{SystemTime, milliseconds};

/// Zoho allows ten token requests in ten minutes for a refresh token, and then refuses for the rest of
/// them. Two are left for others, such as a login and a look by hand.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
const MOST: usize = 8;
const WINDOW: Duration = Duration::from_secs(600);

impl Record {
    /// Counts a token request that is about to be made, or says how long to wait before the next one.
    pub(super) fn count_request(&mut self, now: SystemTime) -> Result<(), Duration> {
        let now = milliseconds(now);
        let window = WINDOW.as_millis() as u64;
        self.requests.retain(|at| at.saturating_add(window) > now);
        if let Some(oldest) = self.requests.front().filter(|_| self.requests.len() >= MOST) {
            return Err(Duration::from_millis(oldest + window - now));
        }
        self.requests.push_back(now);
        Ok(())
    }

    /// What was counted by a clock that is ahead of this one counts as made now. Whether there was any: then
    /// it has to be written down, or it would be now for as long as that clock was ahead.
    pub(super) fn turn_back_requests(&mut self, now: SystemTime) -> bool {
        let now = milliseconds(now);
        let mut was_ahead = false;
        for at in self.requests.iter_mut().filter(|at| **at > now) {
            (*at, was_ahead) = (now, true);
        }
        was_ahead
    }

    /// Takes note that Zoho has counted more requests than are known here.
    pub(super) fn quota_is_used_up(&mut self, now: SystemTime) {
        self.requests = std::iter::repeat_n(milliseconds(now), MOST).collect();
    }
}
