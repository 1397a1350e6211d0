use std::{fmt, io};

/// Why a [`RedirectListener`](crate::RedirectListener) has no answer of the user's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListenerFault {
    /// The system does not let the program listen there, for instance because the port is taken.
    Bind(io::ErrorKind),
    /// The redirect URI is not one of this machine: `http` at `127.0.0.1`, `[::1]` or `localhost`.
    NotLoopback,
    /// The login comes back to another redirect URI than the one that is listened at.
    OtherRedirectUri,
    /// The system does not let the program wait in the background.
    Thread(io::ErrorKind),
    /// Nobody came back in time.
    #[non_exhaustive]
    TimedOut {
        /// The requests that came and did not answer this login.
        strays: u64,
        /// Those among them that had an `error` but no `state`. A user who refused may have sent them,
        /// but everybody else can, too.
        errors: u64,
    },
}

impl fmt::Display for ListenerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bind(kind) => write!(f, "the redirect URI's port cannot be listened at ({kind})"),
            Self::NotLoopback => f.write_str("this redirect URI cannot be listened at"),
            Self::OtherRedirectUri => f.write_str("this login cannot be waited for"),
            Self::Thread(kind) => write!(f, "waiting in the background failed ({kind})"),
            Self::TimedOut { strays, errors } => {
                f.write_str("nobody came back to the redirect URI in time")?;
                match strays {
                    0 => return Ok(()),
                    1 => f.write_str(" (1 request came that did not answer it")?,
                    more => write!(f, " ({more} requests came that did not answer it")?,
                }
                if *errors > 0 {
                    write!(f, ", {errors} of them with an `error` but no `state`")?;
                }
                f.write_str(")")
            }
        }
    }
}
