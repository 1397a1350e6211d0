use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use zohobooks_oauth::{
    Connection, ConnectionId, DataCenter, DeviceApp, Loopback, NativeApp, OrganizationId, Row,
    ScopeSet, SelfClient, ServerApp, Store as _, Version,
};

use super::app::App;
use super::home::Home;
use super::{Target, command};
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
    pub(crate) emulator: Option<Loopback>,
}

/// As in the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// Server-based Applications.
    Server,
    /// Mobile-based Applications, for desktops as well.
    Native,
    /// Non-browser Applications: a short code, entered elsewhere.
    Device,
    /// Self Client: a code that is made in the console.
    #[serde(rename = "self")]
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

impl Profile {
    pub(crate) async fn load(home: &Home, name: &ConnectionId) -> Result<Option<Self>, Failure> {
        let Some(row) = home.profiles.load(name).await.map_err(Failure::of_store)? else {
            return Ok(None);
        };
        let profile = serde_json::from_slice(&row.content)
            .map_err(|_| Failure::new(format_args!("the profile {name} cannot be read")))?;
        Ok(Some(profile))
    }

    /// The profile of whoever has logged in, and where it is.
    pub(super) async fn get(target: &Target) -> Result<(Self, Home), Failure> {
        let Some(home) = Home::find().await? else { return Err(Self::missing(&target.name)) };
        Ok((Self::get_in(&home, target).await?, home))
    }

    pub(super) async fn get_in(home: &Home, target: &Target) -> Result<Self, Failure> {
        let profile = Self::load(home, &target.name).await?;
        let profile = profile.ok_or_else(|| Self::missing(&target.name))?;
        let emulator = profile.emulator_for(target)?;
        Ok(Self { emulator, ..profile })
    }

    /// A stand-in may have moved to another port. It gets nothing that is Zoho's.
    pub(super) fn emulator_for(&self, target: &Target) -> Result<Option<Loopback>, Failure> {
        match (&self.emulator, &target.emulator) {
            (None, Some(_)) => Err(Failure::usage(format_args!(
                "the profile {} is of Zoho and not of a stand-in: --profile takes another name",
                target.name
            ))),
            (known, given) => Ok(given.clone().or_else(|| known.clone())),
        }
    }

    pub(crate) fn missing(name: &ConnectionId) -> Failure {
        let login = command("login", name);
        Failure::new(format_args!("there is no profile {name}: {login} makes one"))
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
    pub(crate) async fn remove(home: &Home, name: &ConnectionId) -> Result<Vec<PathBuf>, Failure> {
        let mut aside = Vec::new();
        for store in [&home.grants, &home.profiles] {
            aside.extend(store.set_aside(name).await.map_err(Failure::of_store)?);
            while let Some(row) = store.load(name).await.map_err(Failure::of_store)? {
                if store.remove(name, row.version).await.map_err(Failure::of_store)? {
                    break;
                }
            }
        }
        Ok(aside)
    }

    pub(crate) async fn connection(
        &self,
        home: &Home,
        name: &ConnectionId,
    ) -> Result<Connection, Failure> {
        let accounts = self.app()?.accounts()?;
        Ok(Connection::open(&accounts, home.grants.clone(), name.clone()).await?)
    }

    /// For calls. Nothing may be left to the background, which ends with the command.
    pub(super) async fn fresh_connection(
        &self,
        home: &Home,
        name: &ConnectionId,
    ) -> Result<Connection, Failure> {
        let connection = self.connection(home, name).await?;
        // Whoever asks for the token hears of it, if there is none that is good meanwhile.
        let _ = connection.freshen().await;
        Ok(connection)
    }

    pub(crate) fn app(&self) -> Result<App, Failure> {
        let id = self.client_id.as_str();
        let secret = self.client_secret.as_deref();
        let needed = || {
            secret.ok_or_else(|| {
                Failure::usage(
                    "this kind of client has a secret: give it by --client-secret-file or \
                     ZOHO_CLIENT_SECRET",
                )
            })
        };
        let app = match self.kind {
            Kind::Server => App::Server(ServerApp::new(id, needed()?, &self.redirect_uri)?),
            Kind::Native => {
                let app = NativeApp::new(id, &self.redirect_uri)?;
                App::Native(match secret {
                    Some(secret) => app.with_secret(secret)?,
                    None => app,
                })
            }
            Kind::Device => App::Device(DeviceApp::new(id, needed()?)?),
            Kind::SelfClient => {
                let data_center = self.data_center.ok_or_else(|| {
                    Failure::usage("a self client is of one data centre: --data-center names it")
                })?;
                App::SelfClient(SelfClient::new(id, needed()?, data_center)?)
            }
        };
        let app = match self.data_center {
            Some(data_center) => app.pinned_to(data_center),
            None => app,
        };
        Ok(match &self.emulator {
            Some(emulator) => app.on_loopback(emulator.clone()),
            None => app,
        })
    }
}
