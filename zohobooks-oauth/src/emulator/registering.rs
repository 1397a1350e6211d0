use std::fmt;

use super::registration::Registration;
use super::{ConsentError, Emulator};
use crate::{App, ClientKind, DataCenter};

/// What the owner of an application does in Zoho's console. Unless it says otherwise, an application is
/// enabled in every data centre and has the same secret in all of them, which is an option there.
impl Emulator {
    /// Registers a server-based application, and returns what the console would show.
    ///
    /// As at Zoho, a consent URL must carry exactly this `redirect_uri`, and only one that starts with
    /// `http://` or `https://` ever works.
    #[must_use = "the client ID and secret are shown here only"]
    pub fn register(&self, redirect_uri: &str) -> Registration {
        self.register_as(ClientKind::ServerBased, redirect_uri)
    }

    /// Registers a server-based application that is enabled in these data centres only and has a secret of
    /// its own in each, as is the console's default. The first one is where it was registered.
    ///
    /// ```
    /// use zohobooks_oauth::DataCenter;
    /// # use zohobooks_oauth::emulator::Emulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let zoho = Emulator::start().await?;
    /// let app = zoho.register_in(&[DataCenter::Us, DataCenter::Eu], "https://example.com/callback");
    /// assert_ne!(app.client_secret_in(DataCenter::Us), app.client_secret_in(DataCenter::Eu));
    /// assert_eq!(app.client_secret_in(DataCenter::In), None);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
    #[must_use = "the client ID and secrets are shown here only"]
    pub fn register_in(&self, data_centers: &[DataCenter], redirect_uri: &str) -> Registration {
        self.shared.backend().register_in(ClientKind::ServerBased, NAME, data_centers, redirect_uri)
    }

    /// Registers an application for phones or desktops, which the console calls "Mobile-based". Its
    /// consent URLs need a code challenge.
    ///
    /// The redirect URI is compared to the letter, its port included, so register it when the port is known.
    /// The secret may be left out of token requests, but must not be wrong.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/mobile-applications.html>.
    #[must_use = "the client ID and secret are shown here only"]
    pub fn register_native(&self, redirect_uri: &str) -> Registration {
        self.register_as(ClientKind::Mobile, redirect_uri)
    }

    /// Registers an application that is nothing but pages in a browser, which the console calls
    /// "Client-based". It gets access tokens in the fragment of its redirect URI and nothing else.
    ///
    /// [`accept`](Self::accept) takes its consent URLs as well as those of `/oauth/v2/auth/refresh`, which
    /// bring a new token after [`accept_for_session`](Self::accept_for_session).
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
    #[must_use = "the client ID is shown here only"]
    pub fn register_browser(&self, redirect_uri: &str) -> Registration {
        self.register_as(ClientKind::ClientBased, redirect_uri)
    }

    /// Registers an application for devices without a browser, which the console calls "Non-browser".
    /// [`accept_device`](Self::accept_device) plays its user.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/devices/initiation-request.html>.
    #[must_use = "the client ID and secret are shown here only"]
    pub fn register_device(&self) -> Registration {
        self.register_as(ClientKind::NonBrowser, "")
    }

    /// Registers a self client, in the data centre of the user and nowhere else.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html>.
    #[must_use = "the client ID and secret are shown here only"]
    pub fn register_self_client(&self) -> Registration {
        let mut backend = self.shared.backend();
        let home = backend.user;
        backend.register_in(ClientKind::SelfClient, NAME, &[home], "")
    }

    /// Registers an application that the program has already, say from its own configuration, with its client
    /// ID, secrets and redirect URI, so that the program runs against the emulator as it is.
    ///
    /// ```
    /// use zohobooks_oauth::{ServerApp, scopes};
    /// # use zohobooks_oauth::emulator::Emulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let app = ServerApp::new("1000.SHOP", "hush", "https://shop.example.com/callback")?;
    ///
    /// let zoho = Emulator::start().await?;
    /// zoho.register_app(&app);
    /// let app = app.on_loopback(zoho.loopback());
    /// let login = app.authorize(scopes![invoices::READ])?;
    /// let callback = zoho.accept(login.url()).await?;
    /// assert!(login.finish(&callback).is_ok());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It is enabled in every data centre, wherever the app is pinned to, and has the secret there that the
    /// app has for it; a [`SelfClient`](crate::SelfClient) is enabled in its own and nowhere else. Where
    /// the app has no secret, as a [`NativeApp`](crate::NativeApp) may, the registration has one that the app does not
    /// know. An application with this ID is changed, as its owner may do in the console: the secrets and
    /// the redirect URI from before are no longer good, and what users have granted stays.
    #[allow(clippy::must_use_candidate, reason = "the program has all of it")]
    pub fn register_app(&self, app: &(impl App + ?Sized)) -> Registration {
        self.shared.backend().register_app(NAME, app)
    }

    /// Gives an application the name that the consent page and the console show.
    ///
    /// ```
    /// # use zohobooks_oauth::emulator::Emulator;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let zoho = Emulator::start().await?;
    /// let app = zoho.register("https://shop.example.com/callback");
    /// zoho.rename(&app, "Zylker's shop");
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename(&self, app: &Registration, name: impl Into<String>) {
        if let Some(client) = self.shared.backend().clients.get_mut(app.client_id()) {
            client.name = name.into();
        }
    }

    /// The code that the console makes for a self client. It works once and for three minutes, the
    /// console's default, and is exchanged without a redirect URI.
    ///
    /// ```
    /// use zohobooks_oauth::scopes;
    /// # use zohobooks_oauth::emulator::Emulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let zoho = Emulator::start().await?;
    /// let console = zoho.register_self_client();
    /// let code = zoho.console_code(&console, scopes![invoices::READ])?;
    /// assert!(code.starts_with("1000."));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The registration is not that of a self client, or a scope does not exist.
    pub fn console_code(
        &self,
        self_client: &Registration,
        scopes: impl fmt::Display,
    ) -> Result<String, ConsentError> {
        let (scopes, now) = (scopes.to_string(), self.shared.now());
        let code = self.shared.backend().console_code(self_client.client_id(), &scopes, now);
        code.map_err(|refusal| ConsentError::new(refusal.title()))
    }

    fn register_as(&self, kind: ClientKind, redirect_uri: &str) -> Registration {
        self.shared.backend().register_as(kind, NAME, redirect_uri)
    }
}

const NAME: &str = "Emulated application";
