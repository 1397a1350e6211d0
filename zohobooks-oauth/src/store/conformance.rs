//! Tests for stores, this crate's and your own: whether one keeps the rules of [`Store`].
//!
//! ```
//! use zohobooks_oauth::{MemoryStore, conformance};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! // In a test of your own, with a store that is empty and that nobody else uses:
//! conformance::all(&MemoryStore::new()).await;
//! # }
//! ```
//!
//! A broken rule is a panic that names it. The functions are plain `async` code for any runtime: what happens
//! at once is polled at once, and what has to end with time is asked for again until it has. The clock of
//! the store must be one that goes by itself.

mod contents;
mod due;
mod ids;
mod leases;
mod lists;
mod races;
#[cfg(test)]
mod tests;
mod versions;

use std::fmt::Debug;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

use super::{ConnectionId, Row, Store, StoreError, StoreFuture, Version};

pub use contents::contents;
pub use due::due;
pub use ids::ids;
pub use leases::leases;
pub use lists::lists;
pub use races::races;
pub use versions::versions;

/// All rules, one after the other. Takes a few seconds.
///
/// The store is empty before, and afterwards, if all rules are kept.
///
/// # Panics
///
/// If a rule is broken.
pub async fn all(store: &dyn Store) {
    versions(store).await;
    contents(store).await;
    ids(store).await;
    lists(store).await;
    due(store).await;
    races(store).await;
    leases(store).await;
}

/// A store with a word for what is done to it, so that a failure of the store says during what it happened.
struct Tried<'a>(&'a dyn Store);

impl<'a> Tried<'a> {
    async fn load(&self, id: &ConnectionId) -> Option<Row> {
        self.done("load a row", self.0.load(id)).await
    }

    async fn version(&self, id: &ConnectionId) -> Option<Version> {
        self.load(id).await.map(|row| row.version)
    }

    async fn save(&self, id: &ConnectionId, row: Row, expected: Option<Version>) -> bool {
        self.done("save a row", self.0.save(id, row, expected)).await
    }

    async fn remove(&self, id: &ConnectionId, expected: Version) -> bool {
        self.done("remove a row", self.0.remove(id, expected)).await
    }

    async fn list(&self, after: Option<&ConnectionId>, limit: usize) -> Vec<ConnectionId> {
        self.done("list connections", self.0.list(after, limit)).await
    }

    async fn due(&self, by: SystemTime, limit: usize) -> Vec<ConnectionId> {
        self.done("list what is due", self.0.due(by, limit)).await
    }

    async fn done<T>(&self, what: &str, call: StoreFuture<'_, T>) -> T {
        call.await.unwrap_or_else(|error| panic!("the store failed to {what}: {}", chain(&error)))
    }

    /// Makes a row where there is none.
    async fn make(&self, id: &ConnectionId, row: Row) {
        let saved = self.save(id, row, None).await;
        assert!(
            saved,
            "`save` with `None` must write where there is no row ({id:?}); is the store empty?"
        );
    }

    /// Removes rows, whatever their versions.
    async fn clear(&self, ids: impl IntoIterator<Item = &ConnectionId>) {
        for id in ids {
            if let Some(version) = self.version(id).await {
                let removed = self.remove(id, version).await;
                assert!(
                    removed,
                    "`remove` with the version that `load` has shown must remove ({id:?})"
                );
            }
        }
    }
}

fn chain(error: &StoreError) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}

fn id(id: impl AsRef<str>) -> ConnectionId {
    match ConnectionId::new(id.as_ref()) {
        Ok(id) => id,
        Err(error) => panic!("{error}"),
    }
}

fn row(version: u64, content: impl AsRef<[u8]>) -> Row {
    Row::new(Version::from_u64(version), None, content.as_ref().to_vec())
}

fn version(version: u64) -> Version {
    Version::from_u64(version)
}

#[track_caller]
fn same<T: PartialEq + Debug>(found: &T, wanted: &T, rule: &str) {
    assert!(found == wanted, "{rule}: found {found:?} instead of {wanted:?}");
}

/// Says where they differ first.
#[track_caller]
fn same_list<'a>(
    found: &[ConnectionId],
    wanted: impl IntoIterator<Item = &'a ConnectionId>,
    rule: &str,
) {
    let wanted: Vec<_> = wanted.into_iter().collect();
    let differ = |at: &usize| found.get(*at) != wanted.get(*at).copied();
    if let Some(at) = (0..found.len().max(wanted.len())).find(differ) {
        let name = |id: Option<&ConnectionId>| {
            id.map_or_else(|| String::from("the end"), |id| format!("{:?}", id.as_str()))
        };
        let (found_id, wanted_id) = (name(found.get(at)), name(wanted.get(at).copied()));
        let (found, wanted) = (found.len(), wanted.len());
        panic!(
            "{rule}: at place {} was {found_id} instead of {wanted_id}, of {found} that were found and \
             {wanted} that are there",
            at + 1
        );
    }
}

/// Polls all at once, and waits for all.
async fn at_once<T>(calls: Vec<StoreFuture<'_, T>>) -> Vec<Result<T, StoreError>> {
    let mut calls: Vec<_> = calls.into_iter().map(|call| (Some(call), None)).collect();
    std::future::poll_fn(|context| {
        for (call, result) in &mut calls {
            if let Some(Poll::Ready(ready)) = call.as_mut().map(|it| poll(it.as_mut(), context)) {
                *result = Some(ready);
                *call = None;
            }
        }
        match calls.iter().all(|(call, _)| call.is_none()) {
            true => Poll::Ready(calls.iter_mut().filter_map(|(_, result)| result.take()).collect()),
            false => Poll::Pending,
        }
    })
    .await
}

fn poll<F: Future + ?Sized>(call: Pin<&mut F>, context: &mut Context<'_>) -> Poll<F::Output> {
    call.poll(context)
}
