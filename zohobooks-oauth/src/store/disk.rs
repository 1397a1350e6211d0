#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::time::Duration;

use tokio::runtime::Handle;

use super::{StoreError, StoreFault};

#[cfg(unix)]
pub(super) use unix::{Identity, identity, make_folder, sync_folder};
#[cfg(windows)]
pub(super) use windows::{Identity, identity, make_folder, sync_folder};

/// Whether what was written has to be there after a power cut.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Durable {
    Yes,
    No,
}

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
