use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rusqlite::Connection;
use tempfile::TempDir;

use super::super::*;
use super::SqliteStore;

mod damage;
mod files;
mod leases;
mod writes;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_keeps_the_rules_of_stores() {
    conformance::all(&World::new().open().await).await;
}

#[test]
fn it_keeps_them_without_a_runtime() {
    let world = World::new();
    let mut call = Box::pin(async { conformance::all(&world.open().await).await });
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    while call.as_mut().poll(&mut context).is_pending() {}
}

/// A folder with a database, for a test.
struct World {
    folder: TempDir,
}

impl World {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> PathBuf {
        self.beside("grants.db")
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    async fn open(&self) -> SqliteStore {
        SqliteStore::open(self.path()).await.unwrap()
    }

    async fn refused(&self) -> StoreFault {
        SqliteStore::open(self.path()).await.unwrap_err().fault()
    }

    /// What another program does.
    fn raw(&self) -> Connection {
        Connection::open(self.path()).unwrap()
    }

    fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.folder).unwrap();
        let name = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name();
        let mut names: Vec<_> = entries.map(|entry| name(entry).into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn id(id: &str) -> ConnectionId {
    ConnectionId::new(id).unwrap()
}

fn row(version: u64, content: &str) -> Row {
    let due = SystemTime::UNIX_EPOCH + Duration::from_millis(version);
    Row::new(Version::from_u64(version), Some(due), content.into())
}

fn is_written(path: &Path, text: &str) -> bool {
    let bytes = std::fs::read(path).unwrap_or_default();
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
