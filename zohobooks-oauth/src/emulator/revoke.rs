use std::time::Instant;

use super::backend::Backend;
use super::params::Params;

/// The token is missing, unknown or no longer valid.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct UnknownToken;

impl Backend {
    /// `POST /oauth/v2/token/revoke`, which asks for no credentials:
    /// <https://www.zoho.com/books/api/v3/oauth>.
    pub(super) fn revoke(&mut self, params: &Params, now: Instant) -> Result<(), UnknownToken> {
        let token = params.get("token").ok_or(UnknownToken)?;
        if self.refresh_tokens.remove(token).is_some() {
            self.access_tokens.retain(|access| access.refresh_token.as_deref() != Some(token));
            return Ok(());
        }
        self.access_tokens.take(token, now).map(drop).ok_or(UnknownToken)
    }
}
