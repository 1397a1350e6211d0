//! How Zoho's servers behave, a fact a test, through the public API of the client.
//!
//! A test is named after the fact and says which page or repository has it. Where sources disagree, it
//! shows that the client copes with either. Zoho's part is played by the emulator, or by
//! [`script::Script`] where an answer has to be just so; [`raw`] sends what the client itself never would.
//! What is left out belongs to parts that are not there yet, such as pages of a list.

mod books;
mod client_credentials;
mod clients;
mod consent;
mod consent_errors;
mod data_centers;
mod device;
mod limits;
mod raw;
mod redirects;
mod revocation;
mod token_answers;
mod token_errors;
mod token_requests;

use super::{script, site};
mod user_info;
