use std::fmt;
use std::sync::Arc;

use http::{HeaderValue, Method, Request, header};
use zeroize::Zeroizing;

use crate::encode::push_pair;
use crate::servers::Origin;
use crate::token_answer::TokenAnswer;
use crate::transport::{Transport, request, round_trip};
use crate::wire::Answer;
use crate::{
    AccountsFault, AnswerFault, AuthorizationCode, Books, DataCenter, Error, Grant, ServerApp,
    error::Step,
};

/// Zoho's accounts server, for one app: it exchanges codes, refreshes access tokens and revokes
/// refresh tokens.
///
/// Clones share one HTTP client. Everything secret travels in the body of a `POST`.
///
/// ```no_run
/// use zohobooks_oauth::{Accounts, AuthorizationCode, Error, ServerApp};
///
/// # #[cfg(feature = "reqwest")]
/// # async fn example(code: AuthorizationCode) -> Result<(), Error> {
/// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
/// let accounts = Accounts::new(app)?;
///
/// let grant = accounts.exchange(code).await?;
/// // An hour later:
/// let grant = accounts.refresh(&grant).await?;
/// // When the user disconnects:
/// accounts.revoke(&grant).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Accounts {
    app: ServerApp,
    transport: Arc<dyn Transport>,
}

impl Accounts {
    /// With the HTTP client of this crate.
    ///
    /// What it does has to be awaited on a Tokio runtime with I/O and time enabled. It follows no
    /// redirect, gives up connecting after 3.1 seconds and all in all after 8, and trusts the
    /// certificates that this machine trusts. A proxy of the environment, `HTTPS_PROXY`, passes the
    /// encrypted connection on.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport) if the machine has no trusted
    /// certificates to check Zoho's with.
    #[cfg(feature = "reqwest")]
    pub fn new(app: ServerApp) -> Result<Self, Error> {
        let transport = crate::transport::ReqwestTransport::new(app.servers())?;
        Ok(Self::with_transport(app, transport))
    }

    /// With an HTTP client of your own.
    #[must_use]
    pub fn with_transport(app: ServerApp, transport: impl Transport + 'static) -> Self {
        Self { app, transport: Arc::new(transport) }
    }

    /// The app, for starting more logins.
    #[must_use]
    pub fn app(&self) -> &ServerApp {
        &self.app
    }

    /// Exchanges the code of a login for tokens.
    ///
    /// A code works once, also when the answer got lost on its way. So there is nothing to try again
    /// after a failure but the login.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
    ///
    /// # Errors
    ///
    /// Whatever Zoho refused, [`ErrorKind::Accounts`](crate::ErrorKind::Accounts); also if there is no
    /// refresh token in the answer, because the grant would end within the hour.
    pub async fn exchange(&self, code: AuthorizationCode) -> Result<Grant, Error> {
        let AuthorizationCode { code, data_center, redirect_uri, scopes } = code;
        let mut form = self.form("authorization_code", 3 * (code.len() + redirect_uri.len()));
        push_pair(&mut form, "redirect_uri", &redirect_uri);
        push_pair(&mut form, "code", &code);
        let exchanged = async {
            let answer = self.post(data_center, TOKEN, form).await?;
            let no_refresh_token = answer.fault(AnswerFault::NoRefreshToken);
            let answer = TokenAnswer::read(answer, self.app.servers(), data_center)?;
            Ok(Grant {
                access_token: answer.access_token,
                refresh_token: answer.refresh_token.ok_or(no_refresh_token)?,
                expires_in: answer.expires_in,
                data_center,
                requested: scopes,
                granted: answer.granted,
            })
        };
        exchanged.await.map_err(|error: Error| error.during(Step::Exchange, data_center))
    }

    /// Gets a new access token. The refresh token stays the same.
    ///
    /// Zoho allows ten of these in ten minutes, so share one grant among all that use it.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
    ///
    /// # Errors
    ///
    /// Whatever Zoho refused, [`ErrorKind::Accounts`](crate::ErrorKind::Accounts). The old grant is as
    /// good as before, unless [`Error::needs_consent`] says that its refresh token is dead.
    pub async fn refresh(&self, grant: &Grant) -> Result<Grant, Error> {
        let mut form = self.form("refresh_token", 3 * grant.refresh_token.expose().len());
        push_pair(&mut form, "refresh_token", grant.refresh_token.expose());
        let refreshed = async {
            let answer = self.post(grant.data_center, TOKEN, form).await?;
            let answer = TokenAnswer::read(answer, self.app.servers(), grant.data_center)?;
            Ok(Grant {
                access_token: answer.access_token,
                // Zoho sends none here today. If it ever does, the old one may be on its way out.
                refresh_token: answer.refresh_token.unwrap_or_else(|| grant.refresh_token.clone()),
                expires_in: answer.expires_in,
                data_center: grant.data_center,
                requested: grant.requested,
                granted: answer.granted.or_else(|| grant.granted.clone()),
            })
        };
        refreshed.await.map_err(|error: Error| error.during(Step::Refresh, grant.data_center))
    }

    /// Revokes the refresh token and with it the access tokens that came from it.
    ///
    /// A refresh token that Zoho does not know, any more, counts as revoked.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    ///
    /// # Errors
    ///
    /// The refresh token may still be valid, so keep it until this succeeds.
    pub async fn revoke(&self, grant: &Grant) -> Result<(), Error> {
        let token = grant.refresh_token.expose();
        let mut form = Zeroizing::new(String::with_capacity(16 + 3 * token.len()));
        push_pair(&mut form, "token", token);
        let revoked = async {
            let answer = self.post(grant.data_center, REVOKE, form).await?;
            match answer.accounts_fault() {
                Some(AccountsFault::InvalidCode) => return Ok(()),
                Some(AccountsFault::Other(code)) if code == "invalid_token" => return Ok(()),
                None if answer.is_success() && answer.is_empty() => return Ok(()),
                _ => {}
            }
            answer.checked_for_accounts().map(drop)
        };
        revoked.await.map_err(|error: Error| error.during(Step::Revoke, grant.data_center))
    }

    /// The Zoho Books API as the user who made this grant.
    #[must_use]
    pub fn books(&self, grant: &Grant) -> Books {
        Books::new(Arc::clone(&self.transport), self.app.servers(), grant.clone())
    }

    /// The form that the token endpoint wants, with room for values of that length, so that no copy of
    /// it is left behind by growing.
    fn form(&self, grant_type: &str, room: usize) -> Zeroizing<String> {
        let [id, secret] = [self.app.client_id(), self.app.client_secret().expose()];
        let room = 128 + 3 * (id.len() + secret.len()) + room;
        let mut form = Zeroizing::new(String::with_capacity(room));
        push_pair(&mut form, "grant_type", grant_type);
        push_pair(&mut form, "client_id", id);
        push_pair(&mut form, "client_secret", secret);
        form
    }

    async fn post(
        &self,
        data_center: DataCenter,
        path: &str,
        mut form: Zeroizing<String>,
    ) -> Result<Answer, Error> {
        let origin: Origin = self.app.servers().accounts(data_center);
        let body = std::mem::take(&mut *form).into_bytes();
        let mut request: Request<Vec<u8>> = request(Method::POST, origin, path, body)?;
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(header::CONTENT_TYPE, form);
        round_trip(&*self.transport, request, MAX_ANSWER).await
    }
}

impl fmt::Debug for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accounts").field("app", &self.app).finish_non_exhaustive()
    }
}

const TOKEN: &str = "/oauth/v2/token";
const REVOKE: &str = "/oauth/v2/token/revoke";

/// In bytes. Zoho's answers have a few hundred.
const MAX_ANSWER: usize = 64 * 1024;

#[cfg(test)]
mod tests;
