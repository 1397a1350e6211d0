use serde::{Deserialize, Serialize};
use zohobooks_oauth::{App, BrowserApp, DataCenter, DeviceApp, NativeApp, SelfClient, ServerApp};

use crate::failure::Failure;

/// A client, as it is read and printed.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) kind: Kind,
    pub(crate) client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) redirect_uri: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::Display)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub(crate) enum Kind {
    Server,
    Native,
    Browser,
    Device,
    #[serde(rename = "self")]
    #[strum(serialize = "self")]
    SelfClient,
}

impl Entry {
    pub(super) fn new(kind: Kind, client_id: &str, client_secret: &str) -> Self {
        let client_secret = Some(client_secret.to_owned());
        Self { kind, client_id: client_id.to_owned(), client_secret, redirect_uri: None }
    }

    pub(crate) fn without_secret(&self) -> Self {
        Self { client_secret: None, ..self.clone() }
    }

    pub(super) fn read(json: &str) -> Result<Self, Failure> {
        serde_json::from_str(json).map_err(|_| Failure::usage(MEMBERS))
    }

    /// With this redirect URI, if it needs one and has no other.
    pub(super) fn with_redirect_uri(mut self, uri: &str) -> Self {
        if self.has_redirect_uri() {
            self.redirect_uri.get_or_insert_with(|| uri.to_owned());
        }
        self
    }

    /// With a self client at home in this data centre.
    pub(super) fn app(&self, home: DataCenter) -> Result<Box<dyn App>, Failure> {
        if self.redirect_uri.is_some() && !self.has_redirect_uri() {
            return Err(Failure::usage("this kind has no redirect_uri"));
        }
        let uri = self.redirect_uri.as_deref().unwrap_or_default();
        let (id, secret) = (self.client_id.as_str(), self.client_secret.as_deref());
        let needed = || secret.ok_or_else(|| Failure::usage("this kind has a client_secret"));
        Ok(match self.kind {
            Kind::Server => Box::new(ServerApp::new(id, needed()?, uri)?),
            Kind::Native => {
                let app = NativeApp::new(id, uri)?;
                Box::new(match secret {
                    Some(secret) => app.with_secret(secret)?,
                    None => app,
                })
            }
            // The console shows a secret for it, which it never sends.
            Kind::Browser => Box::new(BrowserApp::new(id, uri)?),
            Kind::Device => Box::new(DeviceApp::new(id, needed()?)?),
            Kind::SelfClient => Box::new(SelfClient::new(id, needed()?, home)?),
        })
    }

    fn has_redirect_uri(&self) -> bool {
        matches!(self.kind, Kind::Server | Kind::Native | Kind::Browser)
    }
}

const MEMBERS: &str = "a client has, as strings, kind (server, native, browser, device or self), client_id, \
                       client_secret and redirect_uri, and nothing else";
