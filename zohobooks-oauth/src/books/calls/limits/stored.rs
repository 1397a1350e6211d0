use std::sync::Arc;

use super::allowance::Allowance;
use crate::connection::in_time;
use crate::{ConnectionId, Error, Row, Store, Version};

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
        match in_time(self.store.load(&self.id)).await {
            // Counts that cannot be read are begun anew: nothing is lost but a minute of them.
            Ok(Some(row)) => {
                let allowance = serde_json::from_slice(&row.content).ok();
                let allowance = allowance.filter(|it: &Allowance| it.is_possible());
                Some((allowance.unwrap_or_default(), Some(row.version)))
            }
            Ok(None) => Some((Allowance::default(), None)),
            Err(error) => self.failed(&error),
        }
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
        match in_time(self.store.save(&self.id, row, expected)).await {
            Ok(is_written) => Some(is_written),
            Err(error) => self.failed(&error),
        }
    }

    pub(super) fn failed<T>(&self, error: &Error) -> Option<T> {
        tracing::warn!(organization = %self.id, %error, "calls are counted in this process alone");
        None
    }
}
