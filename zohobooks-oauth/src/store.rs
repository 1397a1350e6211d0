//! Where grants live: the [`Store`] trait, and the stores of this crate.
//!
//! A store keeps bytes under a [`ConnectionId`] and knows nothing of what is in them. It has to do three
//! things well: to replace a row only if nobody else has meanwhile, to lend the right to refresh to one
//! owner at a time, and never to take a row that cannot be read for none. `conformance` tests that.

#[cfg(any(test, feature = "conformance"))]
pub mod conformance;
#[cfg(all(any(feature = "file", feature = "sqlite"), any(unix, windows)))]
mod disk;
#[cfg(feature = "encryption")]
mod encrypted;
mod error;
#[cfg(all(feature = "file", any(unix, windows)))]
mod file;
mod id;
#[cfg(all(feature = "keyring", any(unix, windows)))]
mod keyring;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "redis")]
mod redis;
mod shared;
#[cfg(all(feature = "sqlite", any(unix, windows)))]
mod sqlite;

use std::time::{Duration, SystemTime};

use zeroize::Zeroizing;

use crate::BoxFuture;

#[cfg(feature = "encryption")]
pub use encrypted::{EncryptedStore, EncryptionKey, Renewal};
pub use error::{StoreError, StoreFault};
#[cfg(all(feature = "file", any(unix, windows)))]
pub use file::FileStore;
pub use id::{ConnectionId, NotAConnectionId};
#[cfg(all(feature = "keyring", any(unix, windows)))]
pub use keyring::Keyring;
pub use memory::MemoryStore;
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
#[cfg(feature = "redis")]
pub use redis::RedisStore;
#[cfg(all(feature = "sqlite", any(unix, windows)))]
pub use sqlite::SqliteStore;

/// Where grants live.
///
/// All methods may be called by many tasks, processes and hosts at once. What fails is an error, and
/// never an empty answer: whoever takes a broken store for an empty one sends its users to the consent
/// page.
///
/// Not every row is a connection. Where calls are counted, each organization has a row whose ID begins with
/// `zohobooks-limits/`; see `Limits`. A store keeps it like the others, and its [`list`](Self::list) has it: it is
/// `Connections::list` that leaves it out.
pub trait Store: Send + Sync {
    /// The row of a connection, `None` if there is none.
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>>;

    /// Writes the row of a connection, if the row that is there has the expected version, or if there is
    /// none and `None` is expected. `false`: somebody else was faster, and nothing was written.
    ///
    /// The row is durable when this has succeeded.
    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool>;

    /// Removes the row of a connection, if it has the expected version. `false`: it has another one, or
    /// there is none.
    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool>;

    /// Lends the right to refresh to this owner, or goes on lending it, for so long from now by the clock
    /// of the store. `false`: somebody else has it.
    ///
    /// Connections ask for half a minute. But the time may be anything up to [`Duration::MAX`], which no clock can add:
    /// `Instant::now() + time` panics then. So a store may take what is longer than a day for a day.
    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool>;

    /// Gives the right back, if this owner still has it.
    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()>;

    /// The connections behind this one in the order of their IDs, at most so many. `None` begins at the
    /// first.
    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>>;

    /// The connections that are due by then, the longest overdue first, at most so many.
    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>>;
}

/// What the methods of a [`Store`] return.
pub type StoreFuture<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// How the content of an encrypted row begins, and no other does: what is read without its key is told from
/// what is damaged.
#[cfg(any(feature = "connections", feature = "encryption"))]
pub(crate) const ENCRYPTED: [u8; 4] = *b"\x89ZBE";

/// What a store keeps of a connection.
#[derive(Clone)]
#[non_exhaustive]
pub struct Row {
    /// Which state of the row this is.
    pub version: Version,
    /// When the connection wants to be refreshed, `None` for never.
    pub due: Option<SystemTime>,
    /// The rest, with secrets. To a store these are bytes.
    pub content: Zeroizing<Vec<u8>>,
}

impl Row {
    /// A row, as a store reads it back.
    #[must_use]
    pub fn new(version: Version, due: Option<SystemTime>, content: Vec<u8>) -> Self {
        Self { version, due, content: content.into() }
    }
}

impl std::fmt::Debug for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Row")
            .field("version", &self.version)
            .field("due", &self.due)
            .finish_non_exhaustive()
    }
}

/// Tells the states of a row apart. It is random and says nothing about which one is newer, so that a row
/// that was removed and made again is never taken for the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Version(u64);

impl Version {
    /// A version that was stored. 63 bits at most, so that it fits into every database.
    #[must_use]
    pub const fn from_u64(version: u64) -> Self {
        Self(version & (u64::MAX >> 1))
    }

    /// The version as a number, for storing.
    #[must_use]
    pub const fn as_u64(self) -> u64 {
        self.0
    }
}

/// Who holds a lease: a number that no other process has, nor another connection of the same process. All
/// refreshes of one connection in one process have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LeaseOwner(u128);

impl LeaseOwner {
    /// An owner that was stored.
    #[must_use]
    pub const fn from_u128(owner: u128) -> Self {
        Self(owner)
    }

    /// An owner as a number, for storing.
    #[must_use]
    pub const fn as_u128(self) -> u128 {
        self.0
    }
}
