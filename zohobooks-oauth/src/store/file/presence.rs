use std::fs::{File, remove_file};
use std::path::PathBuf;
use std::time::Instant;

use super::PATIENCE;
use super::folder::{Folder, SHARDS, Shard};
use super::trouble::{Trouble, What};
use crate::random::{OsRandom, Random as _};

/// Tells other processes that this one lives: a file whose lock ends with the process.
///
/// A lease names it, so that the leases of a killed process are free at once. One that was stopped keeps
/// its lock, and its leases end with their time.
pub(super) struct Presence {
    number: u128,
    path: PathBuf,
    _locked: File,
}

impl Presence {
    /// Shows that the folder can be written to as well.
    pub(super) fn begin(folder: &Folder) -> Result<Self, Trouble> {
        let mut number = [0; 16];
        let no_randomness = |_| std::io::Error::other("no random numbers");
        let filled = OsRandom.fill(&mut number).map_err(no_randomness);
        let number = u128::from_le_bytes(number);
        let name = file_name(number);
        let path = folder.path(&name);
        filled.map_err(|error| Trouble::new(&path, What::Io(error)))?;
        // Nobody looks at it before it is locked.
        let _lock = folder.lock(ALL, Instant::now() + PATIENCE)?;
        let locked = folder.make_locked(&name)?;
        Ok(Self { number, path, _locked: locked })
    }

    pub(super) fn number(&self) -> u128 {
        self.number
    }

    /// Whether the process with that number lives.
    pub(super) fn lives(folder: &Folder, number: u128) -> Result<bool, Trouble> {
        folder.is_locked(&file_name(number))
    }

    /// Removes what killed processes have left behind.
    pub(super) fn sweep(folder: &Folder, names: &[String]) -> Result<(), Trouble> {
        let left = names.iter().filter(|name| name.starts_with(PREFIX));
        let mut left = left.peekable();
        if left.peek().is_none() {
            return Ok(());
        }
        let lock = folder.lock(ALL, Instant::now() + PATIENCE)?;
        for name in left {
            if !folder.is_locked(name)? {
                folder.remove_if_there(&lock, name)?;
            }
        }
        Ok(())
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        // What stays is swept by the next one.
        let _ = remove_file(&self.path);
    }
}

fn file_name(number: u128) -> String {
    format!("{PREFIX}{number:032x}")
}

const PREFIX: &str = ".process-";
/// A lock of its own.
const ALL: Shard = Shard(SHARDS);
