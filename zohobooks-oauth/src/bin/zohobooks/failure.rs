mod hint;

use std::error::Error as StdError;
use std::fmt::Display;
use std::io;
use std::process::ExitCode;

use zohobooks_oauth::{ConnectionId, Error, ErrorKind, StoreError, TransportFault};

use crate::account::command;
use crate::interrupt;
use crate::output::{plain_body, to_stderr};
use crate::style::ERROR;

/// Why a command could not do its work.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    status: u8,
    /// Whoever read the output has gone, and knows.
    is_silent: bool,
    /// The arguments of the login that mends it.
    login: Option<String>,
    /// Nobody listens where it went.
    is_unreachable: bool,
}

impl Failure {
    pub(crate) fn new(what: impl Display) -> Self {
        let what = what.to_string();
        Self { what, status: 1, is_silent: false, login: None, is_unreachable: false }
    }

    /// Of a store, whose files only the source of the error names.
    pub(crate) fn of_store(error: StoreError) -> Self {
        Self::new(with_sources(&error))
    }

    /// What was asked for makes no sense.
    pub(crate) fn usage(what: impl Display) -> Self {
        Self { status: 2, ..Self::new(what) }
    }

    /// A login mends it.
    pub(crate) fn consent(what: impl Display) -> Self {
        Self { login: Some(String::new()), ..Self::new(what) }
    }

    /// The user gave up, and knows.
    pub(crate) fn interrupted() -> Self {
        Self { status: interrupt::STATUS, is_silent: true, ..Self::new("interrupted") }
    }

    /// With what can be done about it.
    pub(crate) fn with(self, hint: impl Display) -> Self {
        Self { what: format!("{}\n{hint}", self.what), ..self }
    }

    pub(crate) fn is_unreachable(&self) -> bool {
        self.is_unreachable
    }

    /// With the command that mends it, unless it is that which has failed.
    pub(crate) fn outside_of_login(self, name: &ConnectionId) -> Self {
        match &self.login {
            Some(arguments) => {
                let login = command(&format!("login{arguments}"), name);
                self.with(format_args!("{login} asks for consent"))
            }
            None => self,
        }
    }

    /// Says it on standard error.
    pub(crate) fn report(self) -> ExitCode {
        if !self.is_silent {
            // It may repeat what was given, or what others call their files.
            to_stderr(format_args!("{ERROR}error:{ERROR:#} {}", plain_body(&self.what)));
        }
        ExitCode::from(self.status)
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.what)
    }
}

/// What is wrong is a sentence already, and may come with a next step.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let failure = match error.kind() {
            ErrorKind::App(_) => Self::usage(&error),
            ErrorKind::Store(_) => Self::new(with_sources(&error)),
            _ if error.is_misuse() => Self::usage(&error),
            _ => Self::new(&error),
        };
        let failure = match hint::hint(&error) {
            Some(hint) => failure.with(hint),
            None => failure,
        };
        let login = match error.missing_scopes() {
            Some(missing) => Some(format!(" --scopes {missing}")),
            None => error.needs_consent().then(String::new),
        };
        let is_unreachable = *error.kind() == ErrorKind::Transport(TransportFault::Connect);
        Self { login, is_unreachable, ..failure }
    }
}

/// Each says more than the one before, and some of them all of it.
fn with_sources(error: &dyn StdError) -> String {
    let mut sentence = error.to_string();
    for source in std::iter::successors(error.source(), |error| (*error).source()) {
        let source = source.to_string();
        if !sentence.ends_with(&source) {
            sentence = format!("{sentence}: {source}");
        }
    }
    sentence
}

/// Of standard output: other files are named where they are written.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let is_silent = error.kind() == io::ErrorKind::BrokenPipe;
        Self { is_silent, ..Self::new(format_args!("the output cannot be written: {error}")) }
    }
}
