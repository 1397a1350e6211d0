//! Each kind of client, from its first request to its last, over HTTP, against the emulator.
#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "flows/browser.rs"]
mod browser;
#[path = "flows/code.rs"]
mod code;
#[path = "flows/data_centers.rs"]
mod data_centers;
#[path = "flows/device.rs"]
mod device;
#[path = "flows/limits.rs"]
mod limits;
#[path = "flows/self_client.rs"]
mod self_client;

use zohobooks_oauth::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];
