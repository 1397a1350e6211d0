use std::fmt;
use std::sync::Arc;

use zohobooks_scopes::ScopeSet;

use super::{AuthorizationCode, CONSENT, Login, consent_url};
use crate::callback::{self, Callback};
use crate::pkce::Verifier;
use crate::{CallbackFault, DataCenter, Error};

/// A login that waits for the user to come back from Zoho's consent page.
///
/// Send the user's browser to [`url`](Self::url), keep this with the user's session, and
/// [`finish`](Self::finish) it with what arrives at the redirect URI. It works once and for ten minutes:
/// it cannot be cloned, and `finish` takes it. Keep it on the server; whoever knows its URL can finish
/// the login.
///
/// With the feature `serde` it can be stored, for instance in a session that several servers share. What
/// is stored has secrets in it, and should be taken out of the store when it is finished, so that it is
/// finished once. It goes on to be bound to the client ID, the redirect URI, the scopes and the data
/// centre that it began with; where secrets go is decided by the app that exchanges its code and by
/// nothing that is stored. Its time is that of the machine from then on, whatever
/// [clock](crate::ServerApp::with_clock) the app has.
///
/// # In a web app
///
/// The login is found again by the user's session, and by nothing that the callback says:
///
/// ```
/// use std::collections::HashMap;
///
/// use zohobooks_oauth::{AuthorizationCode, Error, PendingLogin, ServerApp, scopes};
///
/// /// What stands in the session cookie: random, and different for every visitor.
/// type SessionId = String;
///
/// struct Logins(HashMap<SessionId, PendingLogin>);
///
/// impl Logins {
///     /// The address to redirect to from "Connect to Zoho Books".
///     fn begin(&mut self, session: SessionId, app: &ServerApp) -> Result<String, Error> {
///         self.0.retain(|_, login| !login.is_expired());
///         let login = app.authorize(scopes![invoices::READ, settings::READ])?;
///         let url = login.url().to_owned();
///         self.0.insert(session, login);
///         Ok(url)
///     }
///
///     /// A request to the redirect URI. `None`: nothing of ours, answer with 404.
///     fn finish(&mut self, session: &str, query: &str) -> Option<Result<AuthorizationCode, Error>> {
///         if !self.0.get(session)?.is_answer(query) {
///             return None;
///         }
///         Some(self.0.remove(session)?.finish(query))
///     }
/// }
/// # let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
/// # let mut logins = Logins(HashMap::new());
/// # let url = logins.begin("session".to_owned(), &app)?;
/// # let (_, state) = url.split_once("state=").unwrap();
/// # assert!(logins.finish("session", "error=access_denied").is_none());
/// # assert!(logins.finish("other", &format!("code=1000.a.b&state={state}")).is_none());
/// # assert!(logins.finish("session", &format!("code=1000.a.b&state={state}")).unwrap().is_ok());
/// # Ok::<(), Error>(())
/// ```
///
/// # On this machine
///
/// A program without a web server waits with a [`RedirectListener`](crate::RedirectListener), which asks
/// [`is_answer`](Self::is_answer) of every request as well:
///
/// ```no_run
/// use zohobooks_oauth::{AuthorizationCode, Error, NativeApp, RedirectListener, scopes};
///
/// fn log_in(app: &NativeApp) -> Result<AuthorizationCode, Error> {
///     let listener = RedirectListener::at(app.redirect_uri())?;
///     let login = app.authorize(scopes![invoices::READ])?;
///     println!("Open this address: {}", login.url());
///     listener.wait(login)
/// }
/// ```
#[must_use]
pub struct PendingLogin {
    url: String,
    pub(crate) login: Login,
    pub(crate) redirect_uri: Arc<str>,
    pub(super) verifier: Option<Verifier>,
}

impl PendingLogin {
    pub(super) fn new(login: Login, redirect_uri: Arc<str>, verifier: Option<Verifier>) -> Self {
        let challenge = verifier.as_ref().map(Verifier::challenge);
        let challenge = challenge.as_ref().map_or("", |challenge| challenge.as_str());
        let mut more: [(&str, &dyn fmt::Display); 5] = [
            ("response_type", &"code"),
            ("access_type", &"offline"),
            ("prompt", &"consent"),
            ("code_challenge", &challenge),
            ("code_challenge_method", &"S256"),
        ];
        let more = if verifier.is_some() { &mut more[..] } else { &mut more[..3] };
        let start = login.pinned.unwrap_or(DataCenter::LOGIN_START);
        let url = consent_url(&login, start, CONSENT, &redirect_uri, more);
        Self { url, login, redirect_uri, verifier }
    }

    /// Where to send the user's browser.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The scopes that the login asks for.
    #[must_use]
    pub fn scopes(&self) -> ScopeSet {
        self.login.wanted.scopes
    }

    /// Whether a callback belongs to this login: it has its `state`, compared in constant time. Nothing
    /// else is looked at, and nothing is used up.
    ///
    /// Everybody can send requests to a redirect URI that the network can reach, for instance one with
    /// `error=access_denied`. A program that asks this first and ignores what is not an answer leaves
    /// the login to the user. Whether Zoho sends the state back beside an error is not documented; where
    /// it does not, a user who refuses is not heard of, and the login expires.
    ///
    /// The callback has one of the forms that [`finish`](Self::finish) takes.
    #[must_use]
    pub fn is_answer(&self, callback: &str) -> bool {
        self.login.has_state(callback::state(callback))
    }

    /// Whether it began ten minutes ago or earlier, so that [`finish`](Self::finish) refuses it.
    ///
    /// The time that counts is that of the calendar, since a stored login may come back to another machine.
    /// Ten minutes by which the two may differ are too many as well.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        self.login.is_expired()
    }

    /// Reads the callback and takes the code out of it.
    ///
    /// The callback is the query string of the request to the redirect URI, still percent-encoded, with
    /// or without `?`; the whole URL, or its part from the path on, will do as well. Parameters of the
    /// redirect URI itself are skipped.
    ///
    /// The state is compared first and in constant time. The data centre of the user is taken from
    /// `location` and `accounts-server`, which have to name one and the same row of [`DataCenter`] to
    /// the byte; if both are missing it is the one where the login started. Nothing else in the
    /// callback decides where the code and the client secret go.
    ///
    /// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>,
    /// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Consent`](crate::ErrorKind::Consent) if the user came back without having consented,
    /// [`ErrorKind::Callback`](crate::ErrorKind::Callback) if the callback cannot be trusted or used, or
    /// the login is older than ten minutes. Either way this login is over; [`is_answer`](Self::is_answer)
    /// tells before whether the callback is for it.
    pub fn finish(self, callback: &str) -> Result<AuthorizationCode, Error> {
        let callback = self.login.admit(Callback::read(callback))?;
        self.into_code(&callback).map_err(Error::callback)
    }

    fn into_code(self, callback: &Callback) -> Result<AuthorizationCode, CallbackFault> {
        Ok(AuthorizationCode {
            data_center: self.login.data_center(callback)?,
            code: callback.code()?,
            received: self.login.clock.now(),
            owner: self.login.owner,
            redirect_uri: Some(self.redirect_uri),
            verifier: self.verifier,
            scopes: self.login.wanted.scopes,
        })
    }
}

impl fmt::Debug for PendingLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingLogin")
            .field("url", &"[redacted]")
            .field("scopes", &self.login.wanted.scopes)
            .field("pinned", &self.login.pinned)
            .finish_non_exhaustive()
    }
}
