use std::fmt;
use std::io::{Error as IoError, ErrorKind as IoKind};
use std::path::{Path, PathBuf};

use crate::{StoreError, StoreFault};

/// What is wrong with a file or a folder, and what to do about it.
pub(super) struct Trouble {
    path: PathBuf,
    what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Busy,
    Content(StoreFault),
    #[cfg(unix)]
    HardLink,
    Io(IoError),
    #[cfg(feature = "keyring")]
    KeyNote(StoreFault),
    #[cfg(unix)]
    Mode {
        is: u32,
        wanted: u32,
    },
    #[cfg(feature = "keyring")]
    NoKeyNote,
    NotFile,
    NotFolder,
    OtherFolder,
    OtherId,
    #[cfg(unix)]
    Owner {
        is: u32,
        wanted: u32,
    },
    TooLong,
}

impl Trouble {
    pub(super) fn new(path: &Path, what: What) -> Self {
        Self { path: path.to_owned(), what }
    }

    pub(super) fn io(path: &Path) -> impl FnOnce(IoError) -> Self {
        move |error| Self::new(path, What::Io(error))
    }

    pub(super) fn is_not_found(&self) -> bool {
        matches!(&self.what, What::Io(error) if error.kind() == IoKind::NotFound)
    }

    pub(super) fn fault(&self) -> StoreFault {
        match &self.what {
            What::Busy => StoreFault::Busy,
            What::Content(fault) => *fault,
            #[cfg(feature = "keyring")]
            What::KeyNote(fault) => *fault,
            What::OtherId => StoreFault::Corrupt,
            What::Io(error) => match error.kind() {
                IoKind::FileTooLarge | IoKind::QuotaExceeded | IoKind::StorageFull => {
                    StoreFault::Full
                }
                IoKind::PermissionDenied | IoKind::ReadOnlyFilesystem => StoreFault::Denied,
                IoKind::StaleNetworkFileHandle | IoKind::TimedOut => StoreFault::Unreachable,
                _ => StoreFault::Other,
            },
            #[cfg(feature = "keyring")]
            What::NoKeyNote => StoreFault::Key,
            What::NotFile | What::NotFolder => StoreFault::Denied,
            #[cfg(unix)]
            What::HardLink | What::Mode { .. } | What::Owner { .. } => StoreFault::Denied,
            What::OtherFolder => StoreFault::Unreachable,
            What::TooLong => StoreFault::Other,
        }
    }
}

/// The same words, since a program that ends with an error shows it so.
impl fmt::Debug for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.path;
        match &self.what {
            What::Busy => write!(f, "{path:?} was locked by another process for too long"),
            #[cfg(feature = "keyring")]
            What::KeyNote(StoreFault::Corrupt) => write!(
                f,
                "{path:?}, which says which key the grants beside it have, is damaged; put a copy back, or \
                 delete the folder and let the users log in again"
            ),
            #[cfg(feature = "keyring")]
            What::KeyNote(_) => {
                write!(f, "{path:?} was written by a newer version; update this program")
            }
            What::Content(StoreFault::Newer) => {
                write!(f, "{path:?} was written by a newer version; update this program")
            }
            What::Content(_) => {
                write!(
                    f,
                    "{path:?} is damaged or not a file of this store; `set_aside` makes room for a new login"
                )
            }
            #[cfg(unix)]
            What::HardLink => {
                write!(f, "{path:?} has a second name (a hard link) and can be read there")
            }
            What::Io(error) => write!(f, "{path:?}: {error}"),
            #[cfg(unix)]
            What::Mode { is, wanted } => {
                write!(
                    f,
                    "{path:?} is open to others (mode {is:o}): run `chmod {wanted:o} {path:?}`"
                )
            }
            #[cfg(feature = "keyring")]
            What::NoKeyNote => write!(
                f,
                "{path:?} has grants already, and no file `keyring` that says which key they have; put it \
                 back, or take another folder"
            ),
            What::NotFile => write!(f, "{path:?} is a link, a folder or a device, and not a file"),
            What::NotFolder => write!(f, "{path:?} is not a folder"),
            What::OtherFolder => {
                write!(f, "{path:?} is gone, or another folder than the one that was opened")
            }
            What::OtherId => write!(f, "{path:?} is the file of another connection"),
            #[cfg(unix)]
            What::Owner { is, wanted } => {
                write!(f, "{path:?} belongs to user {is} and this program runs as user {wanted}")
            }
            What::TooLong => write!(f, "what was to be written to {path:?} is too long"),
        }
    }
}

impl std::error::Error for Trouble {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.what {
            What::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Trouble> for StoreError {
    fn from(trouble: Trouble) -> Self {
        Self::new(trouble.fault(), Some(Box::new(trouble)))
    }
}
