mod address;
mod background;
mod connection;
mod connections;
mod reply;
mod request;
#[cfg(test)]
mod tests;
mod wait;

use std::net::TcpListener;
use std::time::Duration;

use crate::{AuthorizationCode, Error, ErrorKind, ListenerFault, PendingLogin};
use address::Address;
use background::Background;
use wait::Wait;

/// Waits at a redirect URI of this machine until the user comes back from Zoho's consent page.
///
/// For programs without a web server, on desktops and command lines: a [`NativeApp`](crate::NativeApp),
/// or a [`ServerApp`](crate::ServerApp) at `localhost`.
///
/// ```no_run
/// use zohobooks_oauth::{Error, NativeApp, RedirectListener, scopes};
///
/// # fn open_browser(_: &str) {}
/// // As registered in Zoho's API console.
/// let app = NativeApp::new("1000.ABC", "http://127.0.0.1:8976/callback")?;
/// let listener = RedirectListener::at(app.redirect_uri())?;
///
/// let login = app.authorize(scopes![invoices::READ, settings::READ])?;
/// open_browser(login.url());
/// let code = listener.wait(login)?;
/// # Ok::<(), Error>(())
/// ```
///
/// # The port
///
/// Zoho compares the redirect URI with the registered ones to the letter. Whether it lets the port of an
/// address of this machine differ, as RFC 8252, §7.3 demands, is not known, so a fixed port that is
/// registered is the safe choice. Should it turn out to work, [`bind(0)`](Self::bind) takes a free port,
/// which no other program can have taken before:
///
/// ```
/// use zohobooks_oauth::{Error, NativeApp, RedirectListener};
///
/// let listener = RedirectListener::bind(0)?;
/// let app = NativeApp::new("1000.ABC", listener.redirect_uri())?;
/// # Ok::<(), Error>(())
/// ```
///
/// # Who else may come
///
/// Every program on this machine and every page in the user's browser can send requests to the port. None
/// of them ends the wait: what does not have the login's state, or is for another host, path or method,
/// gets an error page, is counted in [`ListenerFault::TimedOut`], and the wait goes on. Not more than
/// eight are connected at a time, each has ten seconds for at most 16 KiB, and who is slow gives way to
/// the next. After the answer the port is closed at once. The page that the user sees is always the same
/// and repeats nothing of the request.
///
/// A user who refuses ends the wait with [`ErrorKind::Consent`] if Zoho sends the state back beside the
/// error, which is not documented. Without it, anybody could have sent that, so the wait goes on.
///
/// Sources: <https://www.zoho.com/accounts/protocol/oauth/mobile-applications.html>,
/// <https://www.rfc-editor.org/rfc/rfc8252#section-7.3>, <https://www.rfc-editor.org/rfc/rfc8252#section-8.3>.
#[derive(Debug)]
#[must_use]
pub struct RedirectListener {
    address: Address,
    sockets: Vec<TcpListener>,
    limit: Duration,
}

impl RedirectListener {
    /// Listens at `http://127.0.0.1:PORT/callback`, and with port 0 at a free one.
    ///
    /// # Errors
    ///
    /// [`ListenerFault::Bind`] if the port cannot be listened at, most likely because it is taken.
    pub fn bind(port: u16) -> Result<Self, Error> {
        Self::at(&format!("http://127.0.0.1:{port}/callback"))
    }

    /// Listens at a redirect URI that begins with `http://127.0.0.1`, `http://[::1]` or
    /// `http://localhost`. Port 0 is replaced by a free one.
    ///
    /// Nothing outside this machine can connect. `localhost` is never looked up: it is `127.0.0.1`, and
    /// `[::1]` where that exists, since a browser may take either. RFC 8252, §8.3 advises against it; it is
    /// for redirect URIs that are registered like that.
    ///
    /// ```
    /// use zohobooks_oauth::{Error, RedirectListener};
    ///
    /// let listener = RedirectListener::at("http://localhost:0/zoho?app=1")?;
    /// assert!(listener.redirect_uri().starts_with("http://localhost:"));
    /// assert!(RedirectListener::at("http://192.0.2.1:8976/zoho").is_err());
    /// # Ok::<(), Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ListenerFault::NotLoopback`] for every other host and for `https`, [`ListenerFault::Bind`] if the
    /// port cannot be listened at, and [`ErrorKind::App`] if it is not a redirect URI that Zoho accepts.
    pub fn at(redirect_uri: &str) -> Result<Self, Error> {
        let (address, sockets) = Address::bind(redirect_uri)?;
        Ok(Self { address, sockets, limit: LIMIT })
    }

    /// The listener, waiting for at most this long instead of for five minutes. It never waits longer than
    /// the login lives, which is ten minutes.
    pub const fn with_limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// The redirect URI that is listened at, for the app.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.address.redirect_uri
    }

    /// Waits until the user comes back, and takes the code out of what the browser brings.
    ///
    /// This blocks; in async code [`wait_async`](Self::wait_async) is the same. The port is closed in
    /// every case.
    ///
    /// # Errors
    ///
    /// [`ListenerFault::TimedOut`] if nobody came back in time, [`ListenerFault::OtherRedirectUri`] if the
    /// login comes back elsewhere, and all that [`PendingLogin::finish`] says of the user's answer:
    /// [`ErrorKind::Consent`] if the user refused.
    pub fn wait(self, login: PendingLogin) -> Result<AuthorizationCode, Error> {
        Wait::new(self, login)?.run(|| false)
    }

    /// The same without blocking, on a thread of its own, whatever the async runtime. The port is closed
    /// as well when the future is dropped, for instance because the user gave up.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use zohobooks_oauth::{AuthorizationCode, Error, NativeApp, RedirectListener, scopes};
    /// # fn open_browser(_: &str) {}
    /// async fn log_in(app: &NativeApp) -> Result<AuthorizationCode, Error> {
    ///     let listener = RedirectListener::at(app.redirect_uri())?;
    ///     let login = app.authorize(scopes![invoices::READ])?;
    ///     open_browser(login.url());
    ///     listener.wait_async(login).await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait), and [`ListenerFault::Thread`] if there can be no thread.
    pub async fn wait_async(self, login: PendingLogin) -> Result<AuthorizationCode, Error> {
        let wait = Wait::new(self, login)?;
        let waiting =
            Background::start(wait).map_err(|error| failed(ListenerFault::Thread(error.kind())))?;
        waiting.await
    }
}

fn failed(fault: ListenerFault) -> Error {
    Error::new(ErrorKind::Listener(fault))
}

const LIMIT: Duration = Duration::from_secs(300);
