use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;
use zohobooks_scopes::ScopeSet;

use crate::DataCenter;
use crate::owner::Owner;

/// A consent that is still to be exchanged for tokens, with all that the exchange needs.
///
/// It works once and for 60 seconds, so it goes straight to
/// [`Accounts::exchange`](crate::Accounts::exchange) of the app that began the login; others refuse it.
///
/// Source: <https://www.zoho.com/books/api/v3/oauth>.
#[must_use]
pub struct AuthorizationCode {
    pub(crate) code: Zeroizing<String>,
    pub(crate) owner: Owner,
    pub(crate) data_center: DataCenter,
    pub(crate) redirect_uri: Arc<str>,
    pub(crate) scopes: ScopeSet,
}

impl AuthorizationCode {
    /// The data centre of the user who consented.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.data_center
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode")
            .field("code", &"[redacted]")
            .field("data_center", &self.data_center)
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .finish()
    }
}
