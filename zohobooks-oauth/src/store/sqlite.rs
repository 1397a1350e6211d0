mod access;
mod database;
mod layout;
mod leases;
mod place;
mod rows;
#[cfg(test)]
#[cfg(unix)]
mod tests;
mod trouble;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use rusqlite::Transaction;
use tokio::sync::Mutex;

use super::disk::{Durable, PATIENCE, blocking};
use super::{ConnectionId, LeaseOwner, Row, Store, StoreError, StoreFault, StoreFuture, Version};
use database::Database;
use place::Place;
use trouble::Trouble;

/// Keeps grants in a SQLite database, for several processes of one machine. Clones are the same store.
///
/// ```
/// use zohobooks_oauth::SqliteStore;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir();
/// let store = SqliteStore::open(folder.join("grants.db")).await?;
/// # Ok(())
/// # }
/// ```
///
/// * **Secrecy.** The files have mode 0600. A database that others can read, that belongs to somebody else, that
///   is a link or has a second name, or that lies in a folder in which others can write, is
///   [`StoreFault::Denied`]; the cause names it and says what to do. On Windows there are no such modes: there the
///   folder should be in the profile of the user. What is replaced is overwritten in the database, but stays
///   in its write-ahead log (`-wal`) until that is used again.
/// * **Crashes.** A row is on the disk when it has been saved. Killed or without power at any moment, a
///   program finds the old row or the new one. If there is no room the old one stays, and the fault is
///   [`StoreFault::Full`].
/// * **Damage.** Every row has a checksum. A row, or a file, that is damaged, empty or of another program is
///   [`StoreFault::Corrupt`], is never taken for none and never overwritten. A database that has vanished while
///   it was open is [`StoreFault::Unreachable`].
/// * **Processes.** One writes at a time, and the others wait, at most four seconds: then they get
///   [`StoreFault::Busy`]. Who reads waits for nobody. A child made by `fork` without `exec` must open the
///   store anew.
/// * **Leases.** A lease ends with its time by the clock of the machine. If the clock is set back, it is free:
///   a refresh too many is better than none for long, and the version of the row protects from what the owner
///   still writes. Where there is no room for a lease, each process refreshes for itself.
/// * **Versions.** A newer version of this crate changes the layout in one step when it opens the database.
///   From then on older ones get [`StoreFault::Newer`], also those that have it open.
///
/// The file must be on a local disk: [SQLite's write-ahead log does not work over a network
/// file system](https://www.sqlite.org/wal.html). Waiting for the disk happens on the blocking threads of Tokio, or,
/// outside of a Tokio runtime, on the thread that calls.
#[derive(Clone)]
pub struct SqliteStore {
    path: Arc<PathBuf>,
    /// Two, so that who reads does not wait for who waits to write.
    reader: Arc<Mutex<Database>>,
    writer: Arc<Mutex<Database>>,
}

impl SqliteStore {
    /// Opens a database, or makes it.
    ///
    /// # Errors
    ///
    /// * [`StoreFault::Corrupt`] if the file is not a database of this store, or damaged.
    /// * [`StoreFault::Denied`] if it cannot be written to, or others can read it.
    /// * [`StoreFault::Newer`] if a newer version of this crate has made it.
    /// * Those of every use: [`StoreFault::Busy`], [`StoreFault::Full`], [`StoreFault::Other`].
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref().to_owned();
        blocking(move || {
            let until = Instant::now() + PATIENCE;
            let place = Place::open(&path, until)?;
            let path = Arc::new(place.path().to_owned());
            let mut writer = Database::open(place.clone(), until)?;
            // Shows that it can be written to as well.
            writer.write(until, Durable::No, leases::prune)?;
            let reader = Database::open(place, until)?;
            let [reader, writer] = [reader, writer].map(|it| Arc::new(Mutex::new(it)));
            Ok::<_, Trouble>(Self { path, reader, writer })
        })
        .await
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, StoreError> {
        let until = Instant::now() + PATIENCE;
        let mut database = Arc::clone(&self.reader).lock_owned().await;
        blocking(move || database.read(until, work)).await
    }

    /// Who waits here has come after those before, whose patience ends earlier.
    async fn write<T: Send + 'static>(
        &self,
        durable: Durable,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, StoreError> {
        let until = Instant::now() + PATIENCE;
        let mut database = Arc::clone(&self.writer).lock_owned().await;
        blocking(move || database.write(until, durable, work)).await
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Store for SqliteStore {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        let id = id.clone();
        Box::pin(self.read(move |database| rows::load(database, &id)))
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        let id = id.clone();
        Box::pin(
            self.write(Durable::Yes, move |database| rows::save(database, &id, &row, expected)),
        )
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        let id = id.clone();
        Box::pin(self.write(Durable::Yes, move |database| rows::remove(database, &id, expected)))
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        let id = id.clone();
        let take = move |database: &Transaction<'_>| leases::take(database, &id, owner, time);
        Box::pin(async {
            match self.write(Durable::No, take).await {
                // Nobody else can have one either, and refreshing needs no room.
                Err(error) if error.fault() == StoreFault::Full => Ok(true),
                taken => taken,
            }
        })
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        let id = id.clone();
        Box::pin(self.write(Durable::No, move |database| leases::release(database, &id, owner)))
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        let after = after.cloned();
        Box::pin(self.read(move |database| rows::list(database, after.as_ref(), limit)))
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        Box::pin(self.read(move |database| rows::due(database, by, limit)))
    }
}
