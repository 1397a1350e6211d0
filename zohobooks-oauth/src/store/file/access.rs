//! Who may read a file, and how to open it without being led elsewhere.

#[cfg(unix)]
pub(super) use unix::*;
#[cfg(windows)]
pub(super) use windows::*;

#[cfg(unix)]
mod unix {
    use std::fs::{DirBuilder, File, Metadata, OpenOptions};
    use std::io::Result;
    use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _};
    use std::path::Path;

    use rustix::fs::OFlags;
    use rustix::io::Errno;

    use super::super::trouble::{Trouble, What};

    /// Tells one file or folder from another that has taken its name.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub(in super::super) struct Identity(u64, u64);

    pub(in super::super) fn identity(metadata: &Metadata) -> Identity {
        Identity(metadata.dev(), metadata.ino())
    }

    pub(in super::super) fn make_folder(path: &Path) -> Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(path)
    }

    pub(in super::super) fn check_folder(
        path: &Path,
        metadata: &Metadata,
    ) -> std::result::Result<(), Trouble> {
        if !metadata.is_dir() {
            return Err(Trouble::new(path, What::NotFolder));
        }
        check(path, metadata, 0o700)
    }

    /// Opens a file, but neither what a link points to nor the other end of a pipe.
    pub(in super::super) fn open(
        path: &Path,
        options: &mut OpenOptions,
    ) -> std::result::Result<File, Trouble> {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
        let opened = options.mode(0o600).custom_flags(flags.bits().cast_signed()).open(path);
        let is = |error: &std::io::Error, errno: Errno| {
            error.raw_os_error() == Some(errno.raw_os_error())
        };
        let file = opened.map_err(|error| {
            // Of links, of folders, and of pipes and sockets.
            let not_file = [Errno::LOOP, Errno::MLINK, Errno::ISDIR, Errno::NXIO];
            if not_file.into_iter().any(|errno| is(&error, errno)) {
                Trouble::new(path, What::NotFile)
            } else {
                Trouble::new(path, What::Io(error))
            }
        })?;
        let metadata = file.metadata().map_err(Trouble::io(path))?;
        if !metadata.is_file() {
            return Err(Trouble::new(path, What::NotFile));
        }
        // None is left of what has been replaced since it was opened.
        if metadata.nlink() > 1 {
            return Err(Trouble::new(path, What::HardLink));
        }
        check(path, &metadata, 0o600)?;
        Ok(file)
    }

    fn check(path: &Path, metadata: &Metadata, wanted: u32) -> std::result::Result<(), Trouble> {
        let user = rustix::process::geteuid().as_raw();
        if metadata.uid() != user {
            return Err(Trouble::new(path, What::Owner { is: metadata.uid(), wanted: user }));
        }
        let is = metadata.mode() & 0o7777;
        if is & 0o077 == 0 { Ok(()) } else { Err(Trouble::new(path, What::Mode { is, wanted })) }
    }

    pub(in super::super) fn sync_folder(path: &Path) -> Result<()> {
        File::open(path)?.sync_all()
    }
}

#[cfg(windows)]
mod windows {
    use std::fs::{File, Metadata, OpenOptions};
    use std::io::Result;
    use std::os::windows::fs::OpenOptionsExt as _;
    use std::path::Path;

    use super::super::trouble::{Trouble, What};

    /// What stable Rust does not say of files on Windows.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub(in super::super) struct Identity;

    pub(in super::super) fn identity(_: &Metadata) -> Identity {
        Identity
    }

    pub(in super::super) fn make_folder(path: &Path) -> Result<()> {
        std::fs::create_dir_all(path)
    }

    pub(in super::super) fn check_folder(
        path: &Path,
        metadata: &Metadata,
    ) -> std::result::Result<(), Trouble> {
        if metadata.is_dir() { Ok(()) } else { Err(Trouble::new(path, What::NotFolder)) }
    }

    /// Opens a file, but not what a link points to.
    pub(in super::super) fn open(
        path: &Path,
        options: &mut OpenOptions,
    ) -> std::result::Result<File, Trouble> {
        let opened = options.custom_flags(FILE_FLAG_OPEN_REPARSE_POINT).open(path);
        let file = opened.map_err(Trouble::io(path))?;
        let metadata = file.metadata().map_err(Trouble::io(path))?;
        if metadata.is_file() { Ok(file) } else { Err(Trouble::new(path, What::NotFile)) }
    }

    /// Windows writes the names with the files.
    pub(in super::super) fn sync_folder(_: &Path) -> Result<()> {
        Ok(())
    }

    const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
}
