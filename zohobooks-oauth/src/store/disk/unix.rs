use std::fs::{DirBuilder, File, Metadata};
use std::io::Result;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
use std::path::Path;

/// Tells one file or folder from another that has taken its name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::store) struct Identity(u64, u64);

pub(in crate::store) fn identity(metadata: &Metadata) -> Identity {
    Identity(metadata.dev(), metadata.ino())
}

pub(in crate::store) fn make_folder(path: &Path) -> Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

pub(in crate::store) fn sync_folder(path: &Path) -> Result<()> {
    File::open(path)?.sync_all()
}
