use std::io;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread::Builder;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::trouble::What;

/// How long a keyring may take.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    began: Instant,
    time: Duration,
}

impl Patience {
    pub(super) fn new(time: Duration) -> Self {
        Self { began: Instant::now(), time }
    }

    /// Does this on a thread of its own, which may hang without anybody waiting for it, not even a runtime that
    /// ends. What comes too late is dropped.
    pub(super) async fn wait<T: Send + 'static>(
        self,
        work: impl FnOnce() -> Result<T, What> + Send + 'static,
    ) -> Result<T, What> {
        let (tell, told) = oneshot::channel();
        thread(move || {
            // Without room, so that an answer has come or has not.
            let (answer, answered) = sync_channel(0);
            let left = self.time.saturating_sub(self.began.elapsed());
            let result = thread(move || drop(answer.send(work()))).map_or_else(
                |error| Err(error.into()),
                |()| match answered.recv_timeout(left) {
                    Ok(result) => result,
                    Err(RecvTimeoutError::Timeout) => Err(What::Silent(self.time)),
                    Err(RecvTimeoutError::Disconnected) => Err(What::Panicked),
                },
            );
            drop(tell.send(result));
        })?;
        told.await.unwrap_or(Err(What::Panicked))
    }
}

pub(super) fn thread(work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    Builder::new().name("keyring".into()).spawn(work).map(drop)
}
