use http::{Request, Response};

use crate::error::Call;
use crate::servers::Servers;
use crate::{BodyLimit, Error, TimeLimit, TransportError, TransportFault};

/// A request, and how its answer is read. Nothing here waits or knows a network: whatever carries the
/// request, blocking or not, makes the same call.
pub(crate) struct Prepared<T> {
    request: Request<Vec<u8>>,
    awaited: Awaited<T>,
}

/// What is left of a call when its request is on its way.
pub(crate) struct Awaited<T> {
    call: Call,
    limit: usize,
    read: Box<Read<T>>,
}

type Read<T> = dyn FnOnce(Response<Vec<u8>>) -> Result<T, Error> + Send;

impl<T> Prepared<T> {
    pub(crate) fn new(
        call: Call,
        request: Request<Vec<u8>>,
        read: impl FnOnce(Response<Vec<u8>>) -> Result<T, Error> + Send + 'static,
    ) -> Self {
        let limit = request.extensions().get().copied().map_or(usize::MAX, BodyLimit::bytes);
        Self { request, awaited: Awaited { call, limit, read: Box::new(read) } }
    }

    #[cfg(feature = "books")]
    pub(crate) fn call(&self) -> &Call {
        &self.awaited.call
    }

    /// The same with another time limit.
    pub(crate) fn within(mut self, limit: TimeLimit) -> Self {
        self.request.extensions_mut().insert(limit);
        self
    }

    /// The request, if it is for one of these servers.
    pub(crate) fn send(
        mut self,
        servers: &Servers,
    ) -> Result<(Request<Vec<u8>>, Awaited<T>), Error> {
        self.awaited.call.time_limit = self.request.extensions().get().copied();
        if servers.include(self.request.uri()) {
            return Ok((self.request, self.awaited));
        }
        Err(Error::transport(TransportFault::ForeignServer).during(self.awaited.call))
    }
}

impl<T> Awaited<T> {
    /// How long to wait for the answer.
    #[cfg(feature = "books")]
    pub(crate) fn time_limit(&self) -> std::time::Duration {
        self.call.time_limit.unwrap_or(TimeLimit::TOKENS).duration()
    }

    /// Reads the answer; an error says during which call it came up.
    pub(crate) fn read(
        self,
        answer: Result<Response<Vec<u8>>, TransportError>,
    ) -> Result<T, Error> {
        let Self { call, limit, read } = self;
        let within_limit = |answer: Response<_>| match answer {
            answer if Vec::len(answer.body()) <= limit => Ok(answer),
            _ => Err(Error::transport(TransportFault::TooLarge)),
        };
        let answer = answer.map_err(Error::transport).and_then(within_limit);
        answer.and_then(read).map_err(|error| error.during(call))
    }
}
