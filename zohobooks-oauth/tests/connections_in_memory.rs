//! A million connections fit into memory, since each takes little of it.
#![allow(clippy::unwrap_used, reason = "tests")]

use allocation_counter::measure;
use zohobooks_oauth::http::{Request, Response};
use zohobooks_oauth::{
    Accounts, BoxFuture, ConnectionId, Connections, DataCenter, MemoryStore, RefreshToken,
    ServerApp, Transport, TransportError, scopes,
};

struct Zoho;

impl Transport for Zoho {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        // As long as Zoho's are.
        let token = "1000.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef";
        let scope = "ZohoBooks.contacts.ALL ZohoBooks.settings.READ AaaServer.profile.READ";
        let answer = format!(r#"{{"access_token":"{token}","expires_in":3600,"scope":"{scope}"}}"#);
        Box::pin(async { Ok(Response::new(answer.into_bytes())) })
    }
}

fn id(number: usize) -> ConnectionId {
    format!("customer-{number:06}").parse().unwrap()
}

#[test]
fn a_connection_takes_at_most_400_bytes_of_memory() {
    const COUNT: usize = 10_000;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let connections = runtime.block_on(async {
        let app = ServerApp::new("1000.ABC", "secret", "https://a.example/callback").unwrap();
        let accounts = Accounts::with_transport(app, Zoho);
        let token = RefreshToken::new("1000.c.d").unwrap();
        let scopes = scopes![contacts::ALL, settings::READ];
        let grant = accounts.resume(token, DataCenter::Us, scopes).await.unwrap();
        let store = MemoryStore::new();
        let filling = Connections::new(&accounts, store.clone());
        for number in 0..COUNT {
            filling.insert(id(number), &grant).await.unwrap();
        }
        Connections::new(&accounts, store)
    });
    let held = measure(|| {
        runtime.block_on(async {
            for number in 0..COUNT {
                connections.get(&id(number)).await.unwrap();
            }
        });
    });
    assert_eq!(connections.in_memory(), COUNT);
    // About what an allocator adds to each piece.
    let bytes = held.bytes_current + 16 * held.count_current;
    // Or the counter does not count.
    assert!((100..=400).contains(&(bytes / COUNT as i64)), "{held:?}");
}
