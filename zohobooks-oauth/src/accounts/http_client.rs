use std::sync::Arc;

use super::Accounts;
use crate::link::Link;
use crate::{App, Transport};

impl Accounts {
    /// With the HTTP client of this crate.
    ///
    /// Its futures must be polled on a Tokio runtime with I/O and time enabled. It follows no redirect,
    /// gives up connecting after 3.1 seconds, and the whole request after its [time limit](crate::TimeLimit).
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
    pub fn new(app: impl App) -> Result<Self, crate::Error> {
        use crate::transport::ReqwestTransport;

        let transport =
            ReqwestTransport::new(app.client().servers()).map_err(crate::Error::transport)?;
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
        #[cfg(feature = "books")]
        let gates = {
            let store = Arc::new(crate::MemoryStore::new());
            Arc::new(crate::books::Gates::new(store, client.clock().clone()))
        };
        Self {
            client,
            link,
            #[cfg(feature = "books")]
            gates,
        }
    }
}
