use std::time::Duration;

use tokio::runtime::Handle;

use super::{StoreError, StoreFault};

/// Waits for the disk where nobody else has to wait.
pub(super) async fn blocking<T: Send + 'static, E: Into<StoreError> + Send + 'static>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, StoreError> {
    match Handle::try_current() {
        Ok(runtime) => match runtime.spawn_blocking(work).await {
            Ok(result) => result.map_err(E::into),
            Err(ended) => Err(StoreError::new(StoreFault::Other, Some(Box::new(ended)))),
        },
        Err(_) => work().map_err(E::into),
    }
}

/// How long to wait for others: shorter than a caller waits for a store, so that it hears for whom.
pub(super) const PATIENCE: Duration = Duration::from_secs(4);
