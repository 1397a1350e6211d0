mod terms;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use crate::clock::{AppClock, Instant};
use crate::owner::Owner;
use crate::token_answer::Tokens;
use crate::{AccessToken, DataCenter, GrantedScopes};

pub(crate) use terms::Terms;

/// An access token, where it is valid, and for what.
///
/// A [`Grant`](crate::Grant) has one and can get more. From
/// [`BrowserLogin::finish`](crate::BrowserLogin::finish) and
/// [`Accounts::client_credentials`](crate::Accounts::client_credentials) it comes alone: there is no
/// refresh token then, and after its hour it is got anew in the same way.
///
/// It is bound to the client ID that it was issued to and to the servers that issued it: with another one,
/// with a stand-in instead of Zoho, or with an app that is pinned to another data centre, every call fails
/// with [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) before anything is sent. `Debug` shows no
/// token.
#[derive(Clone)]
pub struct Access {
    pub(crate) token: AccessToken,
    pub(crate) expires_at: Instant,
    pub(crate) terms: Arc<Terms>,
}

impl Access {
    pub(crate) fn new(
        tokens: Tokens,
        asked: Instant,
        clock: &AppClock,
        owner: &Owner,
        requested: ScopeSet,
    ) -> Self {
        let terms = Terms {
            clock: clock.clone(),
            owner: owner.clone(),
            data_center: tokens.data_center,
            lifetime: tokens.expires_in,
            requested,
            granted: tokens.granted,
        };
        Self {
            token: tokens.access_token,
            expires_at: asked + terms.lifetime,
            terms: Arc::new(terms),
        }
    }

    /// The token sent with API calls.
    #[must_use]
    pub fn token(&self) -> &AccessToken {
        &self.token
    }

    /// How long the access token lives in all, from when it was issued: an hour, and never more than 24 hours
    /// whatever the answer said. Values Zoho sends in milliseconds are converted. What is left of it is
    /// [`remaining`](Self::remaining).
    #[must_use]
    pub fn lifetime(&self) -> Duration {
        self.terms.lifetime
    }

    /// How long the access token lives from now on, zero if it [has expired](Self::expires_at).
    #[must_use]
    pub fn remaining(&self) -> Duration {
        self.expires_at.saturating_duration_since(self.terms.clock.now())
    }

    /// When the access token expires, as far as this machine can tell.
    ///
    /// The time is counted from before the request was sent, by the clock that cannot be set. Where that
    /// stands still while the machine sleeps, the token expires earlier than this says; and Zoho drops
    /// access tokens before their time when it has issued many. So this saves a call that would fail,
    /// but calls have to reckon with [`Error::needs_refresh`](crate::Error::needs_refresh) all the same.
    #[must_use]
    pub fn expires_at(&self) -> Instant {
        self.expires_at
    }

    /// Whether the access token [has expired](Self::expires_at). `false` promises nothing.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        self.terms.clock.now() >= self.expires_at
    }

    /// The data centre of the user, the only one where the token is valid.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.terms.data_center
    }

    /// The scopes that were asked for.
    #[must_use]
    pub fn requested(&self) -> ScopeSet {
        self.terms.requested
    }

    /// What Zoho said it granted, `None` if it did not say.
    #[must_use]
    pub fn granted(&self) -> Option<&GrantedScopes> {
        self.terms.granted.as_ref()
    }

    /// The requested scopes that were not granted; `None` if all were, or if Zoho did not say what it
    /// granted.
    #[must_use]
    pub fn missing(&self) -> Option<ScopeSet> {
        let granted = self.terms.granted.as_ref()?;
        match granted.scopes() {
            Some(scopes) => scopes.missing(self.terms.requested),
            None => Some(self.terms.requested),
        }
    }

    /// Those of the scopes that are known not to be granted.
    pub(crate) fn missing_of(&self, scopes: ScopeSet) -> Option<ScopeSet> {
        match self.granted() {
            Some(granted) => match granted.scopes() {
                Some(granted) => granted.missing(scopes),
                None => Some(scopes),
            },
            None => self.requested().missing(scopes),
        }
    }

    /// Whether the scopes are granted, `None` if that is not known.
    pub(crate) fn covers(&self, scopes: ScopeSet) -> Option<bool> {
        match &self.terms.granted {
            Some(granted) => Some(granted.covers(scopes)),
            None if self.terms.requested.covers(scopes) => None,
            None => Some(false),
        }
    }
}

impl AsRef<Self> for Access {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access")
            .field("token", &self.token)
            .field("remaining", &self.remaining())
            .field("data_center", &self.terms.data_center)
            .field("requested", &self.terms.requested)
            .field("granted", &self.terms.granted)
            .finish_non_exhaustive()
    }
}
