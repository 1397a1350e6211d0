use std::fmt::{self, Write as _};
use std::sync::Arc;

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;
use zohobooks_scopes::ScopeSet;

use crate::callback::Callback;
use crate::encode::push_pair;
use crate::servers::Servers;
use crate::{CallbackFault, DataCenter, Error, ErrorKind, ServerApp};

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
        let state = State::random()?;
        let data_center = self.pinned().unwrap_or_default();
        // Room for the longest values, so that growing leaves no copy behind.
        let listed: usize = scopes.iter().map(|scope| scope.as_str().len() + 1).sum();
        let room = 256 + listed + 3 * (self.client_id().len() + self.redirect_uri().len());
        let mut url = Zeroizing::new(String::with_capacity(room));
        // Writing to a string cannot fail.
        let _ =
            write!(url, "{}/oauth/v2/auth?scope={scopes}", self.servers().accounts(data_center));
        push_pair(&mut url, "client_id", self.client_id());
        push_pair(&mut url, "response_type", "code");
        push_pair(&mut url, "redirect_uri", self.redirect_uri());
        push_pair(&mut url, "access_type", "offline");
        push_pair(&mut url, "prompt", "consent");
        push_pair(&mut url, "state", state.as_str());
        Ok(PendingLogin {
            url,
            state,
            scopes,
            redirect_uri: self.shared_redirect_uri(),
            pinned: self.pinned(),
            servers: self.servers(),
        })
    }
}

/// A login that waits for the user to come back from Zoho's consent page.
///
/// Send the user's browser to [`url`](Self::url), keep this with the user's session, and
/// [`finish`](Self::finish) it with what arrives at the redirect URI. It works once: it cannot be
/// cloned, and `finish` takes it. Keep it on the server; whoever knows its URL can finish the login.
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
    url: Zeroizing<String>,
    state: State,
    scopes: ScopeSet,
    redirect_uri: Arc<str>,
    pinned: Option<DataCenter>,
    servers: Servers,
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
    /// or without `?`; the whole URL, or its part from the path on, will do as well. Parameters that the
    /// redirect URI brought along are skipped.
    ///
    /// The state is compared first and in constant time. The data centre of the user is taken from
    /// `location` and `accounts-server`, which have to name one and the same row of [`DataCenter`] to
    /// the byte; if both are missing it is the one where the login started. Nothing else that the
    /// callback says has a say in where the code and the client secret go.
    ///
    /// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>,
    /// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Consent`] if the user came back without a consent, [`ErrorKind::Callback`] if the
    /// callback cannot be trusted or used. Either way this login is over.
    pub fn finish(self, callback: &str) -> Result<AuthorizationCode, Error> {
        let callback = Callback::read(callback)?;
        match &callback.state {
            Some(state) if !self.state.is(state) => return Err(CallbackFault::State.into()),
            // Whether Zoho sends the state back beside an error is not documented.
            None if callback.error.is_none() => return Err(CallbackFault::NoState.into()),
            _ => {}
        }
        if let Some(fault) = callback.consent_fault() {
            return Err(ErrorKind::Consent(fault).into());
        }
        let data_center = callback.data_center(self.servers)?;
        if let (Some(pinned), Some(data_center)) = (self.pinned, data_center)
            && pinned != data_center
        {
            return Err(CallbackFault::Pinned.into());
        }
        Ok(AuthorizationCode {
            data_center: data_center.or(self.pinned).unwrap_or_default(),
            code: callback.into_code()?,
            redirect_uri: self.redirect_uri,
            scopes: self.scopes,
        })
    }
}

impl fmt::Debug for PendingLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingLogin")
            .field("url", &"[redacted]")
            .field("scopes", &self.scopes)
            .field("pinned", &self.pinned)
            .finish_non_exhaustive()
    }
}

/// A consent that is still to be exchanged for tokens, with all that the exchange needs.
///
/// It works once and for 60 seconds, so it goes straight to
/// [`Accounts::exchange`](crate::Accounts::exchange).
///
/// Source: <https://www.zoho.com/books/api/v3/oauth>.
#[must_use]
pub struct AuthorizationCode {
    pub(crate) code: Zeroizing<String>,
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

/// 256 random bits in hexadecimal.
struct State(Zeroizing<[u8; 64]>);

impl State {
    fn random() -> Result<Self, Error> {
        let mut random = Zeroizing::new([0; 32]);
        getrandom::fill(random.as_mut()).map_err(|_| ErrorKind::Randomness)?;
        let mut digits = Zeroizing::new([0; 64]);
        for (pair, byte) in digits.chunks_exact_mut(2).zip(random.iter()) {
            pair[0] = HEX[usize::from(byte >> 4)];
            pair[1] = HEX[usize::from(byte & 15)];
        }
        Ok(Self(digits))
    }

    fn as_str(&self) -> &str {
        str::from_utf8(self.0.as_slice()).unwrap_or_default()
    }

    fn is(&self, state: &str) -> bool {
        self.0.ct_eq(state.as_bytes()).into()
    }
}

const HEX: &[u8; 16] = b"0123456789abcdef";

impl From<CallbackFault> for Error {
    fn from(fault: CallbackFault) -> Self {
        ErrorKind::Callback(fault).into()
    }
}

#[cfg(test)]
pub(crate) mod tests;
