//! Who may read a database. Nothing is opened here: to close a file takes away the locks that SQLite has on it
//! in this process (<https://www.sqlite.org/howtocorrupt.html>, 2.2).

#[cfg(unix)]
pub(super) use unix::*;
#[cfg(windows)]
pub(super) use windows::*;

#[cfg(unix)]
mod unix {
    use std::fs::{File, Metadata, OpenOptions};
    use std::io::Result as IoResult;
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
    use std::path::Path;

    use super::super::trouble::{Trouble, What};

    /// A file that was not there before.
    pub(in super::super) fn make_file(path: &Path) -> IoResult<File> {
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
    }

    /// Others may look into the folder, but not put files there.
    pub(in super::super) fn check_folder(path: &Path, metadata: &Metadata) -> Result<(), Trouble> {
        if metadata.uid() != ROOT {
            check_owner(path, metadata)?;
        }
        check_mode(path, metadata, 0o022, 0o700)
    }

    /// `metadata` is that of a link itself.
    pub(in super::super) fn check_file(path: &Path, metadata: &Metadata) -> Result<(), Trouble> {
        if !metadata.is_file() {
            return Err(Trouble::new(path, What::NotFile));
        }
        if metadata.nlink() > 1 {
            return Err(Trouble::new(path, What::HardLink));
        }
        check_owner(path, metadata)?;
        check_mode(path, metadata, 0o077, 0o600)
    }

    fn check_owner(path: &Path, metadata: &Metadata) -> Result<(), Trouble> {
        let (is, wanted) = (metadata.uid(), rustix::process::geteuid().as_raw());
        if is == wanted { Ok(()) } else { Err(Trouble::new(path, What::Owner { is, wanted })) }
    }

    fn check_mode(path: &Path, metadata: &Metadata, bad: u32, wanted: u32) -> Result<(), Trouble> {
        let is = metadata.mode() & 0o7777;
        if is & bad == 0 { Ok(()) } else { Err(Trouble::new(path, What::Mode { is, wanted })) }
    }

    const ROOT: u32 = 0;
}

#[cfg(windows)]
mod windows {
    use std::fs::{File, Metadata, OpenOptions};
    use std::io::Result as IoResult;
    use std::path::Path;

    use super::super::trouble::{Trouble, What};

    pub(in super::super) fn make_file(path: &Path) -> IoResult<File> {
        OpenOptions::new().write(true).create_new(true).open(path)
    }

    pub(in super::super) fn check_folder(_: &Path, _: &Metadata) -> Result<(), Trouble> {
        Ok(())
    }

    pub(in super::super) fn check_file(path: &Path, metadata: &Metadata) -> Result<(), Trouble> {
        if metadata.is_file() { Ok(()) } else { Err(Trouble::new(path, What::NotFile)) }
    }
}
