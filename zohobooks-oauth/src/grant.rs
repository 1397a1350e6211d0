use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use crate::clock::Instant;
use crate::{Access, AccessToken, DataCenter, GrantedScopes, RefreshToken};

/// What a user granted: a refresh token, and the access token that it has brought last.
///
/// It comes from [`Accounts::exchange`](crate::Accounts::exchange),
/// [`Accounts::wait`](crate::Accounts::wait_for_device_login), [`Accounts::refresh`](crate::Accounts::refresh) and
/// [`Accounts::resume`](crate::Accounts::resume). It is bound to the app that the user logged in to and to
/// the servers that issued it: with another client ID, with a stand-in instead of Zoho, or with an app that
/// is pinned to another data centre, every call fails with
/// [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) before anything is sent. `Debug` shows no token.
#[derive(Clone, Debug)]
pub struct Grant {
    pub(crate) access: Access,
    pub(crate) refresh_token: RefreshToken,
}

impl Grant {
    /// The part that is good for an hour.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// The token that obtains new access tokens.
    #[must_use]
    pub fn refresh_token(&self) -> &RefreshToken {
        &self.refresh_token
    }

    /// [`Access::token`].
    #[must_use]
    pub fn access_token(&self) -> &AccessToken {
        self.access.token()
    }

    /// [`Access::lifetime`].
    #[must_use]
    pub fn lifetime(&self) -> Duration {
        self.access.lifetime()
    }

    /// [`Access::remaining`].
    #[must_use]
    pub fn remaining(&self) -> Duration {
        self.access.remaining()
    }

    /// [`Access::expires_at`].
    #[must_use]
    pub fn expires_at(&self) -> Instant {
        self.access.expires_at()
    }

    /// [`Access::is_expired`], so that a call needs [`Accounts::refresh`](crate::Accounts::refresh) first.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        self.access.is_expired()
    }

    /// [`Access::data_center`].
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.access.data_center()
    }

    /// [`Access::requested`].
    #[must_use]
    pub fn requested(&self) -> ScopeSet {
        self.access.requested()
    }

    /// [`Access::granted`].
    #[must_use]
    pub fn granted(&self) -> Option<&GrantedScopes> {
        self.access.granted()
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
        self.access.missing()
    }
}

impl AsRef<Access> for Grant {
    fn as_ref(&self) -> &Access {
        &self.access
    }
}
