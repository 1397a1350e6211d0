use std::time::Instant;

use super::backend::Backend;
use super::params::Params;
use crate::DataCenter;

/// The token is missing, unknown or no longer valid.
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
        if self.refresh_tokens.get(token).is_some_and(|known| known.data_center == at) {
            self.drop_refresh_token(token);
            return Ok(());
        }
        let known = self.access_tokens.get(token, now).filter(|known| known.data_center == at);
        known.ok_or(UnknownToken)?;
        self.access_tokens.take(token, now).map(drop).ok_or(UnknownToken)
    }
}
