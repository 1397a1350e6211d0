use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use zohobooks_oauth::http::{Request, Response};
use zohobooks_oauth::{BoxFuture, Transport, TransportError};

/// Has another access token for each request, after 20 ms.
#[derive(Clone, Default)]
pub(crate) struct Zoho(Arc<AtomicUsize>);

impl Zoho {
    pub(crate) fn requests(&self) -> usize {
        self.0.load(Relaxed)
    }
}

impl Transport for Zoho {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        let number = self.0.fetch_add(1, Relaxed);
        let answer = format!(r#"{{"access_token":"1000.new.{number}","expires_in":3600}}"#);
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Ok(Response::new(answer.into_bytes()))
        })
    }
}
