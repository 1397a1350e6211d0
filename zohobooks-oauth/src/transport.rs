#[cfg(feature = "reqwest")]
mod reqwest;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};

use crate::TransportFault;

#[cfg(all(feature = "blocking", feature = "reqwest"))]
pub(crate) use self::reqwest::ReqwestThread;
#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest::ReqwestTransport;

/// A future in a box, as [`Transport::send`] returns it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What carries requests to Zoho: the HTTP client of this crate, one of your own, or a fake.
///
/// It is only given requests for the servers of the app. They carry secrets in body and headers, so an
/// implementation
///
/// * follows no redirect: a client that repeats the body of a `POST` at the new place hands over the
///   client secret;
/// * checks the server's certificate;
/// * gives up after the [`TimeLimit`] among the request's extensions, and does not repeat a `POST` by itself;
/// * stops reading at the [`BodyLimit`] among them;
/// * writes neither request nor answer to a log;
/// * reports a fault that [is unsent](TransportFault::is_unsent) only if nothing was sent.
///
/// ```
/// use zohobooks_oauth::http::{Request, Response};
/// use zohobooks_oauth::{BoxFuture, Transport, TransportError};
///
/// /// Refuses every code and token.
/// struct Stern;
///
/// impl Transport for Stern {
///     fn send(&self, _: Request<Vec<u8>>) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
///         Box::pin(async { Ok(Response::new(br#"{"error":"invalid_code"}"#.to_vec())) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync {
    /// Sends the request and reads the complete answer, whatever its status.
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        (**self).send(request)
    }
}

/// The length that the body of an answer may have; an extension of every request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyLimit(usize);

impl BodyLimit {
    pub(crate) const fn new(bytes: usize) -> Self {
        Self(bytes)
    }

    /// The greatest length in bytes.
    #[must_use]
    pub const fn bytes(self) -> usize {
        self.0
    }
}

/// The time from the begin of a request to the end of its answer; an extension of every request.
///
/// 8 seconds for tokens, 30 for a call of the API, two minutes for one with a file, unless the program gives it
/// [another time](crate::Books::with_timeout).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimit(Duration);

impl TimeLimit {
    /// Of a request to the accounts server.
    pub(crate) const TOKENS: Self = Self(Duration::from_secs(8));
    /// Of a call of the API.
    pub(crate) const CALL: Self = Self(Duration::from_secs(30));
    /// Of a call of the API that sends or fetches a file: half a megabyte a second is enough for the longest.
    #[cfg(feature = "books")]
    pub(crate) const FILE: Self = Self(Duration::from_secs(120));

    /// A day at most.
    #[cfg(feature = "books")]
    pub(crate) fn new(time: Duration) -> Self {
        Self(time.min(Duration::from_secs(24 * 60 * 60)))
    }

    /// The time.
    #[must_use]
    pub const fn duration(self) -> Duration {
        self.0
    }
}

/// Why a [`Transport`] has no complete answer.
#[derive(Debug)]
pub struct TransportError {
    fault: TransportFault,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// An error with its cause, whose text must not contain a URL, a header or a body.
    #[must_use]
    pub fn new(fault: TransportFault, source: Option<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { fault, source }
    }

    /// The kind of failure.
    #[must_use]
    pub fn fault(&self) -> TransportFault {
        self.fault
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fault.fmt(f)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<TransportFault> for TransportError {
    fn from(fault: TransportFault) -> Self {
        Self::new(fault, None)
    }
}
