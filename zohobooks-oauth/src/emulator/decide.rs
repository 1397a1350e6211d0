use std::time::Instant;

use super::backend::Backend;
use super::consent::{Aim, AuthRequest, Code};
use super::granted::Granted;
use super::page::Refusal;
use super::redirect::Back;

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
    pub(super) fn grant(&mut self, request: AuthRequest, now: Instant) -> String {
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
