mod access;
mod folder;
#[cfg(feature = "keyring")]
mod key_note;
mod layout;
mod lease;
mod lock;
mod name;
mod presence;
mod rows;
#[cfg(test)]
#[cfg(unix)]
mod tests;
mod trouble;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Mutex;

use super::disk::{PATIENCE, blocking};
#[cfg(feature = "keyring")]
use super::encrypted::KeyName;
use super::{ConnectionId, LeaseOwner, Row, Store, StoreError, StoreFault, StoreFuture, Version};
use folder::{SHARDS, Shard};
use lease::Lease;
use lock::Lock;
use rows::Rows;
use trouble::Trouble;

/// Keeps grants in a folder of the user, one file for each connection, for the processes of one machine.
/// Clones are the same store.
///
/// ```
/// use zohobooks_oauth::FileStore;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir();
/// let store = FileStore::open(folder.join("grants")).await?;
/// # Ok(())
/// # }
/// ```
///
/// * **Secrecy.** The folder has mode 0700 and the files 0600. A file or folder that others can read, that
///   belongs to somebody else, that is a link, a pipe or a device, or that has a second name, is
///   [`StoreFault::Denied`]; the cause names it and says what to do. On Windows there are no such modes: there
///   the folder should be in the profile of the user, and only links are refused.
/// * **Crashes.** A file is written beside the old one, synced, and put in its place, and the folder is synced.
///   Killed or without power at any moment, a program finds the old row or the new one. What a killed one has
///   left behind is removed when the folder is opened. If there is no room the old file stays, and the fault is
///   [`StoreFault::Full`].
/// * **Damage.** Every file has a checksum. One that is damaged, empty or of another program is
///   [`StoreFault::Corrupt`], is never taken for none and never overwritten; see [`set_aside`](Self::set_aside).
///   A folder that has vanished, because it was unmounted for instance, is [`StoreFault::Unreachable`].
/// * **Processes.** They lock each other out with one of 64 files that are never deleted. A lock is held
///   for the time of a write; who waits for one longer than four seconds gets [`StoreFault::Busy`].
/// * **Leases.** A lease ends at once when the process of its owner ends, however that happens, and
///   with its time when the process was stopped. The clock of the machine counts; if it is set forward or
///   back, a lease may end early, and the version of the row protects from what its owner still writes.
///   Where there is no room for a lease, each process refreshes for itself.
///   A child made by `fork` without `exec` counts as the process.
/// * **Size.** [`list`](Store::list) reads all names and [`due`](Store::due) all files, so this is for thousands
///   of connections, not for millions. A row has at most 4 MiB.
///
/// The folder must be on a local disk: locks and renames of network file systems differ. Waiting for the disk
/// happens on the blocking threads of Tokio, or, outside of a Tokio runtime, on the thread that calls.
#[derive(Clone)]
pub struct FileStore {
    rows: Arc<Rows>,
    /// One for each shard. Who waits in this process waits here, without a thread.
    queues: Arc<[Arc<Mutex<()>>]>,
}

impl FileStore {
    /// Opens a folder, or makes it, and removes what killed processes have left there.
    ///
    /// # Errors
    ///
    /// * [`StoreFault::Denied`] if the folder cannot be written to, or others can read it.
    /// * [`StoreFault::Full`] if not even an empty file can be made.
    /// * [`StoreFault::Other`] for other failures of the file system.
    pub async fn open(folder: impl AsRef<Path>) -> Result<Self, StoreError> {
        let folder = folder.as_ref().to_owned();
        let rows = blocking(move || Rows::open(&folder)).await?;
        let queues = (0..SHARDS).map(|_| Arc::default()).collect();
        Ok(Self { rows: Arc::new(rows), queues })
    }

    /// Renames the file of a connection that is [`StoreFault::Corrupt`], so that a new login can be stored. The
    /// new name ends in `.corrupt-` and the time in seconds since 1970.
    ///
    /// `None`: there is no such file, or it is not corrupt. The refresh token in it, if any, is still one of the
    /// twenty that Zoho keeps of a user.
    ///
    /// # Errors
    ///
    /// What [`Store::load`] fails with, other than [`StoreFault::Corrupt`].
    pub async fn set_aside(&self, id: &ConnectionId) -> Result<Option<PathBuf>, StoreError> {
        self.locked(id, |rows, id, lock, _| rows.set_aside(lock, id, SystemTime::now())).await
    }

    #[cfg(feature = "keyring")]
    pub(super) fn folder(&self) -> &Path {
        self.rows.folder().root()
    }

    /// Which key the rows have. `None` where there are neither rows nor a key.
    #[cfg(feature = "keyring")]
    pub(super) async fn key_name(&self) -> Result<Option<KeyName>, StoreError> {
        self.unlocked(key_note::read).await
    }

    /// `false`: they have one already.
    #[cfg(feature = "keyring")]
    pub(super) async fn set_key_name(&self, key: KeyName) -> Result<bool, StoreError> {
        self.unlocked(move |rows| key_note::write(rows, key)).await
    }

    /// Works in the lock of a connection.
    async fn locked<T: Send + 'static>(
        &self,
        id: &ConnectionId,
        work: impl FnOnce(&Rows, &ConnectionId, &Lock, Shard) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, StoreError> {
        let until = Instant::now() + PATIENCE;
        let (rows, id) = (Arc::clone(&self.rows), id.clone());
        let shard = Shard::of(&name::stem(&id));
        let turn = Arc::clone(&self.queues[usize::from(shard.0)]).lock_owned().await;
        blocking(move || {
            let _turn = turn;
            let lock = rows.folder().lock(shard, until)?;
            work(&rows, &id, &lock, shard)
        })
        .await
    }

    async fn unlocked<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Rows) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, StoreError> {
        let rows = Arc::clone(&self.rows);
        blocking(move || work(&rows)).await
    }
}

impl fmt::Debug for FileStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStore").field("folder", &self.rows.folder().root()).finish()
    }
}

impl Store for FileStore {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        let id = id.clone();
        Box::pin(self.unlocked(move |rows| rows.load(&id)))
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(
            self.locked(id, move |rows, id, lock, shard| {
                rows.save(lock, shard, id, &row, expected)
            }),
        )
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        Box::pin(self.locked(id, move |rows, id, lock, _| rows.remove(lock, id, expected)))
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        Box::pin(self.locked(id, move |rows, id, lock, shard| {
            let now = SystemTime::now();
            let (folder, stem) = (rows.folder(), name::stem(id));
            if let Some(lease) = Lease::read(folder, &stem)?
                && lease.owner != owner
                && lease.holds(folder, now)?
            {
                return Ok(false);
            }
            let lease = Lease::new(owner, rows.process(), now, time);
            match lease.write(folder, lock, shard, &stem) {
                // Nobody else can have one either, and refreshing needs no room.
                Err(trouble) if trouble.fault() == StoreFault::Full => Ok(true),
                written => written.map(|()| true),
            }
        }))
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        Box::pin(self.locked(id, move |rows, id, lock, _| {
            let (folder, stem) = (rows.folder(), name::stem(id));
            match Lease::read(folder, &stem)? {
                Some(lease) if lease.owner == owner => Lease::remove(folder, lock, &stem),
                _ => Ok(()),
            }
        }))
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        let after = after.cloned();
        Box::pin(self.unlocked(move |rows| rows.list(after.as_ref(), limit)))
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        Box::pin(self.unlocked(move |rows| rows.due(by, limit)))
    }
}
