//! Servers and users that mean ill: whatever they say, secrets go to Zoho and nowhere else, and the caller
//! gets an error by name.
//!
//! "Good" stands in for Zoho and is all that the app knows of. "Evil" is a server beside it, of which the
//! app hears only through callbacks, answers and redirects. Both clients take part, the async and the
//! blocking one.
#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "hostile_servers/answers.rs"]
mod answers;
#[path = "hostile_servers/bodies.rs"]
mod bodies;
#[path = "hostile_servers/broken.rs"]
mod broken;
#[path = "hostile_servers/callbacks.rs"]
mod callbacks;
#[path = "hostile_servers/client.rs"]
mod client;
#[path = "hostile_servers/endless.rs"]
mod endless;
#[path = "hostile_servers/evil.rs"]
mod evil;
#[path = "hostile_servers/good.rs"]
mod good;
#[path = "hostile_servers/origins.rs"]
mod origins;
#[path = "hostile_servers/outcome.rs"]
mod outcome;
#[path = "hostile_servers/properties.rs"]
mod properties;
#[path = "hostile_servers/redirects.rs"]
mod redirects;
