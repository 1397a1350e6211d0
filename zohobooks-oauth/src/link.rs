use std::sync::Arc;

use crate::prepared::Prepared;
use crate::servers::Servers;
use crate::{Error, Transport};

/// A transport, and the servers that it is given requests for. Clones share the transport.
pub(crate) struct Link<T: ?Sized = dyn Transport> {
    transport: Arc<T>,
    servers: Servers,
}

impl<T: ?Sized> Link<T> {
    pub(crate) fn new(transport: Arc<T>, servers: Servers) -> Self {
        Self { transport, servers }
    }
}

impl<T: ?Sized> Clone for Link<T> {
    fn clone(&self) -> Self {
        Self { transport: Arc::clone(&self.transport), servers: self.servers.clone() }
    }
}

impl Link {
    pub(crate) async fn send<T>(&self, prepared: Prepared<T>) -> Result<T, Error> {
        let (request, awaited) = prepared.send(&self.servers)?;
        awaited.read(self.transport.send(request).await)
    }

    /// The same, for as long as the request has time, also where the transport would take longer.
    #[cfg(feature = "books")]
    pub(crate) async fn send_in_time<T>(&self, prepared: Prepared<T>) -> Result<T, Error> {
        let (request, awaited) = prepared.send(&self.servers)?;
        let answer = tokio::time::timeout(awaited.time_limit(), self.transport.send(request));
        awaited.read(answer.await.unwrap_or_else(|_| Err(crate::TransportFault::Timeout.into())))
    }
}

#[cfg(feature = "blocking")]
impl Link<dyn crate::blocking::Transport> {
    pub(crate) fn send_blocking<T>(&self, prepared: Prepared<T>) -> Result<T, Error> {
        let (request, awaited) = prepared.send(&self.servers)?;
        awaited.read(self.transport.send(request))
    }
}

#[cfg(test)]
mod tests;
