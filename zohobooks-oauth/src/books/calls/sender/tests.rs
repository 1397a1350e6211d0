use std::sync::Mutex;

use tokio::time::{Instant, timeout};
use zohobooks_scopes::endpoints::invoices::{AddInvoiceAttachment, CreateInvoice, GetInvoice};

use super::*;
use crate::fake::{app, grant_of};
use crate::{
    BooksRequest, BoxFuture, DataCenter, OrganizationBooks, TimeLimit, Transport, TransportError,
};

/// Never answers, whatever time it is given.
#[derive(Clone, Default)]
struct Silent(Arc<Mutex<Vec<TimeLimit>>>);

impl Transport for Silent {
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        self.0.lock().unwrap().extend(request.extensions().get::<TimeLimit>());
        Box::pin(std::future::pending())
    }
}

fn books(transport: &Silent) -> OrganizationBooks {
    let scopes = "ZohoBooks.invoices.CREATE,ZohoBooks.invoices.READ";
    let grant = grant_of(DataCenter::Us, scopes, None);
    let accounts = Accounts::with_transport(app(), transport.clone());
    accounts.books(&grant).organization(&"10234695".parse().unwrap())
}

/// What a transport is told, and when it is given up although it does not care.
async fn given_up_after(
    call: impl FnOnce(OrganizationBooks) -> BooksRequest,
) -> (Duration, Duration) {
    let silent = Silent::default();
    let began = Instant::now();
    let result = timeout(Duration::from_secs(7 * 24 * 3_600), call(books(&silent)).send()).await;
    let error = result.expect("it is given up").unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::Timeout));
    let [told] = silent.0.lock().unwrap().as_slice().try_into().unwrap();
    assert!(error.to_string().contains(&format!("more than {:?}", told.duration())), "{error}");
    (told.duration(), began.elapsed())
}

#[tokio::test(start_paused = true)]
async fn files_have_more_time_than_json_and_no_transport_takes_more() {
    let id = || AddInvoiceAttachment { invoice_id: "1" };
    let (told, took) = given_up_after(|books| books.call(CreateInvoice)).await;
    assert_eq!((told, took.as_secs()), (Duration::from_secs(30), 30));
    let (told, took) = given_up_after(|books| books.call(id()).file("a", "a.pdf", *b"a")).await;
    assert_eq!((told, took.as_secs()), (Duration::from_secs(120), 120));
    let hour = Duration::from_secs(3_600);
    let own = |books: OrganizationBooks| books.call(id()).timeout(hour).file("a", "a.pdf", *b"a");
    assert_eq!(given_up_after(own).await.0, hour);
    let day = Duration::from_secs(24 * 3_600);
    assert_eq!(
        given_up_after(|books| books.call(CreateInvoice).timeout(Duration::MAX)).await.0,
        day
    );
}

#[tokio::test(start_paused = true)]
async fn a_download_has_the_time_of_a_file() {
    let silent = Silent::default();
    let call = books(&silent).call(GetInvoice { invoice_id: "1" });
    call.download().await.unwrap_err();
    let told: Vec<_> = silent.0.lock().unwrap().iter().map(|it| it.duration().as_secs()).collect();
    // What reads is tried again.
    assert_eq!(told, [120; 3]);
}

/// Breaks the connection, after Zoho may have acted.
struct Broken;

impl Transport for Broken {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        Box::pin(async { Err(TransportFault::Interrupted.into()) })
    }
}

const LOOK: &str =
    "; Zoho may have acted on the request: look whether it is there before you repeat it";

#[track_caller]
fn assert_may_have_acted(error: &Error, expected: bool) {
    let told = error.to_string();
    assert_eq!((error.may_have_acted(), error.is_transient()), (expected, !expected), "{told}");
    assert_eq!(told.contains(LOOK), expected, "{told}");
    assert!(expected || !told.contains("acted"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn what_must_not_be_made_twice_is_not_transient_once_it_was_sent() {
    let access = grant_of(DataCenter::Us, "ZohoBooks.invoices.ALL", None);
    let accounts = Accounts::with_transport(app(), Broken);
    let broken = accounts.books(&access).organization(&"10234695".parse().unwrap());
    for books in [books(&Silent::default()), broken] {
        let create = books.call(CreateInvoice).query("q", "a-name");
        let error = create.clone().send().await.unwrap_err();
        assert_may_have_acted(&error, true);
        let call = "calling `POST /invoices` of organization 10234695 at data centre `us` failed: ";
        assert!(error.to_string().starts_with(call), "{error}");
        assert!(format!("{error:#}").ends_with(LOOK), "{error:#}");
        assert!(!format!("{error:#} {error:?}").contains("a-name"));
        assert_may_have_acted(&create.repeatable().send().await.unwrap_err(), false);
        let get = books.call(GetInvoice { invoice_id: "7" });
        assert_may_have_acted(&get.send().await.unwrap_err(), false);
    }
}

#[tokio::test(start_paused = true)]
async fn several_attempts_are_counted() {
    let get = books(&Silent::default()).call(GetInvoice { invoice_id: "7" });
    let error = get.timeout(Duration::from_millis(200)).send().await.unwrap_err();
    let told = "calling `GET /invoices/7` of organization 10234695 at data centre `us` failed in 3 attempts of at \
                most 200ms each: Zoho took too long to answer: ";
    assert!(error.to_string().starts_with(told), "{error}");
}
