use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;

use super::failed;
use super::wait::Wait;
use crate::{AuthorizationCode, Error, ListenerFault};

/// A wait on a thread of its own. Dropped, it ends.
pub(super) struct Background(Arc<Mutex<Shared>>);

#[derive(Default)]
struct Shared {
    outcome: Option<Result<AuthorizationCode, Error>>,
    waker: Option<Waker>,
    is_given_up: bool,
}

impl Background {
    pub(super) fn start(wait: Wait) -> io::Result<Self> {
        let shared = Arc::<Mutex<Shared>>::default();
        let report = Report(Arc::clone(&shared));
        thread::Builder::new().name("zoho redirect".to_owned()).spawn(move || {
            let outcome = wait.run(|| lock(&report.0).is_given_up);
            lock(&report.0).outcome = Some(outcome);
        })?;
        Ok(Self(shared))
    }
}

impl Future for Background {
    type Output = Result<AuthorizationCode, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut shared = lock(&self.0);
        match shared.outcome.take() {
            Some(outcome) => Poll::Ready(outcome),
            None => {
                shared.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        lock(&self.0).is_given_up = true;
    }
}

/// The thread's side, which reports even a panic, such as one of the app's clock.
struct Report(Arc<Mutex<Shared>>);

impl Drop for Report {
    fn drop(&mut self) {
        let mut shared = lock(&self.0);
        shared
            .outcome
            .get_or_insert_with(|| Err(failed(ListenerFault::Thread(io::ErrorKind::Other))));
        let waker = shared.waker.take();
        drop(shared);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
