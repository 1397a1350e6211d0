use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::sleep;

use super::Connections;
use crate::ConnectionId;
use crate::connection::in_time;

impl Connections {
    /// Refreshes what is due, again and again, until the future is dropped. Spawn it once in each process;
    /// on a fleet each host does a part, since whoever has the lease of a connection is the one to refresh
    /// it.
    ///
    /// It looks into the store every half minute, spreads what it finds over that time, and has at most
    /// eight refreshes under way. What fails is logged and tried again in time.
    pub async fn sweep(self) {
        loop {
            let pause = match self.sweep_once().await {
                Ok(swept) if swept == PORTION => Duration::ZERO,
                Ok(_) => ROUND,
                Err(error) => {
                    tracing::warn!(%error, "the store cannot say which connections are due");
                    ROUND
                }
            };
            sleep(pause.mul_f64(0.5 + crate::random::fraction() / 2.0)).await;
        }
    }

    /// One portion of what is due. How many there were.
    pub(super) async fn sweep_once(&self) -> Result<usize, crate::Error> {
        let now = self.shared.clock().wall();
        let due = in_time(self.shared.store.due(now, PORTION)).await?;
        let at_once = Arc::new(Semaphore::new(AT_ONCE));
        let apart = ROUND.div_f64(PORTION.max(due.len()) as f64);
        let count = due.len();
        for id in due {
            // The semaphore is never closed.
            let permit = Arc::clone(&at_once).acquire_owned().await;
            let connections = self.clone();
            tokio::spawn(async move {
                connections.freshen(id).await;
                drop(permit);
            });
            sleep(apart).await;
        }
        // All have come to an end when all permits are back.
        let _ = at_once.acquire_many(AT_ONCE as u32).await;
        Ok(count)
    }

    async fn freshen(&self, id: ConnectionId) {
        let refreshed = match self.get(&id).await {
            Ok(connection) => connection.freshen().await,
            Err(error) => Err(error),
        };
        if let Err(error) = refreshed
            && !error.is_gone()
        {
            tracing::warn!(connection = %id, %error, "a connection that is due could not be refreshed");
        }
    }
}

const ROUND: Duration = Duration::from_secs(30);
const PORTION: usize = 1_000;
const AT_ONCE: usize = 8;
