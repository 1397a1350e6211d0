//! Reading a token that is good allocates nothing.

use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use zohobooks_oauth::http::{Request, Response};
use zohobooks_oauth::{
    Accounts, BoxFuture, Connection, DataCenter, MemoryStore, RefreshToken, ServerApp, Transport,
    TransportError, scopes,
};

struct Zoho;

impl Transport for Zoho {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        let answer = br#"{"access_token":"1000.a.b","expires_in":3600}"#;
        Box::pin(async { Ok(Response::new(answer.to_vec())) })
    }
}

#[test]
fn a_valid_token_is_read_without_any_allocation() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let connection = runtime.block_on(async {
        let app = ServerApp::new("1000.ABC", "secret", "https://a.example/callback").unwrap();
        let accounts = Accounts::with_transport(app, Zoho);
        let token = RefreshToken::new("1000.c.d").unwrap();
        let grant = accounts.resume(token, DataCenter::Us, scopes![settings::READ]).await.unwrap();
        let id = "customer-42".parse().unwrap();
        Connection::create(&accounts, MemoryStore::new(), id, &grant).await.unwrap()
    });
    let read = || {
        let Poll::Ready(access) =
            pin!(connection.access()).poll(&mut Context::from_waker(Waker::noop()))
        else {
            panic!("it waits");
        };
        black_box(access.unwrap().token().expose());
    };
    // A thread that reads for the first time is taken down by `arc_swap`.
    read();
    let reads = measure(|| (0..100).for_each(|_| read()));
    assert_eq!(reads.count_total, 0, "{reads:?}");
    // Or the counter does not count.
    assert_eq!(measure(|| drop(black_box(Box::new(connection.clone())))).count_total, 1);
}
