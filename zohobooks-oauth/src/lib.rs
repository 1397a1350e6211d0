//! OAuth for Zoho Books that takes typed scopes only and explains what fails.
//!
//! A user logs in, consents, and comes back with a code; the code becomes a [`Grant`], which opens the
//! API and lasts until it is revoked:
//!
//! ```no_run
//! use zohobooks_oauth::{Accounts, Error, ScopeSet, ServerApp, scopes};
//!
//! const WANTED: ScopeSet = scopes![invoices::READ, settings::READ];
//!
//! # fn send_browser_to(_: &str) {}
//! # fn query_of_the_callback() -> String { String::new() }
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Error> {
//! // As registered at https://api-console.zoho.com, client type "Server-based Applications".
//! let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
//! let accounts = Accounts::new(app)?;
//!
//! // One request of the user's browser starts the login …
//! let login = accounts.app().authorize(WANTED)?;
//! send_browser_to(login.url());
//!
//! // … and another one, at the redirect URI, ends it.
//! let code = login.finish(&query_of_the_callback())?;
//! let grant = accounts.exchange(code).await?;
//! if let Some(missing) = grant.missing() {
//!     println!("not granted: {missing}");
//! }
//!
//! for organization in accounts.books(&grant).organizations().await? {
//!     println!("{} {}", organization.id, organization.name);
//! }
//!
//! // The access token lives an hour, the refresh token until it is revoked.
//! let grant = accounts.refresh(&grant).await?;
//! accounts.revoke(&grant).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What can be relied on
//!
//! * A scope that Zoho Books does not have cannot be asked for: a [`ScopeSet`] is the only thing that
//!   [`ServerApp::authorize`] takes, and [`scopes!`] checks it while the program compiles.
//! * Client secret, codes and tokens go to the servers in [`DataCenter`] and to no other, whatever a
//!   callback or an answer says. Redirects are not followed, and no environment variable changes a
//!   server. [`ServerApp::on_loopback`] is the one door to anything else, and leads to this machine.
//! * They travel in request bodies and headers, and are in no URL, error or `Debug` output.
//! * An [`Error`] says what to do next, and where Zoho says one thing for several causes, which of them
//!   it can be.
//!
//! # Features
//!
//! * `reqwest` (default): the HTTP client behind `Accounts::new`. Without it, bring a [`Transport`].
//! * `emulator`: Zoho on this machine, for tests and for trying things out.

mod accounts;
mod app;
mod authorize;
mod books;
mod callback;
mod data_center;
mod encode;
mod error;
#[cfg(test)]
mod fake;
mod granted;
mod loopback;
mod secret;
mod servers;
mod text;
mod token;
mod token_answer;
mod transport;
mod wire;

pub use accounts::Accounts;
pub use app::ServerApp;
pub use authorize::{AuthorizationCode, PendingLogin};
pub use books::{Books, Organization};
pub use data_center::DataCenter;
pub use error::{
    AccountsFault, AnswerFault, AppFault, BooksFault, CallbackFault, ConsentFault, Error,
    ErrorKind, TokenFault, TransportFault,
};
pub use granted::Granted;
pub use loopback::{Loopback, NotLoopback};
pub use secret::{AccessToken, ClientSecret, RefreshToken};
pub use token::Grant;
pub use transport::{BodyLimit, BoxFuture, Transport, TransportError};
pub use zohobooks_scopes::{self, Scope, ScopeSet, scopes};
