use std::sync::Arc;
use std::time::{Duration, Instant};

use super::backend::Backend;
use super::consent::Code;
use super::console_page::{self, ConsolePage};
use super::granted::{Access, Granted};
use super::issue::TokenReply;
use super::page::Refusal;
use super::params::Params;
use super::requested_scopes::RequestedScopes;
use super::token::TokenError;
use crate::{ClientKind, DataCenter};

impl Backend {
    pub(super) fn console_page(&self) -> ConsolePage<'_> {
        let mut clients: Vec<_> = self.clients.iter().map(|(id, it)| (id.as_str(), it)).collect();
        clients.sort_by_key(|(id, client)| (client.name.as_str(), *id));
        ConsolePage { ticket: &self.console_ticket, clients }
    }

    /// The button of the console page was pressed: a page with the code.
    pub(super) fn generate_code(&mut self, form: &Params, now: Instant) -> Result<String, Refusal> {
        if form.get("ticket") != Some(&self.console_ticket) {
            return Err(Refusal::PageExpired);
        }
        let client_id = form.get("client_id").ok_or(Refusal::InvalidClient)?;
        let code = self.console_code(client_id, form.get("scope").unwrap_or_default(), now)?;
        let client = self.clients.get(client_id).ok_or(Refusal::InvalidClient)?;
        Ok(console_page::code_made(&client.name, &code))
    }

    /// The code that the console shows to the owner of a self client:
    /// <https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html>.
    pub(super) fn console_code(
        &mut self,
        client_id: &str,
        scopes: &str,
        now: Instant,
    ) -> Result<String, Refusal> {
        let client =
            self.clients.get(client_id).filter(|client| client.kind == ClientKind::SelfClient);
        let client = client.ok_or(Refusal::InvalidClient)?;
        let (data_center, _) = *client.secrets.first().ok_or(Refusal::InvalidClient)?;
        let scopes = RequestedScopes::read(scopes).ok_or(Refusal::InvalidOauthScope)?;
        let (client_id, scopes) = (client_id.to_owned(), Arc::new(scopes));
        let granted = self.accept(Granted { data_center, client_id, scopes });
        let code = self.ids.token();
        let access = Access::OFFLINE;
        let stands_for = Code { granted, redirect_uri: None, access, challenge: None };
        self.codes.insert_until(code.clone(), stands_for, now + CONSOLE_CODE_LIFETIME, now);
        Ok(code)
    }

    /// <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>
    pub(super) fn client_credentials(
        &mut self,
        params: &Params,
        client_id: &str,
        at: DataCenter,
        now: Instant,
    ) -> Result<TokenReply, TokenError> {
        let scopes = params.get("scope").and_then(RequestedScopes::read);
        let scopes = Arc::new(scopes.ok_or(TokenError::InvalidScope)?);
        match params.get("soid") {
            None if self.soid_required => return Err(TokenError::MissingOrgInfo),
            Some(soid) if !self.is_organization(soid) => return Err(TokenError::MissingOrgInfo),
            _ => {}
        }
        let granted = Granted { data_center: at, client_id: client_id.to_owned(), scopes };
        let granted = self.accept(granted);
        Ok(self.access_token(granted, None, now))
    }

    /// `{service}.{organization id}`.
    fn is_organization(&self, soid: &str) -> bool {
        let Some((service, id)) = soid.split_once('.') else { return false };
        !service.is_empty() && self.organizations.iter().any(|organization| organization.is(id))
    }
}

/// The console's default; 1 to 10 minutes can be chosen there.
const CONSOLE_CODE_LIFETIME: Duration = Duration::from_secs(180);
