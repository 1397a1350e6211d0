use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use super::allowance::Allowance;
use crate::connection::{failed, in_time};
use crate::{ConnectionId, Error, Row, Store, StoreFault, Version};

/// The row of the store with what an organization has used. A store that fails has none to give, and the process counts
/// for itself.
pub(super) struct Stored {
    id: ConnectionId,
    store: Arc<dyn Store>,
}

impl Stored {
    pub(super) fn new(id: ConnectionId, store: Arc<dyn Store>) -> Self {
        Self { id, store }
    }

    /// `None` if the store failed.
    pub(super) async fn load(&self) -> Option<(Allowance, Option<Version>)> {
        let loaded = caught(async { in_time(self.store.load(&self.id)).await }).await;
        let row = loaded.inspect_err(|error| self.warn(error)).ok()?;
        let Some(row) = row else { return Some((Allowance::default(), None)) };
        // What cannot be read is begun anew: the counts of a day are lost, and a block is found out again.
        let allowance = serde_json::from_slice(&row.content).ok().filter(Allowance::is_possible);
        Some((allowance.unwrap_or_default(), Some(row.version)))
    }

    /// Whether it was written, or somebody else was faster. `None` if the store failed.
    pub(super) async fn save(
        &self,
        allowance: &Allowance,
        expected: Option<Version>,
    ) -> Option<bool> {
        let content = serde_json::to_vec(allowance).ok()?;
        let version = Version::from_u64(crate::random::number().ok()? as u64);
        let row = Row::new(version, None, content);
        let save = async { in_time(self.store.save(&self.id, row, expected)).await };
        let saved = caught(save).await;
        saved.inspect_err(|error| self.warn(error)).ok()
    }

    pub(super) fn warn(&self, error: &Error) {
        tracing::warn!(organization = %self.id, %error, "calls are counted in this process alone");
    }
}

/// A store that panics has failed.
async fn caught<T>(call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let mut call = pin!(call);
    poll_fn(|context| {
        catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(context)))
            .unwrap_or_else(|_| Poll::Ready(Err(failed(StoreFault::Other))))
    })
    .await
}
