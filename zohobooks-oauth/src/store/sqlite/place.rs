use std::ffi::{OsStr, OsString};
use std::fs::{
    Metadata, canonicalize, hard_link, metadata, read_dir, remove_file, symlink_metadata,
};
use std::io::ErrorKind as IoKind;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::access::{check_file, check_folder, make_file};
use super::layout;
use super::trouble::{Trouble, What};
use crate::random::{OsRandom, Random as _};
use crate::store::disk::{Identity, identity, make_folder, sync_folder};

/// Where the database is, after everything was looked at.
#[derive(Clone)]
pub(super) struct Place {
    path: PathBuf,
    identity: Identity,
}

impl Place {
    /// Finds the database, or makes one, and checks that nobody else may read it.
    pub(super) fn open(path: &Path, until: Instant) -> Result<Self, Trouble> {
        let name = path.file_name().ok_or_else(|| Trouble::new(path, What::NotFile))?;
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        make_folder(folder).map_err(Trouble::io(folder))?;
        // Where a link points to later does not matter any more.
        let folder = canonicalize(folder).map_err(Trouble::io(folder))?;
        check_folder(&folder, &metadata(&folder).map_err(Trouble::io(&folder))?)?;

        let new = New { path: folder.join(name), prefix: beside(".", name, ".new-"), folder };
        new.make_if_missing(until)?;
        new.sweep()?;
        let New { path, .. } = new;
        let metadata = look(&path)?.ok_or_else(|| Trouble::new(&path, What::OtherFile))?;
        check_file(&path, &metadata)?;
        if metadata.len() == 0 {
            return Err(Trouble::new(&path, What::Empty));
        }
        for file in FILES_BESIDE.map(|end| ending(&path, end)) {
            if let Some(metadata) = look(&file)? {
                check_file(&file, &metadata)?;
            }
        }
        let identity = identity(&metadata);
        Ok(Self { path, identity })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether this is still the file that was opened: what is written to one that was deleted is lost.
    pub(super) fn check(&self) -> Result<(), Trouble> {
        match look(&self.path)? {
            Some(metadata) if identity(&metadata) == self.identity => Ok(()),
            _ => Err(Trouble::new(&self.path, What::OtherFile)),
        }
    }
}

/// A database that appears under its name when it is whole, so that one that is empty was damaged.
struct New {
    folder: PathBuf,
    path: PathBuf,
    /// What the names of unfinished ones begin with.
    prefix: OsString,
}

impl New {
    fn make_if_missing(&self, until: Instant) -> Result<(), Trouble> {
        if look(&self.path)?.is_some() {
            return Ok(());
        }
        // SQLite would take what stands there for changes of the new database.
        for file in FILES_BESIDE.map(|end| ending(&self.path, end)) {
            if look(&file)?.is_some() && look(&self.path)?.is_none() {
                return Err(Trouble::new(&file, What::NoDatabase));
            }
        }
        match self.make(until) {
            // Somebody else was faster, and may have swept this away.
            Err(_) if look(&self.path)?.is_some() => Ok(()),
            made => made,
        }
    }

    fn make(&self, until: Instant) -> Result<(), Trouble> {
        let mut number = [0; 8];
        let no_randomness = |_| std::io::Error::other("no random numbers");
        OsRandom.fill(&mut number).map_err(no_randomness).map_err(Trouble::io(&self.path))?;
        let mut name = self.prefix.clone();
        name.push(format!("{:016x}", u64::from_le_bytes(number)));
        let new = self.folder.join(name);
        drop(make_file(&new).map_err(Trouble::io(&new))?);
        let made = layout::create(&new, until).and_then(|()| {
            // Fails if there is one, other than `rename`.
            hard_link(&new, &self.path).map_err(Trouble::io(&self.path))
        });
        remove(&new)?;
        made?;
        sync_folder(&self.folder).map_err(Trouble::io(&self.folder))
    }

    /// Removes what killed processes have left behind, now that there is a database.
    fn sweep(&self) -> Result<(), Trouble> {
        let prefix = self.prefix.as_encoded_bytes();
        for entry in read_dir(&self.folder).map_err(Trouble::io(&self.folder))? {
            let entry = entry.map_err(Trouble::io(&self.folder))?;
            if entry.file_name().as_encoded_bytes().starts_with(prefix) {
                remove(&entry.path())?;
            }
        }
        Ok(())
    }
}

/// `None` if there is no such file. Links are not followed.
fn look(path: &Path) -> Result<Option<Metadata>, Trouble> {
    match symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == IoKind::NotFound => Ok(None),
        Err(error) => Err(Trouble::new(path, What::Io(error))),
    }
}

fn remove(path: &Path) -> Result<(), Trouble> {
    match remove_file(path) {
        Err(error) if error.kind() != IoKind::NotFound => Err(Trouble::new(path, What::Io(error))),
        _ => Ok(()),
    }
}

fn ending(path: &Path, end: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(end);
    path.into()
}

fn beside(before: &str, name: &OsStr, after: &str) -> OsString {
    let mut text = OsString::from(before);
    text.push(name);
    text.push(after);
    text
}

const FILES_BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn who_makes_it_second_does_not_replace_it() {
        let parent = tempfile::tempdir().unwrap();
        let (folder, name) = (parent.path().to_owned(), OsStr::new("grants.db"));
        let new = New { path: folder.join(name), prefix: beside(".", name, ".new-"), folder };
        let until = Instant::now() + Duration::from_secs(60);
        new.make(until).unwrap();
        let first = identity(&new.path.metadata().unwrap());
        assert!(new.make(until).is_err());
        assert!(identity(&new.path.metadata().unwrap()) == first);
        assert_eq!(read_dir(parent.path()).unwrap().count(), 1);
        new.make_if_missing(until).unwrap();
    }
}
