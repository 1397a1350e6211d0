use std::error::Error as StdError;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use tokio::runtime::Handle;

use super::inner::fault;
use super::refresh::Refresh;
use super::slot::{Outcome, Start};
use crate::{Connection, ConnectionFault, Error};

impl Connection {
    /// Refreshes in a task of its own, which goes on whoever stops waiting.
    pub(super) fn start(&self, start: Start) {
        let mut refresh = Refreshing { connection: self.clone(), start: Some(start) };
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(refresh.run())),
            Err(_) => refresh.end(Err(fault(ConnectionFault::NoRuntime))),
        }
    }
}

/// A refresh that is under way. However it ends, the slot hears of it.
struct Refreshing {
    connection: Connection,
    start: Option<Start>,
}

impl Refreshing {
    async fn run(mut self) {
        let known = self.start.as_ref().map(|start| start.known.clone()).unwrap_or_default();
        let outcome = match Refresh::new(&self.connection.0, known) {
            Ok(refresh) => refresh.run().await,
            Err(error) => Err(error),
        };
        self.end(outcome);
    }

    fn end(&mut self, outcome: Outcome) {
        let Some(start) = self.start.take() else { return };
        let inner = &self.connection.0;
        let outcome = outcome.map_err(|error| error.of_connection(&inner.id));
        if let Err(error) = &outcome {
            inner.shared.counters.failed.fetch_add(1, Relaxed);
            tracing::warn!(connection = %inner.id, error = error as &dyn StdError, "no new access token");
        }
        inner.slot.finish(start, outcome, inner.now(), pause);
    }
}

impl Drop for Refreshing {
    fn drop(&mut self) {
        self.end(Err(fault(ConnectionFault::Interrupted)));
    }
}

/// How long nobody tries again after so many failures in a row: at leisure while there is a token that is
/// good, and else as soon as can be.
fn pause(error: &Error, failures: u32, has_good_token: bool) -> Duration {
    if let Some(wait) = error.retry_after() {
        return wait;
    }
    if error.needs_consent() || error.is_configuration() || error.is_misuse() {
        return Duration::from_secs(60);
    }
    let (first, most) = if has_good_token { (30, 300) } else { (1, 60) };
    let longest =
        Duration::from_secs(first << (failures - 1).min(8)).min(Duration::from_secs(most));
    longest.mul_f64(crate::random::fraction()).max(Duration::from_millis(500))
}
