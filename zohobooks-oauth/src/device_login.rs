use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;
use zohobooks_scopes::ScopeSet;

use crate::clock::Instant;
use crate::owner::Owner;
use crate::wanted::Wanted;
use crate::{DataCenter, DeviceApp, Grant};

/// A login on a machine without a browser that is still to be started:
/// [`Accounts::start_device_login`](crate::Accounts::start_device_login) takes it.
#[derive(Clone, Debug)]
#[must_use]
pub struct DeviceRequest {
    pub(crate) owner: Owner,
    pub(crate) data_center: DataCenter,
    pub(crate) wanted: Wanted,
}

impl DeviceApp {
    /// A login that asks for these scopes. It asks for offline access and for consent every time, as
    /// [`ServerApp::authorize`](crate::ServerApp::authorize) does.
    pub fn authorize(&self, scopes: ScopeSet) -> DeviceRequest {
        DeviceRequest {
            owner: self.client.owner(),
            data_center: self.client.start(),
            wanted: self.client.wants(scopes),
        }
    }
}

/// A login on a machine without a browser that waits for its user.
///
/// Show [`verification_url`](Self::verification_url) and [`user_code`](Self::user_code), then
/// [`wait`](crate::Accounts::wait_for_device_login), or [`poll`](crate::Accounts::poll_device_login) every
/// [`interval`](Self::interval). It lasts five minutes at Zoho.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/devices/initiation-request.html>.
#[must_use]
pub struct DeviceLogin {
    pub(crate) user_code: String,
    pub(crate) device_code: Zeroizing<String>,
    pub(crate) verification_url: String,
    pub(crate) verification_url_complete: Option<String>,
    pub(crate) interval: Duration,
    pub(crate) expires_at: Instant,
    pub(crate) owner: Owner,
    pub(crate) data_center: DataCenter,
    pub(crate) scopes: ScopeSet,
}

impl DeviceLogin {
    /// What the user has to enter, such as `WLKU-4502`. Printable ASCII without spaces.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// The page on which the user has to enter it, at Zoho's accounts server.
    #[must_use]
    pub fn verification_url(&self) -> &str {
        &self.verification_url
    }

    /// The same with the code in it, for a QR code or a link, if Zoho gave one.
    #[must_use]
    pub fn verification_url_complete(&self) -> Option<&str> {
        self.verification_url_complete.as_deref()
    }

    /// The scopes that the login asks for.
    #[must_use]
    pub fn scopes(&self) -> ScopeSet {
        self.scopes
    }

    /// How long to wait before each [`poll`](crate::Accounts::poll_device_login): a fifth more than Zoho asks for, and
    /// longer each time that it was too soon. Between 5 seconds and 5 minutes.
    #[must_use]
    pub fn interval(&self) -> Duration {
        self.interval
    }

    /// When it is too late to enter the code, by the clock that cannot be set.
    #[must_use]
    pub fn expires_at(&self) -> Instant {
        self.expires_at
    }

    /// The data centre that is asked whether the user has consented. It changes when the user belongs to
    /// another one than the app.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.data_center
    }

    pub(crate) fn take_in(&mut self, polled: Polled) -> DevicePoll {
        match polled {
            Polled::Granted(grant) => return DevicePoll::Granted(grant),
            Polled::Pending => {}
            Polled::SlowDown => self.slow_down(SLOW_DOWN),
            Polled::Elsewhere(data_center) => self.data_center = data_center,
        }
        DevicePoll::Pending
    }

    /// What ends the wait for the user, unless it goes on.
    #[cfg(any(
        feature = "reqwest",
        all(feature = "blocking", not(all(target_arch = "wasm32", target_os = "unknown")))
    ))]
    pub(crate) fn end(
        &mut self,
        polled: Result<DevicePoll, crate::Error>,
    ) -> Option<Result<Grant, crate::Error>> {
        match polled {
            Ok(DevicePoll::Granted(grant)) => return Some(Ok(*grant)),
            Ok(DevicePoll::Pending) => {}
            Err(error) if error.is_transient() || error.is_throttled() => {
                self.slow_down(error.retry_after().unwrap_or(self.interval));
            }
            Err(error) => return Some(Err(error)),
        }
        None
    }

    pub(crate) fn slow_down(&mut self, by: Duration) {
        self.interval = (self.interval + by).min(LONGEST_INTERVAL);
    }
}

impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin")
            .field("user_code", &"[redacted]")
            .field("interval", &self.interval)
            .field("data_center", &self.data_center)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// What came of one look at a [`DeviceLogin`].
#[derive(Clone, Debug)]
#[must_use]
pub enum DevicePoll {
    /// The user has consented.
    Granted(Box<Grant>),
    /// Not yet. Wait for [`DeviceLogin::interval`] before the next poll.
    Pending,
}

/// What Zoho said.
pub(crate) enum Polled {
    Granted(Box<Grant>),
    Pending,
    SlowDown,
    Elsewhere(DataCenter),
}

pub(crate) const SHORTEST_INTERVAL: Duration = Duration::from_secs(5);
pub(crate) const LONGEST_INTERVAL: Duration = Duration::from_secs(300);
/// RFC 8628, section 3.5.
const SLOW_DOWN: Duration = Duration::from_secs(5);
