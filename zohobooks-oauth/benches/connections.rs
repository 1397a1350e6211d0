//! What connections cost in memory, and what it costs to make room for others.
//!
//! `cargo bench -p zohobooks-oauth --bench connections`
#![allow(clippy::unwrap_used, reason = "a benchmark")]

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use allocation_counter::measure;
use zohobooks_oauth::http::{Request, Response};
use zohobooks_oauth::{
    Accounts, BoxFuture, Connection, ConnectionId, Connections, DataCenter, LeaseOwner,
    MemoryStore, RefreshToken, Row, ServerApp, Store, StoreFuture, Transport, TransportError,
    Version, scopes,
};

struct Zoho;

impl Transport for Zoho {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        let token = "1000.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef";
        let scope = "ZohoBooks.contacts.ALL ZohoBooks.invoices.ALL ZohoBooks.settings.READ";
        let answer = format!(r#"{{"access_token":"{token}","expires_in":3600,"scope":"{scope}"}}"#);
        Box::pin(async { Ok(Response::new(answer.into_bytes())) })
    }
}

/// Makes the row of everybody out of that of the first, so that only what connections take is counted.
struct SameRow(MemoryStore);

impl Store for SameRow {
    fn load<'a>(&'a self, name: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        Box::pin(async {
            let Some(mut row) = self.0.load(&id(0)).await? else { return Ok(None) };
            // Names are of one length, and a row says whose it is.
            let first = id(0).as_str().to_owned().into_bytes();
            let at = row.content.windows(first.len()).position(|part| part == first).unwrap();
            row.content[at..at + first.len()].copy_from_slice(name.as_str().as_bytes());
            Ok(Some(row))
        })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        self.0.save(id, row, expected)
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        self.0.remove(id, expected)
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        self.0.lease(id, owner, time)
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.0.release(id, owner)
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.0.list(after, limit)
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.0.due(by, limit)
    }
}

async fn connections(most: usize) -> Connections {
    let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/cb").unwrap();
    let accounts = Accounts::with_transport(app, Zoho);
    let token = "1000.fedcba9876543210fedcba9876543210.fedcba9876543210fedcba9876543210";
    let token = RefreshToken::new(token).unwrap();
    let scopes = scopes![contacts::ALL, invoices::ALL, settings::READ];
    let grant = accounts.resume(token, DataCenter::Us, scopes).await.unwrap();
    let connections = Connections::new(&accounts, SameRow(MemoryStore::new()));
    connections.insert(id(0), &grant).await.unwrap();
    connections.with_capacity(most)
}

fn id(number: usize) -> ConnectionId {
    format!("customer-{number:06}").parse().unwrap()
}

/// Asks for so many, one after the other. Nanoseconds for one.
fn get(
    connections: &Connections,
    numbers: impl ExactSizeIterator<Item = usize>,
    mut then: impl FnMut(Connection),
) -> f64 {
    let (began, count) = (Instant::now(), numbers.len());
    for number in numbers {
        match pin!(connections.get(&id(number))).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(connection) => then(connection.unwrap()),
            Poll::Pending => panic!("it waits"),
        }
    }
    began.elapsed().as_secs_f64() * 1e9 / count as f64
}

/// What the process has in memory, in bytes.
fn resident() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024.0)
}

fn main() {
    const MILLION: usize = 1_000_000;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let _entered = runtime.enter();
    let of = |most| runtime.block_on(connections(most));

    // With room for more, since not all shards fill alike.
    let all = of(2 * MILLION);
    get(&all, 0..1, drop);
    let before = resident();
    let mut took = 0.0;
    let counted = measure(|| took = get(&all, 1..MILLION, drop));
    let each = |bytes: f64| bytes / MILLION as f64;
    println!("{} in memory, loaded at {took:.0} ns each", all.in_memory());
    println!(
        "    allocated: {:.0} bytes each, in {:.1} pieces",
        each(counted.bytes_current as f64),
        each(counted.count_current as f64)
    );
    if let (Some(before), Some(after)) = (before, resident()) {
        println!("    resident: {:.0} bytes each", each(after - before));
    }
    println!("    found again at {:.0} ns each", get(&all, 0..MILLION, drop));
    drop(all);

    let few = of(10_000);
    let took = get(&few, 0..100_000, drop);
    println!("100,000 through room for 10,000: {} in memory, {took:.0} ns each", few.in_memory());
    let (few, mut used) = (of(10_000), Vec::new());
    let took = get(&few, 0..100_000, |connection| used.push(connection));
    println!("the same, all of them in use: {} in memory, {took:.0} ns each", few.in_memory());
    let took = get(&of(200_000), 0..100_000, drop);
    println!("100,000 that all find room: {took:.0} ns each");
}
