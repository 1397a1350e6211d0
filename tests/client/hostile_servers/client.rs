//! The two clients, with an app of each kind, a grant and a device login.

use tokio::runtime::Runtime;
use zohobooks_oauth::{
    Accounts, App, AuthorizationCode, DataCenter, DeviceApp, DeviceLogin, Error, Grant,
    RefreshToken, ScopeSet, SelfClient, ServerApp, blocking, scopes,
};

use super::good::{Good, json};

pub(super) const WANTED: ScopeSet = scopes![settings::READ];
pub(super) const SECRET: &str = "hush-client-secret";

/// As <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html> has it, with what is put
/// in front.
pub(super) fn tokens(more: &str) -> String {
    format!(
        r#"{{{more}"access_token":"1000.hush.access","refresh_token":"1000.hush.refresh","token_type":"Bearer","expires_in":3600}}"#
    )
}

/// As <https://www.zoho.com/accounts/protocol/oauth/devices/initiation-request.html> has it.
pub(super) const STARTED: &str = r#"{"user_code":"WLKU-4502","device_code":"1000.hush.device",
    "interval":30000,"expires_in":300000,"verification_url":"https://accounts.zoho.com/oauth/v3/device"}"#;

/// Everything that sends something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Call {
    Exchange,
    Refresh,
    Resume,
    ClientCredentials,
    Revoke,
    RevokeAuthenticated,
    RevokeAccess,
    DeviceStart,
    DevicePoll,
    Organizations,
    UserInfo,
}

impl Call {
    pub(super) const ALL: [Self; 11] = [
        Self::Exchange,
        Self::Refresh,
        Self::Resume,
        Self::ClientCredentials,
        Self::Revoke,
        Self::RevokeAuthenticated,
        Self::RevokeAccess,
        Self::DeviceStart,
        Self::DevicePoll,
        Self::Organizations,
        Self::UserInfo,
    ];

    /// Those that are answered with tokens.
    pub(super) const FOR_TOKENS: [Self; 5] =
        [Self::Exchange, Self::Refresh, Self::Resume, Self::ClientCredentials, Self::DevicePoll];
}

/// Makes a call of either.
macro_rules! with {
    ($kept:expr, |$accounts:ident| $call:expr) => {
        match $kept {
            Kept::Waiting(runtime, $accounts) => runtime.block_on($call),
            Kept::Blocking($accounts) => $call,
        }
    };
}

/// One of the two, for one app, with its connections.
pub(super) enum Kept<'a> {
    Waiting(&'a Runtime, Accounts),
    Blocking(blocking::Accounts),
}

impl<'a> Kept<'a> {
    fn new(runtime: Option<&'a Runtime>, app: impl App) -> Self {
        match runtime {
            Some(runtime) => Self::Waiting(runtime, Accounts::new(app).unwrap()),
            None => Self::Blocking(blocking::Accounts::new(app).unwrap()),
        }
    }

    pub(super) fn exchange(&self, code: AuthorizationCode) -> Result<Grant, Error> {
        with!(self, |accounts| accounts.exchange(code))
    }
}

/// The apps of one console, and the tokens they got from good.
pub(super) struct Client {
    pub(super) app: ServerApp,
    own: SelfClient,
    device: DeviceApp,
    waiting: Option<Runtime>,
    grant: Option<Grant>,
    login: Option<DeviceLogin>,
}

impl Client {
    /// The async client and the blocking one.
    pub(super) fn both(good: &Good) -> [Self; 2] {
        [Self::new(good, Some(Runtime::new().unwrap())), Self::new(good, None)]
    }

    fn new(good: &Good, waiting: Option<Runtime>) -> Self {
        let loopback = || good.loopback();
        let app = ServerApp::new("1000.ABC", SECRET, "https://app.example.com/cb").unwrap();
        let own = SelfClient::new("1000.DEF", SECRET, DataCenter::Us).unwrap();
        let device = DeviceApp::new("1000.GHI", SECRET).unwrap();
        let mut client = Self {
            app: app.on_loopback(loopback()),
            own: own.on_loopback(loopback()),
            device: device.on_loopback(loopback()),
            waiting,
            grant: None,
            login: None,
        };
        good.then(json(200, tokens("")));
        client.call(Call::Resume).unwrap();
        good.then(json(200, STARTED));
        client.call(Call::DeviceStart).unwrap();
        assert_eq!(good.requests().len(), 2);
        client
    }

    /// A code, as the user brings it back.
    pub(super) fn code(&self) -> AuthorizationCode {
        let login = self.app.authorize(WANTED).unwrap();
        let callback = format!("code=1000.hush.code&location=us&state={}", state(login.url()));
        login.finish(&callback).unwrap()
    }

    /// Sends what the call is about, one time. The next of its kind goes on from what it brought.
    pub(super) fn call(&mut self, call: Call) -> Result<(), Error> {
        match call {
            Call::Exchange => self.exchange(self.code()).map(drop),
            Call::Refresh => {
                let grant = self.grant();
                with!(self.keep(), |accounts| accounts.refresh(grant)).map(drop)
            }
            Call::Resume => {
                let token = RefreshToken::new("1000.hush.refresh").unwrap();
                let grant =
                    with!(self.keep(), |accounts| accounts.resume(token, DataCenter::Us, WANTED))?;
                self.grant = Some(grant);
                Ok(())
            }
            Call::ClientCredentials => {
                let request = self.own.client_credentials(WANTED);
                with!(self.kept(&self.own), |accounts| accounts.client_credentials(request))
                    .map(drop)
            }
            Call::Revoke => with!(self.keep(), |accounts| accounts.revoke(self.grant())),
            Call::RevokeAuthenticated => {
                with!(self.keep(), |accounts| accounts.revoke_authenticated(self.grant()))
            }
            Call::RevokeAccess => {
                with!(self.keep(), |accounts| accounts.revoke_access(self.grant()))
            }
            Call::DeviceStart => {
                let request = self.device.authorize(WANTED);
                let login = with!(self.kept(&self.device), |accounts| accounts
                    .start_device_login(request))?;
                self.login = Some(login);
                Ok(())
            }
            Call::DevicePoll => {
                let mut login = self.login.take().unwrap();
                let result = self.poll(&mut login);
                self.login = Some(login);
                result
            }
            Call::Organizations => {
                let grant = self.grant();
                with!(self.keep(), |accounts| accounts.books(grant).organizations()).map(drop)
            }
            Call::UserInfo => {
                let grant = self.grant();
                with!(self.keep(), |accounts| accounts.user_info(grant)).map(drop)
            }
        }
    }

    pub(super) fn exchange(&self, code: AuthorizationCode) -> Result<Grant, Error> {
        self.keep().exchange(code)
    }

    /// The client of the app with the grant, to be used more than once.
    pub(super) fn keep(&self) -> Kept<'_> {
        self.kept(&self.app)
    }

    fn kept(&self, app: impl App) -> Kept<'_> {
        Kept::new(self.waiting.as_ref(), app)
    }

    pub(super) fn login(&self) -> &DeviceLogin {
        self.login.as_ref().unwrap()
    }

    fn poll(&self, login: &mut DeviceLogin) -> Result<(), Error> {
        with!(self.kept(&self.device), |accounts| accounts.poll_device_login(login)).map(drop)
    }

    fn grant(&self) -> &Grant {
        self.grant.as_ref().unwrap()
    }
}

/// The state of a consent URL.
pub(super) fn state(url: &str) -> &str {
    let (_, state) = url.split_once("state=").unwrap();
    state.split('&').next().unwrap()
}
