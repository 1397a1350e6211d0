use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};

/// On a response: there is none, the connection is closed.
#[derive(Clone, Copy)]
pub(super) struct HangUp;

/// A body that ends before its end, and the connection with it.
pub(super) struct Cut {
    promised: u64,
    left: Option<Bytes>,
    has_waited: bool,
}

impl Cut {
    pub(super) fn new(body: Bytes, bytes: usize) -> Self {
        let promised = body.len() as u64;
        let left = Some(body.slice(..bytes)).filter(|part| !part.is_empty());
        Self { promised, left, has_waited: false }
    }
}

impl HttpBody for Cut {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(part) = self.left.take() {
            return Poll::Ready(Some(Ok(Frame::data(part))));
        }
        // What was written so far leaves only while the body is waited for.
        if !self.has_waited {
            self.has_waited = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::Error::other("cut short, as told"))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.promised)
    }
}
