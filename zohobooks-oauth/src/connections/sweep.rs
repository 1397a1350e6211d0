#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::error::Error as StdError;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::Semaphore;
use tokio::time::{Instant, interval, sleep_until};

use super::Connections;
use crate::connection::{failed, in_time};
use crate::{Connection, ConnectionId, Error, StoreFault};

impl Connections {
    /// Refreshes what is about to expire and nobody asks for, again and again, until the future is dropped.
    /// Spawn it once in each process; on a fleet each host does a part, since whoever has the lease of a
    /// connection is the one to refresh it.
    ///
    /// It looks into the store two to four times a minute and spreads what it finds over the time until it
    /// looks again. So what is little goes slowly, and a backlog goes as fast as 64 at once can, up to 10,000
    /// in such a time. At half a second for each, that is 128 a second; 100,000 connections need 34, since each
    /// is refreshed every 50 minutes. Callers have three minutes before the sweep comes, so that those that are
    /// in use are refreshed by their users. What fails is logged, and tried again after five minutes.
    pub async fn sweep(self) {
        let mut sweep = Sweep::new(self);
        loop {
            let round = ROUND.mul_f64(0.5 + crate::random::fraction() / 2.0);
            let next = Instant::now() + round;
            if let Err(error) = sweep.go_round(round).await {
                tracing::warn!(
                    error = &error as &dyn StdError,
                    "the store cannot say which connections are due"
                );
            }
            sleep_until(next).await;
        }
    }
}

struct Sweep {
    connections: Connections,
    at_once: Arc<Semaphore>,
    /// What was begun, and when it may be begun again. What cannot be read stays due, and is overdue the
    /// longest: without a pause it would keep out all others.
    begun: HashMap<ConnectionId, Instant>,
}

impl Sweep {
    fn new(connections: Connections) -> Self {
        let at_once = Arc::new(Semaphore::new(AT_ONCE));
        Self { connections, at_once, begun: HashMap::new() }
    }

    /// Begins with all that is due, spread over this time.
    async fn go_round(&mut self, time: Duration) -> Result<(), Error> {
        let wall = self.connections.shared.clock.wall();
        let by = wall.checked_sub(HEAD_START).unwrap_or(SystemTime::UNIX_EPOCH);
        let due = self.due(by).await?;
        if due.is_empty() {
            return Ok(());
        }
        let mut pace = interval(time.div_f64(due.len() as f64));
        for id in due {
            pace.tick().await;
            // The semaphore is never closed.
            let permit = Arc::clone(&self.at_once).acquire_owned().await;
            self.begun.insert(id.clone(), Instant::now() + PAUSE);
            let connections = self.connections.clone();
            tokio::spawn(async move {
                if let Err(error) = connections.freshen(&id, by).await
                    && !error.is_gone()
                {
                    tracing::warn!(connection = %id, error = &error as &dyn StdError, "a connection that is due could not be refreshed");
                }
                drop(permit);
            });
        }
        Ok(())
    }

    async fn due(&mut self, by: SystemTime) -> Result<Vec<ConnectionId>, Error> {
        let now = Instant::now();
        self.begun.retain(|_, again| now < *again);
        let most = PORTION + self.begun.len();
        let shared = Arc::clone(&self.connections.shared);
        // In a task of its own: if the store panics, the sweep goes on.
        let due = tokio::spawn(async move { in_time(shared.store.due(by, most)).await });
        let mut due = due.await.unwrap_or_else(|_| Err(failed(StoreFault::Other)))?;
        due.retain(|id| !self.begun.contains_key(id));
        due.truncate(PORTION);
        // Hosts that have the same list begin at different places.
        let first = due.len() as f64 * crate::random::fraction();
        due.rotate_left(first as usize);
        Ok(due)
    }
}

impl Connections {
    async fn freshen(&self, id: &ConnectionId, by: SystemTime) -> Result<(), Error> {
        let row = in_time(self.shared.store.load(id)).await?;
        if row.and_then(|row| row.due).is_none_or(|due| by < due) {
            // Somebody else was faster.
            return Ok(());
        }
        // Memory is for what is asked for.
        let connection = match self.held.get(id) {
            Some(connection) => connection,
            None => Connection::opened(Arc::clone(&self.shared), id.clone()).await?,
        };
        connection.freshen().await
    }
}

const ROUND: Duration = Duration::from_secs(30);
const PORTION: usize = 10_000;
const AT_ONCE: usize = 64;
const PAUSE: Duration = Duration::from_secs(300);
/// Who asks for a token refreshes it by then, however the dice fall that say how far ahead: see `Phases`.
const HEAD_START: Duration = Duration::from_secs(180);
