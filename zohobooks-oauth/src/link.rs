use std::sync::Arc;

use http::{Request, Response};

use crate::error::Call;
use crate::servers::Servers;
use crate::{BodyLimit, Error, Transport, TransportFault};

/// A transport, and the servers that it is given requests for. Clones share the transport.
#[derive(Clone)]
pub(crate) struct Link {
    transport: Arc<dyn Transport>,
    servers: Servers,
}

impl Link {
    pub(crate) fn new(transport: Arc<dyn Transport>, servers: Servers) -> Self {
        Self { transport, servers }
    }

    /// Sends the request and reads the answer; an error of either says during which call it came up.
    pub(crate) async fn call<T>(
        &self,
        call: Call,
        request: Request<Vec<u8>>,
        read: impl FnOnce(Response<Vec<u8>>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let sent = self.round_trip(request).await;
        sent.and_then(read).map_err(|error| error.during(call))
    }

    async fn round_trip(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Error> {
        if !self.servers.include(request.uri()) {
            return Err(Error::transport(TransportFault::ForeignServer));
        }
        let limit = request.extensions().get().copied().map_or(usize::MAX, BodyLimit::bytes);
        let response = self.transport.send(request).await.map_err(Error::transport)?;
        if response.body().len() > limit {
            return Err(Error::transport(TransportFault::TooLarge));
        }
        Ok(response)
    }
}

#[cfg(test)]
mod tests;
