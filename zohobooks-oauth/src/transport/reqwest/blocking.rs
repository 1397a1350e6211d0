use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::task::{Context, Poll, Waker};
use std::thread;

use http::{Request, Response};
use tokio::runtime::{Builder, Handle};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::coop::poll_proceed;

use super::ReqwestTransport;
use crate::blocking::Transport;
use crate::servers::Servers;
use crate::{TransportError, TransportFault};

/// The HTTP client of this crate on a thread of its own, which also keeps an eye on idle connections.
/// The thread ends with this.
pub(crate) struct ReqwestThread {
    calls: UnboundedSender<Call>,
}

struct Call {
    request: Request<Vec<u8>>,
    answer: Sender<Result<Response<Vec<u8>>, TransportError>>,
}

impl ReqwestThread {
    pub(crate) fn new(servers: &Servers) -> Result<Self, TransportError> {
        let transport = Arc::new(ReqwestTransport::new(servers)?);
        let (calls, received) = unbounded_channel();
        let (started, start) = channel();
        let thread = thread::Builder::new().name("zohobooks-oauth".to_owned());
        let run = move || run(transport, received, &started);
        thread.spawn(run).map_err(no_thread)?;
        start.recv().unwrap_or_else(|gone| Err(io::Error::other(gone))).map_err(no_thread)?;
        Ok(Self { calls })
    }
}

impl Transport for ReqwestThread {
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, TransportError> {
        if is_in_async_code() {
            return Err(TransportFault::InAsyncCode.into());
        }
        let (answer, answered) = channel();
        // Whoever has a call has the sender of its answer, so if either is lost there is no answer.
        let _ = self.calls.send(Call { request, answer });
        answered.recv().unwrap_or_else(|gone| Err(no_thread(io::Error::other(gone))))
    }
}

fn run(
    transport: Arc<ReqwestTransport>,
    mut calls: UnboundedReceiver<Call>,
    started: &Sender<io::Result<()>>,
) {
    let runtime = Builder::new_current_thread().enable_all().build();
    let (runtime, result) = match runtime {
        Ok(runtime) => (Some(runtime), Ok(())),
        Err(error) => (None, Err(error)),
    };
    let _ = started.send(result);
    let serve = async {
        while let Some(Call { request, answer }) = calls.recv().await {
            let transport = Arc::clone(&transport);
            tokio::spawn(async move { answer.send(transport.exchange(request).await) });
        }
    };
    if let Some(runtime) = runtime {
        runtime.block_on(serve);
    }
}

/// Whether a task of Tokio is just being polled, so that others wait for this thread. Under
/// `spawn_blocking` and `block_in_place` nobody does, though the thread belongs to a runtime.
///
/// Tokio tells only by the budget of a task, which runs out, while there is no end to none.
fn is_in_async_code() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    // Puts the budget back when it is dropped.
    let _budget = poll_proceed(&mut context);
    let mut spend = || poll_proceed(&mut context).map(|spent| spent.made_progress());
    Handle::try_current().is_ok() && (0..LARGEST_BUDGET).any(|_| spend() == Poll::Pending)
}

/// Tokio gives 128 and counts in a `u8`.
const LARGEST_BUDGET: u32 = 256;

fn no_thread(error: io::Error) -> TransportError {
    TransportError::new(TransportFault::Other, Some(Box::new(error)))
}

#[cfg(test)]
mod tests;
