use std::fmt;
use std::sync::Arc;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
use std::{thread, time::Duration};

use http::HeaderValue;
use zohobooks_scopes::ScopeSet;

use super::{Books, Transport};
use crate::client::Client;
use crate::link::Link;
use crate::{
    Access, App, AuthorizationCode, ClientCredentials, DataCenter, DeviceLogin, DevicePoll,
    DeviceRequest, Error, Grant, RefreshToken, UserInfo,
};

/// Zoho's accounts server, for one app, as [`crate::Accounts`].
///
/// Clones share one HTTP client.
///
/// ```no_run
/// use zohobooks_oauth::blocking::Accounts;
/// use zohobooks_oauth::{DataCenter, Error, SelfClient, scopes};
///
/// # #[cfg(feature = "reqwest")]
/// # fn example() -> Result<(), Error> {
/// let client = SelfClient::new("1000.ABC", "secret", DataCenter::Eu)?;
/// let accounts = Accounts::new(&client)?;
///
/// let request = client.client_credentials(scopes![settings::READ]);
/// let access = accounts.client_credentials(request)?;
/// println!("{} organizations", accounts.books(&access).organizations()?.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Accounts {
    client: Client,
    link: Link<dyn Transport>,
}

impl Accounts {
    /// With the HTTP client of this crate, on a thread of its own. It is the same as that of
    /// [`crate::Accounts::new`], its time limits and what it takes from the environment included.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport) if the machine has no trusted
    /// certificates to check Zoho's with, or no thread to spare.
    #[cfg(feature = "reqwest")]
    pub fn new(app: impl App) -> Result<Self, Error> {
        use crate::transport::ReqwestThread;

        let transport = ReqwestThread::new(app.client().servers()).map_err(Error::transport)?;
        Ok(Self::with_transport(app, transport))
    }

    /// With an HTTP client of your own, or a fake for tests.
    #[must_use]
    pub fn with_transport(app: impl App, transport: impl Transport + 'static) -> Self {
        let client = app.client().clone();
        let link = Link::<dyn Transport>::new(Arc::new(transport), client.servers().clone());
        Self { client, link }
    }

    /// Exchanges the code of a login for tokens, as [`crate::Accounts::exchange`]. This can be tried once.
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::exchange`].
    pub fn exchange(&self, code: AuthorizationCode) -> Result<Grant, Error> {
        self.link.send_blocking(self.client.exchange(code)?)
    }

    /// Gets a new access token, as [`crate::Accounts::refresh`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::refresh`].
    pub fn refresh(&self, grant: &Grant) -> Result<Grant, Error> {
        self.link.send_blocking(self.client.refresh(grant)?)
    }

    /// Takes up a grant again whose refresh token was kept elsewhere, as [`crate::Accounts::resume`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::resume`].
    pub fn resume(
        &self,
        refresh_token: RefreshToken,
        data_center: DataCenter,
        requested: ScopeSet,
    ) -> Result<Grant, Error> {
        self.link.send_blocking(self.client.resume(refresh_token, data_center, requested)?)
    }

    /// Revokes the refresh token, as [`crate::Accounts::revoke`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::revoke`].
    pub fn revoke(&self, grant: &Grant) -> Result<(), Error> {
        self.link.send_blocking(self.client.revoke(grant)?)
    }

    /// Revokes the refresh token at Zoho's newer endpoint, as [`crate::Accounts::revoke_authenticated`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::revoke_authenticated`].
    pub fn revoke_authenticated(&self, grant: &Grant) -> Result<(), Error> {
        self.link.send_blocking(self.client.revoke_authenticated(grant)?)
    }

    /// Revokes one access token before its time, as [`crate::Accounts::revoke_access`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::revoke_access`].
    pub fn revoke_access(&self, access: impl AsRef<Access>) -> Result<(), Error> {
        self.link.send_blocking(self.client.revoke_access(access.as_ref())?)
    }

    /// Gets an access token for a [`SelfClient`](crate::SelfClient), as
    /// [`crate::Accounts::client_credentials`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::client_credentials`].
    pub fn client_credentials(&self, request: ClientCredentials) -> Result<Access, Error> {
        self.link.send_blocking(self.client.client_credentials(request)?)
    }

    /// Who has consented, as [`crate::Accounts::user_info`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::user_info`].
    pub fn user_info(&self, access: impl AsRef<Access>) -> Result<UserInfo, Error> {
        self.link.send_blocking(self.client.user_info(access.as_ref())?)
    }

    /// Whether a server can be reached, and what time it is there, as [`crate::Accounts::server_date`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::server_date`].
    pub fn server_date(&self, at: DataCenter) -> Result<Option<HeaderValue>, Error> {
        self.link.send_blocking(self.client.server_date(at))
    }

    /// Starts a login on a machine without a browser, as [`crate::Accounts::start_device_login`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::start_device_login`].
    pub fn start_device_login(&self, request: DeviceRequest) -> Result<DeviceLogin, Error> {
        self.link.send_blocking(self.client.start_device_login(request)?)
    }

    /// Asks once whether the user has consented, as [`crate::Accounts::poll_device_login`].
    ///
    /// # Errors
    ///
    /// Those of [`crate::Accounts::poll_device_login`].
    pub fn poll_device_login(&self, login: &mut DeviceLogin) -> Result<DevicePoll, Error> {
        let polled = self.link.send_blocking(self.client.poll_device_login(login)?)?;
        Ok(login.take_in(polled))
    }

    /// Waits until the user has consented, and goes on through what
    /// [is transient](Error::is_transient). The thread sleeps meanwhile, for minutes.
    ///
    /// # Errors
    ///
    /// Those of [`poll_device_login`](Self::poll_device_login).
    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    pub fn wait_for_device_login(&self, login: DeviceLogin) -> Result<Grant, Error> {
        self.wait_with(thread::sleep, login)
    }

    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    pub(super) fn wait_with(
        &self,
        mut sleep: impl FnMut(Duration),
        mut login: DeviceLogin,
    ) -> Result<Grant, Error> {
        loop {
            sleep(login.interval());
            let polled = self.poll_device_login(&mut login);
            if let Some(end) = login.end(polled) {
                return end;
            }
        }
    }

    /// The Zoho Books API as the user who made this grant, as [`crate::Accounts::books`].
    #[must_use]
    pub fn books(&self, access: impl AsRef<Access>) -> Books {
        Books::new(self.link.clone(), self.client.clone(), access.as_ref().clone())
    }
}

impl fmt::Debug for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accounts").field("client", &self.client).finish_non_exhaustive()
    }
}
