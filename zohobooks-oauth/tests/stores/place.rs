use std::any::Any;
use std::sync::Arc;
use std::thread;

use tokio::runtime::{Builder, Runtime};
use zohobooks_oauth::Store;

use crate::kind::Kind;

/// Where a test has a store, and how a process is told of it.
pub(crate) struct Place {
    pub(crate) kind: Kind,
    pub(crate) address: String,
    /// A folder or a server, which goes away with the test.
    _kept: Box<dyn Any>,
}

impl Place {
    /// `None` where its server is not installed.
    pub(crate) fn of(kind: Kind) -> Option<Self> {
        let (address, kept): (_, Box<dyn Any>) = match kind {
            #[cfg(feature = "file")]
            Kind::File => crate::disk::folder(),
            #[cfg(feature = "sqlite")]
            Kind::Sqlite => crate::disk::folder(),
            #[cfg(feature = "postgres")]
            Kind::Postgres => {
                let server = crate::postgres::PostgresServer::start(crate::servers::Use::Shared)?;
                (server.address(), Box::new(server))
            }
            #[cfg(feature = "redis")]
            Kind::Redis => {
                let server = crate::redis::RedisServer::start()?;
                (server.url(), Box::new(server))
            }
        };
        Some(Self { kind, address, _kept: kept })
    }

    pub(crate) async fn open(&self) -> Arc<dyn Store> {
        self.kind.open(&self.address).await.unwrap()
    }
}

/// Runs a test with every kind of store.
pub(crate) fn each(test: impl AsyncFn(Place) + Sync) {
    let test = &test;
    at_once(Kind::ALL.iter().map(|kind| (kind.name(), move || with(*kind, test))));
}

/// Runs a test with this kind of store, unless it needs a server that is not installed.
pub(crate) fn with(kind: Kind, test: impl AsyncFn(Place)) {
    if let Some(place) = Place::of(kind) {
        runtime().block_on(test(place));
    }
}

/// Runs what has these names, each on a thread that the message of a panic names.
pub(crate) fn at_once(runs: impl Iterator<Item = (String, impl FnOnce() + Send)>) {
    thread::scope(|scope| {
        for (name, run) in runs {
            thread::Builder::new().name(name).spawn_scoped(scope, run).unwrap();
        }
    });
}

pub(crate) fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}
