//! Keeping 100,000 connections in PostgreSQL fresh, of which a tenth is due: by one host, and by two that share the
//! work. It starts a PostgreSQL of its own, and Zoho is a transport that answers after 20 ms.
//!
//! `cargo bench -p zohobooks-oauth --features postgres --bench sweep`
#![allow(clippy::unwrap_used, reason = "a benchmark")]

#[allow(dead_code, reason = "shared with tests")]
#[path = "../tests/stores/postgres/cluster.rs"]
mod cluster;
#[path = "sweep/counted.rs"]
mod counted;
#[path = "../tests/stores/servers/installed.rs"]
mod installed;
#[path = "../tests/stores/servers/port.rs"]
mod port;
/// As the cluster knows them.
mod servers {
    pub(crate) use crate::{installed, port};
}
#[path = "sweep/zoho.rs"]
mod zoho;

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use tokio::time::sleep;
use tokio_postgres::NoTls;
use zohobooks_oauth::{
    Accounts, Clock as _, ConnectionId, Connections, DataCenter, ManualClock, PostgresStore,
    RefreshToken, Row, ServerApp, Store as _, Version, scopes,
};

use cluster::Cluster;
use counted::Counted;
use zoho::Zoho;

const ALL: usize = 100_000;
const TENTH: usize = ALL / 10;
const MINUTE: Duration = Duration::from_secs(60);

#[tokio::main]
async fn main() {
    // Says how to get it.
    let Some(server) = Cluster::start_with("fsync=on") else { return };
    let fleet = Fleet::new(&server).await;
    fleet.fill().await;
    fleet.clock.advance(22 * MINUTE);
    fleet.look().await;
    for hosts in [1, 2] {
        fleet.sweep(hosts).await;
        fleet.clock.advance(10 * MINUTE);
    }
    // Now the last of the three tenths has expired.
    fleet.clock.advance(15 * MINUTE);
    fleet.refresh_at_once().await;
}

struct Fleet {
    store: PostgresStore,
    address: String,
    clock: ManualClock,
    zoho: Zoho,
    accounts: Accounts,
}

impl Fleet {
    async fn new(server: &Cluster) -> Self {
        let address = format!("postgres://postgres@127.0.0.1:{}/postgres", server.port);
        let store = connected(&address).await;
        store.create_table().await.unwrap();
        let (clock, zoho) = (ManualClock::new(), Zoho::default());
        let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/cb").unwrap();
        let accounts = Accounts::with_transport(app.with_clock(clock.clone()), zoho.clone());
        Self { store, address, clock, zoho, accounts }
    }

    /// A tenth for each of the three runs, ten minutes apart, and the others later.
    async fn fill(&self) {
        let began = Instant::now();
        for tenth in 0..3 {
            self.fill_with(tenth * TENTH..(tenth + 1) * TENTH).await;
            self.clock.advance(10 * MINUTE);
        }
        self.fill_with(3 * TENTH..ALL).await;
        println!("{ALL} rows written in {:.1} s", began.elapsed().as_secs_f64());
    }

    /// One of them is a real connection, whose row the others copy.
    async fn fill_with(&self, numbers: std::ops::Range<usize>) {
        let token = RefreshToken::new("1000.refresh").unwrap();
        let grant = self.accounts.resume(token, DataCenter::Us, scopes![settings::READ]).await;
        let first = name(numbers.start);
        let connections = Connections::new(&self.accounts, self.store.clone());
        connections.insert(first.clone(), &grant.unwrap()).await.unwrap();
        let row = self.store.load(&first).await.unwrap().unwrap();
        let content = String::from_utf8(row.content.to_vec()).unwrap();
        // A row says whose it is.
        let own = format!("\"{first}\"");
        assert_eq!(content.matches(&own).count(), 1);
        let at_once = Arc::new(Semaphore::new(64));
        for number in numbers.skip(1) {
            let permit = Arc::clone(&at_once).acquire_owned().await;
            let version = Version::from_u64(number as u64);
            let content = content.replace(&own, &format!("\"{}\"", name(number)));
            let row = Row::new(version, row.due, content.into_bytes());
            let store = self.store.clone();
            tokio::spawn(async move {
                assert!(store.save(&name(number), row, None).await.unwrap());
                drop(permit);
            });
        }
        drop(at_once.acquire_many(64).await);
    }

    /// How long the store takes to say which ones are due.
    async fn look(&self) {
        let mut times = Vec::new();
        for _ in 0..21 {
            let began = Instant::now();
            let due = self.store.due(self.clock.wall(), TENTH + 1).await.unwrap();
            times.push(began.elapsed());
            assert_eq!(due.len(), TENTH);
        }
        times.sort();
        println!("the names of {TENTH} that are due: {:?} (median of {})", times[10], times.len());
    }

    async fn sweep(&self, hosts: usize) {
        let (before, began) = (self.zoho.requests(), Instant::now());
        let mut sweeping = Vec::new();
        for _ in 0..hosts {
            let store = Counted::new(connected(&self.address).await);
            let connections = Connections::new(&self.accounts, store.clone());
            sweeping.push((store, tokio::spawn(connections.sweep())));
        }
        while self.zoho.requests() - before < TENTH {
            sleep(Duration::from_millis(10)).await;
        }
        let seconds = began.elapsed().as_secs_f64();
        // They look again, and find nothing left.
        sleep(MINUTE).await;
        assert_eq!(self.zoho.requests() - before, TENTH, "each was refreshed once");
        let rate = TENTH as f64 / seconds;
        println!("{hosts} that sweep: {TENTH} refreshes in {seconds:.1} s, {rate:.0} a second");
        for (store, sweeping) in sweeping {
            sweeping.abort();
            println!("  {store}");
        }
    }

    /// What sweepers could do at most: nothing is spread over time, and each is refreshed by who asks for it.
    async fn refresh_at_once(&self) {
        let (before, began) = (self.zoho.requests(), Instant::now());
        let connections = Connections::new(&self.accounts, self.store.clone());
        let at_once = Arc::new(Semaphore::new(64));
        for number in 2 * TENTH..3 * TENTH {
            let permit = Arc::clone(&at_once).acquire_owned().await;
            let connections = connections.clone();
            tokio::spawn(async move {
                connections.get(&name(number)).await.unwrap().access().await.unwrap();
                drop(permit);
            });
        }
        drop(at_once.acquire_many(64).await);
        let rate = (self.zoho.requests() - before) as f64 / began.elapsed().as_secs_f64();
        println!("64 that ask at once: {rate:.0} refreshes a second");
    }
}

async fn connected(address: &str) -> PostgresStore {
    PostgresStore::connect(address, NoTls).await.unwrap()
}

fn name(number: usize) -> ConnectionId {
    format!("customer-{number}").parse().unwrap()
}
