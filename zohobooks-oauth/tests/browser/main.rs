//! The pages in a real browser: Debian's chromium, without a window. Pictures of them stay in `target/tmp`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests")]

mod browser;
mod consent;
mod console;
mod explorer;
#[path = "../stores/servers/installed.rs"]
mod installed;
mod page;
#[path = "../stores/servers/port.rs"]
mod port;
#[path = "../cli/run.rs"]
#[allow(dead_code, reason = "shared")]
mod run;
#[path = "../cli/running.rs"]
#[allow(dead_code, reason = "shared")]
mod running;
