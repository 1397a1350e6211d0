use std::fs::{File, OpenOptions, canonicalize, metadata, read_dir, remove_file, rename};
use std::io::{ErrorKind as IoKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::access::{check_folder, open};
use super::lock::Lock;
use super::trouble::{Trouble, What};
use crate::StoreFault;
use crate::store::disk::{Durable, Identity, identity, make_folder, sync_folder};

/// A folder in which files are replaced and never changed.
pub(super) struct Folder {
    path: PathBuf,
    identity: Identity,
}

/// Which lock a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shard(pub(super) u8);

impl Shard {
    /// Of the files with this name, whatever their ending.
    pub(super) fn of(stem: &str) -> Self {
        Self(Sha256::digest(stem)[0] % SHARDS)
    }
}

impl Folder {
    /// Opens the folder, or makes it, and checks that nobody else may read it.
    pub(super) fn open(path: &Path) -> Result<Self, Trouble> {
        let missing: Vec<_> = path.ancestors().take_while(|it| !it.exists()).collect();
        make_folder(path).map_err(|error| match error.kind() {
            IoKind::AlreadyExists => Trouble::new(path, What::NotFolder),
            _ => Trouble::new(path, What::Io(error)),
        })?;
        // What is not on the disk with its parent is lost with the power, and all that is in it. A
        // parent that cannot be read cannot be synced.
        for parent in missing.iter().filter_map(|made| made.parent()) {
            let here = parent.as_os_str().is_empty();
            let _ = sync_folder(if here { Path::new(".") } else { parent });
        }
        // Where a link points to later does not matter any more.
        let path = canonicalize(path).map_err(Trouble::io(path))?;
        let metadata = metadata(&path).map_err(Trouble::io(&path))?;
        check_folder(&path, &metadata)?;
        Ok(Self { path, identity: identity(&metadata) })
    }

    /// Whether this is still the folder that was opened, so that one that was unmounted is not taken for
    /// an empty one.
    pub(super) fn check(&self) -> Result<(), Trouble> {
        match metadata(&self.path) {
            Ok(metadata) if identity(&metadata) == self.identity => {
                check_folder(&self.path, &metadata)
            }
            Err(error) if error.kind() != IoKind::NotFound => {
                Err(Trouble::new(&self.path, What::Io(error)))
            }
            _ => Err(Trouble::new(&self.path, What::OtherFolder)),
        }
    }

    pub(super) fn root(&self) -> &Path {
        &self.path
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    pub(super) fn lock(&self, shard: Shard, until: Instant) -> Result<Lock, Trouble> {
        self.check()?;
        Lock::take(self.path(&format!("lock-{:02x}", shard.0)), until)
    }

    /// The whole file, at most so long. `None` if there is none.
    pub(super) fn read(
        &self,
        name: &str,
        longest: usize,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, Trouble> {
        let path = self.path(name);
        let file = match open(&path, OpenOptions::new().read(true)) {
            Err(trouble) if trouble.is_not_found() => {
                self.check()?;
                return Ok(None);
            }
            file => file?,
        };
        let length = file.metadata().map_err(Trouble::io(&path))?.len();
        let length = usize::try_from(length).ok().filter(|length| *length <= longest);
        let length =
            length.ok_or_else(|| Trouble::new(&path, What::Content(StoreFault::Corrupt)))?;
        // One byte more, so that nothing is moved to look for the end.
        let mut content = Zeroizing::new(Vec::with_capacity(length + 1));
        let limit = u64::try_from(length).unwrap_or(u64::MAX);
        file.take(limit).read_to_end(&mut content).map_err(Trouble::io(&path))?;
        Ok(Some(content))
    }

    /// Puts a file in place of the one that is there. Until it is whole, the old one stays.
    pub(super) fn replace(
        &self,
        lock: &Lock,
        shard: Shard,
        name: &str,
        content: &[u8],
        durable: Durable,
    ) -> Result<(), Trouble> {
        let path = self.path(name);
        let prefix = format!("{TEMPORARY}{:02x}-", shard.0);
        let mut builder = tempfile::Builder::new();
        let mut file = builder
            .prefix(&prefix)
            .rand_bytes(12)
            .tempfile_in(&self.path)
            .map_err(Trouble::io(&path))?;
        file.write_all(content).map_err(Trouble::io(&path))?;
        if durable == Durable::Yes {
            file.as_file().sync_all().map_err(Trouble::io(&path))?;
        }
        Self::check_lock(lock)?;
        file.persist(&path).map_err(|failed| Trouble::new(&path, What::Io(failed.error)))?;
        if durable == Durable::Yes { self.sync() } else { Ok(()) }
    }

    pub(super) fn remove(&self, lock: &Lock, name: &str, durable: Durable) -> Result<(), Trouble> {
        let path = self.path(name);
        Self::check_lock(lock)?;
        remove_file(&path).map_err(Trouble::io(&path))?;
        if durable == Durable::Yes { self.sync() } else { Ok(()) }
    }

    /// Removes a file that nobody misses after a power cut.
    pub(super) fn remove_if_there(&self, lock: &Lock, name: &str) -> Result<(), Trouble> {
        match self.remove(lock, name, Durable::No) {
            Err(trouble) if trouble.is_not_found() => Ok(()),
            removed => removed,
        }
    }

    pub(super) fn rename(&self, lock: &Lock, from: &str, to: &str) -> Result<(), Trouble> {
        let path = self.path(from);
        Self::check_lock(lock)?;
        rename(&path, self.path(to)).map_err(Trouble::io(&path))?;
        self.sync()
    }

    /// The names of all files that are text; others are not of this store.
    pub(super) fn names(&self) -> Result<Vec<String>, Trouble> {
        self.check()?;
        let entries = read_dir(&self.path).map_err(Trouble::io(&self.path))?;
        let name = |entry: std::io::Result<std::fs::DirEntry>| {
            entry.map(|entry| entry.file_name().into_string().ok()).transpose()
        };
        entries.filter_map(name).collect::<Result<_, _>>().map_err(Trouble::io(&self.path))
    }

    /// Removes what processes have left behind that were killed while writing. Whoever still writes has the
    /// lock.
    pub(super) fn sweep(&self, names: &[String]) -> Result<(), Trouble> {
        for name in names {
            let shard = name.strip_prefix(TEMPORARY).and_then(|rest| rest.split_once('-'));
            let shard = shard.and_then(|(shard, _)| u8::from_str_radix(shard, 16).ok());
            let Some(shard) = shard.map(Shard) else { continue };
            if let Ok(lock) = self.lock(shard, Instant::now() + SWEEPING) {
                self.remove_if_there(&lock, name)?;
            }
        }
        Ok(())
    }

    /// Makes a file that others can see is locked as long as this process has it open.
    pub(super) fn make_locked(&self, name: &str) -> Result<File, Trouble> {
        let path = self.path(name);
        let file = open(&path, OpenOptions::new().write(true).create_new(true))?;
        file.try_lock().map_err(|error| Trouble::new(&path, What::Io(error.into())))?;
        Ok(file)
    }

    /// Whether somebody has this file and its lock.
    pub(super) fn is_locked(&self, name: &str) -> Result<bool, Trouble> {
        match open(&self.path(name), OpenOptions::new().read(true)) {
            // Shared, so that two who look do not take each other for the one who has it.
            Ok(file) => Ok(file.try_lock_shared().is_err()),
            Err(trouble) if trouble.is_not_found() => Ok(false),
            Err(trouble) => Err(trouble),
        }
    }

    fn check_lock(lock: &Lock) -> Result<(), Trouble> {
        let is_in_place = lock.is_in_place()?;
        if is_in_place { Ok(()) } else { Err(Trouble::new(lock.path(), What::Busy)) }
    }

    fn sync(&self) -> Result<(), Trouble> {
        sync_folder(&self.path).map_err(Trouble::io(&self.path))
    }
}

/// Enough that processes seldom wait for each other, and few enough for a folder.
pub(super) const SHARDS: u8 = 64;
const TEMPORARY: &str = ".tmp-";
/// A killed process has no locks, and one that lives may take its time.
pub(super) const SWEEPING: Duration = Duration::from_millis(50);
