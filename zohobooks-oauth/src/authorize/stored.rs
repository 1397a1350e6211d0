use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zohobooks_scopes::ScopeSet;

use super::{Login, PendingLogin, State};
use crate::client::is_credential;
use crate::clock::{AppClock, SystemTime};
use crate::owner::Owner;
use crate::pkce::Verifier;
use crate::servers::Servers;
use crate::wanted::Wanted;
use crate::{DataCenter, Loopback, redirect_uri};

/// What a session keeps of a login. The URL is made anew of it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stored<'a> {
    client_id: Cow<'a, str>,
    redirect_uri: Cow<'a, str>,
    scopes: ScopeSet,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    foreign: Vec<Cow<'a, str>>,
    state: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verifier: Option<Cow<'a, str>>,
    /// Where a [`BrowserLogin`](crate::BrowserLogin) renews a token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) renewal: Option<DataCenter>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pinned: Option<DataCenter>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stand_in: Option<Loopback>,
    /// In milliseconds since 1970.
    began: u64,
}

/// With the secrets of the login, for a store that only the server reads.
impl Serialize for PendingLogin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let verifier = self.verifier.as_ref().map(|verifier| verifier.expose().into());
        let stored = Stored::new(&self.login, &self.redirect_uri);
        Stored { verifier, ..stored }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for PendingLogin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let pending = |stored: Stored<'_>| {
            let verifier = match &stored.verifier {
                Some(kept) => Some(Verifier::from_kept(kept)?),
                None => None,
            };
            let is_of_a_browser = stored.renewal.is_some();
            let (login, redirect_uri) = stored.into_login().filter(|_| !is_of_a_browser)?;
            Some(Self::new(login, redirect_uri, verifier))
        };
        pending(stored).ok_or_else(|| D::Error::custom(NOT_STORED))
    }
}

pub(crate) const NOT_STORED: &str = "this is not a login that was stored";

/// A scope of another product that was kept elsewhere, which cannot be more than one scope.
fn kept_foreign(text: Cow<'_, str>) -> Option<Cow<'static, str>> {
    let of_a_scope = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:/".contains(&byte);
    let own = text.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("zohobooks"));
    let fits = (1..=128).contains(&text.len()) && text.bytes().all(of_a_scope) && !own;
    fits.then(|| text.into_owned().into())
}

impl<'a> Stored<'a> {
    pub(crate) fn new(login: &'a Login, redirect_uri: &'a str) -> Self {
        let began = login.began.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self {
            client_id: Cow::Borrowed(&login.owner.client_id),
            redirect_uri: Cow::Borrowed(redirect_uri),
            scopes: login.wanted.scopes,
            foreign: login.wanted.foreign.iter().map(|it| (**it).into()).collect(),
            state: Cow::Borrowed(login.state.as_str()),
            verifier: None,
            renewal: None,
            pinned: login.pinned,
            stand_in: match &login.owner.servers {
                Servers::Zoho => None,
                Servers::StandIn(loopback) => Some(loopback.clone()),
            },
            began: began.as_millis().try_into().unwrap_or(u64::MAX),
        }
    }

    pub(crate) fn has_verifier(&self) -> bool {
        self.verifier.is_some()
    }

    /// The login, and its redirect URI.
    pub(crate) fn into_login(self) -> Option<(Login, Arc<str>)> {
        let login = Login {
            state: State::from_kept(&self.state)?,
            wanted: Wanted {
                scopes: self.scopes,
                foreign: self.foreign.into_iter().map(kept_foreign).collect::<Option<_>>()?,
            },
            owner: Owner {
                client_id: Some(&*self.client_id).filter(|id| is_credential(id))?.into(),
                servers: self.stand_in.map_or(Servers::Zoho, Servers::StandIn),
            },
            pinned: self.pinned,
            began: SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(self.began))?,
            clock: AppClock::System,
        };
        Some((login, redirect_uri::checked(&self.redirect_uri).ok()?))
    }
}
