use std::sync::Arc;

use super::{app, pinned};
use crate::client::Client;
use crate::{ClientKind, Error, redirect_uri};

/// An app that runs in the user's browser only, "Client-based Applications" in Zoho's API console.
///
/// There is no secret and no refresh token: the access token arrives in the fragment of the callback, and
/// within the hour the user has to be there again. So this type has neither; it offers the consent URL, the
/// one for [renewal](Self::renew) while the user is logged in, and the reading of the fragment.
///
/// ```
/// use zohobooks_oauth::{BrowserApp, scopes};
///
/// let app = BrowserApp::new("1000.ABC", "https://app.example.com/callback")?;
/// let login = app.authorize(scopes![invoices::READ])?;
/// assert!(login.url().contains("response_type=token"));
/// # let state = login.url().rsplit_once("state=").unwrap().1;
///
/// // The page at the redirect URI reads `location.hash`.
/// # let hash = format!("#state={state}&access_token=1000.a.b&expires_in=3600&location=eu\
/// #     &api_domain=https%3A%2F%2Fwww.zohoapis.eu");
/// let access = login.finish(&hash)?;
/// assert_eq!(access.data_center().location(), "eu");
/// # Ok::<(), zohobooks_oauth::Error>(())
/// ```
///
/// Source: the pages on client-based applications in Zoho's Sheet API documentation,
/// <https://sheet.zoho.com/help/api/v2/>.
#[derive(Clone, Debug)]
pub struct BrowserApp {
    pub(crate) client: Client,
    redirect_uri: Arc<str>,
}

impl BrowserApp {
    /// An app with the client ID and one of the redirect URIs of its page in the console.
    ///
    /// The rules for the redirect URI are those of [`ServerApp::new`](crate::ServerApp::new).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::App`](crate::ErrorKind::App) if one of the two cannot be what the console shows.
    pub fn new(client_id: impl Into<String>, redirect_uri: &str) -> Result<Self, Error> {
        let client = Client::new(ClientKind::ClientBased, client_id)?;
        Ok(Self { client, redirect_uri: redirect_uri::checked(redirect_uri)? })
    }

    /// The redirect URI, byte for byte.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    pub(crate) fn shared_redirect_uri(&self) -> &Arc<str> {
        &self.redirect_uri
    }
}

app!(BrowserApp, redirect_uri);
pinned!(BrowserApp);
