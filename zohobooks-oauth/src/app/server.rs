use std::sync::Arc;

use super::{app, pinned, secrets};
use crate::client::Client;
use crate::{ClientKind, ClientSecret, Error, redirect_uri};

/// A server-based application, "Server-based Applications" in Zoho's API console: a web app with a
/// server that keeps the secret.
///
/// Logins start in the United States and the callback names the data centre of the user, who may be a
/// customer of any of them but China. [`pinned_to`](Self::pinned_to) pins the app to one.
///
/// ```
/// use zohobooks_oauth::{DataCenter, ServerApp};
///
/// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?
///     .with_secret_in(DataCenter::Eu, "another-secret")?
///     .with_pkce();
/// assert_eq!(app.client_id(), "1000.ABC");
/// # Ok::<(), zohobooks_oauth::Error>(())
/// ```
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-server-applications.html>.
#[derive(Clone, Debug)]
pub struct ServerApp {
    pub(crate) client: Client,
    pub(crate) redirect_uri: Arc<str>,
    pub(crate) pkce: bool,
}

impl ServerApp {
    /// An app with the credentials and one of the redirect URIs of its page in the console.
    ///
    /// The redirect URI is sent as it stands, and Zoho compares it to the letter. It starts with
    /// `http://` or `https://` and has a host, but no user name, fragment, space, control character or
    /// invisible character, and its query has no parameter that Zoho adds to the callback. `http://` is
    /// accepted for every host, because Zoho accepts it. Codes then travel unencrypted, so use it for
    /// `localhost` only.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::App`](crate::ErrorKind::App) if one of the three cannot be what the console shows,
    /// such as a secret with a line break at its end.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<ClientSecret>,
        redirect_uri: &str,
    ) -> Result<Self, Error> {
        let client = Client::new(ClientKind::ServerBased, client_id)?.with_secret(client_secret)?;
        let redirect_uri = redirect_uri::checked(redirect_uri)?;
        Ok(Self { client, redirect_uri, pkce: false })
    }

    /// The app, with a proof key (PKCE, RFC 7636, `S256`) for each login: a code that somebody else
    /// catches is then worth nothing.
    ///
    /// Zoho recommends it for server-based applications and does not demand it.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-server-applications.html>.
    #[must_use]
    pub fn with_pkce(self) -> Self {
        Self { pkce: true, ..self }
    }

    /// The redirect URI, byte for byte.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }
}

app!(ServerApp, redirect_uri);
pinned!(ServerApp);
secrets!(ServerApp);
