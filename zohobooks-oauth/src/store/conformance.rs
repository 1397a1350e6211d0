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
//! A broken rule is a panic that names it, and a panic of the store goes on with the rule that was tested. The functions are plain `async` code for any runtime: what happens
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
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use super::{ConnectionId, LeaseOwner, Row, Store, StoreError, StoreFuture, Version};

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

/// A store and the rule that it is tried for, so that a failure of the store, and a panic in it, say when it happened.
struct Tried<'a> {
    store: &'a dyn Store,
    rule: &'static str,
}

impl<'a> Tried<'a> {
    fn new(store: &'a dyn Store, rule: &'static str) -> Self {
        Self { store, rule }
    }

    async fn load(&self, id: &ConnectionId) -> Option<Row> {
        self.done(format!("load {id:?}"), || self.store.load(id)).await
    }

    async fn version(&self, id: &ConnectionId) -> Option<Version> {
        self.load(id).await.map(|row| row.version)
    }

    async fn save(&self, id: &ConnectionId, row: Row, expected: Option<Version>) -> bool {
        let what = format!("save {id:?}, where {expected:?} is expected");
        self.done(what, || self.store.save(id, row, expected)).await
    }

    async fn remove(&self, id: &ConnectionId, expected: Version) -> bool {
        let what = format!("remove {id:?}, where {expected:?} is expected");
        self.done(what, || self.store.remove(id, expected)).await
    }

    async fn list(&self, after: Option<&ConnectionId>, limit: usize) -> Vec<ConnectionId> {
        let what = format!("list {limit} rows behind {after:?}");
        self.done(what, || self.store.list(after, limit)).await
    }

    async fn due(&self, by: SystemTime, limit: usize) -> Vec<ConnectionId> {
        self.done(format!("list {limit} rows due by {by:?}"), || self.store.due(by, limit)).await
    }

    async fn lease(&self, id: &ConnectionId, owner: LeaseOwner, time: Duration) -> bool {
        let what = format!("lend {id:?} for {time:?}");
        self.done(what, || self.store.lease(id, owner, time)).await
    }

    async fn release(&self, id: &ConnectionId, owner: LeaseOwner) {
        self.done(format!("give {id:?} back"), || self.store.release(id, owner)).await;
    }

    async fn done<'b, T>(&self, what: String, call: impl FnOnce() -> StoreFuture<'b, T>) -> T {
        let mut call = self.during(&what, call);
        let result =
            std::future::poll_fn(|context| self.during(&what, || poll(call.as_mut(), context)));
        result.await.unwrap_or_else(|error| panic!("the store failed to {what}: {}", chain(&error)))
    }

    /// Polls all at once, and waits for all.
    async fn at_once<'b, T>(
        &self,
        what: &str,
        calls: impl FnOnce() -> Vec<StoreFuture<'b, T>>,
    ) -> Vec<Result<T, StoreError>> {
        let calls = self.during(what, calls).into_iter();
        let mut calls: Vec<_> = calls.map(|call| (Some(call), None)).collect();
        std::future::poll_fn(|context| {
            for (call, result) in &mut calls {
                let ready =
                    |it: &mut StoreFuture<'b, T>| self.during(what, || poll(it.as_mut(), context));
                if let Some(Poll::Ready(ready)) = call.as_mut().map(ready) {
                    *result = Some(ready);
                    *call = None;
                }
            }
            match calls.iter().all(|(call, _)| call.is_none()) {
                true => {
                    Poll::Ready(calls.iter_mut().filter_map(|(_, result)| result.take()).collect())
                }
                false => Poll::Pending,
            }
        })
        .await
    }

    /// A panic of a store that knows nothing of the rule goes on with it.
    fn during<T>(&self, what: &str, run: impl FnOnce() -> T) -> T {
        catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref().copied()).unwrap_or("no message");
            panic!("a panic when the store had to {what}, for the rule \"{}\": {text}", self.rule)
        })
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

fn poll<F: Future + ?Sized>(call: Pin<&mut F>, context: &mut Context<'_>) -> Poll<F::Output> {
    call.poll(context)
}
