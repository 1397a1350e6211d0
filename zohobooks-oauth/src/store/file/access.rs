//! Who may read a file, and how to open it without being led elsewhere.

#[cfg(unix)]
pub(super) use unix::*;
#[cfg(windows)]
pub(super) use windows::*;

#[cfg(unix)]
mod unix {
    use std::fs::{File, Metadata, OpenOptions};
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
    use std::path::Path;

    use rustix::fs::OFlags;
    use rustix::io::Errno;

    use super::super::trouble::{Trouble, What};

    pub(in super::super) fn check_folder(path: &Path, metadata: &Metadata) -> Result<(), Trouble> {
        if !metadata.is_dir() {
            return Err(Trouble::new(path, What::NotFolder));
        }
        check(path, metadata, 0o700)
    }

    /// Opens a file, but neither what a link points to nor the other end of a pipe.
    pub(in super::super) fn open(path: &Path, options: &mut OpenOptions) -> Result<File, Trouble> {
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

    fn check(path: &Path, metadata: &Metadata, wanted: u32) -> Result<(), Trouble> {
        let user = rustix::process::geteuid().as_raw();
        if metadata.uid() != user {
            return Err(Trouble::new(path, What::Owner { is: metadata.uid(), wanted: user }));
        }
        let is = metadata.mode() & 0o7777;
        if is & 0o077 == 0 { Ok(()) } else { Err(Trouble::new(path, What::Mode { is, wanted })) }
    }
}

#[cfg(windows)]
mod windows {
    use std::fs::{File, Metadata, OpenOptions};
    use std::os::windows::fs::OpenOptionsExt as _;
    use std::path::Path;

    use super::super::trouble::{Trouble, What};

    pub(in super::super) fn check_folder(path: &Path, metadata: &Metadata) -> Result<(), Trouble> {
        if metadata.is_dir() { Ok(()) } else { Err(Trouble::new(path, What::NotFolder)) }
    }

    /// Opens a file, but not what a link points to.
    pub(in super::super) fn open(path: &Path, options: &mut OpenOptions) -> Result<File, Trouble> {
        let opened = options.custom_flags(FILE_FLAG_OPEN_REPARSE_POINT).open(path);
        let file = opened.map_err(Trouble::io(path))?;
        let metadata = file.metadata().map_err(Trouble::io(path))?;
        if metadata.is_file() { Ok(file) } else { Err(Trouble::new(path, What::NotFile)) }
    }

    const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
}
