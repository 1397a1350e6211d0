//! What Zoho's servers were seen to send, or print in their documentation, read through the public API.
//!
//! Tokens are replaced by letters of the same shape. Each test names the page or the repository that the
//! bodies come from.

#[path = "wire_samples/accounts.rs"]
mod accounts;
#[path = "wire_samples/books.rs"]
mod books;
#[path = "wire_samples/canned.rs"]
mod canned;
#[path = "wire_samples/redirects.rs"]
mod redirects;
