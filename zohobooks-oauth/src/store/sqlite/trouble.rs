use std::fmt;
use std::io::{Error as IoError, ErrorKind as IoKind};
use std::path::{Path, PathBuf};

use rusqlite::{Error as SqliteError, ErrorCode};

use crate::{StoreError, StoreFault};

/// What is wrong with a database, and what to do about it.
pub(super) struct Trouble {
    path: Option<PathBuf>,
    what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Busy,
    Empty,
    #[cfg(unix)]
    HardLink,
    Io(IoError),
    #[cfg(unix)]
    Mode {
        is: u32,
        wanted: u32,
    },
    NewerLayout,
    NoDatabase,
    NoWriteAheadLog,
    NotFile,
    OtherFile,
    OtherProgram,
    #[cfg(unix)]
    Owner {
        is: u32,
        wanted: u32,
    },
    Row,
    Sqlite(SqliteError),
}

impl Trouble {
    pub(super) fn new(path: &Path, what: What) -> Self {
        Self { path: Some(path.to_owned()), what }
    }

    pub(super) fn io(path: &Path) -> impl FnOnce(IoError) -> Self {
        move |error| Self::new(path, What::Io(error))
    }

    /// Says of which file it is, if that is not known yet.
    pub(super) fn at(mut self, path: &Path) -> Self {
        self.path.get_or_insert_with(|| path.to_owned());
        self
    }

    pub(super) fn fault(&self) -> StoreFault {
        match &self.what {
            What::Busy => StoreFault::Busy,
            What::Empty | What::NoDatabase | What::OtherProgram | What::Row => StoreFault::Corrupt,
            What::Io(error) => match error.kind() {
                IoKind::FileTooLarge | IoKind::QuotaExceeded | IoKind::StorageFull => {
                    StoreFault::Full
                }
                IoKind::PermissionDenied | IoKind::ReadOnlyFilesystem => StoreFault::Denied,
                _ => StoreFault::Other,
            },
            What::NewerLayout => StoreFault::Newer,
            What::NotFile => StoreFault::Denied,
            #[cfg(unix)]
            What::HardLink | What::Mode { .. } | What::Owner { .. } => StoreFault::Denied,
            What::NoWriteAheadLog => StoreFault::Other,
            What::OtherFile => StoreFault::Unreachable,
            What::Sqlite(error) => of_sqlite(error),
        }
    }
}

fn of_sqlite(error: &SqliteError) -> StoreFault {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreFault::Busy,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreFault::Corrupt,
        Some(ErrorCode::DiskFull) => StoreFault::Full,
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
            StoreFault::Denied
        }
        Some(_) => StoreFault::Other,
        // A column of another type, a text that is no UTF-8, a table that is not there.
        None => StoreFault::Corrupt,
    }
}

impl From<SqliteError> for Trouble {
    fn from(error: SqliteError) -> Self {
        What::Sqlite(error).into()
    }
}

impl From<What> for Trouble {
    fn from(what: What) -> Self {
        Self { path: None, what }
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
        let path = self.path.as_deref().unwrap_or(Path::new("the database"));
        match &self.what {
            What::Busy => write!(f, "others wrote to {path:?} for too long"),
            What::Empty => write!(
                f,
                "{path:?} is empty, which a store never is; if nothing was stored there, delete it"
            ),
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
            What::NewerLayout => {
                write!(f, "{path:?} was written by a newer version; update this program")
            }
            What::NoDatabase => {
                write!(
                    f,
                    "{path:?} is there, but not the database that it belongs to; put that back, or delete this"
                )
            }
            What::NoWriteAheadLog => write!(f, "{path:?} cannot have a write-ahead log"),
            What::NotFile => write!(f, "{path:?} is a link, a folder or a device, and not a file"),
            What::OtherFile => {
                write!(f, "{path:?} is gone, or another file than the one that was opened")
            }
            What::OtherProgram => write!(f, "{path:?} is the database of another program"),
            #[cfg(unix)]
            What::Owner { is, wanted } => {
                write!(f, "{path:?} belongs to user {is} and this program runs as user {wanted}")
            }
            What::Row => write!(f, "a row of {path:?} is damaged"),
            What::Sqlite(error) => write!(f, "{path:?}: {error}"),
        }
    }
}

impl std::error::Error for Trouble {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.what {
            What::Io(error) => Some(error),
            What::Sqlite(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Trouble> for StoreError {
    fn from(trouble: Trouble) -> Self {
        Self::new(trouble.fault(), Some(Box::new(trouble)))
    }
}
