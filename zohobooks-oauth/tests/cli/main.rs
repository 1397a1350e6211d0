//! The command line, run as its users run it.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests")]

mod account;
mod arguments;
mod browser;
mod doctor;
mod emulate;
mod environment;
mod explorer;
mod login;
#[path = "../stores/servers/port.rs"]
#[allow(dead_code, reason = "shared")]
mod port;
mod run;
mod running;
mod scopes;
