use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use crate::clock::{Clock as _, Instant, SystemClock};
use crate::owner::Owner;
use crate::{AccessToken, DataCenter, GrantedScopes, RefreshToken};

/// What a user granted: the tokens, where they are valid, and for what.
///
/// It comes from [`Accounts::exchange`](crate::Accounts::exchange),
/// [`Accounts::refresh`](crate::Accounts::refresh) and [`Accounts::resume`](crate::Accounts::resume).
/// It is bound to the app that the user logged in to and to the servers that issued it: with another
/// client ID, with a stand-in instead of Zoho, or with an app that is pinned to another data centre,
/// every call fails with [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) before anything is sent.
/// `Debug` shows no token.
#[derive(Clone, Debug)]
pub struct Grant {
    pub(crate) access_token: AccessToken,
    pub(crate) refresh_token: RefreshToken,
    pub(crate) expires_in: Duration,
    pub(crate) expires_at: Instant,
    pub(crate) owner: Owner,
    pub(crate) data_center: DataCenter,
    pub(crate) requested: ScopeSet,
    pub(crate) granted: Option<GrantedScopes>,
}

impl Grant {
    /// The token sent with API calls.
    #[must_use]
    pub fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    /// The token that obtains new access tokens.
    #[must_use]
    pub fn refresh_token(&self) -> &RefreshToken {
        &self.refresh_token
    }

    /// How long the access token lives from when it was issued: an hour, and never more than 24 hours
    /// whatever the answer said. Values Zoho sends in milliseconds are converted.
    #[must_use]
    pub fn expires_in(&self) -> Duration {
        self.expires_in
    }

    /// When the access token expires, as far as this machine can tell.
    ///
    /// The time is counted from before the request was sent, by the clock that cannot be set. Where that
    /// stands still while the machine sleeps, the token expires earlier than this says; and Zoho drops
    /// access tokens before their time when it has issued many. So this saves a call that would fail,
    /// but calls have to reckon with [`Error::needs_refresh`](crate::Error::needs_refresh) all the same.
    #[must_use]
    pub fn expires_at(&self) -> Instant {
        self.expires_at
    }

    /// Whether the access token [has expired](Self::expires_at), so that a call needs
    /// [`Accounts::refresh`](crate::Accounts::refresh) first. `false` promises nothing.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        SystemClock.now() >= self.expires_at
    }

    /// The data centre of the user, the only one where the tokens are valid.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.data_center
    }

    /// The scopes that the login asked for.
    #[must_use]
    pub fn requested(&self) -> ScopeSet {
        self.requested
    }

    /// What Zoho said it granted, `None` if it did not say.
    #[must_use]
    pub fn granted(&self) -> Option<&GrantedScopes> {
        self.granted.as_ref()
    }

    /// The requested scopes that were not granted; `None` if all were, or if Zoho did not say what it
    /// granted.
    ///
    /// ```
    /// use zohobooks_oauth::{Grant, scopes};
    /// # use zohobooks_oauth::http::{Request, Response};
    /// # use zohobooks_oauth::{
    /// #     Accounts, BoxFuture, DataCenter, RefreshToken, ServerApp, Transport, TransportError,
    /// # };
    ///
    /// fn check(grant: &Grant) -> String {
    ///     match (grant.missing(), grant.granted()) {
    ///         (Some(missing), _) => format!("ask again, and say what {missing} is for"),
    ///         (None, Some(_)) => "all there".to_owned(),
    ///         (None, None) => "Zoho did not say; a call will tell".to_owned(),
    ///     }
    /// }
    /// # struct Zoho(&'static str);
    /// # impl Transport for Zoho {
    /// #     fn send(
    /// #         &self,
    /// #         _: Request<Vec<u8>>,
    /// #     ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
    /// #         Box::pin(async { Ok(Response::new(self.0.into())) })
    /// #     }
    /// # }
    /// # async fn grant(answer: &'static str) -> Result<Grant, zohobooks_oauth::Error> {
    /// #     let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/cb")?;
    /// #     let wanted = scopes![invoices::READ, settings::READ];
    /// #     let token = RefreshToken::new("1000.c.d")?;
    /// #     Accounts::with_transport(app, Zoho(answer)).resume(token, DataCenter::Us, wanted).await
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), zohobooks_oauth::Error> {
    /// # let silent = grant(r#"{"access_token":"1000.a.b","expires_in":3600}"#).await?;
    /// # assert_eq!(check(&silent), "Zoho did not say; a call will tell");
    /// # let grant = grant(
    /// #     r#"{"access_token":"1000.a.b","expires_in":3600,"scope":"ZohoBooks.settings.READ"}"#,
    /// # ).await?;
    ///
    /// // The login asked for `invoices::READ` and `settings::READ`, and Zoho granted one of them.
    /// assert_eq!(grant.missing(), Some(scopes![invoices::READ]));
    /// assert_eq!(check(&grant), "ask again, and say what ZohoBooks.invoices.READ is for");
    ///
    /// let granted = grant.granted().unwrap();
    /// assert!(granted.covers(scopes![settings::READ]));
    /// assert_eq!(granted.scopes(), Some(scopes![settings::READ]));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn missing(&self) -> Option<ScopeSet> {
        let granted = self.granted.as_ref()?;
        match granted.scopes() {
            Some(scopes) => scopes.missing(self.requested),
            None => Some(self.requested),
        }
    }

    /// Whether the scopes are granted, `None` if that is not known.
    pub(crate) fn covers(&self, scopes: ScopeSet) -> Option<bool> {
        match &self.granted {
            Some(granted) => Some(granted.covers(scopes)),
            None if self.requested.covers(scopes) => None,
            None => Some(false),
        }
    }
}
