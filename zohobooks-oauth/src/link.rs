use std::sync::Arc;

use crate::prepared::Prepared;
use crate::servers::Servers;
use crate::{Error, Transport};

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

    pub(crate) async fn send<T>(&self, prepared: Prepared<T>) -> Result<T, Error> {
        let (request, awaited) = prepared.send(&self.servers)?;
        awaited.read(self.transport.send(request).await)
    }
}

#[cfg(test)]
mod tests;
