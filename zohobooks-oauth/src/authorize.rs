use std::fmt;
use std::sync::Arc;

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;
use zohobooks_scopes::ScopeSet;

use crate::callback::Callback;
use crate::owner::Owner;
use crate::random::{OsRandom, Random, hex};
use crate::{CallbackFault, DataCenter, Error, ErrorKind, ServerApp, encode};

impl ServerApp {
    /// Begins a login that asks for these scopes.
    ///
    /// It asks for offline access, so that there will be a refresh token, and for consent every time,
    /// without which Zoho gives the refresh token only once.
    ///
    /// ```
    /// use zohobooks_oauth::{ServerApp, scopes};
    ///
    /// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
    /// let login = app.authorize(scopes![invoices::READ, settings::READ])?;
    /// assert!(login.url().starts_with("https://accounts.zoho.com/oauth/v2/auth?"));
    /// # Ok::<(), zohobooks_oauth::Error>(())
    /// ```
    ///
    /// Scopes can also be declared as a type, which functions ask for in their bounds:
    ///
    /// ```
    /// use zohobooks_oauth::{Grants, ScopeList, ServerApp, invoices, scopes};
    ///
    /// scopes! {
    ///     /// What the nightly sync may do.
    ///     pub struct NightlySync = [invoices::READ, contacts::ALL];
    /// }
    ///
    /// /// Needs a list with `invoices::READ`, or it does not compile.
    /// fn overdue<G: Grants<invoices::READ>>() { /* … */ }
    ///
    /// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
    /// let login = app.authorize(NightlySync::SCOPES)?;
    /// overdue::<NightlySync>();
    /// # Ok::<(), zohobooks_oauth::Error>(())
    /// ```
    ///
    /// A string is no scope:
    ///
    /// ```compile_fail,E0308
    /// # use zohobooks_oauth::ServerApp;
    /// # let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/cb").unwrap();
    /// let login = app.authorize("ZohoBooks.invoices.READ");
    /// ```
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Randomness`] if the operating system gives no random numbers.
    pub fn authorize(&self, scopes: ScopeSet) -> Result<PendingLogin, Error> {
        self.authorize_with(scopes, &OsRandom)
    }

    fn authorize_with(&self, scopes: ScopeSet, random: &dyn Random) -> Result<PendingLogin, Error> {
        let state = State::new(random)?;
        let origin = self.servers().accounts(self.pin().unwrap_or(DataCenter::LOGIN_START));
        let mut url = encode::pairs(
            format_args!("{origin}{CONSENT}?"),
            &[
                ("scope", &scopes),
                ("client_id", &self.client_id()),
                ("response_type", &"code"),
                ("redirect_uri", &self.redirect_uri()),
                ("access_type", &"offline"),
                ("prompt", &"consent"),
                ("state", &state.0),
            ],
        );
        Ok(PendingLogin { url: std::mem::take(&mut url), state, scopes, app: self.clone() })
    }
}

/// A login that waits for the user to come back from Zoho's consent page.
///
/// Send the user's browser to [`url`](Self::url), keep this with the user's session, and
/// [`finish`](Self::finish) it with what arrives at the redirect URI. It works once: it cannot be
/// cloned, and `finish` takes it. Keep it on the server; whoever knows its URL can finish the login.
///
/// For now it lives in the memory of this process and cannot be serialised, so the callback has to reach
/// the process that began the login, before that restarts.
///
/// ```no_run
/// # async fn example(
/// #     accounts: &zohobooks_oauth::Accounts,
/// #     login: zohobooks_oauth::PendingLogin,
/// # ) -> Result<(), zohobooks_oauth::Error> {
/// // The query of the request to the redirect URI, as the web framework got it.
/// let query = "state=…&code=1000.…&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu";
/// let code = login.finish(query)?;
/// let grant = accounts.exchange(code).await?;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct PendingLogin {
    url: String,
    state: State,
    scopes: ScopeSet,
    app: ServerApp,
}

impl PendingLogin {
    /// Where to send the user's browser.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The scopes that the login asks for.
    #[must_use]
    pub fn scopes(&self) -> ScopeSet {
        self.scopes
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
    /// [`ErrorKind::Consent`] if the user came back without having consented, [`ErrorKind::Callback`] if
    /// the callback cannot be trusted or used. Either way this login is over.
    pub fn finish(self, callback: &str) -> Result<AuthorizationCode, Error> {
        let callback = Callback::read(callback).map_err(Error::callback)?;
        match &callback.state {
            Some(state) if !self.state.is(state) => {
                return Err(Error::callback(CallbackFault::State));
            }
            // Whether Zoho sends the state back beside an error is not documented.
            None if callback.error.is_none() => {
                return Err(Error::callback(CallbackFault::NoState));
            }
            _ => {}
        }
        if let Some(fault) = callback.consent_fault(&self.state.0) {
            return Err(Error::new(ErrorKind::Consent(fault)));
        }
        self.into_code(callback).map_err(Error::callback)
    }

    fn into_code(self, callback: Callback) -> Result<AuthorizationCode, CallbackFault> {
        let named = callback.data_center(self.app.servers())?;
        if let (Some(pinned), Some(named)) = (self.app.pin(), named)
            && pinned != named
        {
            return Err(CallbackFault::Pinned);
        }
        Ok(AuthorizationCode {
            data_center: named.or(self.app.pin()).unwrap_or(DataCenter::LOGIN_START),
            code: callback.into_code()?,
            owner: self.app.owner(),
            redirect_uri: self.app.shared_redirect_uri(),
            scopes: self.scopes,
        })
    }
}

impl fmt::Debug for PendingLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingLogin")
            .field("url", &"[redacted]")
            .field("scopes", &self.scopes)
            .field("pinned", &self.app.pin())
            .finish_non_exhaustive()
    }
}

/// A consent that is still to be exchanged for tokens, with all that the exchange needs.
///
/// It works once and for 60 seconds, so it goes straight to
/// [`Accounts::exchange`](crate::Accounts::exchange) of the app that began the login; others refuse it.
///
/// Source: <https://www.zoho.com/books/api/v3/oauth>.
#[must_use]
pub struct AuthorizationCode {
    pub(crate) code: Zeroizing<String>,
    pub(crate) owner: Owner,
    pub(crate) data_center: DataCenter,
    pub(crate) redirect_uri: Arc<str>,
    pub(crate) scopes: ScopeSet,
}

impl AuthorizationCode {
    /// The data centre of the user who consented.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.data_center
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode")
            .field("code", &"[redacted]")
            .field("data_center", &self.data_center)
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .finish()
    }
}

/// 256 random bits in hexadecimal. Not wiped: it goes through the user's browser twice.
struct State(String);

impl State {
    fn new(random: &dyn Random) -> Result<Self, Error> {
        let mut bits = [0; 32];
        random.fill(&mut bits).map_err(|_| Error::new(ErrorKind::Randomness))?;
        Ok(Self(hex(&bits)))
    }

    fn is(&self, state: &str) -> bool {
        self.0.as_bytes().ct_eq(state.as_bytes()).into()
    }
}

const CONSENT: &str = "/oauth/v2/auth";

#[cfg(test)]
mod tests;
