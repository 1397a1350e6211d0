//! The file store between processes that are killed, stopped and out of room.
//!
//! A process is this program, run again with [`child::WORK`] set.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "file_store/child.rs"]
mod child;
#[path = "file_store/kill.rs"]
mod kill;
#[path = "file_store/limits.rs"]
mod limits;
#[path = "file_store/turns.rs"]
mod turns;

use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;
use zohobooks_oauth::{ConnectionId, FileStore, LeaseOwner, Row, Store as _, Version};

fn id() -> ConnectionId {
    ConnectionId::new("customer-42").unwrap()
}

fn owner(number: u128) -> LeaseOwner {
    LeaseOwner::from_u128(number)
}

/// A row whose content is as long as that of a grant and says its number all over.
fn row(number: u64) -> Row {
    Row::new(Version::from_u64(number), None, number.to_le_bytes().repeat(256))
}

/// The number of a row, checked.
fn number(row: &Row) -> u64 {
    let number = row.version.as_u64();
    assert_eq!(*row.content, number.to_le_bytes().repeat(256), "half a row");
    number
}

async fn stored(store: &FileStore) -> Option<u64> {
    store.load(&id()).await.unwrap().as_ref().map(number)
}

/// What is in the folder beside rows and locks.
fn leftovers(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        names.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| !name.starts_with("lock-") && !name.ends_with(".grant"));
    names
}

fn folder() -> (TempDir, std::path::PathBuf) {
    let parent = TempDir::new().unwrap();
    let folder = parent.path().join("grants");
    (parent, folder)
}

const LONG: Duration = Duration::from_secs(600);
