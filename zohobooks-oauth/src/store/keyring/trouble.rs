use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::{StoreError, StoreFault};

/// What is wrong with a key in a keyring, and what to do about it.
#[derive(Debug)]
pub(super) struct Trouble {
    pub(super) program: String,
    pub(super) entry: String,
    pub(super) folder: PathBuf,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Ambiguous,
    Forgetful,
    Gone,
    Locked(String),
    Malformed,
    Other(String),
    OtherKey,
    Panicked,
    Silent(Duration),
    Unreachable(String),
}

/// Of a thread.
impl From<io::Error> for What {
    fn from(error: io::Error) -> Self {
        Self::Other(error.to_string())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { program, entry, folder, what } = self;
        let lost = match what {
            What::Ambiguous => "is in the keyring more than once",
            What::Gone => "is not in the keyring",
            What::Malformed => "is damaged",
            What::OtherKey => "is another one than its grants were encrypted with",
            What::Forgetful => {
                return f.write_str("the keyring did not keep what was written to it");
            }
            What::Locked(why) => return write!(f, "the keyring gives nothing away: {why}"),
            What::Other(why) => return write!(f, "the keyring: {why}"),
            What::Panicked => return f.write_str("the code for the keyring panicked"),
            What::Silent(time) => {
                return write!(
                    f,
                    "the keyring did not answer within {time:?}: it may wait for its user to unlock it, or \
                     for a desktop that is not there"
                );
            }
            What::Unreachable(why) => return write!(f, "the keyring cannot be used: {why}"),
        };
        write!(
            f,
            "the key of {folder:?} {lost} (entry {entry:?} of {program:?}); bring it back, or delete the folder \
             and let the users log in again"
        )
    }
}

impl std::error::Error for Trouble {}

impl From<Trouble> for StoreError {
    fn from(trouble: Trouble) -> Self {
        let fault = match &trouble.what {
            What::Ambiguous | What::Malformed => StoreFault::Corrupt,
            What::Gone | What::OtherKey => StoreFault::Key,
            What::Locked(_) => StoreFault::Locked,
            What::Forgetful | What::Other(_) | What::Panicked => StoreFault::Other,
            What::Silent(_) => StoreFault::Busy,
            What::Unreachable(_) => StoreFault::Unreachable,
        };
        Self::new(fault, Some(Box::new(trouble)))
    }
}
