use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::Serialize;

use super::backend::Backend;
use super::consent::{Aim, AuthRequest, Opened};
use super::decide::Decided;
use super::granted::{Access, Granted};
use super::page::Refusal;
use super::params::Params;
use super::requested_scopes::RequestedScopes;
use super::token::TokenError;
use crate::{ClientKind, DataCenter};

/// A device that waits for its user.
pub(super) struct DeviceLogin {
    /// Where it asked for a code.
    pub(super) start: DataCenter,
    pub(super) client_id: String,
    scopes: Arc<RequestedScopes>,
    pub(super) access: Access,
    pub(super) until: Instant,
    /// The last poll of each data centre.
    pub(super) polls: Vec<(DataCenter, Instant)>,
    /// The data centre of the user who entered the code.
    pub(super) entered: Option<DataCenter>,
    pub(super) decided: Option<Outcome>,
}

pub(super) enum Outcome {
    Accepted(Granted),
    Rejected,
}

/// The fields in the order of Zoho's example; the times are in milliseconds.
#[derive(Serialize)]
pub(super) struct DeviceReply {
    pub(super) user_code: String,
    pub(super) device_code: String,
    interval: u128,
    verification_uri_complete: String,
    expires_in: u128,
    verification_url: String,
}

impl Backend {
    /// `POST /oauth/v3/device/code`:
    /// <https://www.zoho.com/accounts/protocol/oauth/devices/initiation-request.html>.
    pub(super) fn start_device(
        &mut self,
        params: &Params,
        at: DataCenter,
        now: Instant,
    ) -> Result<DeviceReply, TokenError> {
        let grant_type = params.get("grant_type").ok_or(TokenError::BadRequest)?;
        let client_id = params.get("client_id").ok_or(TokenError::InvalidClient)?;
        let client = self.clients.get(client_id).ok_or(TokenError::InvalidClient)?;
        let may = client.kind == ClientKind::NonBrowser && client.secret_in(at).is_some();
        if !may || grant_type != "device_request" {
            return Err(TokenError::InvalidClient);
        }
        let scopes = params.get("scope").and_then(RequestedScopes::read);
        let login = DeviceLogin {
            start: at,
            client_id: client_id.to_owned(),
            scopes: Arc::new(scopes.ok_or(TokenError::InvalidScope)?),
            access: Access::read(params),
            until: now + DEVICE_LIFETIME,
            polls: Vec::new(),
            entered: None,
            decided: None,
        };
        let (device_code, user_code) = (self.ids.device_code(), self.ids.user_code());
        let link = self.ids.ticket();
        self.devices.insert(device_code.clone(), login, now);
        for entry in [&user_code, &link] {
            self.user_codes.insert(entry.clone(), device_code.clone(), now);
        }
        let url = format!("{}{DEVICE_PAGE}", self.loopback.origin(at));
        Ok(DeviceReply {
            user_code,
            device_code,
            interval: POLL_INTERVAL.as_millis(),
            verification_uri_complete: format!("{url}/setCode?devcode={link}"),
            expires_in: DEVICE_LIFETIME.as_millis(),
            verification_url: url,
        })
    }

    /// A user has entered the code of a device, or followed the link with it.
    pub(super) fn open_device(
        &mut self,
        query: &Params,
        at: DataCenter,
        now: Instant,
    ) -> Result<Opened, Refusal> {
        let user = self.user;
        let entry = query.get("user_code").or(query.get("devcode"));
        let device_code = entry.and_then(|entry| self.user_codes.get(entry, now));
        let device_code = device_code.ok_or(Refusal::InvalidUserCode)?.clone();
        let login = self.devices.get_mut(&device_code, now).ok_or(Refusal::InvalidUserCode)?;
        if login.start != at || login.decided.is_some() {
            return Err(Refusal::InvalidUserCode);
        }
        if (at == DataCenter::Cn) != (user == DataCenter::Cn) {
            return Err(Refusal::NoAccountHere);
        }
        let client = self.clients.get(&login.client_id);
        client.and_then(|client| client.secret_in(user)).ok_or(Refusal::InvalidClient)?;
        login.entered = Some(user);
        let (client_id, scopes) = (login.client_id.clone(), Arc::clone(&login.scopes));
        let granted = Granted { data_center: user, client_id, scopes };
        self.ask(AuthRequest { granted, aim: Aim::Device { device_code } }, now).map(Opened::Page)
    }

    pub(super) fn decide_device(
        &mut self,
        device_code: &str,
        asked: Granted,
        accepted: bool,
        now: Instant,
    ) -> Result<Decided, Refusal> {
        let waits = |login: &&mut DeviceLogin| now < login.until && login.decided.is_none();
        self.devices.get_mut(device_code, now).filter(waits).ok_or(Refusal::PageExpired)?;
        let outcome =
            if accepted { Outcome::Accepted(self.accept(asked)) } else { Outcome::Rejected };
        if let Some(login) = self.devices.get_mut(device_code, now) {
            login.decided = Some(outcome);
        }
        Ok(if accepted { Decided::DeviceConnected } else { Decided::DeviceRefused })
    }

    /// Where the device with this code shows its user to.
    pub(super) fn device_page_of(&self, user_code: &str, now: Instant) -> Option<DataCenter> {
        let device_code = self.user_codes.get(user_code, now)?;
        self.devices.get(device_code, now).map(|login| login.start)
    }
}

pub(super) const DEVICE_PAGE: &str = "/oauth/v3/device";
pub(super) const DEVICE_LIFETIME: Duration = Duration::from_secs(300);
pub(super) const POLL_INTERVAL: Duration = Duration::from_secs(30);
/// For so long a poll is told that the code has expired.
pub(super) const DEVICE_MEMORY: Duration = Duration::from_secs(3600);
