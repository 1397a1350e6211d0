use std::fmt;

#[cfg(feature = "connections")]
use super::{Error, ErrorKind};

/// Why a connection has no access token, though neither Zoho nor the store refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionFault {
    /// Another process is refreshing the token and does not come to an end.
    Busy,
    /// The store has no connection of this name, or no longer.
    Gone,
    /// The refresh was broken off: it panicked, or its runtime was shut down.
    Interrupted,
    /// The name is that of a row in which this crate counts calls.
    Name,
    /// There is no Tokio runtime, to refresh the token on or to make a call with.
    NoRuntime,
    /// Eight token requests were made in ten minutes. Zoho would refuse the eleventh, and everybody with it.
    Quota,
}

impl ConnectionFault {
    pub(crate) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Busy => (
                "another process is refreshing the access token and does not come to an end",
                "try again in a moment",
            ),
            Self::Gone => (
                "the store has no connection of this name",
                "let the user log in, and create the connection",
            ),
            Self::Interrupted => (
                "the refresh of the access token was broken off: it panicked, or its runtime was shut down",
                "try again",
            ),
            Self::Name => (
                "names that begin with `zohobooks-limits/` are those of rows in which calls are counted",
                "give the connection another name",
            ),
            Self::NoRuntime => (
                "there is no Tokio runtime to refresh the access token on, or to make the call with",
                "call this in a task of a Tokio runtime",
            ),
            Self::Quota => (
                "eight token requests were made for this connection in ten minutes, and Zoho refuses the \
                 eleventh",
                "wait, and look for what rejects tokens that are good",
            ),
        }
    }
}

impl fmt::Display for ConnectionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words().0)
    }
}

#[cfg(feature = "connections")]
impl Error {
    /// Whether there is no such connection any more.
    pub(crate) fn is_gone(&self) -> bool {
        *self.kind() == ErrorKind::Connection(ConnectionFault::Gone)
    }
}
