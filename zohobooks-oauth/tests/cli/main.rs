//! The command line, run as its users run it.

mod arguments;
mod run;
mod scopes;
