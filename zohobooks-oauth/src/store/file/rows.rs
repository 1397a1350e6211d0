use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

use super::folder::{Folder, SWEEPING, Shard};
use super::layout;
use super::lease::{self, Lease};
use super::lock::Lock;
use super::name::{self, Named};
use super::presence::Presence;
use super::trouble::{Trouble, What};
use crate::store::disk::Durable;
use crate::{ConnectionId, Row, StoreFault, Version};

/// The rows in a folder. What changes one asks for the lock of its shard.
pub(super) struct Rows {
    folder: Folder,
    presence: Presence,
}

impl Rows {
    pub(super) fn open(path: &Path) -> Result<Self, Trouble> {
        let folder = Folder::open(path)?;
        let presence = Presence::begin(&folder)?;
        let names = folder.names()?;
        folder.sweep(&names)?;
        Presence::sweep(&folder, &names)?;
        let rows = Self { folder, presence };
        rows.sweep_leases(&names)?;
        Ok(rows)
    }

    pub(super) fn folder(&self) -> &Folder {
        &self.folder
    }

    pub(super) fn process(&self) -> u128 {
        self.presence.number()
    }

    /// Whether there is a row, readable or not.
    #[cfg(feature = "keyring")]
    pub(super) fn has_some(&self) -> Result<bool, Trouble> {
        Ok(self.folder.names()?.iter().any(|name| name.ends_with(ENDING)))
    }

    pub(super) fn load(&self, id: &ConnectionId) -> Result<Option<Row>, Trouble> {
        let name = file_name(id);
        let Some((found, row)) = self.read(&name)? else { return Ok(None) };
        if found != *id {
            return Err(Trouble::new(&self.folder.path(&name), What::OtherId));
        }
        Ok(Some(row))
    }

    pub(super) fn save(
        &self,
        lock: &Lock,
        shard: Shard,
        id: &ConnectionId,
        row: &Row,
        expected: Option<Version>,
    ) -> Result<bool, Trouble> {
        if self.load(id)?.map(|row| row.version) != expected {
            return Ok(false);
        }
        let name = file_name(id);
        let file = layout::write(id, row);
        let file = file.ok_or_else(|| Trouble::new(&self.folder.path(&name), What::TooLong))?;
        self.folder.replace(lock, shard, &name, &file, Durable::Yes)?;
        Ok(true)
    }

    pub(super) fn remove(
        &self,
        lock: &Lock,
        id: &ConnectionId,
        expected: Version,
    ) -> Result<bool, Trouble> {
        if self.load(id)?.map(|row| row.version) != Some(expected) {
            return Ok(false);
        }
        self.folder.remove(lock, &file_name(id), Durable::Yes)?;
        Ok(true)
    }

    pub(super) fn set_aside(
        &self,
        lock: &Lock,
        id: &ConnectionId,
        now: SystemTime,
    ) -> Result<Option<PathBuf>, Trouble> {
        match self.load(id) {
            Ok(_) => return Ok(None),
            Err(trouble) if trouble.fault() == StoreFault::Corrupt => {}
            Err(trouble) => return Err(trouble),
        }
        let name = file_name(id);
        let seconds = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        // Two within a second are told apart by the second being named later.
        let free = (seconds..).map(|seconds| format!("{name}.corrupt-{seconds}"));
        let free = free.map(|name| (self.folder.path(&name), name));
        for (path, aside) in free {
            if path.symlink_metadata().is_err() {
                self.folder.rename(lock, &name, &aside)?;
                return Ok(Some(path));
            }
        }
        Ok(None)
    }

    pub(super) fn list(
        &self,
        after: Option<&ConnectionId>,
        limit: usize,
    ) -> Result<Vec<ConnectionId>, Trouble> {
        let mut ids = Vec::new();
        for name in self.folder.names()? {
            match name.strip_suffix(ENDING).and_then(name::read) {
                Some(Named::Readable(id)) => ids.push(id),
                Some(Named::Hashed) => ids.extend(self.read(&name)?.map(|(id, _)| id)),
                None => {}
            }
        }
        ids.retain(|id| after.is_none_or(|after| after < id));
        ids.sort_unstable();
        ids.dedup();
        ids.truncate(limit);
        Ok(ids)
    }

    /// Those that cannot be read come last: whoever refreshes them reports it.
    pub(super) fn due(&self, by: SystemTime, limit: usize) -> Result<Vec<ConnectionId>, Trouble> {
        let (mut due, mut unreadable) = (Vec::new(), Vec::new());
        for name in self.folder.names()? {
            let Some(named) = name.strip_suffix(ENDING).and_then(name::read) else { continue };
            match (self.read(&name), named) {
                (Ok(Some((id, row))), _) => due.extend(row.due.map(|due| (due, id))),
                (Err(_), Named::Readable(id)) => unreadable.push(id),
                // Gone meanwhile; or `list` reports it.
                (Ok(None), _) | (Err(_), Named::Hashed) => {}
            }
        }
        due.retain(|(due, _)| *due <= by);
        due.sort_unstable();
        due.dedup();
        Ok(due.into_iter().map(|(_, id)| id).chain(unreadable).take(limit).collect())
    }

    fn read(&self, name: &str) -> Result<Option<(ConnectionId, Row)>, Trouble> {
        let Some(file) = self.folder.read(name, layout::LONGEST_FILE)? else { return Ok(None) };
        let read = layout::read(&file);
        read.map(Some).map_err(|fault| Trouble::new(&self.folder.path(name), What::Content(fault)))
    }

    /// Removes the leases that nobody has any more.
    fn sweep_leases(&self, names: &[String]) -> Result<(), Trouble> {
        for stem in names.iter().filter_map(|name| lease::stem_of(name)) {
            let until = Instant::now() + SWEEPING;
            let Ok(lock) = self.folder.lock(Shard::of(stem), until) else { continue };
            let lease = Lease::read(&self.folder, stem)?;
            let holds =
                lease.map(|lease| lease.holds(&self.folder, SystemTime::now())).transpose()?;
            if holds != Some(true) {
                Lease::remove(&self.folder, &lock, stem)?;
            }
        }
        Ok(())
    }
}

fn file_name(id: &ConnectionId) -> String {
    name::stem(id) + ENDING
}

const ENDING: &str = ".grant";
