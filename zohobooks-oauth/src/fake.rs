//! A transport that answers what it was told to and remembers what it was asked.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use http::{Request, Response};

use crate::access::Terms;
use crate::app::Sealed as _;
use crate::clock::AppClock;
use crate::{
    Access, AccessToken, Accounts, BoxFuture, DataCenter, Grant, GrantedScopes, RefreshToken,
    ScopeSet, ServerApp, Transport, TransportError, TransportFault,
};

#[derive(Clone, Default)]
pub(crate) struct Fake {
    answers: Arc<Mutex<VecDeque<Canned>>>,
    requests: Arc<Mutex<Vec<Request<Vec<u8>>>>>,
}

type Canned = Result<(u16, Vec<u8>), TransportFault>;

impl Fake {
    /// Gives this answer to the next request. Without one, the network is down.
    pub(crate) fn then(self, status: u16, body: impl Into<Vec<u8>>) -> Self {
        self.answers.lock().unwrap().push_back(Ok((status, body.into())));
        self
    }

    /// Fails the next request.
    pub(crate) fn fail(self, fault: TransportFault) -> Self {
        self.answers.lock().unwrap().push_back(Err(fault));
        self
    }

    pub(crate) fn requests(&self) -> Vec<Request<Vec<u8>>> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }

    pub(crate) fn accounts(&self) -> Accounts {
        Accounts::with_transport(app(), self.clone())
    }
}

impl Transport for Fake {
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        self.requests.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front();
        Box::pin(async move {
            let (status, body) = answer.unwrap_or(Err(TransportFault::Connect))?;
            let mut response = Response::new(body);
            *response.status_mut() = status.try_into().unwrap();
            Ok(response)
        })
    }
}

pub(crate) const SECRET: &str = "hush-client-secret";
pub(crate) const REFRESH: &str = "1000.refresh+hush.2222";
pub(crate) const ACCESS: &str = "1000.access-hush.1111";

pub(crate) fn app() -> ServerApp {
    ServerApp::new("1000.ABC", SECRET, "https://app.example.com/cb?app=1").unwrap()
}

pub(crate) fn scopes(text: &str) -> ScopeSet {
    text.parse().unwrap()
}

pub(crate) fn grant(data_center: DataCenter) -> Grant {
    let settings = "ZohoBooks.settings.READ";
    grant_of(data_center, settings, Some(settings))
}

/// Of what was asked for and what was granted.
pub(crate) fn grant_of(data_center: DataCenter, requested: &str, granted: Option<&str>) -> Grant {
    let terms = Terms {
        clock: AppClock::System,
        owner: app().client().owner(),
        data_center,
        lifetime: Duration::from_secs(3600),
        requested: scopes(requested),
        granted: granted.and_then(GrantedScopes::read),
    };
    let access = Access {
        token: AccessToken::new(ACCESS).unwrap(),
        expires_at: Instant::now() + terms.lifetime,
        terms: Arc::new(terms),
    };
    Grant { access, refresh_token: RefreshToken::new(REFRESH).unwrap() }
}

/// Runs a future that never waits.
pub(crate) fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the fake does not wait"),
    }
}
