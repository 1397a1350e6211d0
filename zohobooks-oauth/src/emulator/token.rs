use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::{Value, json};

use super::backend::{Backend, IssuedAccess, IssuedRefresh};
use super::consent::Code;
use super::params::Params;
use super::requested_scopes::RequestedScopes;
use crate::DataCenter;

/// The fields in the order of a capture. No type that holds a token here is `Debug`.
#[derive(Serialize)]
pub(super) struct TokenReply {
    access_token: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    scope: String,
    api_domain: String,
    token_type: &'static str,
    expires_in: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenError {
    /// No `grant_type`.
    BadRequest,
    InvalidClient,
    InvalidClientSecret,
    InvalidCode,
    InvalidRedirectUri,
    TooManyRequests,
}

impl TokenError {
    /// Status and body of the answer, `None` for a page with status 400.
    pub(super) fn answer(self) -> Option<(u16, Value)> {
        let error = match self {
            Self::BadRequest => return None,
            Self::TooManyRequests => return Some((400, throttled())),
            Self::InvalidClient => "invalid_client",
            Self::InvalidClientSecret => "invalid_client_secret",
            Self::InvalidCode => "invalid_code",
            Self::InvalidRedirectUri => "invalid_redirect_uri",
        };
        Some((200, json!({ "error": error })))
    }
}

/// As recorded in
/// <https://github.com/guanguans/notify/blob/e5e5447/src/ZohoCliq/Authenticator.php>. The texts come in the
/// language of the account.
fn throttled() -> Value {
    json!({
        "error_description":
            "You have made too many requests continuously. Please try again after some time.",
        "error": "Access Denied",
        "status": "failure",
    })
}

impl Backend {
    /// `POST /oauth/v2/token`, after
    /// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html> and
    /// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
    pub(super) fn token(
        &mut self,
        params: &Params,
        at: DataCenter,
        now: Instant,
    ) -> Result<TokenReply, TokenError> {
        let grant_type = params.get("grant_type").ok_or(TokenError::BadRequest)?;
        let client_id = params.get("client_id").ok_or(TokenError::InvalidClient)?;
        let client = self.clients.get(client_id).ok_or(TokenError::InvalidClient)?;
        let secret = client.secret_in(at).ok_or(TokenError::InvalidClient)?;
        if self.belongs_elsewhere(params, at, now) {
            return Err(TokenError::InvalidClient);
        }
        if params.get("client_secret") != Some(secret) {
            return Err(TokenError::InvalidClientSecret);
        }
        match grant_type {
            "authorization_code" => self.exchange(params, client_id, now),
            "refresh_token" => self.refresh(params, client_id, now),
            // Documented both as this and as `invalid_code`.
            _ => Err(TokenError::InvalidClient),
        }
    }

    /// The first cause of `invalid_client` in Zoho's documentation: the wrong accounts server.
    fn belongs_elsewhere(&self, params: &Params, at: DataCenter, now: Instant) -> bool {
        let code = params.get("code").and_then(|code| self.codes.get(code, now));
        let token = params.get("refresh_token").and_then(|token| self.refresh_tokens.get(token));
        code.is_some_and(|code| code.data_center != at)
            || token.is_some_and(|token| token.data_center != at)
    }

    fn exchange(
        &mut self,
        params: &Params,
        client_id: &str,
        now: Instant,
    ) -> Result<TokenReply, TokenError> {
        let client = self.clients.get_mut(client_id).ok_or(TokenError::InvalidClient)?;
        let redirect_uri = params
            .get("redirect_uri")
            .filter(|uri| client.redirects_to(uri))
            .ok_or(TokenError::InvalidRedirectUri)?;
        let code = params.get("code").ok_or(TokenError::InvalidCode)?;
        let known = self.codes.get(code, now).filter(|code| code.client_id == client_id);
        if known.ok_or(TokenError::InvalidCode)?.redirect_uri != redirect_uri {
            return Err(TokenError::InvalidRedirectUri);
        }
        let grant = self.codes.take(code, now).ok_or(TokenError::InvalidCode)?;

        let Code { data_center, scopes, .. } = grant;
        let user = client.user(data_center);
        let due = grant.offline && (grant.prompt || !user.had_refresh_token);
        let refresh_token = due.then(|| self.ids.token());
        if let Some(token) = &refresh_token {
            user.had_refresh_token = true;
            let (client_id, scopes) = (client_id.to_owned(), Arc::clone(&scopes));
            let (requests, alive) = Default::default();
            let issued = IssuedRefresh { client_id, data_center, scopes, requests, alive };
            self.keep_refresh_token(token.clone(), issued);
        }
        let reply = self.access_token(data_center, scopes, refresh_token.clone(), now);
        Ok(TokenReply { refresh_token, ..reply })
    }

    /// Never rotates the refresh token.
    fn refresh(
        &mut self,
        params: &Params,
        client_id: &str,
        now: Instant,
    ) -> Result<TokenReply, TokenError> {
        let token = params.get("refresh_token").ok_or(TokenError::InvalidCode)?;
        let known = self.refresh_tokens.get(token).filter(|known| known.client_id == client_id);
        let known = known.ok_or(TokenError::InvalidCode)?;
        let (data_center, scopes) = (known.data_center, Arc::clone(&known.scopes));
        self.throttle(token, now)?;
        Ok(self.access_token(data_center, scopes, Some(token.to_owned()), now))
    }

    fn access_token(
        &mut self,
        data_center: DataCenter,
        scopes: Arc<RequestedScopes>,
        refresh_token: Option<String>,
        now: Instant,
    ) -> TokenReply {
        let reply = TokenReply {
            access_token: self.ids.token(),
            refresh_token: None,
            scope: scopes.granted(),
            api_domain: self.loopback.origin(data_center),
            token_type: "Bearer",
            expires_in: ACCESS_TOKEN_LIFETIME.as_secs(),
        };
        let issued = IssuedAccess { data_center, refresh_token: refresh_token.clone(), scopes };
        self.access_tokens.insert(reply.access_token.clone(), issued, now);
        if let Some(refresh_token) = refresh_token {
            self.keep_alive(&refresh_token, &reply.access_token, now);
        }
        reply
    }
}

pub(super) const ACCESS_TOKEN_LIFETIME: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests;
