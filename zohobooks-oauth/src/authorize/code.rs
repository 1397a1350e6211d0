use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;
use zohobooks_scopes::ScopeSet;

use crate::callback::checked_code;
use crate::clock::Instant;
use crate::owner::Owner;
use crate::pkce::Verifier;
use crate::redirect_uri::shown;
use crate::{DataCenter, Error, SelfClient};

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
    /// Codes of the console have none.
    pub(crate) redirect_uri: Option<Arc<str>>,
    pub(crate) verifier: Option<Verifier>,
    pub(crate) scopes: ScopeSet,
    /// When the code came here.
    pub(crate) received: Instant,
}

impl AuthorizationCode {
    /// The data centre of the user who consented.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.data_center
    }
}

impl SelfClient {
    /// The code that the console made, tab "Generate Code", and the scopes that were entered there.
    ///
    /// It works once, and for as long as was chosen there: three minutes unless changed, ten at the most.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html>.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Callback`](crate::ErrorKind::Callback) if it is empty, longer than 2 KiB, or has
    /// characters that no code has. Spaces and line breaks around it are left out.
    pub fn code(
        &self,
        code: impl Into<String>,
        scopes: ScopeSet,
    ) -> Result<AuthorizationCode, Error> {
        let code = Zeroizing::new(code.into());
        Ok(AuthorizationCode {
            code: checked_code(code.trim_ascii()).map_err(Error::callback)?,
            owner: self.client.owner(),
            data_center: self.data_center(),
            redirect_uri: None,
            verifier: None,
            scopes,
            received: self.client.clock().now(),
        })
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode")
            .field("code", &"[redacted]")
            .field("data_center", &self.data_center)
            .field("redirect_uri", &self.redirect_uri.as_deref().map(shown))
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
