use std::sync::Arc;

use super::{app, pinned, secrets};
use crate::client::Client;
use crate::{ClientKind, ClientSecret, Error, redirect_uri};

/// An app on the user's own machine, "Mobile-based Applications" in Zoho's API console: for desktops and
/// command lines as well as for phones.
///
/// What is installed on a user's machine is no place for a secret, so each login has a proof key instead
/// (PKCE, RFC 7636, `S256`), which Zoho demands of this kind.
///
/// ```
/// use zohobooks_oauth::{NativeApp, scopes};
///
/// let app = NativeApp::new("1000.ABC", "http://127.0.0.1:8976/callback")?;
/// let login = app.authorize(scopes![invoices::READ])?;
/// assert!(login.url().contains("&code_challenge_method=S256"));
/// # Ok::<(), zohobooks_oauth::Error>(())
/// ```
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/mobile-applications.html>.
#[derive(Clone, Debug)]
pub struct NativeApp {
    pub(crate) client: Client,
    pub(crate) redirect_uri: Arc<str>,
}

impl NativeApp {
    /// An app with the client ID and one of the redirect URIs of its page in the console.
    ///
    /// The rules for the redirect URI are those of [`ServerApp::new`](crate::ServerApp::new). On a desktop
    /// it is an address of this machine, where
    /// [`RedirectListener`](crate::RedirectListener) waits for the user.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::App`](crate::ErrorKind::App) if one of the two cannot be what the console shows.
    pub fn new(client_id: impl Into<String>, redirect_uri: &str) -> Result<Self, Error> {
        let client = Client::new(ClientKind::Mobile, client_id)?;
        Ok(Self { client, redirect_uri: redirect_uri::checked(redirect_uri)? })
    }

    /// The app, sending a secret as well.
    ///
    /// The console shows one, and Zoho's older documentation sends it. Whether Zoho wants it beside a proof
    /// key is not known: if it answers [`InvalidClientSecret`](crate::AccountsFault::InvalidClientSecret)
    /// without, add it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::App`](crate::ErrorKind::App) if it cannot be what the console shows.
    pub fn with_secret(self, client_secret: impl Into<ClientSecret>) -> Result<Self, Error> {
        Ok(Self { client: self.client.with_secret(client_secret)?, ..self })
    }

    /// The redirect URI, byte for byte.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }
}

app!(NativeApp, redirect_uri);
pinned!(NativeApp);
secrets!(NativeApp);
