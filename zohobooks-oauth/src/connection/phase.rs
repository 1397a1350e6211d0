use std::time::Duration;

use crate::clock::Instant;

/// When an access token is to be replaced: from when on in the background, and from when on before it is
/// used again.
///
/// The times are those of the refresh rules that AWS's clients share, with Zoho's hour in mind:
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phases {
    pub(crate) refresh_at: Instant,
    pub(crate) must_at: Instant,
    pub(crate) expires_at: Instant,
}

/// Where in its life an access token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// As good as new.
    Fresh,
    /// Good, but somebody should get the next one.
    Advisory,
    /// Good for a moment, which a call may not survive.
    Mandatory,
    Expired,
}

impl Phases {
    /// `jitter` is between 0 and 1 and takes up to a fifth off the time ahead, so that not all processes
    /// that share a token refresh it at once.
    pub(crate) fn new(expires_in: Duration, expires_at: Instant, jitter: f64) -> Self {
        let ahead = match expires_in.as_secs() {
            0..=1_200 => expires_in.min(Duration::from_secs(1_200)) / 4,
            1_201..5_400 => Duration::from_secs(900),
            _ => Duration::from_secs(3_600),
        };
        let ahead = ahead.mul_f64(1.0 - jitter.clamp(0.0, 1.0) / 5.0);
        let must = Duration::from_secs(60).min(expires_in / 10);
        let before = |time| expires_at.checked_sub(time).unwrap_or(expires_at);
        Self { refresh_at: before(ahead.max(must)), must_at: before(must), expires_at }
    }

    pub(crate) fn at(&self, now: Instant) -> Phase {
        if now < self.refresh_at {
            Phase::Fresh
        } else if now < self.must_at {
            Phase::Advisory
        } else if now < self.expires_at {
            Phase::Mandatory
        } else {
            Phase::Expired
        }
    }
}
