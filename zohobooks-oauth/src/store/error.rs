use std::error::Error as StdError;
use std::fmt;

/// Why a [`Store`](super::Store) failed.
#[derive(Debug)]
pub struct StoreError {
    fault: StoreFault,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl StoreError {
    /// An error with its cause, whose text must not contain what a row holds.
    #[must_use]
    pub fn new(fault: StoreFault, source: Option<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { fault, source }
    }

    /// The kind of failure.
    #[must_use]
    pub fn fault(&self) -> StoreFault {
        self.fault
    }
}

impl From<StoreFault> for StoreError {
    fn from(fault: StoreFault) -> Self {
        Self::new(fault, None)
    }
}

/// With the likeliest cause and its fix. Which file, table or key it is, the source says.
impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.fault, self.fault.cause())
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// The kinds of failure of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreFault {
    /// It was busy for longer than one can wait.
    Busy,
    /// What is there cannot be read. It was left as it is, or set aside, and nothing was lost.
    Corrupt,
    /// This program may not, or nobody should: a file that others can read, for instance.
    Denied,
    /// There is no room left.
    Full,
    /// It was encrypted with a key that is not here, or it is encrypted and no key was given. Nothing was lost.
    Key,
    /// It belongs to a keyring that its user has to unlock first.
    Locked,
    /// A newer version of this crate has written it.
    Newer,
    /// Anything else.
    Other,
    /// It cannot be reached at the moment.
    Unreachable,
}

impl fmt::Display for StoreFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Busy => "the store was busy for too long",
            Self::Corrupt => "what the store has cannot be read; nothing of it was overwritten",
            Self::Denied => "the store may not be used",
            Self::Full => "the store has no room left",
            Self::Key => "what the store has was encrypted with another key",
            Self::Locked => "the keyring of the store is locked",
            Self::Newer => "the store was written by a newer version of this crate",
            Self::Other => "the store failed",
            Self::Unreachable => "the store cannot be reached",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_a_store_says_what_to_do() {
        let error = StoreError::new(StoreFault::Denied, Some("a.db can be read by others".into()));
        let told = "the store may not be used: this program may not read or write it, or others may; give it to the \
                    user that this program runs as, and to nobody else";
        assert_eq!(error.to_string(), told);
    }
}
