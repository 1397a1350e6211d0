use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::backend::{Backend, Shared};
use super::books::OrganizationRecord;
use super::ids::Ids;
use super::{Emulator, routes, server};
use crate::clock::{Clock, SystemClock};
use crate::random::{OsRandom, Random};
use crate::{DataCenter, Loopback};

/// Configures an [`Emulator`]: its data centre, its port, its organizations.
///
/// ```
/// use zohobooks_oauth::DataCenter;
/// use zohobooks_oauth::emulator::Emulator;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let zoho = Emulator::builder()
///     .data_center(DataCenter::Eu)
///     .organization("20061234567", "Bäckerei Süd")
///     .start()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing runs before `start`"]
pub struct EmulatorBuilder {
    data_center: DataCenter,
    port: u16,
    organizations: Vec<OrganizationRecord>,
}

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self { data_center: DataCenter::LOGIN_START, port: 0, organizations: Vec::new() }
    }
}

impl EmulatorBuilder {
    /// The data centre to emulate, US by default. Callbacks name it as `location`.
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = data_center;
        self
    }

    /// The port on `127.0.0.1`. 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Adds an organization of the user who logs in. The first one added is the user's default. The two
    /// of an emulator without this call are left out.
    pub fn organization(mut self, id: impl Into<String>, name: impl Into<String>) -> Self {
        let first = self.organizations.is_empty();
        self.organizations.push(OrganizationRecord::new(id, name, first));
        self
    }

    /// Starts the server on the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// The port is taken, there is no current Tokio runtime, or the operating system has no random
    /// numbers.
    ///
    /// # Panics
    ///
    /// If the Tokio runtime was built without its I/O driver (`enable_io`). Without its timer
    /// (`enable_time`) it starts but answers nothing over the network.
    pub async fn start(self) -> io::Result<Emulator> {
        self.start_with(Arc::new(OsRandom), Arc::new(SystemClock)).await
    }

    pub(super) async fn start_with(
        self,
        random: Arc<dyn Random>,
        clock: Arc<dyn Clock>,
    ) -> io::Result<Emulator> {
        let runtime = tokio::runtime::Handle::try_current().map_err(io::Error::other)?;
        let ids = Ids::new(random)?;
        let listener =
            TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port))).await?;
        let loopback = Loopback::new(listener.local_addr()?).map_err(io::Error::other)?;

        let shared = Arc::new(Shared::new(self.into_backend(loopback.clone(), ids), clock));
        let router = routes::router(Arc::clone(&shared));
        let (running, stopped) = oneshot::channel();
        runtime.spawn(server::serve(listener, router.clone(), server::HEADER_TIME, stopped));
        Ok(Emulator { shared, router, loopback, _running: running })
    }

    fn into_backend(self, loopback: Loopback, ids: Ids) -> Backend {
        let defaults = || {
            vec![
                OrganizationRecord::new("10234695", "Zillum", true),
                OrganizationRecord::new("10234696", "Zylker", false),
            ]
        };
        let organizations =
            if self.organizations.is_empty() { defaults() } else { self.organizations };
        Backend::new(self.data_center, loopback, organizations, ids)
    }
}
