use std::time::Instant;

use super::backend::Backend;
use super::params::Params;
use crate::{ClientKind, DataCenter};

/// The token is missing, unknown or no longer valid, or not of this kind or client.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct UnknownToken;

impl Backend {
    /// `POST /oauth/v2/token/revoke`, which asks for no credentials:
    /// <https://www.zoho.com/books/api/v3/oauth>.
    pub(super) fn revoke(
        &mut self,
        params: &Params,
        at: DataCenter,
        now: Instant,
    ) -> Result<(), UnknownToken> {
        let token = params.get("token").ok_or(UnknownToken)?;
        if self.revoke_refresh_token(token, at, None).is_ok() {
            return Ok(());
        }
        self.revoke_access_token(token, at, None, now)
    }

    /// `POST /oauth/v2/revoke/token`, which has the client's credentials in the header:
    /// <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    pub(super) fn revoke_with_credentials(
        &mut self,
        credentials: &Params,
        params: &Params,
        at: DataCenter,
        now: Instant,
    ) -> Result<(), UnknownToken> {
        let client_id = credentials.get("client_id").ok_or(UnknownToken)?;
        let client = self.clients.get(client_id).ok_or(UnknownToken)?;
        let secret = client.secret_in(at).ok_or(UnknownToken)?;
        match credentials.get("client_secret") {
            Some(sent) if sent == secret => {}
            None if matches!(client.kind, ClientKind::ClientBased | ClientKind::Mobile) => {}
            _ => return Err(UnknownToken),
        }
        let token = params.get("token").ok_or(UnknownToken)?;
        match params.get("token_type").unwrap_or("refresh_token") {
            "refresh_token" => self.revoke_refresh_token(token, at, Some(client_id)),
            "access_token" => self.revoke_access_token(token, at, Some(client_id), now),
            _ => Err(UnknownToken),
        }
    }

    fn revoke_refresh_token(
        &mut self,
        token: &str,
        at: DataCenter,
        client_id: Option<&str>,
    ) -> Result<(), UnknownToken> {
        let known = self.refresh_tokens.get(token).map(|known| &known.granted);
        known.filter(|known| known.is_of(at, client_id)).ok_or(UnknownToken)?;
        self.drop_refresh_token(token);
        Ok(())
    }

    fn revoke_access_token(
        &mut self,
        token: &str,
        at: DataCenter,
        client_id: Option<&str>,
        now: Instant,
    ) -> Result<(), UnknownToken> {
        let known = self.access_tokens.get(token, now).map(|known| &known.granted);
        known.filter(|known| known.is_of(at, client_id)).ok_or(UnknownToken)?;
        self.access_tokens.take(token, now).map(drop).ok_or(UnknownToken)
    }
}
