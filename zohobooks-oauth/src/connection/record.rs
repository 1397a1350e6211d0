use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;
use zohobooks_scopes::ScopeSet;

use crate::clock::{Clock, SystemTime};
use crate::owner::Owner;
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
    pub(super) data_center: DataCenter,
    requested: ScopeSet,
    /// As answers have it: scopes, separated by spaces.
    granted: Option<String>,
    refresh_token: Secret,
    access: Option<StoredAccess>,
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

impl Record {
    pub(super) fn new(id: &ConnectionId, grant: &Grant, consents: u32, clock: &dyn Clock) -> Self {
        let mut record = Self {
            layout: LAYOUT,
            connection: id.as_str().to_owned(),
            client_id: grant.access.owner.client_id.to_string(),
            data_center: grant.data_center(),
            requested: grant.requested(),
            granted: None,
            refresh_token: Secret(String::new().into()),
            access: None,
            created: milliseconds(clock.wall()),
            consents,
            issued: 0,
            requests: VecDeque::new(),
            dead: None,
        };
        record.take_in(grant, clock);
        record
    }

    /// Replaces the tokens by those of a grant.
    pub(super) fn take_in(&mut self, grant: &Grant, clock: &dyn Clock) {
        let left = grant.expires_at().saturating_duration_since(clock.now());
        self.granted = grant.granted().map(GrantedScopes::to_text);
        self.refresh_token = Secret(grant.refresh_token().expose().to_owned().into());
        self.access = Some(StoredAccess {
            token: Secret(grant.access_token().expose().to_owned().into()),
            expires: milliseconds(clock.wall() + left),
            lives: grant.expires_in().as_secs(),
        });
        self.issued += 1;
        self.dead = None;
    }

    /// The grant, with an access token that has expired if there is none.
    pub(super) fn grant(&self, owner: &Owner, clock: &Arc<dyn Clock>) -> Result<Grant, StoreFault> {
        let token = |secret: &Secret| secret.0.as_str().to_owned();
        let stored = self.access.as_ref().ok_or(StoreFault::Corrupt)?;
        let left = time(stored.expires).duration_since(clock.wall()).unwrap_or_default();
        let lives = Duration::from_secs(stored.lives);
        let access = Access {
            token: AccessToken::new(token(&stored.token)).map_err(|_| StoreFault::Corrupt)?,
            expires_in: lives,
            // Whatever the calendar was set to, it lives no longer than when it was new.
            expires_at: clock.now() + left.min(lives),
            clock: Arc::clone(clock),
            owner: owner.clone(),
            data_center: self.data_center,
            requested: self.requested,
            granted: self.granted.as_deref().and_then(GrantedScopes::read),
        };
        let refresh_token =
            RefreshToken::new(token(&self.refresh_token)).map_err(|_| StoreFault::Corrupt)?;
        Ok(Grant { access, refresh_token })
    }

    pub(super) fn created(&self) -> SystemTime {
        time(self.created)
    }

    pub(super) fn has_refresh_token(&self, token: &RefreshToken) -> bool {
        self.refresh_token.0.as_str() == token.expose()
    }

    pub(super) fn has_access_token(&self, token: &AccessToken) -> bool {
        self.access.as_ref().is_some_and(|access| access.token.0.as_str() == token.expose())
    }

    /// That of another connection is no record of this one.
    pub(super) fn read(bytes: &[u8], id: &ConnectionId) -> Result<Self, StoreFault> {
        #[derive(Deserialize)]
        struct Layout {
            layout: u32,
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

pub(super) fn milliseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    since.as_millis().try_into().unwrap_or(u64::MAX)
}

pub(super) fn time(milliseconds: u64) -> SystemTime {
    let since = Duration::from_millis(milliseconds);
    SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(SystemTime::UNIX_EPOCH)
}

const LAYOUT: u32 = 1;
