//! What servers and the networks before them do to a store.

mod crash;
pub(crate) mod installed;
mod lost_leases;
mod network;
pub(crate) mod outage;
pub(crate) mod port;
pub(crate) mod relay;
pub(crate) mod renewal;

use std::sync::Arc;
use std::time::Duration;

use zohobooks_oauth::{Store, conformance};

use crate::kind::Kind;
use crate::place::{at_once, runtime};

/// A server that keeps a store, and what a test does to it.
pub(crate) trait Server {
    fn kind(&self) -> Kind;

    fn port(&self) -> u16;

    /// As seen through this port.
    fn address_at(&self, port: u16) -> String;

    /// As in a crash.
    fn kill(&mut self);

    /// Until it answers.
    fn start_again(&mut self);

    /// How many connections were made since it was started, with that which asks.
    fn connections(&self) -> usize;

    /// As after a fail-over. How many there were.
    fn lose_leases(&self) -> usize;

    fn is_empty(&self) -> bool;

    /// How long the one lease that there is will still last.
    fn lease_left(&self) -> Duration;
}

impl dyn Server {
    pub(crate) async fn open(&self) -> Arc<dyn Store> {
        self.open_at(self.port()).await
    }

    pub(crate) async fn open_at(&self, port: u16) -> Arc<dyn Store> {
        self.kind().open(&self.address_at(port)).await.unwrap()
    }
}

pub(crate) type Start = fn(Use) -> Option<Box<dyn Server>>;

pub(crate) const SERVERS: &[(Kind, Start)] = &[
    #[cfg(feature = "postgres")]
    (Kind::Postgres, |of| Some(Box::new(crate::postgres::PostgresServer::start(of)?))),
    #[cfg(feature = "redis")]
    (Kind::Redis, |_| Some(Box::new(crate::redis::RedisServer::start()?))),
];

/// Runs a test with each server.
fn each(of: Use, test: impl AsyncFn(Box<dyn Server>) + Sync) {
    let test = &test;
    at_once(SERVERS.iter().map(|(kind, start)| (kind.name(), move || with(*start, of, test))));
}

/// Runs a test with a server, if it is installed.
pub(crate) fn with(start: Start, of: Use, test: impl AsyncFn(Box<dyn Server>)) {
    if let Some(server) = start(of) {
        runtime().block_on(test(server));
    }
}

/// Whether a test may kill the server.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Alone,
    Shared,
}

#[test]
fn it_keeps_the_rules() {
    each(Use::Shared, async |server| {
        // As the `Arc` that it is in.
        conformance::all(&server.open().await).await;
        assert!(server.is_empty());
    });
}
