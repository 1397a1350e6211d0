use std::fmt;
use std::sync::Arc;

use zohobooks_scopes::ScopeSet;

#[cfg(feature = "serde")]
use crate::authorize::stored::{NOT_STORED, Stored};
use crate::authorize::{CONSENT, Login, consent_url, secrets};
use crate::callback::{self, Callback};
use crate::random::{OsRandom, Random};
use crate::token_answer::{Tokens, seconds_or_milliseconds};
use crate::{Access, AccessToken, BrowserApp, CallbackFault, DataCenter, Error};

impl BrowserApp {
    /// Begins a login that asks for these scopes. Whoever finishes it has an access token for an hour.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Randomness`](crate::ErrorKind::Randomness) if there are no random numbers.
    pub fn authorize(&self, scopes: ScopeSet) -> Result<BrowserLogin, Error> {
        self.begin(None, scopes, &OsRandom)
    }

    /// Begins a login that brings a new access token without a consent page, at the data centre of the
    /// user and for the scopes of the last one: [`Access::data_center`] and [`Access::requested`].
    ///
    /// It works while the user is logged in, if "Grant access for the entire session" was ticked at the
    /// consent page; otherwise the callback has [`ConsentFault::PromptRequired`] or
    /// [`ConsentFault::ClientNotGranted`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the app is pinned to another data centre,
    /// [`ErrorKind::Randomness`](crate::ErrorKind::Randomness) if there are no random numbers.
    ///
    /// [`ConsentFault::PromptRequired`]: crate::ConsentFault::PromptRequired
    /// [`ConsentFault::ClientNotGranted`]: crate::ConsentFault::ClientNotGranted
    pub fn renew(&self, data_center: DataCenter, scopes: ScopeSet) -> Result<BrowserLogin, Error> {
        self.client.admit_data_center(data_center)?;
        self.begin(Some(data_center), scopes, &OsRandom)
    }

    fn begin(
        &self,
        renewal: Option<DataCenter>,
        scopes: ScopeSet,
        random: &dyn Random,
    ) -> Result<BrowserLogin, Error> {
        let login = Login::new(&self.client, scopes, secrets(random, false)?.0);
        Ok(BrowserLogin::new(login, Arc::clone(self.shared_redirect_uri()), renewal))
    }
}

/// A login of a [`BrowserApp`] that waits for the user to come back.
///
/// Navigate to [`url`](Self::url), keep this, and [`finish`](Self::finish) it with the fragment of the
/// address to which the user comes back. It works once and for ten minutes.
///
/// A page that navigates away forgets everything. With the feature `serde` a login can be kept in the
/// `sessionStorage` of the browser meanwhile; take it out there when it is finished.
#[must_use]
pub struct BrowserLogin {
    url: String,
    login: Login,
    #[cfg_attr(not(feature = "serde"), allow(dead_code, reason = "only stored"))]
    redirect_uri: Arc<str>,
    #[cfg_attr(not(feature = "serde"), allow(dead_code, reason = "only stored"))]
    renewal: Option<DataCenter>,
}

impl BrowserLogin {
    fn new(login: Login, redirect_uri: Arc<str>, renewal: Option<DataCenter>) -> Self {
        let start = renewal.or(login.pinned).unwrap_or(DataCenter::LOGIN_START);
        let path = if renewal.is_some() { RENEWAL } else { CONSENT };
        let more: [(&str, &dyn fmt::Display); 1] = [("response_type", &"token")];
        let url = consent_url(&login, start, path, &redirect_uri, &more);
        Self { url, login, redirect_uri, renewal }
    }

    /// Where to send the user.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The scopes that the login asks for.
    #[must_use]
    pub fn scopes(&self) -> ScopeSet {
        self.login.wanted.scopes
    }

    /// Whether a fragment belongs to this login: it has its `state`, compared in constant time.
    #[must_use]
    pub fn is_answer(&self, callback: &str) -> bool {
        self.login.has_state(callback::state_of_fragment(callback))
    }

    /// Whether it began ten minutes ago or earlier, so that [`finish`](Self::finish) refuses it.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        self.login.is_expired()
    }

    /// Reads the fragment and takes the access token out of it: `location.hash`, with or without `#`, or
    /// the whole address.
    ///
    /// The state is compared first and in constant time. `location` names the data centre, and
    /// `api_domain` has to be the API of that data centre to the byte.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Consent`](crate::ErrorKind::Consent) if the user came back without having consented.
    /// * [`ErrorKind::Callback`](crate::ErrorKind::Callback) if the callback cannot be trusted or used, or the
    ///   login is older than ten minutes.
    /// * [`ErrorKind::Token`](crate::ErrorKind::Token) if the access token is malformed.
    pub fn finish(self, callback: &str) -> Result<Access, Error> {
        let callback = self.login.admit(Callback::read_fragment(callback))?;
        let data_center = self.login.data_center(&callback).map_err(Error::callback)?;
        let servers = &self.login.owner.servers;
        if callback.get("api_domain").is_some_and(|it| !servers.is_api_domain(it, data_center)) {
            return Err(Error::callback(CallbackFault::ApiDomain));
        }
        let token =
            callback.get("access_token").ok_or_else(|| Error::callback(CallbackFault::NoToken))?;
        let expires_in = callback
            .get("expires_in")
            .and_then(|text| seconds_or_milliseconds(text.parse().ok()?))
            .ok_or_else(|| Error::callback(CallbackFault::Lifetime))?;
        let tokens = Tokens {
            access_token: AccessToken::new(token)
                .map_err(|error| error.of_login(self.login.wanted.clone()))?,
            refresh_token: None,
            expires_in,
            granted: None,
            data_center,
        };
        let Login { clock, owner, wanted, .. } = &self.login;
        Ok(Access::new(tokens, clock.now(), clock, owner, wanted.scopes))
    }
}

/// With the secret of the login, for a store that only this page reads.
#[cfg(feature = "serde")]
impl serde::Serialize for BrowserLogin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut stored = Stored::new(&self.login, &self.redirect_uri);
        stored.renewal = self.renewal;
        stored.serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for BrowserLogin {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let (renewal, is_of_a_server) = (stored.renewal, stored.has_verifier());
        let login = stored.into_login().filter(|_| !is_of_a_server);
        login
            .map(|(login, redirect_uri)| Self::new(login, redirect_uri, renewal))
            .ok_or_else(|| serde::de::Error::custom(NOT_STORED))
    }
}

impl fmt::Debug for BrowserLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrowserLogin")
            .field("url", &"[redacted]")
            .field("scopes", &self.login.wanted.scopes)
            .finish_non_exhaustive()
    }
}

const RENEWAL: &str = "/oauth/v2/auth/refresh";

#[cfg(test)]
mod tests;
