mod code;
mod login;
mod pending;
mod state;
#[cfg(feature = "serde")]
pub(crate) mod stored;

use std::fmt::Display;
use std::sync::Arc;

use zeroize::Zeroizing;
use zohobooks_scopes::ScopeSet;

use crate::client::Client;
use crate::pkce::Verifier;
use crate::random::{OsRandom, Random};
use crate::{DataCenter, Error, ErrorKind, NativeApp, ServerApp, encode};

pub use code::AuthorizationCode;
pub(crate) use login::Login;
pub use pending::PendingLogin;
pub(crate) use state::State;

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
    /// use zohobooks_oauth::{Grants, ServerApp, invoices, scopes};
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
    /// [`ErrorKind::Randomness`](crate::ErrorKind::Randomness) if the operating system gives no random numbers.
    pub fn authorize(&self, scopes: ScopeSet) -> Result<PendingLogin, Error> {
        self.client.authorize(&self.redirect_uri, self.pkce, scopes, &OsRandom)
    }
}

impl NativeApp {
    /// Begins a login that asks for these scopes, with a proof key.
    ///
    /// All else is as in [`ServerApp::authorize`]. The user's browser is sent to
    /// [`PendingLogin::url`], and a [`RedirectListener`](crate::RedirectListener) waits for it to come back.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/mobile-applications.html>.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Randomness`] if the operating system gives no random numbers.
    pub fn authorize(&self, scopes: ScopeSet) -> Result<PendingLogin, Error> {
        self.client.authorize(&self.redirect_uri, true, scopes, &OsRandom)
    }
}

impl Client {
    fn authorize(
        &self,
        redirect_uri: &Arc<str>,
        pkce: bool,
        scopes: ScopeSet,
        random: &dyn Random,
    ) -> Result<PendingLogin, Error> {
        let (state, verifier) = secrets(random, pkce)?;
        let login = Login::new(self, scopes, state);
        Ok(PendingLogin::new(login, Arc::clone(redirect_uri), verifier))
    }
}

/// The secrets of a login: its state, and its proof key where there is to be one.
pub(crate) fn secrets(random: &dyn Random, pkce: bool) -> Result<(State, Option<Verifier>), Error> {
    let mut bits = Zeroizing::new([[0; 32]; 2]);
    let wanted = if pkce { bits.as_flattened_mut() } else { &mut bits[0] };
    random.fill(wanted).map_err(|_| Error::new(ErrorKind::Randomness))?;
    Ok((State::new(&bits[0]), pkce.then(|| Verifier::new(&bits[1]))))
}

/// The address of a consent page: what every kind of app asks with, and what this one has besides.
pub(crate) fn consent_url(
    login: &Login,
    start: DataCenter,
    path: &str,
    redirect_uri: &str,
    more: &[(&str, &dyn Display)],
) -> String {
    let origin = login.owner.servers.accounts(start);
    let always: [(&str, &dyn Display); 4] = [
        ("scope", &login.wanted),
        ("client_id", &login.owner.client_id),
        ("redirect_uri", &redirect_uri),
        ("state", &login.state.as_str()),
    ];
    encode::url(format_args!("{origin}{path}?"), more, &always)
}

pub(crate) const CONSENT: &str = "/oauth/v2/auth";

#[cfg(test)]
mod tests;
