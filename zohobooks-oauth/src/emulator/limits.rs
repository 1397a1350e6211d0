use std::time::{Duration, Instant};

use super::backend::{Backend, IssuedRefresh};
use super::granted::Granted;
use super::token::TokenError;

/// The requests with one refresh token, in the ten minutes that begin with the first of them.
#[derive(Default)]
pub(super) struct Window {
    began: Option<Instant>,
    requests: u32,
}

impl Window {
    fn admits(&mut self, now: Instant) -> bool {
        if self.began.is_none_or(|began| now >= began + WINDOW) {
            *self = Self { began: Some(now), requests: 0 };
        }
        let admitted = self.requests < MOST_REQUESTS;
        self.requests += u32::from(admitted);
        admitted
    }
}

impl Backend {
    /// Refuses the eleventh access token in ten minutes:
    /// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
    pub(super) fn throttle(&mut self, refresh_token: &str, now: Instant) -> Result<(), TokenError> {
        let known = self.refresh_tokens.get_mut(refresh_token).filter(|_| self.limits);
        let admitted = known.is_none_or(|known| known.requests.admits(now));
        if admitted { Ok(()) } else { Err(TokenError::TooManyRequests) }
    }

    /// Keeps a refresh token, and drops the user's oldest of this client when there are too many. Zoho
    /// tells nobody: <https://www.zoho.com/books/api/v3/oauth>.
    pub(super) fn keep_refresh_token(&mut self, token: String, issued: IssuedRefresh) {
        let Granted { client_id, data_center, .. } = issued.granted.clone();
        self.refresh_tokens.insert(token.clone(), issued);
        let Some(client) = self.clients.get_mut(&client_id).filter(|_| self.limits) else {
            return;
        };
        let tokens = &mut client.user(data_center).refresh_tokens;
        tokens.push_back(token);
        if tokens.len() > MOST_REFRESH_TOKENS
            && let Some(oldest) = tokens.pop_front()
        {
            self.drop_refresh_token(&oldest);
        }
    }

    /// Forgets a refresh token and the access tokens that came of it.
    pub(super) fn drop_refresh_token(&mut self, token: &str) {
        let Some(known) = self.refresh_tokens.remove(token) else { return };
        let Granted { client_id, data_center, .. } = known.granted;
        if let Some(client) = self.clients.get_mut(&client_id) {
            client.user(data_center).refresh_tokens.retain(|kept| kept != token);
        }
        self.access_tokens.retain(|access| access.refresh_token.as_deref() != Some(token));
    }

    /// Notes that an access token came of a refresh token, whose oldest one dies when there are too many.
    pub(super) fn keep_alive(&mut self, refresh_token: &str, access_token: &str, now: Instant) {
        let Some(known) = self.refresh_tokens.get_mut(refresh_token).filter(|_| self.limits) else {
            return;
        };
        known.alive.retain(|token| self.access_tokens.get(token, now).is_some());
        known.alive.push_back(access_token.to_owned());
        if known.alive.len() > MOST_ALIVE
            && let Some(oldest) = known.alive.pop_front()
        {
            self.access_tokens.take(&oldest, now);
        }
    }
}

const WINDOW: Duration = Duration::from_secs(600);
const MOST_REQUESTS: u32 = 10;
const MOST_REFRESH_TOKENS: usize = 20;
/// The smallest number that a Zoho page names; others have 15 and 30.
const MOST_ALIVE: usize = 10;

#[cfg(test)]
mod tests;
