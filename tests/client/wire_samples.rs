//! What Zoho's servers were seen to send, or print in their documentation, read through the public API.
//!
//! Tokens are replaced by letters of the same shape. Each test names the page or the repository that the
//! bodies come from.

mod accounts;
mod books;
mod canned;
mod redirects;
