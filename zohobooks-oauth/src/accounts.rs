mod client_credentials;
mod device;
mod exchange;
mod refresh;
mod revoke;
mod user_info;

pub use client_credentials::ClientCredentials;
pub use user_info::UserInfo;

use std::fmt;
use std::sync::Arc;

use zohobooks_scopes::ScopeSet;

use crate::client::Client;
use crate::link::Link;
use crate::{
    Access, App, AuthorizationCode, BodyLimit, Books, DataCenter, Error, Grant, RefreshToken,
    Transport,
};

/// Zoho's accounts server, for one app: it exchanges codes, refreshes access tokens and revokes
/// refresh tokens.
///
/// Clones share one HTTP client. Secrets travel in the body of a `POST`.
///
/// ```no_run
/// use zohobooks_oauth::{Accounts, AuthorizationCode, Error, ServerApp};
///
/// # #[cfg(feature = "reqwest")]
/// # async fn example(code: AuthorizationCode) -> Result<(), Error> {
/// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
/// let accounts = Accounts::new(&app)?;
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
    client: Client,
    link: Link,
}

impl Accounts {
    /// With the HTTP client of this crate.
    ///
    /// Its futures must be polled on a Tokio runtime with I/O and time enabled. It follows no redirect,
    /// gives up connecting after 3.1 seconds and the whole request after 8.
    ///
    /// For Zoho it uses what the environment of the process says about the network: a proxy, such as
    /// `HTTPS_PROXY`, which passes the encrypted connection on, and the certificates that this machine
    /// trusts, on Linux also those of `SSL_CERT_FILE` and `SSL_CERT_DIR`. Whoever sets both can read along.
    /// A stand-in on this machine is reached without either.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport) if the machine has no trusted
    /// certificates to check Zoho's with.
    #[cfg(feature = "reqwest")]
    pub fn new(app: impl App) -> Result<Self, Error> {
        use crate::transport::{Limits, ReqwestTransport};

        let transport = ReqwestTransport::new(app.client().servers(), Limits::default())
            .map_err(Error::transport)?;
        Ok(Self::with_transport(app, transport))
    }

    /// With an HTTP client of your own, or a fake for tests:
    ///
    /// ```
    /// use zohobooks_oauth::http::{Request, Response};
    /// use zohobooks_oauth::{
    ///     Accounts, BoxFuture, DataCenter, RefreshToken, ServerApp, Transport, TransportError, scopes,
    /// };
    ///
    /// /// Gives every request the same token.
    /// struct Generous;
    ///
    /// impl Transport for Generous {
    ///     fn send(
    ///         &self,
    ///         request: Request<Vec<u8>>,
    ///     ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
    ///         assert_eq!(request.uri(), "https://accounts.zoho.eu/oauth/v2/token");
    ///         let answer = br#"{"access_token":"1000.a.b","expires_in":3600}"#;
    ///         Box::pin(async { Ok(Response::new(answer.to_vec())) })
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), zohobooks_oauth::Error> {
    /// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
    /// let accounts = Accounts::with_transport(app, Generous);
    ///
    /// let token = RefreshToken::new("1000.c.d")?;
    /// let grant = accounts.resume(token, DataCenter::Eu, scopes![settings::READ]).await?;
    /// assert_eq!(grant.access_token().expose(), "1000.a.b");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_transport(app: impl App, transport: impl Transport + 'static) -> Self {
        let client = app.client().clone();
        let link = Link::<dyn Transport>::new(Arc::new(transport), client.servers().clone());
        Self { client, link }
    }

    /// Exchanges the code of a login for tokens.
    ///
    /// This can be tried once. If it fails, start the login again: the code is spent, or may be if no
    /// answer arrived. Only a fault that [is unsent](crate::TransportFault::is_unsent) leaves it unspent,
    /// and it is dropped even then.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be
    ///   used, also if it has no refresh token, since the grant would end within the hour.
    /// * [`ErrorKind::Token`](crate::ErrorKind::Token) if a token of the answer is malformed.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the code is not one for this app; nothing
    ///   was sent.
    pub async fn exchange(&self, code: AuthorizationCode) -> Result<Grant, Error> {
        self.link.send(self.client.exchange(code)?).await
    }

    /// Gets a new access token. The refresh token stays the same.
    ///
    /// Zoho allows ten of these in ten minutes, so share one grant among all that use it.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be
    ///   used.
    /// * [`ErrorKind::Token`](crate::ErrorKind::Token) if a token of the answer is malformed.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the grant is not one for this app;
    ///   nothing was sent.
    ///
    /// The old grant is as good as before, unless [`Error::needs_consent`] says that its refresh token
    /// is dead.
    pub async fn refresh(&self, grant: &Grant) -> Result<Grant, Error> {
        self.link.send(self.client.refresh(grant)?).await
    }

    /// Takes up a grant again whose refresh token was kept elsewhere, with one request for an access
    /// token.
    ///
    /// Keep the data centre and the scopes that the login asked for beside the refresh token. A refresh
    /// token is valid in its own data centre only, and for the app that it was issued to. What is kept
    /// does not say which app that was, so that is not checked here: Zoho refuses it.
    ///
    /// ```no_run
    /// use zohobooks_oauth::{Accounts, DataCenter, Error, RefreshToken, scopes};
    ///
    /// # async fn example(accounts: Accounts, token: String, location: String) -> Result<(), Error> {
    /// // As it was stored: `grant.refresh_token().expose()` and `grant.data_center().location()`.
    /// let refresh_token = RefreshToken::new(token)?;
    /// let data_center = DataCenter::from_location(&location).expect("what was stored");
    ///
    /// let wanted = scopes![invoices::READ, settings::READ];
    /// let grant = accounts.resume(refresh_token, data_center, wanted).await?;
    /// for organization in accounts.books(&grant).organizations().await? {
    ///     println!("{}", organization.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`refresh`](Self::refresh): [`ErrorKind::Accounts`](crate::ErrorKind::Accounts),
    /// [`ErrorKind::Answer`](crate::ErrorKind::Answer), [`ErrorKind::Token`](crate::ErrorKind::Token),
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport), and
    /// [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the app is pinned to another data centre.
    pub async fn resume(
        &self,
        refresh_token: RefreshToken,
        data_center: DataCenter,
        requested: ScopeSet,
    ) -> Result<Grant, Error> {
        self.link.send(self.client.resume(refresh_token, data_center, requested)?).await
    }

    /// Revokes the refresh token and with it the access tokens that came from it.
    ///
    /// It succeeds if Zoho says so, or says that it does not know the refresh token, which then is revoked
    /// already.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable, or answered anything
    ///   else than that the token is revoked.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the grant is not one for this app;
    ///   nothing was sent.
    ///
    /// The refresh token may still be valid, so keep it and try again until this succeeds.
    pub async fn revoke(&self, grant: &Grant) -> Result<(), Error> {
        self.link.send(self.client.revoke(grant)?).await
    }

    /// Revokes the refresh token at Zoho's newer endpoint, to which the app authenticates itself.
    ///
    /// The documentation of Zoho Books has the one of [`revoke`](Self::revoke), Zoho's general one this. The
    /// body of its answer is not documented, so status 200 counts as success unless the body says otherwise.
    /// It answers [`InvalidToken`](crate::AccountsFault::InvalidToken) to a token that is revoked already as
    /// well as to a wrong secret, so that is an error here.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    ///
    /// # Errors
    ///
    /// Those of [`revoke`](Self::revoke).
    pub async fn revoke_authenticated(&self, grant: &Grant) -> Result<(), Error> {
        self.link.send(self.client.revoke_authenticated(grant)?).await
    }

    /// Revokes one access token before its time, at Zoho's newer endpoint.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    ///
    /// # Errors
    ///
    /// Those of [`revoke`](Self::revoke).
    pub async fn revoke_access(&self, access: impl AsRef<Access>) -> Result<(), Error> {
        // Nothing of the argument is kept over the wait.
        let prepared = self.client.revoke_access(access.as_ref());
        drop(access);
        self.link.send(prepared?).await
    }

    /// The Zoho Books API as the user who made this grant.
    ///
    /// If the grant is not one for this app, each call fails with
    /// [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch), before anything is sent.
    #[must_use]
    pub fn books(&self, access: impl AsRef<Access>) -> Books {
        Books::new(self.link.clone(), self.client.clone(), access.as_ref().clone())
    }
}

#[cfg(feature = "connections")]
impl Accounts {
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }
}

impl fmt::Debug for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accounts").field("client", &self.client).finish_non_exhaustive()
    }
}

const TOKEN: &str = "/oauth/v2/token";

/// Zoho's answers have a few hundred bytes.
const MAX_ANSWER: BodyLimit = BodyLimit::new(64 * 1024);

#[cfg(test)]
mod tests;
