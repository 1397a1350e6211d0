//! The client over HTTP, in one program, so that `canary` can run all of it again and look at every word
//! that comes out.
#![allow(clippy::unwrap_used, reason = "a test")]

mod all_logs;
mod blocking;
mod books;
mod canary;
mod end_to_end;
mod flows;
mod hostile_servers;
mod printed;
mod script;
mod site;
mod wire_samples;
mod zoho;
