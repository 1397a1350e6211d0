use std::sync::Arc;
use std::time::{Duration, Instant};

use super::backend::Backend;
use super::page::{ConsentPage, Refusal};
use super::params::Params;
use super::requested_scopes::RequestedScopes;
use crate::DataCenter;

/// A consent request that was found to be in order.
pub(super) struct AuthRequest {
    /// Of the user.
    data_center: DataCenter,
    client_id: String,
    redirect_uri: String,
    scopes: Arc<RequestedScopes>,
    state: Option<String>,
    offline: bool,
    prompt: bool,
}

/// What an authorization code stands for.
pub(super) struct Code {
    pub(super) data_center: DataCenter,
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    pub(super) scopes: Arc<RequestedScopes>,
    pub(super) offline: bool,
    /// Whether the user was asked because of `prompt=consent`.
    pub(super) prompt: bool,
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
        let (Some(client_id), Some(response_type)) =
            (query.get("client_id"), query.get("response_type"))
        else {
            return Err(Refusal::InvalidResponseType);
        };
        let user = self.user;
        let client = self.clients.get_mut(client_id).ok_or(Refusal::InvalidClient)?;
        let is_enabled = [at, user].iter().all(|it| client.secret_in(*it).is_some());
        if !is_enabled || response_type != "code" {
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

        let request = AuthRequest {
            data_center: user,
            client_id: client_id.to_owned(),
            redirect_uri: redirect_uri.to_owned(),
            scopes: Arc::new(scopes),
            state: query.get("state").map(str::to_owned),
            offline: query.get("access_type") == Some("offline"),
            prompt: query.get("prompt") == Some("consent"),
        };
        let accepted = &client.user(user).accepted;
        let mut scopes = request.scopes.entries().iter();
        if !request.prompt && scopes.all(|entry| accepted.get(entry.as_str()).is_some()) {
            return Ok(Opened::Callback(self.accept(request, now)));
        }
        let page = ConsentPage {
            ticket: self.ids.ticket(),
            application: client.name.clone(),
            scopes: Arc::clone(&request.scopes),
        };
        self.pages.insert(page.ticket.clone(), request, now);
        Ok(Opened::Page(page))
    }

    /// A button of the consent page was pressed: the address to send the browser to.
    pub(super) fn decide(
        &mut self,
        ticket: &str,
        accepted: bool,
        now: Instant,
    ) -> Result<String, Refusal> {
        let request = self.pages.take(ticket, now).ok_or(Refusal::PageExpired)?;
        if accepted {
            return Ok(self.accept(request, now));
        }
        let mut params = vec![("error", "access_denied")];
        params.extend(request.state.as_deref().map(|state| ("state", state)));
        Ok(with_query(&request.redirect_uri, &params, ""))
    }

    fn accept(&mut self, request: AuthRequest, now: Instant) -> String {
        if let Some(client) = self.clients.get_mut(&request.client_id) {
            let accepted = &mut client.user(request.data_center).accepted;
            for scope in request.scopes.entries() {
                accepted.insert(scope.as_str().to_owned(), ());
            }
        }
        let code = self.ids.token();
        let accounts_server = self.loopback.origin(request.data_center);
        let mut params: Vec<_> =
            request.state.as_deref().map(|state| ("state", state)).into_iter().collect();
        params.extend([
            ("code", code.as_str()),
            ("location", request.data_center.location()),
            ("accounts-server", accounts_server.as_str()),
        ]);
        // Captures of Zoho's redirects end in `&`.
        let address = with_query(&request.redirect_uri, &params, "&");
        let AuthRequest { data_center, client_id, redirect_uri, scopes, offline, prompt, state: _ } =
            request;
        let grant = Code { data_center, client_id, redirect_uri, scopes, offline, prompt };
        self.codes.insert(code, grant, now);
        address
    }
}

/// Zoho sends users on from the United States to where they belong, but not to China:
/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html> and
/// <https://www.zoho.com/crm/developer/docs/api/multi-dc.html>.
fn may_start(at: DataCenter, user: DataCenter) -> bool {
    at == user || (at == DataCenter::LOGIN_START && user != DataCenter::Cn)
}

fn is_web_address(uri: &str) -> bool {
    uri.starts_with("https://") || uri.starts_with("http://")
}

/// A redirect URI with parameters, keeping the query that it may have.
fn with_query(redirect_uri: &str, params: &[(&str, &str)], end: &str) -> String {
    let (address, fragment) =
        redirect_uri.split_at(redirect_uri.find('#').unwrap_or(redirect_uri.len()));
    let separator = match address.split_once('?') {
        None => "?",
        Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
        Some(_) => "&",
    };
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(params).finish();
    format!("{address}{separator}{query}{end}{fragment}")
}

/// The shortest that a Zoho page names: <https://www.zoho.com/books/api/v3/oauth>.
pub(super) const CODE_LIFETIME: Duration = Duration::from_secs(60);
pub(super) const PAGE_LIFETIME: Duration = Duration::from_secs(600);

#[cfg(test)]
mod tests;
