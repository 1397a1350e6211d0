use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::books::{OrganizationRecord, Records, Usage};
use super::client::Client;
use super::consent::{AuthRequest, CODE_LIFETIME, Code, PAGE_LIFETIME};
use super::device::{DEVICE_LIFETIME, DEVICE_MEMORY, DeviceLogin};
use super::expiring::Expiring;
use super::granted::Granted;
use super::ids::Ids;
use super::issue::ACCESS_TOKEN_LIFETIME;
use super::journal::Journal;
use super::limits::Window;
use super::newest::Newest;
use super::requested_scopes::RequestedScopes;
use super::script::Script;
use crate::clock::Clock;
use crate::{DataCenter, Loopback, ScopeSet};

/// Everything that the data centres know. The methods that answer requests are beside the requests: in
/// `consent`, `token`, `revoke` and `books`. They take the time and the data centre that was asked, and
/// touch neither clock nor network. Codes and tokens are all different, so one table has those of every
/// data centre.
pub(super) struct Backend {
    /// Has an address for every data centre.
    pub(super) loopback: Loopback,
    /// The data centre of the user who sits at the browser.
    pub(super) user: DataCenter,
    pub(super) organizations: Vec<OrganizationRecord>,
    /// Whether Zoho's limits on tokens hold.
    pub(super) limits: bool,
    /// Whether client credentials need a `soid`.
    pub(super) soid_required: bool,
    /// What every consent grants, whatever was asked for.
    pub(super) grant_only: Option<Arc<RequestedScopes>>,
    pub(super) clients: HashMap<String, Client>,
    /// Consent pages that were shown and wait for a button.
    pub(super) pages: Expiring<AuthRequest>,
    /// Stands in the forms of the console page, so that no other page can post them.
    pub(super) console_ticket: String,
    pub(super) codes: Expiring<Code>,
    /// By device code.
    pub(super) devices: Expiring<DeviceLogin>,
    /// The device code for what a user enters or follows.
    pub(super) user_codes: Expiring<String>,
    pub(super) refresh_tokens: Newest<IssuedRefresh>,
    pub(super) access_tokens: Expiring<IssuedAccess>,
    pub(super) journal: Journal,
    pub(super) records: Records,
    pub(super) usage: Usage,
    /// What the role of the user does not allow.
    pub(super) forbidden: Option<ScopeSet>,
    pub(super) script: Script,
    pub(super) ids: Ids,
}

pub(super) struct IssuedRefresh {
    pub(super) granted: Granted,
    pub(super) requests: Window,
    /// The access tokens that came of it, the oldest first. There may be dead ones among them.
    pub(super) alive: VecDeque<String>,
}

pub(super) struct IssuedAccess {
    pub(super) granted: Granted,
    /// The refresh token it goes down with.
    pub(super) refresh_token: Option<String>,
}

impl Backend {
    pub(super) fn new(
        user: DataCenter,
        loopback: Loopback,
        organizations: Vec<OrganizationRecord>,
        ids: Ids,
    ) -> Self {
        Self {
            loopback,
            user,
            organizations,
            limits: true,
            soid_required: false,
            grant_only: None,
            clients: HashMap::new(),
            pages: Expiring::new(PAGE_LIFETIME, MOST_PAGES),
            console_ticket: ids.ticket(),
            codes: Expiring::new(CODE_LIFETIME, MOST_TOKENS),
            devices: Expiring::new(DEVICE_MEMORY, MOST_PAGES),
            user_codes: Expiring::new(DEVICE_LIFETIME, 2 * MOST_PAGES),
            refresh_tokens: Newest::new(MOST_TOKENS),
            access_tokens: Expiring::new(ACCESS_TOKEN_LIFETIME, MOST_TOKENS),
            journal: Journal::default(),
            records: Records::default(),
            usage: Usage::default(),
            forbidden: None,
            script: Script::default(),
            ids,
        }
    }
}

/// More than any test needs, and little enough to keep in memory.
pub(super) const MOST_PAGES: usize = 1_000;
/// Of each kind.
pub(super) const MOST_TOKENS: usize = 10_000;

/// The backend between requests, and the time.
pub(super) struct Shared {
    backend: Mutex<Backend>,
    clock: Arc<dyn Clock>,
    /// How far the time was put forward.
    ahead: Mutex<Duration>,
}

impl Shared {
    pub(super) fn new(backend: Backend, clock: Arc<dyn Clock>) -> Self {
        Self { backend: Mutex::new(backend), clock, ahead: Mutex::default() }
    }

    pub(super) fn backend(&self) -> MutexGuard<'_, Backend> {
        self.backend.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn now(&self) -> Instant {
        self.clock.now() + *self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn advance(&self, time: Duration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        // What comes on top of the time must not overflow either.
        *ahead = ahead.saturating_add(time).min(CENTURY);
    }
}

const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

#[cfg(test)]
pub(super) mod tests {
    use super::super::consent::Opened;
    use super::super::decide::{Decided, Decision};
    use super::super::params::Params;
    use super::super::registration::Registration;
    use super::*;
    use crate::ClientKind;
    use crate::random::OsRandom;

    pub(in super::super) const CALLBACK: &str = "https://example.com/callback";

    pub(in super::super) fn backend() -> Backend {
        let start: Loopback = "http://127.0.0.1:8080".parse().unwrap();
        let loopback = DataCenter::all().zip(8080..).fold(start, |it, (data_center, port)| {
            it.with_data_center(data_center, ([127, 0, 0, 1], port).into()).unwrap()
        });
        let organizations = vec![OrganizationRecord::new("1", "One", true)];
        let ids = Ids::new(Arc::new(OsRandom)).unwrap();
        Backend::new(DataCenter::Us, loopback, organizations, ids)
    }

    impl Backend {
        pub(in super::super) fn register(
            &mut self,
            name: &str,
            redirect_uri: &str,
        ) -> Registration {
            self.register_as(ClientKind::ServerBased, name, redirect_uri)
        }
    }

    pub(in super::super) fn params(pairs: &[(&str, &str)]) -> Params {
        let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        Params::default().urlencoded(text.as_bytes())
    }

    /// The address a browser is sent to after an offline consent at the user's data centre, accepted.
    pub(in super::super) fn login(
        backend: &mut Backend,
        app: &Registration,
        scope: &str,
        now: Instant,
    ) -> Params {
        let request = params(&[
            ("client_id", app.client_id()),
            ("response_type", "code"),
            ("redirect_uri", app.redirect_uri()),
            ("scope", scope),
            ("access_type", "offline"),
            ("prompt", "consent"),
        ]);
        let Ok(Opened::Page(page)) = backend.open_consent(&request, backend.user, now) else {
            panic!("no consent page")
        };
        let Ok(Decided::Callback(address)) = backend.decide(&page.ticket, Decision::Accept, now)
        else {
            panic!("no callback")
        };
        Params::default().urlencoded(address.split_once('?').unwrap().1.as_bytes())
    }
}
