#[cfg(feature = "blocking")]
mod blocking;

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use reqwest::{Client, redirect, retry};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::{BodyLimit, BoxFuture, TimeLimit, Transport, TransportError};
use crate::TransportFault;
use crate::servers::Servers;

#[cfg(feature = "blocking")]
pub(crate) use blocking::ReqwestThread;

/// The HTTP client of this crate.
///
/// It follows no redirect, has time limits, and keeps no cookies. Proxies of the environment are used
/// for Zoho, through which the connection stays encrypted to the end, and never for a stand-in on this
/// machine.
pub(crate) struct ReqwestTransport {
    client: Client,
}

impl ReqwestTransport {
    pub(crate) fn new(servers: &Servers) -> Result<Self, TransportError> {
        Self::connecting_within(LONGEST_CONNECT, servers)
    }

    fn connecting_within(time: Duration, servers: &Servers) -> Result<Self, TransportError> {
        let builder = Client::builder()
            .tls_backend_preconfigured(tls(servers)?)
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .referer(false)
            .connect_timeout(time)
            .user_agent(concat!("zohobooks-oauth/", env!("CARGO_PKG_VERSION")));
        let builder = match servers {
            Servers::Zoho => builder.https_only(true),
            Servers::StandIn(_) => builder.no_proxy(),
        };
        let client = builder.build().map_err(failed)?;
        Ok(Self { client })
    }

    async fn exchange(
        &self,
        request: Request<Vec<u8>>,
    ) -> Result<Response<Vec<u8>>, TransportError> {
        let limit = request.extensions().get().copied().map_or(usize::MAX, BodyLimit::bytes);
        let time = request.extensions().get().copied().map(TimeLimit::duration);
        let mut request = reqwest::Request::try_from(request).map_err(failed)?;
        *request.timeout_mut() = time;
        let mut answer = self.client.execute(request).await.map_err(failed)?;
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(failed)? {
            if chunk.len() > limit - body.len() {
                return Err(TransportFault::TooLarge.into());
            }
            body.extend_from_slice(&chunk);
        }
        let mut response = Response::new(body);
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// A provider of its own, so that nothing depends on the provider of the process, nor sets it. The
/// stand-in needs no TLS and gets one that trusts nobody.
fn tls(servers: &Servers) -> Result<ClientConfig, TransportError> {
    let tls_fault = |error| TransportError::new(TransportFault::Tls, Some(Box::new(error)));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(tls_fault)?;
    let builder = match servers {
        Servers::Zoho => builder.with_platform_verifier().map_err(tls_fault)?,
        Servers::StandIn(_) => builder.with_root_certificates(RootCertStore::empty()),
    };
    Ok(builder.with_no_client_auth())
}

fn failed(error: reqwest::Error) -> TransportError {
    // The URL has no secrets in it, but does not belong in an error either.
    let error = error.without_url();
    // Connecting is the part before anything is sent; it has a time limit and TLS errors of its own.
    let fault = if error.is_connect() && is_tls(&error) {
        TransportFault::Tls
    } else if error.is_connect() {
        TransportFault::Connect
    } else if error.is_timeout() {
        TransportFault::Timeout
    } else if error.is_builder() {
        TransportFault::Other
    } else {
        TransportFault::Interrupted
    };
    TransportError::new(fault, Some(Box::new(error)))
}

fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    // What an I/O error wraps is not its source, but what that wraps is.
    let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    error.is::<rustls::Error>()
        || wrapped.is_some_and(|wrapped| is_tls(wrapped))
        || error.source().is_some_and(is_tls)
}

const LONGEST_CONNECT: Duration = Duration::from_millis(3100);

#[cfg(test)]
mod tests;
