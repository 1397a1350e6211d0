use std::time::Instant;

use serde_json::{Value, json};

use super::backend::Backend;
use super::issue::TokenReply;
use super::params::Params;
use crate::{ClientKind, DataCenter};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenError {
    /// No `grant_type`.
    BadRequest,
    InvalidClient,
    InvalidClientSecret,
    InvalidCode,
    InvalidRedirectUri,
    InvalidScope,
    MissingOrgInfo,
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
            Self::InvalidScope => "invalid_scope",
            Self::MissingOrgInfo => "missing_org_info",
        };
        Some((200, json!({ "error": error })))
    }
}

/// As recorded in
/// <https://github.com/guanguans/notify/blob/e5e5447/src/ZohoCliq/Authenticator.php>. The texts come in the
/// language of the account.
pub(super) fn throttled() -> Value {
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
        if self.belongs_elsewhere(params, at, now) {
            return Err(TokenError::InvalidClient);
        }
        let (client_id, kind) = self.authenticate(params, at)?;
        match grant_type {
            "authorization_code" => self.exchange(params, &client_id, now),
            "refresh_token" => self.refresh(params, &client_id, now),
            "client_credentials" if kind == ClientKind::SelfClient => {
                self.client_credentials(params, &client_id, at, now)
            }
            // Documented both as this and as `invalid_code`.
            _ => Err(TokenError::InvalidClient),
        }
    }

    pub(super) fn authenticate(
        &self,
        params: &Params,
        at: DataCenter,
    ) -> Result<(String, ClientKind), TokenError> {
        let client_id = params.get("client_id").ok_or(TokenError::InvalidClient)?;
        let client =
            self.clients.get(client_id).filter(|client| client.kind != ClientKind::ClientBased);
        let client = client.ok_or(TokenError::InvalidClient)?;
        let secret = client.secret_in(at).ok_or(TokenError::InvalidClient)?;
        match params.get("client_secret") {
            Some(sent) if sent == secret => {}
            None if client.kind == ClientKind::Mobile => {}
            _ => return Err(TokenError::InvalidClientSecret),
        }
        Ok((client_id.to_owned(), client.kind))
    }

    /// The first cause of `invalid_client` in Zoho's documentation: the wrong accounts server.
    fn belongs_elsewhere(&self, params: &Params, at: DataCenter, now: Instant) -> bool {
        let code = params.get("code").and_then(|code| self.codes.get(code, now));
        let token = params.get("refresh_token").and_then(|token| self.refresh_tokens.get(token));
        code.is_some_and(|code| code.granted.data_center != at)
            || token.is_some_and(|token| token.granted.data_center != at)
    }

    fn exchange(
        &mut self,
        params: &Params,
        client_id: &str,
        now: Instant,
    ) -> Result<TokenReply, TokenError> {
        let client = self.clients.get(client_id).ok_or(TokenError::InvalidClient)?;
        let redirect_uri = params.get("redirect_uri");
        let is_registered = match redirect_uri {
            // A code of the console leads nowhere.
            None => client.kind == ClientKind::SelfClient,
            Some(redirect_uri) => client.redirects_to(redirect_uri),
        };
        if !is_registered {
            return Err(TokenError::InvalidRedirectUri);
        }
        let code = params.get("code").ok_or(TokenError::InvalidCode)?;
        let known = self.codes.get(code, now).filter(|code| code.granted.client_id == client_id);
        let known = known.ok_or(TokenError::InvalidCode)?;
        if known.redirect_uri.as_deref() != redirect_uri {
            return Err(TokenError::InvalidRedirectUri);
        }
        let verifier = params.get("code_verifier");
        if known.challenge.as_ref().is_some_and(|challenge| !challenge.is_met_by(verifier)) {
            return Err(TokenError::InvalidCode);
        }
        let known = self.codes.take(code, now).ok_or(TokenError::InvalidCode)?;
        Ok(self.tokens(known.granted, known.access, now))
    }

    /// Never rotates the refresh token.
    fn refresh(
        &mut self,
        params: &Params,
        client_id: &str,
        now: Instant,
    ) -> Result<TokenReply, TokenError> {
        let token = params.get("refresh_token").ok_or(TokenError::InvalidCode)?;
        let known =
            self.refresh_tokens.get(token).filter(|known| known.granted.client_id == client_id);
        let granted = known.ok_or(TokenError::InvalidCode)?.granted.clone();
        self.throttle(token, now)?;
        Ok(self.access_token(granted, Some(token.to_owned()), now))
    }
}

#[cfg(test)]
mod tests;
