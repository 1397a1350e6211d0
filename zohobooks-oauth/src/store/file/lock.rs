use std::fs::{File, OpenOptions, TryLockError, metadata};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::access::open;
use super::trouble::{Trouble, What};
use crate::store::disk::identity;

/// The right to change the files of a shard, among all processes. It ends with the process.
///
/// The file stays when the lock goes: were it removed, one process could lock the old file while
/// another one locks the new one.
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Waits until then.
    pub(super) fn take(path: PathBuf, until: Instant) -> Result<Self, Trouble> {
        let mut lock = Self { file: file(&path)?, path };
        let mut pause = SHORTEST_PAUSE;
        loop {
            match lock.file.try_lock() {
                Ok(()) if lock.is_in_place()? => return Ok(lock),
                // Somebody has put another file there meanwhile.
                Ok(()) => lock.file = file(&lock.path)?,
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => {
                    return Err(Trouble::new(&lock.path, What::Io(error)));
                }
            }
            if Instant::now() >= until {
                return Err(Trouble::new(&lock.path, What::Busy));
            }
            sleep(pause);
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Whether others would meet this lock. Asked again before a change: what was deleted from outside
    /// keeps nobody away.
    pub(super) fn is_in_place(&self) -> Result<bool, Trouble> {
        let held = self.file.metadata().map_err(Trouble::io(&self.path))?;
        Ok(metadata(&self.path).is_ok_and(|there| identity(&there) == identity(&held)))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// A child of this process may have the file as well, from its `fork` until its `exec`, and to close it here
/// does not give the lock back then.
impl Drop for Lock {
    fn drop(&mut self) {
        // If this fails, closing it is what there is.
        let _ = self.file.unlock();
    }
}

fn file(path: &Path) -> Result<File, Trouble> {
    open(path, OpenOptions::new().read(true).write(true).create(true).truncate(false))
}

const SHORTEST_PAUSE: Duration = Duration::from_millis(1);
const LONGEST_PAUSE: Duration = Duration::from_millis(16);

#[cfg(test)]
mod tests {
    use super::*;

    /// What is cloned is the same to the kernel as what a child inherits.
    #[test]
    fn it_ends_although_a_child_has_the_file() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("lock");
        let lock = Lock::take(path.clone(), Instant::now()).unwrap();
        let inherited = lock.file.try_clone().unwrap();
        assert!(Lock::take(path.clone(), Instant::now()).is_err());
        drop(lock);
        assert!(Lock::take(path, Instant::now()).is_ok());
        drop(inherited);
    }
}
