//! Zoho, a store and a clock that do what they are told.

use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response};
use tokio::time::sleep;

use super::super::*;
use crate::access::Terms;
use crate::fake::{app, scopes};
use crate::{
    Access, AccessToken, BoxFuture, Clock as _, DataCenter, ManualClock, MemoryStore, RefreshToken,
    Transport, TransportError, TransportFault,
};

pub(crate) const HOUR: Duration = Duration::from_secs(3600);
pub(crate) const MINUTE: Duration = Duration::from_secs(60);

/// Gives a new token for each request, or what it was told to, after some time.
#[derive(Clone, Default)]
pub(crate) struct Zoho {
    pub(crate) requests: Arc<AtomicUsize>,
    pub(crate) takes: Arc<Mutex<Duration>>,
    pub(crate) answers: Arc<Mutex<Option<Answer>>>,
    issued: Arc<AtomicU32>,
}

pub(crate) type Answer = Result<(u16, &'static str), TransportFault>;

impl Zoho {
    pub(crate) fn answers(&self, answer: Option<Answer>) {
        *self.answers.lock().unwrap() = answer;
    }

    pub(crate) fn requests(&self) -> usize {
        self.requests.load(SeqCst)
    }
}

impl Transport for Zoho {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        self.requests.fetch_add(1, SeqCst);
        Box::pin(async {
            let takes = *self.takes.lock().unwrap();
            sleep(takes).await;
            let answer = *self.answers.lock().unwrap();
            let Some(answer) = answer else {
                let number = self.issued.fetch_add(1, SeqCst) + 1;
                let body = format!(
                    r#"{{"access_token":"1000.new.{number}","expires_in":3600,"status":"success"}}"#
                );
                return Ok(Response::new(body.into_bytes()));
            };
            let (status, body) = answer?;
            let mut response = Response::new(body.as_bytes().to_vec());
            *response.status_mut() = status.try_into().unwrap();
            Ok(response)
        })
    }
}

/// An app, and everything around it.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) zoho: Zoho,
    pub(crate) clock: ManualClock,
    pub(crate) store: MemoryStore,
}

impl World {
    pub(crate) fn new() -> Self {
        let clock = ManualClock::new();
        let store = MemoryStore::with_clock(clock.clone());
        Self { zoho: Zoho::default(), clock, store }
    }

    pub(crate) fn accounts(&self) -> Accounts {
        Accounts::with_transport(app().with_clock(self.clock.clone()), self.zoho.clone())
    }

    pub(crate) fn grant(&self, refresh_token: &str) -> Grant {
        let accounts = self.accounts();
        let terms = Terms {
            clock: accounts.client().clock().clone(),
            owner: accounts.client().owner(),
            data_center: DataCenter::Us,
            lifetime: HOUR,
            requested: scopes("ZohoBooks.settings.READ"),
            granted: None,
        };
        let access = Access {
            token: AccessToken::new(refresh_token.replace("refresh", "first")).unwrap(),
            expires_at: self.clock.now() + terms.lifetime,
            terms: Arc::new(terms),
        };
        Grant { access, refresh_token: RefreshToken::new(refresh_token).unwrap() }
    }

    pub(crate) async fn create(&self) -> Connection {
        self.create_in(self.store.clone()).await
    }

    pub(crate) async fn create_in(&self, store: impl Store + 'static) -> Connection {
        let grant = self.grant("1000.refresh");
        Connection::create(&self.accounts(), store, id(), &grant).await.unwrap()
    }

    /// As another process has it.
    pub(crate) async fn open(&self) -> Connection {
        Connection::open(&self.accounts(), self.store.clone(), id()).await.unwrap()
    }
}

pub(crate) fn id() -> ConnectionId {
    "customer-42".parse().unwrap()
}

pub(crate) async fn token(connection: &Connection) -> String {
    connection.access().await.unwrap().token().expose().to_owned()
}

/// Lets what runs in the background come to its end.
pub(crate) async fn settle() {
    sleep(Duration::from_secs(1)).await;
}
