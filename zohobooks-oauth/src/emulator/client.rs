use std::collections::{HashMap, VecDeque};

use super::newest::Newest;
use crate::{ClientKind, DataCenter};

/// An application as the accounts servers know it.
pub(super) struct Client {
    pub(super) kind: ClientKind,
    pub(super) name: String,
    /// Where it is enabled, and its secret there.
    pub(super) secrets: Vec<(DataCenter, String)>,
    pub(super) redirect_uris: Vec<String>,
    users: HashMap<DataCenter, Consents>,
}

/// What one user has to do with an application. Every data centre has one user.
pub(super) struct Consents {
    /// Scopes that the user has accepted before, so that no page asks for them again.
    pub(super) accepted: Newest<()>,
    /// Whether tokens may be renewed without asking, until the browser's session ends.
    pub(super) for_session: bool,
    /// A refresh token comes by itself only the first time.
    pub(super) had_refresh_token: bool,
    /// The oldest first.
    pub(super) refresh_tokens: VecDeque<String>,
}

impl Client {
    pub(super) fn new(
        kind: ClientKind,
        name: &str,
        secrets: Vec<(DataCenter, String)>,
        redirect_uris: Vec<String>,
    ) -> Self {
        let name = name.to_owned();
        Self { kind, name, secrets, redirect_uris, users: HashMap::new() }
    }

    /// As after a change in the console: what its users have granted stays.
    pub(super) fn in_place_of(self, before: Self) -> Self {
        Self { users: before.users, ..self }
    }

    /// What its consent URLs ask for, `None` if it has none.
    pub(super) const fn response_type(&self) -> Option<&'static str> {
        match self.kind {
            ClientKind::ServerBased | ClientKind::Mobile => Some("code"),
            ClientKind::ClientBased => Some("token"),
            ClientKind::NonBrowser | ClientKind::SelfClient => None,
        }
    }

    pub(super) fn secret_in(&self, data_center: DataCenter) -> Option<&str> {
        let secret = self.secrets.iter().find(|(enabled, _)| *enabled == data_center);
        secret.map(|(_, secret)| secret.as_str())
    }

    pub(super) fn redirects_to(&self, redirect_uri: &str) -> bool {
        self.redirect_uris.iter().any(|registered| registered == redirect_uri)
    }

    pub(super) fn user(&mut self, data_center: DataCenter) -> &mut Consents {
        self.users.entry(data_center).or_insert_with(|| Consents {
            accepted: Newest::new(MOST_CONSENTS),
            for_session: false,
            had_refresh_token: false,
            refresh_tokens: VecDeque::new(),
        })
    }
}

/// Scopes; more than Zoho Books has.
pub(super) const MOST_CONSENTS: usize = 1_000;
