use serde::{Deserialize, Serialize};
use zohobooks_oauth::{
    Accounts, Connection, ConnectionId, DataCenter, DeviceApp, Error, Loopback, NativeApp,
    OrganizationId, Row, ScopeSet, SelfClient, ServerApp, Store as _, Version,
};

use super::home::Home;
use crate::failure::Failure;

/// A client of Zoho's console, and what to do with it.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) kind: Kind,
    pub(crate) client_id: String,
    /// Kept with the grants, readable by the user alone.
    pub(crate) client_secret: Option<String>,
    pub(crate) redirect_uri: String,
    pub(crate) data_center: Option<DataCenter>,
    pub(crate) scopes: ScopeSet,
    pub(crate) organization: Option<OrganizationId>,
    /// What stands in for Zoho.
    pub(crate) emulator: Option<String>,
}

/// As in the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
pub(crate) enum Kind {
    /// Server-based Applications.
    Server,
    /// Mobile-based Applications, for desktops as well.
    Native,
    /// Non-browser Applications: a short code, entered elsewhere.
    Device,
    /// Self Client: a code that is made in the console.
    #[value(name = "self")]
    SelfClient,
}

impl Kind {
    pub(crate) fn console_name(self) -> &'static str {
        match self {
            Self::Server => "Server-based Applications",
            Self::Native => "Mobile-based Applications",
            Self::Device => "Non-browser Applications",
            Self::SelfClient => "Self Client",
        }
    }

    pub(crate) fn has_redirect_uri(self) -> bool {
        matches!(self, Self::Server | Self::Native)
    }
}

/// A client of one of the kinds.
#[derive(Clone)]
pub(crate) enum App {
    Server(ServerApp),
    Native(NativeApp),
    Device(DeviceApp),
    SelfClient(SelfClient),
}

impl Profile {
    pub(crate) async fn load(home: &Home, name: &ConnectionId) -> Result<Option<Self>, Failure> {
        let Some(row) = home.profiles.load(name).await.map_err(Failure::of_store)? else {
            return Ok(None);
        };
        let profile = serde_json::from_slice(&row.content)
            .map_err(|_| Failure::new(format_args!("the profile {name} cannot be read")))?;
        Ok(Some(profile))
    }

    /// The profile of whoever has logged in.
    pub(crate) async fn get(home: &Home, name: &ConnectionId) -> Result<Self, Failure> {
        Self::load(home, name).await?.ok_or_else(|| {
            Failure::new(format_args!(
                "there is no profile {name}: `zohobooks login --profile {name}` makes one"
            ))
        })
    }

    pub(crate) async fn save(&self, home: &Home, name: &ConnectionId) -> Result<(), Failure> {
        let content = serde_json::to_vec(self).map_err(Failure::new)?;
        loop {
            let old = home.profiles.load(name).await.map_err(Failure::of_store)?;
            let version = old.map(|row| row.version);
            let next = Version::from_u64(version.map_or(1, |it| it.as_u64().wrapping_add(1)));
            let row = Row::new(next, None, content.clone());
            if home.profiles.save(name, row, version).await.map_err(Failure::of_store)? {
                return Ok(());
            }
        }
    }

    /// With its grant, whatever is left of that. What cannot be read is set aside, where it may be looked at.
    pub(crate) async fn remove(home: &Home, name: &ConnectionId) -> Result<(), Failure> {
        for store in [&home.grants, &home.profiles] {
            store.set_aside(name).await.map_err(Failure::of_store)?;
            while let Some(row) = store.load(name).await.map_err(Failure::of_store)? {
                if store.remove(name, row.version).await.map_err(Failure::of_store)? {
                    break;
                }
            }
        }
        Ok(())
    }

    pub(crate) async fn connection(
        &self,
        home: &Home,
        name: &ConnectionId,
    ) -> Result<Connection, Failure> {
        let accounts = self.app()?.accounts()?;
        Ok(Connection::open(&accounts, home.grants.clone(), name.clone()).await?)
    }

    pub(crate) fn app(&self) -> Result<App, Failure> {
        let id = self.client_id.as_str();
        let secret = self.client_secret.as_deref();
        let needed = || secret.ok_or_else(|| Failure::usage("this kind of client has a secret"));
        let app = match self.kind {
            Kind::Server => {
                let app = ServerApp::new(id, needed()?, &self.redirect_uri)?;
                App::Server(match self.data_center {
                    Some(data_center) => app.pinned_to(data_center),
                    None => app,
                })
            }
            Kind::Native => {
                let app = NativeApp::new(id, &self.redirect_uri)?;
                let app = match secret {
                    Some(secret) => app.with_secret(secret)?,
                    None => app,
                };
                App::Native(match self.data_center {
                    Some(data_center) => app.pinned_to(data_center),
                    None => app,
                })
            }
            Kind::Device => {
                let app = DeviceApp::new(id, needed()?)?;
                App::Device(match self.data_center {
                    Some(data_center) => app.pinned_to(data_center),
                    None => app,
                })
            }
            Kind::SelfClient => {
                let data_center = self.data_center.unwrap_or(DataCenter::Us);
                App::SelfClient(SelfClient::new(id, needed()?, data_center)?)
            }
        };
        let Some(emulator) = &self.emulator else { return Ok(app) };
        let loopback: Loopback = emulator
            .parse()
            .map_err(|error| Failure::usage(format_args!("--emulator: {error}")))?;
        Ok(match app {
            App::Server(app) => App::Server(app.on_loopback(loopback)),
            App::Native(app) => App::Native(app.on_loopback(loopback)),
            App::Device(app) => App::Device(app.on_loopback(loopback)),
            App::SelfClient(app) => App::SelfClient(app.on_loopback(loopback)),
        })
    }
}

impl App {
    pub(crate) fn accounts(&self) -> Result<Accounts, Error> {
        match self {
            Self::Server(app) => Accounts::new(app),
            Self::Native(app) => Accounts::new(app),
            Self::Device(app) => Accounts::new(app),
            Self::SelfClient(app) => Accounts::new(app),
        }
    }
}
