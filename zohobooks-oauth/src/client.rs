use std::fmt;
use std::sync::Arc;

use zohobooks_scopes::ScopeSet;

use crate::clock::{AppClock, Clock};
use crate::error::Secret;
use crate::servers::Servers;
use crate::wanted::{Foreign, Wanted};
use crate::{AppFault, ClientSecret, DataCenter, Error, Loopback};

/// The five kinds of client that Zoho's console registers.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth-setup.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientKind {
    /// "Server-based Applications": [`ServerApp`](crate::ServerApp).
    ServerBased,
    /// "Mobile-based Applications", for desktops as well: [`NativeApp`](crate::NativeApp).
    Mobile,
    /// "Client-based Applications", in the browser only: [`BrowserApp`](crate::BrowserApp).
    ClientBased,
    /// "Non-browser Applications": [`DeviceApp`](crate::DeviceApp).
    NonBrowser,
    /// "Self Client": [`SelfClient`](crate::SelfClient).
    SelfClient,
}

impl fmt::Display for ClientKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::ServerBased => "server-based application",
            Self::Mobile => "mobile-based application",
            Self::ClientBased => "client-based application",
            Self::NonBrowser => "non-browser application",
            Self::SelfClient => "self client",
        })
    }
}

/// What the kinds of client have in common. Clones share what is in it.
#[derive(Clone)]
pub struct Client {
    kind: ClientKind,
    id: Arc<str>,
    secret: Option<ClientSecret>,
    /// Of data centres that have another one.
    own_secrets: Arc<Vec<(DataCenter, ClientSecret)>>,
    pinned: Option<DataCenter>,
    foreign: Foreign,
    servers: Servers,
    clock: AppClock,
}

impl Client {
    pub(crate) fn new(kind: ClientKind, id: impl Into<String>) -> Result<Self, Error> {
        let id = id.into();
        if !is_credential(&id) {
            return Err(Error::app(AppFault::ClientId));
        }
        Ok(Self {
            kind,
            id: id.into(),
            secret: None,
            own_secrets: Arc::default(),
            pinned: None,
            foreign: Foreign::default(),
            servers: Servers::Zoho,
            clock: AppClock::System,
        })
    }

    pub(crate) fn with_secret(self, secret: impl Into<ClientSecret>) -> Result<Self, Error> {
        Ok(Self { secret: Some(checked(secret.into())?), ..self })
    }

    pub(crate) fn with_secret_in(
        mut self,
        data_center: DataCenter,
        secret: impl Into<ClientSecret>,
    ) -> Result<Self, Error> {
        let secret = checked(secret.into())?;
        let own = Arc::make_mut(&mut self.own_secrets);
        own.retain(|(other, _)| *other != data_center);
        own.push((data_center, secret));
        Ok(self)
    }

    pub(crate) fn pinned_to(self, data_center: DataCenter) -> Self {
        Self { pinned: Some(data_center), ..self }
    }

    pub(crate) fn on_loopback(self, loopback: Loopback) -> Self {
        Self { servers: Servers::StandIn(loopback), ..self }
    }

    pub(crate) fn with_clock(self, clock: impl Clock + 'static) -> Self {
        Self { clock: AppClock::Own(Arc::new(clock)), ..self }
    }

    #[cfg(feature = "foreign")]
    pub(crate) fn with_foreign(
        self,
        scopes: impl IntoIterator<Item = zohobooks_scopes::ForeignScope>,
    ) -> Self {
        let foreign = scopes.into_iter().map(|scope| scope.as_str().into()).collect();
        Self { foreign, ..self }
    }

    pub(crate) fn wants(&self, scopes: ScopeSet) -> Wanted {
        Wanted { scopes, foreign: Arc::clone(&self.foreign) }
    }

    pub(crate) fn kind(&self) -> ClientKind {
        self.kind
    }

    pub(crate) fn id(&self) -> &Arc<str> {
        &self.id
    }

    /// The secret that is valid in a data centre. Some kinds have none.
    pub(crate) fn secret(&self, data_center: DataCenter) -> Option<&str> {
        let own = self.own_secrets.iter().find(|(other, _)| *other == data_center);
        own.map(|(_, secret)| secret).or(self.secret.as_ref()).map(ClientSecret::expose)
    }

    pub(crate) fn which_secret(&self, data_center: DataCenter) -> Secret {
        if self.own_secrets.iter().any(|(other, _)| *other == data_center) {
            Secret::Own
        } else if self.secret.is_some() {
            Secret::General
        } else {
            Secret::None
        }
    }

    pub(crate) fn pin(&self) -> Option<DataCenter> {
        self.pinned
    }

    /// Where logins start.
    pub(crate) fn start(&self) -> DataCenter {
        self.pinned.unwrap_or(DataCenter::LOGIN_START)
    }

    pub(crate) fn servers(&self) -> &Servers {
        &self.servers
    }

    pub(crate) fn clock(&self) -> &AppClock {
        &self.clock
    }
}

/// Without the secrets.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("kind", &self.kind)
            .field("id", &self.id)
            .field("pinned", &self.pinned)
            .field("servers", &self.servers)
            .finish_non_exhaustive()
    }
}

fn checked(secret: ClientSecret) -> Result<ClientSecret, Error> {
    if is_credential(secret.expose()) {
        Ok(secret)
    } else {
        Err(Error::app(AppFault::ClientSecret))
    }
}

pub(crate) fn is_credential(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Several times what the console shows.
const LONGEST: usize = 512;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    fn client() -> Client {
        Client::new(ClientKind::ServerBased, "id").unwrap()
    }

    #[test]
    fn credentials_are_copied_whole_and_clean() {
        for bad in ["", " ", "abc\n", "a b", "\u{feff}abc", &"a".repeat(513)] {
            let error = Client::new(ClientKind::Mobile, bad).unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::App(AppFault::ClientId));
            let error = client().with_secret(bad).unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::App(AppFault::ClientSecret));
            let error = client().with_secret_in(DataCenter::Eu, bad).unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::App(AppFault::ClientSecret));
        }
    }

    #[test]
    fn each_data_center_may_have_its_own_secret() {
        let client = client().with_secret_in(DataCenter::Eu, "hush-eu-old").unwrap();
        assert_eq!(client.secret(DataCenter::Us), None);
        let client = client.with_secret("hush").unwrap();
        let client = client.with_secret_in(DataCenter::Eu, "hush-eu").unwrap();
        assert_eq!(client.secret(DataCenter::Eu), Some("hush-eu"));
        assert_eq!(client.secret(DataCenter::Us), Some("hush"));
        assert!(!format!("{client:?} {client:#?}").contains("hush"));
    }
}
