use std::borrow::Borrow;
use std::cell::Cell;
use std::collections::HashSet;
use std::hash::{BuildHasher as _, Hash, Hasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{Connection, ConnectionId};

/// The connections in memory. They are spread over shards, so that users of different ones seldom wait for
/// the same lock, and nobody for long.
pub(super) struct Held {
    shards: Box<[Mutex<Shard>]>,
    hasher: RandomState,
    most_in_shard: usize,
}

#[derive(Default)]
struct Shard {
    connections: HashSet<Entry>,
    /// Counts uses, and so tells how long ago one was.
    uses: u64,
    /// How many there have to be before some have to go, if that is more than the most.
    full_at: usize,
    /// Counts what was forgotten.
    forgotten: u64,
}

/// Found by the name that its connection has.
struct Entry {
    connection: Connection,
    used: Cell<u64>,
}

impl Borrow<ConnectionId> for Entry {
    fn borrow(&self) -> &ConnectionId {
        self.connection.id()
    }
}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.connection.id().hash(hasher);
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.connection.id() == other.connection.id()
    }
}

impl Eq for Entry {}

impl Held {
    pub(super) fn new(most: usize) -> Self {
        let shards = (0..SHARDS).map(|_| Mutex::default()).collect();
        let most_in_shard = most.div_ceil(SHARDS).max(1);
        Self { shards, hasher: RandomState::new(), most_in_shard }
    }

    pub(super) fn get(&self, id: &ConnectionId) -> Option<Connection> {
        self.shard(id).get(id)
    }

    /// For [`keep`](Self::keep): to be asked for before the store is.
    pub(super) fn forgotten(&self, id: &ConnectionId) -> u64 {
        self.shard(id).forgotten
    }

    /// Keeps the connection, unless there is one of that name by now: then that one is the one to use. Nor is
    /// it kept if something was forgotten since: the store may have had it before and not after.
    pub(super) fn keep(&self, connection: Connection, since: u64) -> Connection {
        let mut shard = self.shard(connection.id());
        if let Some(kept) = shard.get(connection.id()) {
            return kept;
        }
        if shard.forgotten != since {
            return connection;
        }
        if shard.connections.len() >= shard.full_at.max(self.most_in_shard) {
            shard.make_room(self.most_in_shard);
        }
        let used = Cell::new(shard.uses);
        shard.connections.insert(Entry { connection: connection.clone(), used });
        connection
    }

    pub(super) fn forget(&self, id: &ConnectionId) {
        let mut shard = self.shard(id);
        shard.forgotten += 1;
        shard.connections.remove(id);
    }

    pub(super) fn count(&self) -> usize {
        self.shards.iter().map(|shard| locked(shard).connections.len()).sum()
    }

    fn shard(&self, id: &ConnectionId) -> MutexGuard<'_, Shard> {
        let hash = self.hasher.hash_one(id) as usize;
        locked(&self.shards[hash % SHARDS])
    }
}

impl Shard {
    fn get(&mut self, id: &ConnectionId) -> Option<Connection> {
        self.uses += 1;
        let entry = self.connections.get(id)?;
        entry.used.set(self.uses);
        Some(entry.connection.clone())
    }

    /// Drops what was used the longest time ago, a tenth or more, except for what is in use: such as a
    /// refresh that is under way.
    fn make_room(&mut self, most: usize) {
        let idle = self.connections.iter().filter(|entry| entry.connection.is_idle());
        let mut used: Vec<u64> = idle.map(|entry| entry.used.get()).collect();
        let surplus = self.connections.len().saturating_sub(most - most / 10).min(used.len());
        if let Some(last) = surplus.checked_sub(1) {
            let newest = *used.select_nth_unstable(last).1;
            self.connections
                .retain(|entry| entry.used.get() > newest || !entry.connection.is_idle());
        }
        // If nearly all are in use, looking at each of them again with each new one would take long.
        self.full_at = self.connections.len() + self.connections.len() / 10;
    }
}

fn locked(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    // Nothing in between panics.
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

const SHARDS: usize = 64;
