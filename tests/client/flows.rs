//! Each kind of client, from its first request to its last, over HTTP, against the emulator.

mod browser;
mod code;
mod connection;
mod device;
mod self_client;

use super::site::{CALLBACK, Site, WANTED};
