mod hint;

use std::error::Error as StdError;
use std::fmt::Display;
use std::io;
use std::process::ExitCode;

use zohobooks_oauth::{ConnectionId, Error, ErrorKind, StoreError};

use crate::account::command;
use crate::interrupt;
use crate::output::to_stderr;
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
}

impl Failure {
    pub(crate) fn new(what: impl Display) -> Self {
        Self { what: what.to_string(), status: 1, is_silent: false, login: None }
    }

    /// Of a store, whose files only the source of the error names.
    pub(crate) fn of_store(error: StoreError) -> Self {
        Self::new(with_sources(&error))
    }

    /// What was asked for makes no sense.
    pub(crate) fn usage(what: impl Display) -> Self {
        Self { status: 2, ..Self::new(what) }
    }

    /// The user gave up, and knows.
    pub(crate) fn interrupted() -> Self {
        Self { status: interrupt::STATUS, is_silent: true, ..Self::new("interrupted") }
    }

    /// With what can be done about it.
    pub(crate) fn with(self, hint: impl Display) -> Self {
        Self { what: format!("{}\n{hint}", self.what), ..self }
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
            to_stderr(format_args!("{ERROR}error:{ERROR:#} {}", self.what));
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
        let failure = match error.is_misuse() || matches!(error.kind(), ErrorKind::App(_)) {
            true => Self::usage(&error),
            false if matches!(error.kind(), ErrorKind::Store(_)) => Self::new(with_sources(&error)),
            false => Self::new(&error),
        };
        let failure = match hint::hint(&error) {
            Some(hint) => failure.with(hint),
            None => failure,
        };
        let login = match error.missing_scopes() {
            Some(missing) => Some(format!(" --scopes {missing}")),
            None => error.needs_consent().then(String::new),
        };
        Self { login, ..failure }
    }
}

fn with_sources(error: &dyn StdError) -> String {
    let sources = std::iter::successors(error.source(), |error| (*error).source());
    let sentences =
        std::iter::once(error.to_string()).chain(sources.map(|error| error.to_string()));
    sentences.collect::<Vec<_>>().join(": ")
}

/// Of standard output: other files are named where they are written.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let is_silent = error.kind() == io::ErrorKind::BrokenPipe;
        Self { is_silent, ..Self::new(format_args!("the output cannot be written: {error}")) }
    }
}
