//! What files have to stand.

mod kills;
pub(crate) mod room;
#[cfg(feature = "sqlite")]
mod writers;

use std::any::Any;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::kind::Kind;
use crate::place::at_once;

const KINDS: &[Kind] = &[
    #[cfg(feature = "file")]
    Kind::File,
    #[cfg(feature = "sqlite")]
    Kind::Sqlite,
];

/// Runs a test with every store on a disk.
fn each(test: impl Fn(Kind) + Sync) {
    let test = &test;
    at_once(KINDS.iter().map(|kind| (kind.name(), move || test(*kind))));
}

/// A folder that is not there yet, and what it is in.
pub(crate) fn folder() -> (String, Box<dyn Any>) {
    let (parent, folder) = new_folder();
    (folder.to_str().unwrap().to_owned(), Box::new(parent))
}

fn new_folder() -> (TempDir, PathBuf) {
    let parent = TempDir::new().unwrap();
    let folder = parent.path().join("grants");
    (parent, folder)
}

/// What is in the folder and should not be while nobody has the store open.
fn leftovers(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let names = names.map(|it| it.unwrap().file_name().into_string().unwrap());
    let belongs = |name: &str| {
        name.starts_with("lock-") || name.ends_with(".grant") || name.starts_with("grants.db")
    };
    names.filter(|name| !belongs(name)).collect()
}
