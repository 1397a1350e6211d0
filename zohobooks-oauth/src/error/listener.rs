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
            Self::Bind(kind) => write!(
                f,
                "the redirect URI's port cannot be listened at ({kind}); end the program that has it, \
                 or take another port"
            ),
            Self::NotLoopback => f.write_str(
                "the redirect URI to listen at has to begin with `http://127.0.0.1`, `http://[::1]` or \
                 `http://localhost`, and a port",
            ),
            Self::OtherRedirectUri => f.write_str(
                "the login comes back to another redirect URI than the one that is listened at; make \
                 the app with `RedirectListener::redirect_uri`, or listen at the app's",
            ),
            Self::Thread(kind) => write!(
                f,
                "waiting in the background failed ({kind}); wait in the foreground, with \
                 `RedirectListener::wait`"
            ),
            Self::TimedOut { strays, errors } => {
                f.write_str("nobody came back to the redirect URI in time; start the login again")?;
                match strays {
                    0 => return Ok(()),
                    1 => f.write_str(" (1 request came that did not answer it")?,
                    more => write!(f, " ({more} requests came that did not answer it")?,
                }
                if *errors > 0 {
                    write!(
                        f,
                        ", {errors} of them with an `error` but no `state`: perhaps the user refused"
                    )?;
                }
                f.write_str(")")
            }
        }
    }
}
