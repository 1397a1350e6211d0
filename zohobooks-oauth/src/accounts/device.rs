use std::time::Duration;

use http::Response;
use serde_json::Value;

use super::{Accounts, MAX_ANSWER};
use crate::client::Client;
use crate::clock::Instant;
use crate::device_login::{LONGEST_INTERVAL, Polled, SHORTEST_INTERVAL};
use crate::encode::Form;
use crate::error::{Call, Step};
use crate::prepared::Prepared;
use crate::token_answer::Tokens;
use crate::wire::Answer;
use crate::{
    Access, AnswerFault, CallbackFault, ConsentFault, DataCenter, DeviceLogin, DevicePoll,
    DeviceRequest, Error, Grant, request,
};

impl Accounts {
    /// Starts a login on a machine without a browser, for a [`DeviceApp`](crate::DeviceApp).
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/devices/initiation-request.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be used,
    ///   also if it would send the user to another server than Zoho's.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the request is not one of this app;
    ///   nothing was sent.
    pub async fn start_device_login(&self, request: DeviceRequest) -> Result<DeviceLogin, Error> {
        self.link.send(self.client.start_device_login(request)?).await
    }

    /// Asks once whether the user has consented. Not more often than every
    /// [`interval`](DeviceLogin::interval), or Zoho says to slow down.
    ///
    /// If the user belongs to another data centre, the login goes on there.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Consent`](crate::ErrorKind::Consent) if the user refused, or did not enter the code
    ///   in time.
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be used.
    /// * [`ErrorKind::Callback`](crate::ErrorKind::Callback) with [`CallbackFault::Pinned`] if the app is
    ///   pinned to another data centre than that of the user.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the login is not one of this app;
    ///   nothing was sent.
    ///
    /// Where [`Error::is_transient`] is true, the login is as good as before.
    pub async fn poll_device_login(&self, login: &mut DeviceLogin) -> Result<DevicePoll, Error> {
        let polled = self.link.send(self.client.poll_device_login(login)?).await?;
        Ok(login.take_in(polled))
    }

    /// Waits until the user has consented, and goes on through what [is transient](Error::is_transient).
    ///
    /// # Errors
    ///
    /// Those of [`poll_device_login`](Self::poll_device_login).
    #[cfg(feature = "reqwest")]
    pub async fn wait_for_device_login(&self, mut login: DeviceLogin) -> Result<Grant, Error> {
        loop {
            tokio::time::sleep(login.interval()).await;
            let polled = self.poll_device_login(&mut login).await;
            if let Some(end) = login.end(polled) {
                return end;
            }
        }
    }
}

impl Client {
    pub(crate) fn start_device_login(
        &self,
        asked: DeviceRequest,
    ) -> Result<Prepared<DeviceLogin>, Error> {
        self.admit(&asked.owner, asked.data_center)?;
        let scopes = asked.wanted.to_string();
        let form = Form::default()
            .with("grant_type", "device_request")
            .with("client_id", self.id())
            .with("scope", &scopes)
            .with("access_type", "offline")
            .with("prompt", "consent");
        let origin = self.servers().accounts(asked.data_center);
        let request = request::post(origin, "/oauth/v3/device/code", form, MAX_ANSWER);
        let step = Step::DeviceStart { requested: asked.wanted.clone() };
        let call = Call::new(self, step, asked.data_center);
        let (client, now) = (self.clone(), self.clock().now());
        Ok(Prepared::new(call, request, move |answer| client.read_started(asked, now, answer)))
    }

    fn read_started(
        &self,
        asked: DeviceRequest,
        now: Instant,
        response: Response<Vec<u8>>,
    ) -> Result<DeviceLogin, Error> {
        let answer = Answer::read(response, &[]);
        answer.check_for_accounts()?;
        let fault = || answer.fault(AnswerFault::DeviceLogin);
        let text = |name, longest| {
            let fits = |it: &&str| {
                (1..=longest).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_graphic())
            };
            answer.text(name).filter(fits)
        };
        let number = |name| answer.get(name).and_then(Value::as_f64);
        let page = |name| match answer.get(name) {
            None => Ok(None),
            Some(_) => text(name, MAX_TEXT)
                .filter(|url| self.has_page(url, asked.data_center))
                .map(|url| Some(url.to_owned()))
                .ok_or_else(fault),
        };
        // A fifth more than asked for: neither clocks nor networks are exact.
        let interval = milliseconds(number("interval").unwrap_or(30_000.0), 1000.0).mul_f64(1.2);
        let life = number("expires_in").filter(|life| *life > 0.0).ok_or_else(fault)?;
        Ok(DeviceLogin {
            user_code: text("user_code", MAX_USER_CODE).ok_or_else(fault)?.to_owned(),
            device_code: text("device_code", MAX_TEXT).ok_or_else(fault)?.to_owned().into(),
            verification_url: page("verification_url")?.ok_or_else(fault)?,
            verification_url_complete: page("verification_uri_complete")?,
            interval: interval.clamp(SHORTEST_INTERVAL, LONGEST_INTERVAL),
            expires_at: now + milliseconds(life, 10_000.0).min(LONGEST_LIFE),
            owner: asked.owner,
            data_center: asked.data_center,
            scopes: asked.wanted.scopes,
        })
    }

    /// Whether a user may be sent there.
    fn has_page(&self, url: &str, data_center: DataCenter) -> bool {
        let end_of_scheme = url.find("://").map_or(0, |at| at + 3);
        let path = url[end_of_scheme..].find('/').map(|at| at + end_of_scheme);
        path.is_some_and(|path| self.servers().is_accounts_server(&url[..path], data_center))
    }

    pub(crate) fn poll_device_login(&self, login: &DeviceLogin) -> Result<Prepared<Polled>, Error> {
        self.admit(&login.owner, login.data_center)?;
        let call = Call::new(self, Step::DevicePoll { requested: login.scopes }, login.data_center);
        let asked = self.clock().now();
        if asked >= login.expires_at {
            return Err(Error::consent(ConsentFault::Expired).during(call));
        }
        let form = Form::default()
            .with("grant_type", "device_token")
            .with("client_id", self.id())
            .with_some("client_secret", self.secret(login.data_center))
            .with("code", &login.device_code);
        let origin = self.servers().accounts(login.data_center);
        let request = request::post(origin, "/oauth/v3/device/token", form, MAX_ANSWER);
        let client = self.clone();
        let (code, data_center, scopes) =
            (login.device_code.clone(), login.data_center, login.scopes);
        Ok(Prepared::new(call, request, move |response: Response<_>| {
            let secrets = [client.secret(data_center).unwrap_or_default(), &code];
            let mut answer = Answer::read(response, &secrets);
            if let Some(feedback) = client.feedback(&answer)? {
                return Ok(feedback);
            }
            let mut tokens = Tokens::read(&mut answer, client.servers(), data_center)?;
            let refresh_token = tokens.refresh_token.take();
            Ok(Polled::Granted(Box::new(Grant {
                refresh_token: refresh_token
                    .ok_or_else(|| answer.fault(AnswerFault::NoRefreshToken))?,
                access: Access::new(tokens, asked, client.clock(), &client.owner(), scopes),
            })))
        }))
    }

    /// What there is to say before there are tokens. Its status is not documented.
    fn feedback(&self, answer: &Answer<'_>) -> Result<Option<Polled>, Error> {
        if answer.status() >= 500 {
            return Ok(None);
        }
        match answer.text("error") {
            Some("authorization_pending") => Ok(Some(Polled::Pending)),
            Some("slow_down") => Ok(Some(Polled::SlowDown)),
            Some("other_dc") => {
                let location = answer.text("user_location").and_then(DataCenter::from_location);
                let location = location.ok_or_else(|| answer.fault(AnswerFault::UserLocation))?;
                if self.pin().is_some_and(|pinned| pinned != location) {
                    return Err(Error::callback(CallbackFault::Pinned));
                }
                Ok(Some(Polled::Elsewhere(location)))
            }
            Some("access_denied") => Err(Error::consent(ConsentFault::AccessDenied)),
            Some("expired") => Err(Error::consent(ConsentFault::Expired)),
            _ => Ok(None),
        }
    }
}

/// Zoho gives milliseconds, where RFC 8628 has seconds. What would be too little of the one is taken for
/// the other.
fn milliseconds(number: f64, least: f64) -> Duration {
    let milliseconds = if number < least { number * 1000.0 } else { number };
    Duration::from_millis(milliseconds.clamp(0.0, 1e9) as u64)
}

const MAX_USER_CODE: usize = 64;
const MAX_TEXT: usize = 2048;
/// Whatever Zoho says. It says five minutes.
const LONGEST_LIFE: Duration = Duration::from_secs(1800);
