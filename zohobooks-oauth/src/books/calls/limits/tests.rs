//! A thousand calls against an organization that counts as the emulator does, by a clock that does not wait.
#![cfg(feature = "emulator")]

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response};
use tokio::time::sleep;

use super::paused::Paused;
use crate::emulator::{CallLimits, Usage};
use crate::endpoints::contacts::ListContacts;
use crate::fake::{app, grant_of};
use crate::{
    Accounts, BoxFuture, DataCenter, Limits, OrganizationBooks, Transport, TransportError,
};

/// Counts each call when half of its time is over.
#[derive(Clone)]
struct Organization {
    usage: Arc<Mutex<Usage>>,
    /// When they ended.
    calls: Arc<Mutex<Vec<tokio::time::Instant>>>,
    refused: Arc<AtomicUsize>,
    takes: Duration,
}

impl Transport for Organization {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        Box::pin(async {
            sleep(self.takes / 2).await;
            let now = tokio::time::Instant::now().into_std();
            let begun = self.usage.lock().unwrap().begin("1", now);
            sleep(self.takes / 2).await;
            if begun.is_err() {
                self.refused.fetch_add(1, SeqCst);
                let mut refused = Response::new(br#"{"code":44}"#.to_vec());
                *refused.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
                return Ok(refused);
            }
            self.usage.lock().unwrap().end("1");
            self.calls.lock().unwrap().push(tokio::time::Instant::now());
            Ok(Response::new(br#"{"code":0,"contacts":[]}"#.to_vec()))
        })
    }
}

fn organization(takes: u64) -> Organization {
    let mut usage = Usage::default();
    usage.limit(Some(CallLimits { per_minute: 100, at_once: 5, per_day: 10_000 }));
    Organization {
        usage: Arc::new(Mutex::new(usage)),
        calls: Arc::default(),
        refused: Arc::default(),
        takes: Duration::from_millis(takes),
    }
}

fn books(organization: &Organization) -> OrganizationBooks {
    books_with(organization, Limits::default().wait_at_most(Duration::from_secs(3_600)))
}

fn books_with(
    organization: &(impl Transport + Clone + 'static),
    limits: Limits,
) -> OrganizationBooks {
    let clock = Paused::new();
    let accounts = Accounts::with_transport(app().with_clock(clock), organization.clone());
    let grant = grant_of(DataCenter::Us, "ZohoBooks.contacts.READ", None);
    accounts.books(grant).with_limits(limits).organization(&"1".parse().unwrap())
}

#[tokio::test(start_paused = true)]
async fn a_thousand_tasks_use_what_is_allowed_and_are_never_refused() {
    for takes in [10, 300, 2_000] {
        let zoho = organization(takes);
        let books = books(&zoho);
        let tasks: Vec<_> =
            (0..1_000).map(|_| tokio::spawn(books.call(ListContacts).send())).collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        let calls = zoho.calls.lock().unwrap().clone();
        assert_eq!((calls.len(), zoho.refused.load(SeqCst)), (1_000, 0));
        // The first hundred need not wait for a minute to pass.
        let rate = 900.0 / (calls[999] - calls[99]).as_secs_f64() * 60.0;
        println!("calls of {takes} ms: {rate:.1} a minute");
        assert!(rate >= 95.0, "{rate}");
    }
}

#[tokio::test(start_paused = true)]
async fn half_of_the_tasks_go_away_and_no_permit_is_lost() {
    let zoho = organization(400);
    let books = books(&zoho);
    let tasks: Vec<_> = (0..400)
        .map(|_| {
            let task = tokio::spawn(books.call(ListContacts).send());
            let patience = (crate::random::fraction() < 0.5).then(crate::random::fraction);
            if let Some(patience) = patience {
                let handle = task.abort_handle();
                tokio::spawn(async move {
                    sleep(Duration::from_secs_f64(patience * 200.0)).await;
                    handle.abort();
                });
            }
            task
        })
        .collect();
    for task in tasks {
        if let Ok(sent) = task.await {
            sent.unwrap();
        }
    }
    assert_eq!(zoho.refused.load(SeqCst), 0);
    sleep(Duration::from_secs(62)).await;
    let began = tokio::time::Instant::now();
    let again: Vec<_> = (0..100).map(|_| tokio::spawn(books.call(ListContacts).send())).collect();
    for task in again {
        task.await.unwrap().unwrap();
    }
    // Five at once, all hundred of the minute.
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    assert_eq!(zoho.refused.load(SeqCst), 0);
}

#[tokio::test(start_paused = true)]
async fn who_does_not_want_to_wait_goes_at_once_or_fails_at_once() {
    let zoho = organization(500);
    let books = books_with(&zoho, Limits::default().wait_at_most(Duration::ZERO));
    let began = tokio::time::Instant::now();
    let tasks: Vec<_> = (0..8).map(|_| tokio::spawn(books.call(ListContacts).send())).collect();
    let (mut sent, mut refused) = (0, 0);
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => sent += 1,
            Err(error) => {
                assert_eq!(error.kind(), &crate::ErrorKind::Limit(crate::LimitFault::Concurrent));
                refused += 1;
            }
        }
    }
    assert_eq!((sent, refused), (5, 3));
    assert!(began.elapsed() < Duration::from_secs(1));
}

/// Refuses all calls, and asks to be left alone for so many seconds.
#[derive(Clone, Default)]
struct Refusing {
    calls: Arc<AtomicUsize>,
    seconds: u64,
}

impl Transport for Refusing {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        self.calls.fetch_add(1, SeqCst);
        let refused = Response::builder().status(429).header("retry-after", self.seconds);
        Box::pin(async { Ok(refused.body(br#"{"code":44}"#.to_vec()).unwrap()) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_tried_again_does_not_wait_longer() {
    let zoho = Refusing { seconds: 50, ..Refusing::default() };
    let books = books_with(&zoho, Limits::default().wait_at_most(Duration::from_secs(80)));
    let began = tokio::time::Instant::now();
    let error = books.call(ListContacts).send().await.unwrap_err();
    assert!(matches!(error.kind(), crate::ErrorKind::Books(fault) if fault.code == 44));
    assert_eq!(zoho.calls.load(SeqCst), 2);
    assert_eq!(began.elapsed().as_secs(), 50);
}

#[tokio::test(start_paused = true)]
async fn a_block_can_be_ended() {
    let zoho = Refusing { seconds: 3_600, ..Refusing::default() };
    let books = books_with(&zoho, Limits::default());
    for calls in 1..4 {
        let sent = books.call(ListContacts).send().await;
        assert!(matches!(sent.unwrap_err().kind(), crate::ErrorKind::Books(_)));
        let sent = books.call(ListContacts).send().await;
        assert!(matches!(sent.unwrap_err().kind(), crate::ErrorKind::Limit(_)));
        assert_eq!(zoho.calls.load(SeqCst), calls);
        books.unblock().await.unwrap();
    }
}

#[test]
fn outside_of_a_runtime_it_is_an_error() {
    let zoho = organization(10);
    let error = crate::fake::now(books(&zoho).call(ListContacts).send()).unwrap_err();
    let fault = crate::ConnectionFault::NoRuntime;
    assert_eq!(error.kind(), &crate::ErrorKind::Connection(fault));
}
