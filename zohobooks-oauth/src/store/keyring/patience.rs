use std::io;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread::Builder;
use std::time::Duration;

use tokio::sync::oneshot;

use super::trouble::What;

/// Does this on a thread of its own, which may hang without anybody waiting for it, not even a runtime that ends.
/// What comes too late is dropped.
pub(super) async fn within<T: Send + 'static>(
    time: Duration,
    work: impl FnOnce() -> Result<T, What> + Send + 'static,
) -> Result<T, What> {
    let (tell, told) = oneshot::channel();
    thread(move || {
        // Without room, so that an answer has come or has not.
        let (answer, answered) = sync_channel(0);
        let began = thread(move || drop(answer.send(work())));
        let result = match began.map(|()| answered.recv_timeout(time)) {
            Ok(Ok(result)) => result,
            Ok(Err(RecvTimeoutError::Timeout)) => Err(What::Silent(time)),
            Ok(Err(RecvTimeoutError::Disconnected)) => Err(What::Panicked),
            Err(error) => Err(error.into()),
        };
        drop(tell.send(result));
    })?;
    told.await.unwrap_or(Err(What::Panicked))
}

pub(super) fn thread(work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    Builder::new().name("keyring".into()).spawn(work).map(drop)
}
