use std::sync::Arc;
use std::time::{Duration, Instant};

use super::backend::Backend;
use super::client::Client;
use super::decide::Decision;
use super::granted::{Access, Granted};
use super::page::{ConsentPage, Refusal};
use super::params::Params;
use super::pkce::Challenge;
use super::redirect::{Back, is_web_address};
use super::requested_scopes::RequestedScopes;
use crate::{ClientKind, DataCenter};

/// A request for the user's consent that was found to be in order.
pub(super) struct AuthRequest {
    pub(super) granted: Granted,
    pub(super) aim: Aim,
}

/// What the user's consent leads to.
pub(super) enum Aim {
    Code { back: Back, access: Access, challenge: Option<Challenge> },
    Token(Back),
    Device { device_code: String },
}

/// What an authorization code stands for.
pub(super) struct Code {
    pub(super) granted: Granted,
    /// `None` for codes of the console.
    pub(super) redirect_uri: Option<String>,
    pub(super) access: Access,
    pub(super) challenge: Option<Challenge>,
}

/// What a browser gets that opens a consent URL.
pub(super) enum Opened {
    Page(ConsentPage),
    /// The callback, at once: the user has accepted these scopes before.
    Callback(String),
}

impl Backend {
    /// Checks in the order in which Zoho's documentation lists the errors:
    /// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>.
    pub(super) fn open_consent(
        &mut self,
        query: &Params,
        at: DataCenter,
        now: Instant,
    ) -> Result<Opened, Refusal> {
        let request = self.read_consent(query, at)?;
        let asks = match &request.aim {
            Aim::Code { access, .. } => access.prompt,
            _ => query.get("prompt") == Some("consent"),
        };
        if !asks && self.has_accepted(&request.granted) {
            return Ok(Opened::Callback(self.grant(request, now)));
        }
        self.ask(request, now).map(Opened::Page)
    }

    pub(super) fn read_consent(
        &self,
        query: &Params,
        at: DataCenter,
    ) -> Result<AuthRequest, Refusal> {
        let (Some(client_id), Some(response_type)) =
            (query.get("client_id"), query.get("response_type"))
        else {
            return Err(Refusal::InvalidResponseType);
        };
        let user = self.user;
        let client = self.clients.get(client_id).ok_or(Refusal::InvalidClient)?;
        let is_enabled = [at, user].iter().all(|it| client.secret_in(*it).is_some());
        if !is_enabled || client.response_type() != Some(response_type) {
            return Err(Refusal::InvalidClient);
        }
        if !may_start(at, user) {
            return Err(Refusal::NoAccountHere);
        }
        let scopes =
            query.get("scope").and_then(RequestedScopes::read).ok_or(Refusal::InvalidOauthScope)?;
        let redirect_uri = query
            .get("redirect_uri")
            .filter(|uri| client.redirects_to(uri) && is_web_address(uri))
            .ok_or(Refusal::InvalidRedirectUri)?;

        let state = query.get("state").map(str::to_owned);
        let back = Back { redirect_uri: redirect_uri.to_owned(), state };
        let aim = match client.kind {
            ClientKind::ClientBased => Aim::Token(back),
            _ => Aim::Code {
                back,
                access: Access::read(query),
                challenge: challenge(query, client)?,
            },
        };
        let scopes = Arc::new(scopes);
        let granted = Granted { data_center: user, client_id: client_id.to_owned(), scopes };
        Ok(AuthRequest { granted, aim })
    }

    pub(super) fn has_accepted(&mut self, asked: &Granted) -> bool {
        let client = self.clients.get_mut(&asked.client_id);
        client.is_some_and(|client| {
            let accepted = &client.user(asked.data_center).accepted;
            asked.scopes.entries().iter().all(|entry| accepted.get(entry.as_str()).is_some())
        })
    }

    pub(super) fn ask(
        &mut self,
        request: AuthRequest,
        now: Instant,
    ) -> Result<ConsentPage, Refusal> {
        let client = self.clients.get(&request.granted.client_id).ok_or(Refusal::InvalidClient)?;
        let page = ConsentPage {
            ticket: self.ids.ticket(),
            application: client.name.clone(),
            scopes: Arc::clone(&request.granted.scopes),
            decisions: match request.aim {
                Aim::Code { .. } => &[Decision::Accept, Decision::Reject, Decision::NoOrg],
                Aim::Token(_) => &[
                    Decision::Accept,
                    Decision::AcceptForSession,
                    Decision::Reject,
                    Decision::NoOrg,
                ],
                Aim::Device { .. } => &[Decision::Accept, Decision::Reject],
            },
        };
        self.pages.insert(page.ticket.clone(), request, now);
        Ok(page)
    }
}

fn challenge(query: &Params, client: &Client) -> Result<Option<Challenge>, Refusal> {
    let challenge = Challenge::read(query).map_err(|_| Refusal::InvalidChallenge)?;
    if client.kind == ClientKind::Mobile && challenge.is_none() {
        return Err(Refusal::InvalidChallenge);
    }
    Ok(challenge)
}

/// Zoho sends users on from the United States to where they belong, but not to China:
/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html> and
/// <https://www.zoho.com/crm/developer/docs/api/multi-dc.html>.
fn may_start(at: DataCenter, user: DataCenter) -> bool {
    at == user || (at == DataCenter::LOGIN_START && user != DataCenter::Cn)
}

/// The shortest that a Zoho page names: <https://www.zoho.com/books/api/v3/oauth>.
pub(super) const CODE_LIFETIME: Duration = Duration::from_secs(60);
pub(super) const PAGE_LIFETIME: Duration = Duration::from_secs(600);

#[cfg(test)]
mod tests;
