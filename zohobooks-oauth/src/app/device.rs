use super::{app, pinned, secrets};
use crate::client::Client;
use crate::{ClientKind, ClientSecret, Error};

/// An app on a machine without a browser, "Non-browser Applications" in Zoho's API console: the user
/// enters a short code on a page that is opened elsewhere.
///
/// ```no_run
/// use zohobooks_oauth::{Accounts, DeviceApp, Error, scopes};
///
/// # #[cfg(feature = "reqwest")]
/// # async fn example() -> Result<(), Error> {
/// let app = DeviceApp::new("1000.ABC", "secret")?;
/// let accounts = Accounts::new(&app)?;
///
/// let login = accounts.start_device_login(app.authorize(scopes![invoices::READ])).await?;
/// println!("Open {} and enter {}", login.verification_url(), login.user_code());
/// let grant = accounts.wait_for_device_login(login).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/devices/initiation-request.html>.
#[derive(Clone, Debug)]
pub struct DeviceApp {
    pub(crate) client: Client,
}

impl DeviceApp {
    /// An app with the credentials of its page in the console.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::App`](crate::ErrorKind::App) if one of the two cannot be what the console shows.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<ClientSecret>,
    ) -> Result<Self, Error> {
        let client = Client::new(ClientKind::NonBrowser, client_id)?.with_secret(client_secret)?;
        Ok(Self { client })
    }
}

app!(DeviceApp);
pinned!(DeviceApp);
secrets!(DeviceApp);
