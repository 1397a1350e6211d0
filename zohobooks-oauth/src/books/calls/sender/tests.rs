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
