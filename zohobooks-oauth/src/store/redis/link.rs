use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Cmd, ConnectionAddr, FromRedisValue, IntoConnectionInfo as _};
use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};

use super::fault;
use crate::{StoreError, StoreFault};

/// One connection for all tasks, which is made anew when it is lost.
pub(super) struct Link {
    client: Client,
    manager: ArcSwap<ConnectionManager>,
}

impl Link {
    pub(super) fn new(url: &str) -> Result<Self, StoreError> {
        let info = url.into_connection_info().map_err(|error| fault::failed(&error))?;
        if let ConnectionAddr::TcpTls { insecure: true, .. } = info.addr() {
            let source = "the address switches the check of certificates off";
            return Err(StoreError::new(StoreFault::Denied, Some(source.into())));
        }
        #[cfg(feature = "redis-tls")]
        if let ConnectionAddr::TcpTls { .. } = info.addr() {
            choose_cryptography();
        }
        let client = Client::open(info).map_err(|error| fault::failed(&error))?;
        if Handle::try_current().is_err() {
            let source = "Redis needs a Tokio runtime";
            return Err(StoreError::new(StoreFault::Other, Some(source.into())));
        }
        let manager = ArcSwap::from_pointee(manage(&client)?);
        Ok(Self { client, manager })
    }

    /// Asks the server, once more if the connection was lost meanwhile. The command is told whether it may
    /// have been carried out before.
    pub(super) async fn call<T: FromRedisValue>(
        &self,
        command: impl Fn(bool) -> Cmd,
    ) -> Result<T, StoreError> {
        let manager = self.manager.load_full();
        let mut connection = (*manager).clone();
        let asked = async {
            let first = command(false).query_async(&mut connection).await;
            if !first.as_ref().is_err_and(fault::is_lost) {
                return first;
            }
            // What was lost for all is not asked for again by all at once.
            sleep(PAUSE.mul_f64(crate::random::fraction())).await;
            command(true).query_async(&mut connection).await
        };
        let result = match timeout(LONGEST, asked).await {
            Ok(result) => result,
            Err(elapsed) => Err(std::io::Error::from(elapsed).into()),
        };
        result.map_err(|error| {
            if fault::is_stuck(&error) {
                self.replace(&manager);
            }
            fault::failed(&error)
        })
    }

    /// Leaves a connection behind that may be dead without knowing it, or that leads to a server which is no
    /// longer the one to write to.
    fn replace(&self, stuck: &Arc<ConnectionManager>) {
        if let Ok(fresh) = manage(&self.client) {
            self.manager.compare_and_swap(stuck, Arc::new(fresh));
        }
    }
}

fn manage(client: &Client) -> Result<ConnectionManager, StoreError> {
    // Waits of up to 100 and 200 ms, at random, between the attempts.
    let config = ConnectionManagerConfig::new()
        .set_number_of_retries(2)
        .set_min_delay(PAUSE)
        // `LONGEST` is for all of it.
        .set_connection_timeout(None)
        .set_response_timeout(None);
    ConnectionManager::new_lazy_with_config(client.clone(), config)
        .map_err(|error| fault::failed(&error))
}

/// The crate `redis` takes the provider of the process, and `rustls` panics where it has to choose one.
#[cfg(feature = "redis-tls")]
fn choose_cryptography() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Somebody else may be faster, and then there is one.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

/// Shorter than what a connection grants its store.
const LONGEST: Duration = Duration::from_secs(4);
const PAUSE: Duration = Duration::from_millis(100);
