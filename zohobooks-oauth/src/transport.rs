#[cfg(feature = "reqwest")]
mod reqwest;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use http::{HeaderValue, Method, Request, Response, Uri, header};

use crate::error::{self, TransportFault};
use crate::servers::Origin;
use crate::wire::Answer;
use crate::{Error, ErrorKind};

#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest::ReqwestTransport;

/// A future in a box, as [`Transport::send`] returns it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What carries requests to Zoho: the HTTP client of this crate, one of your own, or a fake.
///
/// The requests carry secrets in body and headers, so an implementation
///
/// * follows no redirect: a client that repeats the body of a `POST` at the new place hands over the
///   client secret;
/// * checks the server's certificate;
/// * has a time limit, and does not repeat a `POST` by itself;
/// * stops reading at the [`BodyLimit`] among the request's extensions;
/// * writes neither request nor answer to a log.
///
/// ```
/// use http::{Request, Response};
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
    /// Sends the request and reads the whole answer, whatever its status.
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>>;
}

/// How many bytes of the answer to a request are read at most; an extension of every request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyLimit(pub usize);

/// Why a [`Transport`] has no whole answer.
#[derive(Debug)]
pub struct TransportError {
    fault: TransportFault,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// An error with its cause, whose text must not have a URL, a header or a body in it.
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
        f.write_str(error::transport(self.fault))
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

pub(crate) fn request(
    method: Method,
    origin: Origin,
    path: &str,
    body: Vec<u8>,
) -> Result<Request<Vec<u8>>, Error> {
    let uri = Uri::try_from(format!("{origin}{path}"))
        .map_err(|error| TransportError::new(TransportFault::Other, Some(Box::new(error))))?;
    let mut request = Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    Ok(request)
}

pub(crate) async fn round_trip(
    transport: &dyn Transport,
    mut request: Request<Vec<u8>>,
    limit: usize,
) -> Result<Answer, Error> {
    request.extensions_mut().insert(BodyLimit(limit));
    let response = transport.send(request).await?;
    if response.body().len() > limit {
        return Err(ErrorKind::Transport(TransportFault::TooLarge).into());
    }
    Ok(Answer::read(response))
}
