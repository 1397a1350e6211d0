use zohobooks_oauth::{
    Accounts, DataCenter, DeviceApp, Error, Loopback, NativeApp, SelfClient, ServerApp,
};

/// A client of one of the kinds.
#[derive(Clone)]
pub(crate) enum App {
    Server(ServerApp),
    Native(NativeApp),
    Device(DeviceApp),
    SelfClient(SelfClient),
}

impl App {
    pub(super) fn pinned_to(self, data_center: DataCenter) -> Self {
        match self {
            Self::Server(app) => Self::Server(app.pinned_to(data_center)),
            Self::Native(app) => Self::Native(app.pinned_to(data_center)),
            Self::Device(app) => Self::Device(app.pinned_to(data_center)),
            // It is by itself.
            Self::SelfClient(app) => Self::SelfClient(app),
        }
    }

    pub(super) fn on_loopback(self, loopback: Loopback) -> Self {
        match self {
            Self::Server(app) => Self::Server(app.on_loopback(loopback)),
            Self::Native(app) => Self::Native(app.on_loopback(loopback)),
            Self::Device(app) => Self::Device(app.on_loopback(loopback)),
            Self::SelfClient(app) => Self::SelfClient(app.on_loopback(loopback)),
        }
    }

    pub(super) fn redirect_uri(&self) -> Option<&str> {
        match self {
            Self::Server(app) => Some(app.redirect_uri()),
            Self::Native(app) => Some(app.redirect_uri()),
            Self::Device(_) | Self::SelfClient(_) => None,
        }
    }

    pub(crate) fn accounts(&self) -> Result<Accounts, Error> {
        match self {
            Self::Server(app) => Accounts::new(app),
            Self::Native(app) => Accounts::new(app),
            Self::Device(app) => Accounts::new(app),
            Self::SelfClient(app) => Accounts::new(app),
        }
    }
}
