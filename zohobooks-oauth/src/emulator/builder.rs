use std::fmt;
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

/// Configures an [`Emulator`]: its user's data centre, its port, its organizations, its clock.
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
#[derive(Clone)]
#[must_use = "nothing runs before `start`"]
pub struct EmulatorBuilder {
    data_center: DataCenter,
    port: u16,
    organizations: Vec<OrganizationRecord>,
    limits: bool,
    soid_required: bool,
    clock: Arc<dyn Clock>,
}

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self {
            data_center: DataCenter::LOGIN_START,
            port: 0,
            organizations: Vec::new(),
            limits: true,
            soid_required: false,
            clock: Arc::new(SystemClock),
        }
    }
}

impl EmulatorBuilder {
    /// The data centre of the user who logs in, US by default. Callbacks name it as `location`.
    ///
    /// It is also the one at [`Loopback::socket_addr`], and [`Emulator::user_in`] can change the user later.
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = data_center;
        self
    }

    /// The port on `127.0.0.1` of the server of the user's data centre. 0, the default, takes a free one.
    /// Those of the other data centres always do.
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

    /// The clock by which codes and tokens expire, that of the machine by default.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zohobooks_oauth::ManualClock;
    /// use zohobooks_oauth::emulator::Emulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let clock = ManualClock::new();
    /// let zoho = Emulator::builder().clock(clock.clone()).start().await?;
    /// // … and an hour later, for the emulator and for whatever else has this clock:
    /// clock.advance(Duration::from_secs(3600));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`Emulator::advance`] puts it forward for the emulator alone. Delays on the network are real.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Leaves Zoho's limits on tokens off: as many requests as one likes with a refresh token, and as many
    /// refresh and access tokens. For load tests.
    pub fn without_limits(mut self) -> Self {
        self.limits = false;
        self
    }

    /// Has token requests with client credentials refused that name no organization by their `soid`. Zoho
    /// asks for one depending on its product; for Zoho Books that is not known.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>.
    pub fn soid_required(mut self) -> Self {
        self.soid_required = true;
        self
    }

    /// Starts the servers on the current Tokio runtime.
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
        self.start_with(Arc::new(OsRandom)).await
    }

    pub(super) async fn start_with(self, random: Arc<dyn Random>) -> io::Result<Emulator> {
        let runtime = tokio::runtime::Handle::try_current().map_err(io::Error::other)?;
        let ids = Ids::new(random)?;
        let main = bind(self.port).await?;
        let mut loopback = Loopback::new(main.local_addr()?).map_err(io::Error::other)?;
        let mut listeners = vec![(self.data_center, main)];
        for data_center in DataCenter::all().filter(|it| *it != self.data_center) {
            listeners.push((data_center, bind(0).await?));
        }
        for (data_center, listener) in &listeners {
            let address = listener.local_addr()?;
            loopback =
                loopback.with_data_center(*data_center, address).map_err(io::Error::other)?;
        }

        let clock = Arc::clone(&self.clock);
        let shared = Arc::new(Shared::new(self.into_backend(loopback.clone(), ids), clock));
        let start = |(at, listener)| {
            let (running, stopped) = oneshot::channel();
            let router = routes::router(Arc::clone(&shared), at);
            runtime.spawn(server::serve(listener, router, server::HEADER_TIME, stopped));
            running
        };
        let running = listeners.into_iter().map(start).collect();
        Ok(Emulator { shared, loopback, _running: running })
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
        let mut backend = Backend::new(self.data_center, loopback, organizations, ids);
        backend.limits = self.limits;
        backend.soid_required = self.soid_required;
        backend
    }
}

impl fmt::Debug for EmulatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmulatorBuilder")
            .field("data_center", &self.data_center)
            .field("port", &self.port)
            .field("organizations", &self.organizations)
            .field("limits", &self.limits)
            .field("soid_required", &self.soid_required)
            .finish_non_exhaustive()
    }
}

async fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await
}
