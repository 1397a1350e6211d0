//! Servers and users that mean ill: whatever they say, secrets go to Zoho and nowhere else, and the caller
//! gets an error by name.
//!
//! "Good" stands in for Zoho and is all that the app knows of. "Evil" is a server beside it, of which the
//! app hears only through callbacks, answers and redirects. Both clients take part, the async and the
//! blocking one.

mod answers;
mod bodies;
mod broken;
mod callbacks;
mod client;
mod endless;
mod evil;
mod good;
mod origins;
mod outcome;
mod properties;
mod redirects;
