use std::time::Instant;

use serde_json::{Value, json};

use super::backend::Backend;
use super::device::{Outcome, POLL_INTERVAL};
use super::issue::TokenReply;
use super::params::Params;
use super::token::TokenError;
use crate::{ClientKind, DataCenter};

/// Why a device gets no tokens yet, or never.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoTokens {
    Error(TokenError),
    Pending,
    SlowDown,
    OtherDc(DataCenter),
    AccessDenied,
    Expired,
}

impl NoTokens {
    /// Status and body of the answer, `None` for a page with status 400.
    pub(super) fn answer(self) -> Option<(u16, Value)> {
        let body = match self {
            Self::Error(error) => return error.answer(),
            Self::Pending => json!({ "error": "authorization_pending" }),
            Self::SlowDown => json!({ "error": "slow_down" }),
            Self::OtherDc(home) => {
                json!({ "error": "other_dc", "user_location": home.location() })
            }
            Self::AccessDenied => json!({ "error": "access_denied" }),
            Self::Expired => json!({ "error": "expired" }),
        };
        Some((200, body))
    }
}

impl From<TokenError> for NoTokens {
    fn from(error: TokenError) -> Self {
        Self::Error(error)
    }
}

impl Backend {
    /// `POST /oauth/v3/device/token`:
    /// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>.
    pub(super) fn poll(
        &mut self,
        params: &Params,
        at: DataCenter,
        now: Instant,
    ) -> Result<TokenReply, NoTokens> {
        let grant_type = params.get("grant_type").ok_or(TokenError::BadRequest)?;
        let (client_id, kind) = self.authenticate(params, at)?;
        if kind != ClientKind::NonBrowser || grant_type != "device_token" {
            return Err(TokenError::InvalidClient.into());
        }
        let device_code = params.get("code").ok_or(TokenError::InvalidCode)?;
        let login = self.devices.get_mut(device_code, now);
        let login = login.filter(|login| login.client_id == client_id);
        let login = login.ok_or(TokenError::InvalidCode)?;
        if login.entered.is_none() && at != login.start {
            return Err(TokenError::InvalidCode.into());
        }
        if now >= login.until {
            return Err(NoTokens::Expired);
        }
        let last = login.polls.iter().find(|(asked, _)| *asked == at).map(|(_, last)| *last);
        login.polls.retain(|(asked, _)| *asked != at);
        login.polls.push((at, now));
        if last.is_some_and(|last| now < last + POLL_INTERVAL) {
            return Err(NoTokens::SlowDown);
        }
        if let Some(home) = login.entered.filter(|home| *home != at) {
            return Err(NoTokens::OtherDc(home));
        }
        let (outcome, access) = (login.decided.take().ok_or(NoTokens::Pending)?, login.access);
        self.devices.take(device_code, now);
        match outcome {
            Outcome::Accepted(granted) => Ok(self.tokens(granted, access, now)),
            Outcome::Rejected => Err(NoTokens::AccessDenied),
        }
    }
}
