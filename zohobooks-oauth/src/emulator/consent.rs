use std::sync::Arc;
use std::time::{Duration, Instant};

use super::backend::Backend;
use super::client::{Client, Kind};
use super::granted::{Access, Granted};
use super::page::{ConsentPage, Refusal};
use super::params::Params;
use super::pkce::Challenge;
use super::redirect::{Back, is_web_address};
use super::requested_scopes::RequestedScopes;
use crate::DataCenter;

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

/// A button of the consent page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Accept,
    /// For the entire session, so that tokens can be renewed without asking.
    AcceptForSession,
    Reject,
    /// "Back to app", for a user without an account in one of the products.
    NoOrg,
}

/// What a browser gets after that.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Decided {
    Callback(String),
    DeviceConnected,
    DeviceRefused,
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
        if !is_enabled || client.kind.response_type() != Some(response_type) {
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
            Kind::Browser => Aim::Token(back),
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

    /// A button of the consent page was pressed.
    pub(super) fn decide(
        &mut self,
        ticket: &str,
        decision: Decision,
        now: Instant,
    ) -> Result<Decided, Refusal> {
        let request = self.pages.take(ticket, now).ok_or(Refusal::PageExpired)?;
        let error = match decision {
            Decision::Accept => None,
            Decision::AcceptForSession => {
                let Granted { client_id, data_center, .. } = &request.granted;
                if let Some(client) = self.clients.get_mut(client_id) {
                    client.user(*data_center).for_session = true;
                }
                None
            }
            Decision::Reject => Some(("error", "access_denied")),
            Decision::NoOrg => Some(("error", "no_org")),
        };
        match (request.aim, error) {
            (Aim::Device { device_code }, error) => {
                self.decide_device(&device_code, request.granted, error.is_none(), now)
            }
            (aim, None) => {
                let granted = request.granted;
                Ok(Decided::Callback(self.grant(AuthRequest { granted, aim }, now)))
            }
            (Aim::Code { back, .. }, Some(error)) => {
                let params: Vec<_> = [error].into_iter().chain(back.state()).collect();
                Ok(Decided::Callback(back.with_query(&params, "")))
            }
            (Aim::Token(back), Some(error)) => {
                let params: Vec<_> = back.state().into_iter().chain([error]).collect();
                Ok(Decided::Callback(back.with_fragment(&params)))
            }
        }
    }

    /// Notes what the user has accepted, and says what is granted of it.
    pub(super) fn accept(&mut self, asked: Granted) -> Granted {
        if let Some(client) = self.clients.get_mut(&asked.client_id) {
            let accepted = &mut client.user(asked.data_center).accepted;
            for scope in asked.scopes.entries() {
                accepted.insert(scope.as_str().to_owned(), ());
            }
        }
        Granted { scopes: self.grant_only.clone().unwrap_or(asked.scopes), ..asked }
    }

    /// Where the browser goes after a consent.
    fn grant(&mut self, request: AuthRequest, now: Instant) -> String {
        let granted = self.accept(request.granted);
        match request.aim {
            Aim::Code { back, access, challenge } => {
                let address = self.give_code(&back, &granted);
                let redirect_uri = Some(back.redirect_uri);
                self.codes.insert(
                    address.0,
                    Code { granted, redirect_uri, access, challenge },
                    now,
                );
                address.1
            }
            Aim::Token(back) => self.give_token(&back, granted, now),
            // Devices are never sent back.
            Aim::Device { .. } => String::new(),
        }
    }

    fn give_code(&self, back: &Back, granted: &Granted) -> (String, String) {
        let code = self.ids.token();
        let accounts_server = self.loopback.origin(granted.data_center);
        let mut params: Vec<_> = back.state().into_iter().collect();
        params.extend([
            ("code", code.as_str()),
            ("location", granted.data_center.location()),
            ("accounts-server", accounts_server.as_str()),
        ]);
        let address = back.with_query(&params, "&");
        (code, address)
    }
}

fn challenge(query: &Params, client: &Client) -> Result<Option<Challenge>, Refusal> {
    let challenge = Challenge::read(query).map_err(|_| Refusal::InvalidChallenge)?;
    if client.kind == Kind::Native && challenge.is_none() {
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
