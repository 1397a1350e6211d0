use std::sync::Arc;

use crate::servers::Servers;
use crate::{AppFault, ClientSecret, DataCenter, Error, ErrorKind, Loopback, redirect_uri};

/// A server-based application as it is registered in Zoho's API console.
///
/// Logins start in the United States and the callback names the data centre of the user, who may be a
/// customer of any of them but China. [`pinned_to`](Self::pinned_to) pins the app to one.
///
/// ```
/// use zohobooks_oauth::ServerApp;
///
/// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
/// assert_eq!(app.client_id(), "1000.ABC");
/// # Ok::<(), zohobooks_oauth::Error>(())
/// ```
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-server-applications.html>.
#[derive(Clone, Debug)]
pub struct ServerApp {
    client_id: Arc<str>,
    client_secret: ClientSecret,
    redirect_uri: Arc<str>,
    pinned: Option<DataCenter>,
    servers: Servers,
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
    /// [`ErrorKind::App`] if one of the three cannot be what the console shows, such as a secret with a
    /// line break at its end.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<ClientSecret>,
        redirect_uri: &str,
    ) -> Result<Self, Error> {
        let client_id = client_id.into();
        let client_secret = client_secret.into();
        let fault = |fault| Error::new(ErrorKind::App(fault));
        if !is_credential(&client_id) {
            return Err(fault(AppFault::ClientId));
        }
        if !is_credential(client_secret.expose()) {
            return Err(fault(AppFault::ClientSecret));
        }
        redirect_uri::check(redirect_uri).map_err(fault)?;
        Ok(Self {
            client_id: client_id.into(),
            client_secret,
            redirect_uri: redirect_uri.into(),
            pinned: None,
            servers: Servers::Zoho,
        })
    }

    /// The app, pinned to a data centre: logins start there, and users of others are refused.
    ///
    /// An app for Chinese users has to be pinned to [`DataCenter::Cn`], since their logins must start
    /// there. With the others it only saves the user a redirect.
    ///
    /// Source: <https://www.zoho.com/crm/developer/docs/api/multi-dc.html>.
    #[must_use]
    pub fn pinned_to(self, data_center: DataCenter) -> Self {
        Self { pinned: Some(data_center), ..self }
    }

    /// The app, talking to a server on this machine instead of Zoho: that is the accounts server and the
    /// API of every data centre, and nothing is sent anywhere else. For tests and for trying things out.
    #[must_use]
    pub fn on_loopback(self, loopback: Loopback) -> Self {
        Self { servers: Servers::StandIn(loopback), ..self }
    }

    /// The client ID.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The redirect URI, byte for byte.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    pub(crate) fn shared_client_id(&self) -> Arc<str> {
        Arc::clone(&self.client_id)
    }

    pub(crate) fn shared_redirect_uri(&self) -> Arc<str> {
        Arc::clone(&self.redirect_uri)
    }

    pub(crate) fn client_secret(&self) -> &ClientSecret {
        &self.client_secret
    }

    pub(crate) fn pin(&self) -> Option<DataCenter> {
        self.pinned
    }

    pub(crate) fn servers(&self) -> &Servers {
        &self.servers
    }
}

fn is_credential(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_copied_whole_and_clean() {
        for bad in ["", " ", "abc\n", "a b", "\u{feff}abc"] {
            let error = ServerApp::new(bad, "secret", "https://a.example").unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::App(AppFault::ClientId));
            let error = ServerApp::new("id", bad, "https://a.example").unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::App(AppFault::ClientSecret));
        }
    }

    #[test]
    fn debug_keeps_the_secret() {
        let app = ServerApp::new("id", "hush", "https://a.example").unwrap();
        assert!(!format!("{app:?} {app:#?}").contains("hush"));
    }
}
