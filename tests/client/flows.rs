//! Each kind of client, from its first request to its last, over HTTP, against the emulator.

mod browser;
mod code;
mod connection;
mod data_centers;
mod device;
mod limits;
mod self_client;

use zohobooks_oauth::{ScopeSet, scopes};

pub(crate) const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];
