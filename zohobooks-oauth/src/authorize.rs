mod code;
mod pending;
mod state;

use zohobooks_scopes::ScopeSet;

use crate::clock::{Clock, SystemClock};
use crate::random::{OsRandom, Random};
use crate::{DataCenter, Error, ServerApp, encode};
use state::State;

pub use code::AuthorizationCode;
pub use pending::PendingLogin;

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
    /// [`ErrorKind::Randomness`](crate::ErrorKind::Randomness) if the operating system gives no random numbers.
    pub fn authorize(&self, scopes: ScopeSet) -> Result<PendingLogin, Error> {
        self.authorize_with(scopes, &OsRandom, &SystemClock)
    }

    fn authorize_with(
        &self,
        scopes: ScopeSet,
        random: &dyn Random,
        clock: &'static dyn Clock,
    ) -> Result<PendingLogin, Error> {
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
                ("state", &state.as_str()),
            ],
        );
        Ok(PendingLogin {
            url: std::mem::take(&mut url),
            state,
            scopes,
            app: self.clone(),
            began: clock.now(),
            clock,
        })
    }
}

const CONSENT: &str = "/oauth/v2/auth";

#[cfg(test)]
mod tests;
