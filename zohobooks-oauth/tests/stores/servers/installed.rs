//! Programs that tests start themselves.

use std::path::PathBuf;

/// Where a program is. Without it a test has to be skipped, and says so; where `CI` is set, nothing is
/// skipped.
pub(crate) fn find(program: &str, package: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .chain(folders.iter().cloned())
        .map(|folder| folder.join(program))
        .find(|file| file.is_file());
    if found.is_none() {
        let missing = format!("skipped: {program} not found; apt-get install {package}");
        assert!(std::env::var_os("CI").is_none(), "{missing}");
        eprintln!("{missing}");
    }
    found
}
