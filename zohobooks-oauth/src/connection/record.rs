use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;
use zohobooks_scopes::ScopeSet;

use crate::access::Terms;
use crate::client::Client;
use crate::clock::{AppClock, SystemTime, milliseconds};
use crate::store::ENCRYPTED;
use crate::{
    Access, AccessToken, ConnectionId, DataCenter, Grant, GrantedScopes, RefreshToken, StoreFault,
};

/// What is stored of a connection. Times are milliseconds since 1970.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Record {
    /// Of this layout.
    layout: u32,
    /// Whose row this is, whatever the store has it under.
    connection: String,
    pub(super) client_id: String,
    /// Whether a stand-in has issued it, and not Zoho. Its port may be another one each time.
    pub(super) on_loopback: bool,
    pub(super) data_center: DataCenter,
    requested: ScopeSet,
    /// As answers have it: scopes, separated by spaces.
    granted: Option<String>,
    refresh_token: Secret,
    access: StoredAccess,
    created: u64,
    /// How often the user has consented.
    pub(super) consents: u32,
    /// How many access tokens there were.
    pub(super) issued: u64,
    /// When the last token requests were made, for the quota.
    pub(super) requests: VecDeque<u64>,
    /// Since when the refresh token is known to be dead.
    pub(super) dead: Option<u64>,
}

#[derive(Clone, Serialize, Deserialize)]
struct StoredAccess {
    token: Secret,
    expires: u64,
    /// In seconds.
    lives: u64,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
struct Secret(Zeroizing<String>);

impl StoredAccess {
    fn new(access: &Access, clock: &AppClock) -> Self {
        let left = access.expires_at().saturating_duration_since(clock.now());
        Self {
            token: Secret::new(access.token().expose()),
            expires: milliseconds(clock.wall() + left),
            lives: access.lifetime().as_secs(),
        }
    }
}

impl Secret {
    fn new(text: &str) -> Self {
        Self(text.to_owned().into())
    }

    fn text(&self) -> &str {
        &self.0
    }
}

impl Record {
    pub(super) fn new(id: &ConnectionId, grant: &Grant, consents: u32, clock: &AppClock) -> Self {
        Self {
            layout: LAYOUT,
            connection: id.as_str().to_owned(),
            client_id: grant.access.terms.owner.client_id.to_string(),
            on_loopback: grant.access.terms.owner.servers.are_on_loopback(),
            data_center: grant.data_center(),
            requested: grant.requested(),
            granted: grant.granted().map(ToString::to_string),
            refresh_token: Secret::new(grant.refresh_token().expose()),
            access: StoredAccess::new(&grant.access, clock),
            created: milliseconds(clock.wall()),
            consents,
            issued: 1,
            requests: VecDeque::new(),
            dead: None,
        }
    }

    /// Replaces the tokens by those of a grant.
    pub(super) fn take_in(&mut self, grant: &Grant, clock: &AppClock) {
        self.granted = grant.granted().map(ToString::to_string);
        self.refresh_token = Secret::new(grant.refresh_token().expose());
        self.access = StoredAccess::new(&grant.access, clock);
        self.issued = self.issued.saturating_add(1);
        self.dead = None;
    }

    pub(super) fn terms(&self, client: &Client) -> Terms {
        Terms {
            clock: client.clock().clone(),
            owner: client.owner(),
            data_center: self.data_center,
            lifetime: Duration::from_secs(self.access.lives).min(LONGEST_LIFE),
            requested: self.requested,
            granted: self.granted.as_deref().and_then(GrantedScopes::read),
        }
    }

    pub(super) fn access_on(&self, terms: Arc<Terms>) -> Result<Access, StoreFault> {
        let left = time(self.access.expires).duration_since(terms.clock.wall()).unwrap_or_default();
        Ok(Access {
            token: AccessToken::new(self.access.token.text()).map_err(|_| StoreFault::Corrupt)?,
            // Whatever the calendar was set to, it lives no longer than when it was new.
            expires_at: terms.clock.now() + left.min(terms.lifetime),
            terms,
        })
    }

    pub(super) fn refresh_token(&self) -> Result<RefreshToken, StoreFault> {
        RefreshToken::new(self.refresh_token.text()).map_err(|_| StoreFault::Corrupt)
    }

    pub(super) fn created(&self) -> SystemTime {
        time(self.created)
    }

    pub(super) fn has_refresh_token(&self, token: &RefreshToken) -> bool {
        self.refresh_token.text() == token.expose()
    }

    pub(super) fn has_access_token(&self, token: &AccessToken) -> bool {
        self.access.token.text() == token.expose()
    }

    /// That of another connection is no record of this one.
    pub(super) fn read(bytes: &[u8], id: &ConnectionId) -> Result<Self, StoreFault> {
        #[derive(Deserialize)]
        struct Layout {
            layout: u32,
        }
        if bytes.starts_with(&ENCRYPTED) {
            return Err(StoreFault::Key);
        }
        let Layout { layout } = serde_json::from_slice(bytes).map_err(|_| StoreFault::Corrupt)?;
        if layout > LAYOUT {
            return Err(StoreFault::Newer);
        }
        let record: Self = serde_json::from_slice(bytes).map_err(|_| StoreFault::Corrupt)?;
        if record.connection == id.as_str() { Ok(record) } else { Err(StoreFault::Corrupt) }
    }

    pub(super) fn write(&self) -> Result<Vec<u8>, StoreFault> {
        serde_json::to_vec(self).map_err(|_| StoreFault::Other)
    }
}

pub(super) fn time(milliseconds: u64) -> SystemTime {
    let since = Duration::from_millis(milliseconds);
    SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(SystemTime::UNIX_EPOCH)
}

const LAYOUT: u32 = 1;
/// As with answers, whatever was written into a row.
const LONGEST_LIFE: Duration = Duration::from_secs(86_400);
