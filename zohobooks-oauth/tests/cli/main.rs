//! The command line, run as its users run it.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests")]

mod account;
mod arguments;
mod browser;
mod consent;
mod doctor;
mod emulate;
mod emulated_clients;
mod environment;
mod explorer;
mod grants;
mod kinds;
mod login;
mod output;
#[path = "../stores/servers/port.rs"]
#[allow(dead_code, reason = "shared")]
mod port;
mod profiles;
mod run;
mod running;
mod scopes;
mod scopes_for;
#[cfg(target_os = "linux")]
mod terminal;
