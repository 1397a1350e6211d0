//! The client for programs without async code: [`Accounts`] and [`Books`] wait for their answers.
//!
//! Apps, logins, grants and errors are those of the whole crate. So are requests, the reading of answers,
//! and the checks of where secrets go; only the waiting differs.
//!
//! ```no_run
//! use zohobooks_oauth::blocking::Accounts;
//! use zohobooks_oauth::{Error, PendingLogin, ServerApp};
//!
//! # #[cfg(feature = "reqwest")]
//! fn finish(app: &ServerApp, login: PendingLogin, callback: &str) -> Result<(), Error> {
//!     let accounts = Accounts::new(app)?;
//!     let grant = accounts.exchange(login.finish(callback)?)?;
//!     for organization in accounts.books(&grant).organizations()? {
//!         println!("{} {}", organization.id, organization.name);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # Calls, lists and connections
//!
//! Everything else waits for more than an answer, such as the turn of a call, and goes on in the background. So it is
//! async, and a program without async code runs it on a runtime of Tokio without threads:
//!
//! ```no_run
//! use serde::Deserialize;
//! use zohobooks_oauth::endpoints::contacts::ListContacts;
//! use zohobooks_oauth::{Error, OrganizationBooks};
//!
//! #[derive(Deserialize)]
//! struct Contact {
//!     contact_name: String,
//! }
//!
//! fn print_contacts(runtime: &tokio::runtime::Runtime, books: &OrganizationBooks) -> Result<(), Error> {
//!     let mut contacts = books.call(ListContacts).items::<Contact>();
//!     while let Some(contact) = runtime.block_on(contacts.next()) {
//!         println!("{}", contact?.contact_name);
//!     }
//!     Ok(())
//! }
//!
//! # #[cfg(feature = "reqwest")]
//! # fn example(app: zohobooks_oauth::ServerApp, grant: zohobooks_oauth::Grant) -> Result<(), Box<dyn std::error::Error>> {
//! let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
//! // Those of async programs: they use the runtime that waits for them.
//! let accounts = zohobooks_oauth::Accounts::new(&app)?;
//! let books = accounts.books(&grant);
//! for organization in runtime.block_on(books.organizations())? {
//!     print_contacts(&runtime, &books.organization(&organization.id))?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Such a runtime works during `block_on` only: what goes on in the background, such as a refresh ahead of time, goes on
//! with the next call. Where there are minutes between calls, give it a thread of its own:
//! `Builder::new_multi_thread().worker_threads(1)`.
//!
//! # Not from async code
//!
//! A call that waits keeps its thread, and all tasks that the thread would run meanwhile. From async code
//! use [`crate::Accounts`], or `tokio::task::spawn_blocking` around a call from here. The HTTP client of
//! this crate sees when a task of Tokio calls it, and refuses with
//! [`TransportFault::InAsyncCode`](crate::TransportFault::InAsyncCode) before anything is sent.

mod accounts;
mod books;

use std::sync::Arc;

use http::{Request, Response};

use crate::TransportError;

pub use accounts::Accounts;
pub use books::Books;

/// What carries requests to Zoho and waits for the answers. What [`crate::Transport`] asks of an
/// implementation is asked here as well.
///
/// ```
/// use zohobooks_oauth::TransportError;
/// use zohobooks_oauth::blocking::Transport;
/// use zohobooks_oauth::http::{Request, Response};
///
/// /// Refuses every code and token.
/// struct Stern;
///
/// impl Transport for Stern {
///     fn send(&self, _: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, TransportError> {
///         Ok(Response::new(br#"{"error":"invalid_code"}"#.to_vec()))
///     }
/// }
/// ```
pub trait Transport: Send + Sync {
    /// Sends the request and reads the complete answer, whatever its status.
    ///
    /// # Errors
    ///
    /// If there is no complete answer.
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, TransportError>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, TransportError> {
        (**self).send(request)
    }
}

#[cfg(test)]
mod tests;
