use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use crate::owner::Owner;
use crate::{AccessToken, DataCenter, GrantedScopes, RefreshToken};

/// What a user granted: the tokens, where they are valid, and for what.
///
/// It comes from [`Accounts::exchange`](crate::Accounts::exchange),
/// [`Accounts::refresh`](crate::Accounts::refresh) and [`Accounts::resume`](crate::Accounts::resume).
/// It is bound to the app that the user logged in to and to the servers that issued it: with another
/// client ID, with a stand-in instead of Zoho, or with an app that is pinned to another data centre,
/// every call fails with [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) before anything is sent.
/// `Debug` shows no token.
#[derive(Clone, Debug)]
pub struct Grant {
    pub(crate) access_token: AccessToken,
    pub(crate) refresh_token: RefreshToken,
    pub(crate) expires_in: Duration,
    pub(crate) owner: Owner,
    pub(crate) data_center: DataCenter,
    pub(crate) requested: ScopeSet,
    pub(crate) granted: Option<GrantedScopes>,
}

impl Grant {
    /// The token sent with API calls.
    #[must_use]
    pub fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    /// The token that obtains new access tokens.
    #[must_use]
    pub fn refresh_token(&self) -> &RefreshToken {
        &self.refresh_token
    }

    /// How long the access token lives from when it was issued: an hour, and never more than 24 hours
    /// whatever the answer said. Values Zoho sends in milliseconds are converted.
    #[must_use]
    pub fn expires_in(&self) -> Duration {
        self.expires_in
    }

    /// The data centre of the user, the only one where the tokens are valid.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.data_center
    }

    /// The scopes that the login asked for.
    #[must_use]
    pub fn requested(&self) -> ScopeSet {
        self.requested
    }

    /// What Zoho said it granted, `None` if it did not say.
    #[must_use]
    pub fn granted(&self) -> Option<&GrantedScopes> {
        self.granted.as_ref()
    }

    /// The requested scopes that were not granted; `None` if all were, or if Zoho did not say what it
    /// granted.
    #[must_use]
    pub fn missing(&self) -> Option<ScopeSet> {
        let granted = self.granted.as_ref()?;
        match granted.scopes() {
            Some(scopes) => scopes.missing(self.requested),
            None => Some(self.requested),
        }
    }

    /// Whether the scopes are granted, `None` if that is not known.
    pub(crate) fn covers(&self, scopes: ScopeSet) -> Option<bool> {
        match &self.granted {
            Some(granted) => Some(granted.covers(scopes)),
            None if self.requested.covers(scopes) => None,
            None => Some(false),
        }
    }
}
