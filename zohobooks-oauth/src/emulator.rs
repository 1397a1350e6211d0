//! Zoho on this machine, for tests, examples and trying things out.
//!
//! [`Emulator`] is a server on `127.0.0.1` for each data centre, and they behave as Zoho's documentation
//! says its accounts servers and the Books API behave. No account, no network and no secret is needed, so a test can
//! walk through a whole login, and through its commonest failures:
//!
//! ```
//! use zohobooks_oauth::emulator::Emulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let zoho = Emulator::start().await?;
//! let app = zoho.register("https://example.com/callback");
//!
//! // Usually the client builds this address.
//! let consent_url = format!(
//!     "{}/oauth/v2/auth?response_type=code&client_id={}&redirect_uri={}&scope={}&state=1234",
//!     zoho.loopback(),
//!     app.client_id(),
//!     "https%3A%2F%2Fexample.com%2Fcallback",
//!     "ZohoBooks.invoices.READ,ZohoBooks.settings.READ",
//! );
//! let callback = zoho.accept(&consent_url).await?;
//! assert!(callback.starts_with("https://example.com/callback?state=1234&code=1000."));
//!
//! // One letter in the wrong case, and Zoho shows an error page that does not name the culprit.
//! let misspelt = consent_url.replace("READ", "Read");
//! let error = zoho.accept(&misspelt).await.unwrap_err();
//! assert_eq!(error.title(), "Invalid OAuth scope");
//! # Ok(())
//! # }
//! ```
//!
//! # What it serves
//!
//! | request | answer |
//! |---|---|
//! | `GET /oauth/v2/auth` | the consent page, or the page with which Zoho refuses a bad request |
//! | `GET /oauth/v2/auth/refresh` | the redirect that renews the token of an application in a browser |
//! | `POST /oauth/v2/token` | grants `authorization_code`, `refresh_token` and `client_credentials`; errors come with status 200 |
//! | `POST /oauth/v2/token/revoke` | `{"status":"success"}`, or status 400 for an unknown token |
//! | `POST /oauth/v2/revoke/token` | the same with the client's credentials in the header; success has no body |
//! | `POST /oauth/v3/device/code` | the codes for a device and its user; times are in milliseconds |
//! | `POST /oauth/v3/device/token` | tokens, or why there are none yet; errors come with status 200 |
//! | `GET /oauth/v3/device` | the page on which a user enters the code of a device |
//! | `GET /oauth/serverinfo` | the accounts servers of all data centres |
//! | `GET /console` | what is registered, without secrets, and the form that makes the code of a self client |
//! | `GET /oauth/user/info` | who consented, for a token with `AaaServer.profile.READ` |
//! | `GET /books/v3/organizations` | the organizations, for a token with `ZohoBooks.settings.READ` |
//! | every other endpoint of Zoho's files below `/books/v3` | what is in the [books](#the-books) of the organization |
//!
//! Each [data centre](crate::DataCenter) has a port of its own, with its accounts server and its API. Codes
//! and tokens work in the data centre of the user who consented: a token request elsewhere gets
//! `invalid_client`, and a call of the API elsewhere status 401, code 57.
//!
//! Every kind of application can be registered with the [`Emulator`], and gets what Zoho has for its
//! kind: a code, with or without a [code challenge](Emulator::register_native), a token in the fragment, the
//! codes of a device, or a code of the console. What a program has already,
//! [`register_app`](Emulator::register_app) takes as it is.
//!
//! Parameters of the `POST` requests may stand in the query or in a urlencoded body, and the client's
//! credentials in a `Basic` header. A path that is in no file of Zoho's answers as Zoho Books does: status 404, code 5.
//! Sources: <https://www.zoho.com/books/api/v3/oauth>,
//! <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html> and its sister pages.
//!
//! Only requests for its own address are answered: others, by their `Host` or by a target with a host in
//! it, get status 400. Of what it keeps there is a limit, and the oldest goes first: 1,000 open consent
//! pages and waiting devices each, 10,000 codes, access tokens and refresh tokens each, and 1,000 scopes that a user has accepted. A
//! consent URL may ask for 500 scopes.
//!
//! # The books
//!
//! They are empty until [`insert`](Emulator::insert) or a call puts something in:
//!
//! ```
//! use serde_json::{Value, json};
//! use zohobooks_oauth::emulator::Emulator;
//! # #[cfg(all(feature = "books", feature = "reqwest"))]
//! use zohobooks_oauth::endpoints::contacts::{CreateContact, ListContacts};
//! # use zohobooks_oauth::{Accounts, ServerApp, scopes};
//!
//! # #[cfg(all(feature = "books", feature = "reqwest"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let zoho = Emulator::start().await?;
//! zoho.insert("10234695", "/contacts", json!({ "contact_name": "Zylker" }));
//!
//! # let console = zoho.register("http://localhost:3000/callback");
//! # let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())?;
//! # let app = app.on_loopback(zoho.loopback());
//! # let accounts = Accounts::new(&app)?;
//! # let login = app.authorize(scopes![contacts::ALL])?;
//! # let callback = zoho.accept(login.url()).await?;
//! # let grant = accounts.exchange(login.finish(&callback)?).await?;
//! let books = accounts.books(&grant).organization(&"10234695".parse()?);
//! books.call(CreateContact).json(&json!({ "contact_name": "Zillum" })).send().await?;
//! let contacts: Vec<Value> = books.call(ListContacts).items().all().await?;
//! assert_eq!(contacts[1]["contact_name"], "Zillum");
//!
//! // As if the user's role did not allow it.
//! zoho.forbid(scopes![contacts::CREATE]);
//! let call = books.call(CreateContact).json(&json!({ "contact_name": "Zylker" }));
//! assert!(call.send().await.is_err());
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "books", feature = "reqwest")))]
//! # fn main() {}
//! ```
//!
//! | call | what it does |
//! |---|---|
//! | `GET` of a list | a page of it, by `page` and `per_page`, with `page_context`; 200 at most |
//! | `GET` of an object | the object; with `accept=pdf`, as a parameter or a header, a small PDF |
//! | `POST` to a list | adds the JSON object of the body, with an ID; status 201 |
//! | `PUT` of an object | sets the members of the body |
//! | `DELETE` of an object | removes it |
//! | all others, such as uploads and `…/status/sent` | success, and nothing changes |
//!
//! Each needs the scope of its endpoint, or gets status 401, code 57, and so does what
//! [`forbid`](Emulator::forbid) forbids; and each needs an `organization_id` of the user's, or gets status 400.
//! [`limit_calls`](Emulator::limit_calls) limits them, and refuses more with status 429.
//!
//! # Limits
//!
//! Those on tokens hold unless [`without_limits`](EmulatorBuilder::without_limits) leaves them off:
//!
//! * Ten access tokens in ten minutes for one refresh token. For the rest of the ten minutes the answer is
//!   status 400 with `"status":"failure"`.
//! * Twenty refresh tokens for one user and client. The next one drops the oldest, and nobody is told.
//! * Ten live access tokens for one refresh token. The next one kills the oldest, and nobody is told.
//!
//! Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>,
//! <https://www.zoho.com/books/api/v3/oauth> and Zoho's answers to questions about invalid tokens,
//! <https://help.zoho.com/portal/en/kb/accounts/faqs-troubleshooting/faqs/oauth>.
//!
//! # Faults
//!
//! What Zoho's servers also do, a test tells the emulator to do: [`answer_next`](Emulator::answer_next) has
//! the next request to a path answered with another [`Answer`], with whatever status and body, with the
//! usual one changed, later, in part or not at all.
//!
//! # What it does not emulate
//!
//! * **What Zoho Books knows of its objects.** No member is required, checked or computed, filters and orders of
//!   lists are not looked at, and what is uploaded is not kept.
//! * **Limits on codes** and on new refresh tokens in so many minutes, on which Zoho's pages disagree.
//! * **Incremental authorization**, consent for a whole instance, and OpenID Connect.
//!
//! # Where Zoho's behaviour is not established
//!
//! The emulator then takes the strict reading. None of this was compared with a live account:
//!
//! * **Letter case of scopes.** Whether Zoho's comparison of scopes is case-sensitive is not known. Here
//!   a Books scope must be spelt as in the catalog. Scopes of other products are accepted if they have
//!   the form `Service.name.OPERATION`; whether they exist is not checked.
//! * **Life of a code.** Zoho's pages say one, two and three minutes. Here it is one.
//! * **Refresh tokens.** One comes with the first offline exchange of a client, and later ones only
//!   after a consent with `prompt=consent`, even when the first was revoked.
//! * **Where a login may start.** In the United States or in the data centre of the user. Elsewhere comes the
//!   page "No account here", which is the emulator's own. Zoho sends the browser on to the data centre of
//!   the user; here the server that was asked shows the page. An application has to be enabled in both.
//! * **The secret of another data centre.** Zoho's pages have it as `invalid_client` and as
//!   `invalid_client_secret`. Here it is the latter, and `invalid_client` where the application is not
//!   enabled.
//! * **Limits.** Zoho's pages also have the twenty refresh tokens per user and per client, and 15 or 30 live
//!   access tokens; 10 is the smallest number. Whether the ten minutes begin with the first request, as
//!   here, or slide is not documented; nor is it whether access tokens die with a refresh token that is
//!   dropped. Here they do.
//! * **Prefix of the token.** The Books API accepts `Zoho-oauthtoken` only, not `Bearer`.
//! * **Without an organization**, or with a body that is no JSON object, a call gets code 4, which is the emulator's
//!   own, and so are the messages of success.
//! * **Status of error pages.** Not documented; here 400.
//! * **A rejected consent** sends `state` back beside `error=access_denied`, and the "Back to app" of a user
//!   without an account beside `error=no_org`. In the flow for browsers they come in the fragment.
//! * **A code challenge that is not met** gives `invalid_code` and does not use the code up; a missing or
//!   malformed one the page "Invalid code challenge". The names are the emulator's own.
//! * **Mobile and desktop applications** may leave the secret out, but it must not be wrong. Their redirect
//!   URIs are compared to the letter, port included; whether Zoho lets the port of a loopback address
//!   differ is not known.
//! * **Devices.** The feedback has status 200, and comes after two polls of one data centre within 30
//!   seconds, as one of Zoho's pages says; a newer one is said to have five. Before the user has entered the
//!   code, polls elsewhere than at the start get `invalid_code`, and so do polls after the end. A refresh
//!   token comes as with a code. How `devcode` looks is not known, nor what a scope that does not exist
//!   gives; here `invalid_scope`.
//! * **Client credentials.** `soid` is optional unless [`soid_required`](EmulatorBuilder::soid_required), and
//!   where it is there it has to name an organization: `ZohoBooks.10234695`. The name of the service is not
//!   looked at. A scope that does not exist gives `invalid_scope`.
//! * **User information** with a token that is dead or of another data centre has
//!   `"cause":"INVALID_OAUTHTOKEN"`; only `INVALID_OAUTHSCOPE` was seen.
//! * **A revocation that fails** has the body `{"error":"invalid_token"}`; only its status is documented. So
//!   it is for the newer endpoint's success, which has no body here.

mod answer;
mod api;
mod backend;
mod books;
mod browser;
mod builder;
mod client;
mod consent;
mod consent_error;
mod console;
mod console_page;
mod cut;
mod decide;
mod device;
mod expiring;
mod granted;
mod guard;
mod ids;
mod implicit;
mod issue;
mod journal;
mod limits;
mod newest;
mod page;
mod params;
mod pkce;
mod poll;
mod redirect;
mod registering;
mod registration;
mod reply;
mod requested_scopes;
mod revoke;
mod routes;
mod script;
mod server;
mod server_info;
#[cfg(test)]
mod tests;
mod token;
mod under_way;
mod user;
mod user_info;

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::sync::oneshot;

pub use answer::Answer;
#[cfg(all(test, feature = "books"))]
pub(crate) use books::{CallLimits, Usage};
pub use builder::EmulatorBuilder;
pub use consent_error::ConsentError;
pub use journal::RecordedRequest;
pub use registration::Registration;

use crate::{DataCenter, Loopback};
use backend::Shared;

/// Zoho's accounts server and Books API on `127.0.0.1`, until the value is dropped.
///
/// Requests that are under way then are still answered, new ones are not. The [module](self) says what
/// it serves, what it leaves out and how strict it is.
pub struct Emulator {
    shared: Arc<Shared>,
    loopback: Loopback,
    /// A server stops when its other end sees this one gone.
    _running: Vec<oneshot::Sender<Infallible>>,
}

impl Emulator {
    /// Starts on free ports, with a user in the data centre US and two organizations.
    ///
    /// # Errors
    ///
    /// Those of [`EmulatorBuilder::start`].
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// For a user of another data centre, a fixed port, your own organizations or clock.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }

    /// Where it listens: an address for each data centre, all of them on `127.0.0.1`.
    /// [`ServerApp::on_loopback`](crate::ServerApp::on_loopback) takes this.
    #[must_use]
    pub fn loopback(&self) -> Loopback {
        self.loopback.clone()
    }

    /// Puts the emulator's clock forward, so that codes, access tokens and open pages expire as if that
    /// time had passed. Besides, it runs as usual. The clock of the program stays as it is.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zohobooks_oauth::emulator::Emulator;
    /// # use zohobooks_oauth::{Accounts, ServerApp, scopes};
    ///
    /// # #[cfg(feature = "reqwest")]
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let zoho = Emulator::start().await?;
    /// # let console = zoho.register("http://localhost:3000/callback");
    /// # let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())?;
    /// # let app = app.on_loopback(zoho.loopback());
    /// # let accounts = Accounts::new(&app)?;
    /// # let login = app.authorize(scopes![settings::READ])?;
    /// # let callback = zoho.accept(login.url()).await?;
    /// let grant = accounts.exchange(login.finish(&callback)?).await?;
    ///
    /// zoho.advance(grant.lifetime());
    /// let error = accounts.books(&grant).organizations().await.unwrap_err();
    /// assert!(error.needs_refresh());
    ///
    /// let grant = accounts.refresh(&grant).await?;
    /// assert!(accounts.books(&grant).organizations().await.is_ok());
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "reqwest"))]
    /// # fn main() {}
    /// ```
    ///
    /// A hundred years is the most, all in all.
    pub fn advance(&self, time: Duration) {
        self.shared.advance(time);
    }

    /// What was requested so far, oldest first: over the network as well as by
    /// [`accept`](Self::accept) and [`reject`](Self::reject), which load the same pages.
    ///
    /// Requests are there before their answers leave, also those that were refused because they are for
    /// another host. The newest 100,000 are kept.
    ///
    /// ```
    /// # use zohobooks_oauth::emulator::Emulator;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let zoho = Emulator::start().await?;
    /// // …
    /// let requests = zoho.requests();
    /// assert_eq!(requests.iter().filter(|request| request.path() == "/oauth/v2/token").count(), 0);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.backend().journal.to_vec()
    }

    fn router(&self, at: DataCenter) -> Router {
        routes::router(Arc::clone(&self.shared), at)
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("loopback", &self.loopback).finish_non_exhaustive()
    }
}
