//! A store of your own, here a map, and the rules that it has to keep.
//!
//! `cargo run -p zohobooks-oauth --example own_store --features conformance`

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use zohobooks_oauth::{ConnectionId, LeaseOwner, Row, Store, StoreFuture, Version, conformance};

#[derive(Default)]
struct Map(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    rows: BTreeMap<ConnectionId, Row>,
    leases: BTreeMap<ConnectionId, (LeaseOwner, Instant)>,
}

impl Map {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn done<'a, T: Send + 'a>(value: T) -> StoreFuture<'a, T> {
    Box::pin(async { Ok(value) })
}

impl Store for Map {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        done(self.kept().rows.get(id).cloned())
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        let rows = &mut self.kept().rows;
        // The whole point: replace the row only if nobody else has.
        let is_mine = rows.get(id).map(|row| row.version) == expected;
        if is_mine {
            rows.insert(id.clone(), row);
        }
        done(is_mine)
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        let rows = &mut self.kept().rows;
        let is_mine = rows.get(id).is_some_and(|row| row.version == expected);
        done(is_mine && rows.remove(id).is_some())
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        let now = Instant::now();
        let leases = &mut self.kept().leases;
        let is_free = leases.get(id).is_none_or(|(other, until)| *other == owner || *until <= now);
        if is_free {
            // However long it is meant to be: nobody refreshes for a day.
            leases.insert(id.clone(), (owner, now + time.min(DAY)));
        }
        done(is_free)
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.kept().leases.retain(|leased, (other, _)| leased != id || *other != owner);
        done(())
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        let kept = self.kept();
        let behind = kept.rows.keys().filter(|id| after.is_none_or(|after| *id > after));
        done(behind.take(limit).cloned().collect())
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        let kept = self.kept();
        let due = kept.rows.iter().filter_map(|(id, row)| Some((row.due?, id)));
        let mut due: Vec<_> = due.filter(|(due, _)| *due <= by).collect();
        due.sort();
        done(due.into_iter().take(limit).map(|(_, id)| id.clone()).collect())
    }
}

#[tokio::main]
async fn main() {
    conformance::all(&Map::default()).await;
    println!("The map keeps the rules of a store.");
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
