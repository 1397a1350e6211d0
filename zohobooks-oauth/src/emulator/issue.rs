use std::time::{Duration, Instant};

use serde::Serialize;

use super::backend::{Backend, IssuedAccess, IssuedRefresh};
use super::granted::{Access, Granted};
use crate::ClientKind;

/// The fields in the order of a capture. No type that holds a token here is `Debug`.
#[derive(Serialize)]
pub(super) struct TokenReply {
    pub(super) access_token: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) refresh_token: Option<String>,
    pub(super) scope: String,
    pub(super) api_domain: String,
    pub(super) token_type: &'static str,
    pub(super) expires_in: u64,
}

impl Backend {
    /// The tokens for a consent. A refresh token comes only if it was asked for, and by itself only the
    /// first time: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
    pub(super) fn tokens(&mut self, granted: Granted, access: Access, now: Instant) -> TokenReply {
        let user = self.clients.get_mut(&granted.client_id).map(|it| it.user(granted.data_center));
        let due = |had: bool| access.offline && (access.prompt || !had);
        let refresh_token = match user {
            Some(user) if due(user.had_refresh_token) => {
                user.had_refresh_token = true;
                let token = self.new_token(&granted);
                let (requests, alive) = Default::default();
                let issued = IssuedRefresh { granted: granted.clone(), requests, alive };
                self.keep_refresh_token(token.clone(), issued);
                Some(token)
            }
            _ => None,
        };
        let reply = self.access_token(granted, refresh_token.clone(), now);
        TokenReply { refresh_token, ..reply }
    }

    pub(super) fn access_token(
        &mut self,
        granted: Granted,
        refresh_token: Option<String>,
        now: Instant,
    ) -> TokenReply {
        let reply = TokenReply {
            access_token: self.new_token(&granted),
            refresh_token: None,
            scope: granted.scopes.granted(),
            api_domain: self.loopback.origin(granted.data_center),
            token_type: "Bearer",
            expires_in: ACCESS_TOKEN_LIFETIME.as_secs(),
        };
        let issued = IssuedAccess { granted, refresh_token: refresh_token.clone() };
        self.access_tokens.insert(reply.access_token.clone(), issued, now);
        if let Some(refresh_token) = refresh_token {
            self.keep_alive(&refresh_token, &reply.access_token, now);
        }
        reply
    }

    fn new_token(&self, granted: &Granted) -> String {
        match self.clients.get(&granted.client_id).map(|client| client.kind) {
            Some(ClientKind::NonBrowser | ClientKind::Mobile) => self.ids.token_of_device(),
            _ => self.ids.token(),
        }
    }
}

pub(super) const ACCESS_TOKEN_LIFETIME: Duration = Duration::from_secs(3600);
