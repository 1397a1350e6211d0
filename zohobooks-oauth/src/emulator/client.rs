use std::collections::{HashMap, VecDeque};

use super::newest::Newest;
use crate::DataCenter;

/// An application as the accounts servers know it.
pub(super) struct Client {
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
    /// A refresh token comes by itself only the first time.
    pub(super) had_refresh_token: bool,
    /// The oldest first.
    pub(super) refresh_tokens: VecDeque<String>,
}

impl Client {
    pub(super) fn new(
        name: &str,
        secrets: Vec<(DataCenter, String)>,
        redirect_uris: Vec<String>,
    ) -> Self {
        Self { name: name.to_owned(), secrets, redirect_uris, users: HashMap::new() }
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
            had_refresh_token: false,
            refresh_tokens: VecDeque::new(),
        })
    }
}

/// Scopes; more than Zoho Books has.
pub(super) const MOST_CONSENTS: usize = 1_000;
