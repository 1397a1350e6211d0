use std::fmt;

use super::backend::Backend;
use super::newest::Newest;

/// A registered application: what Zoho's console shows about it.
#[derive(Clone)]
pub struct Registration {
    client_id: String,
    client_secret: String,
    redirect_uri: String,
}

impl Registration {
    /// The client ID: `1000.` and 30 capitals and digits.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The client secret.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// The redirect URI that was registered.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }
}

/// Without the secret.
impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration")
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[redacted]"))
            .field("redirect_uri", &self.redirect_uri)
            .finish()
    }
}

/// An application as the accounts server knows it.
pub(super) struct Client {
    pub(super) name: String,
    pub(super) secret: String,
    pub(super) redirect_uris: Vec<String>,
    /// Scopes that the user has accepted before, so that no page asks for them again.
    pub(super) accepted: Newest<()>,
    /// A refresh token comes by itself only the first time.
    pub(super) had_refresh_token: bool,
}

impl Client {
    pub(super) fn redirects_to(&self, redirect_uri: &str) -> bool {
        self.redirect_uris.iter().any(|registered| registered == redirect_uri)
    }
}

impl Backend {
    pub(super) fn register(&mut self, name: &str, redirect_uri: &str) -> Registration {
        let registration = Registration {
            client_id: self.ids.client_id(),
            client_secret: self.ids.client_secret(),
            redirect_uri: redirect_uri.to_owned(),
        };
        let client = Client {
            name: name.to_owned(),
            secret: registration.client_secret.clone(),
            redirect_uris: vec![redirect_uri.to_owned()],
            accepted: Newest::new(MOST_CONSENTS),
            had_refresh_token: false,
        };
        self.clients.insert(registration.client_id.clone(), client);
        registration
    }
}

/// Scopes; more than Zoho Books has.
pub(super) const MOST_CONSENTS: usize = 1_000;

#[cfg(test)]
mod tests {
    use super::super::backend::tests::backend;

    #[test]
    fn debug_does_not_show_the_secret() {
        let app = backend().register("App", "https://example.com/callback");
        let shown = format!("{app:?}");
        assert!(shown.contains(app.client_id()) && !shown.contains(app.client_secret()), "{shown}");
    }

    #[test]
    fn ids_and_secrets_have_the_shape_of_the_console() {
        let app = backend().register("App", "https://example.com/callback");
        let id = app.client_id().strip_prefix("1000.").unwrap();
        assert_eq!(id.len(), 30);
        assert!(id.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()));
        assert_eq!(app.client_secret().len(), 42);
    }
}
