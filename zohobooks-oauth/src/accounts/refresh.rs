use http::Response;
use zohobooks_scopes::ScopeSet;

use super::{Accounts, MAX_ANSWER, TOKEN};
use crate::client::Client;
use crate::clock::Instant;
use crate::encode::Form;
use crate::error::{Call, Step};
use crate::prepared::Prepared;
use crate::token_answer::Tokens;
use crate::wire::Answer;
use crate::{Access, DataCenter, Error, Grant, GrantedScopes, RefreshToken, request};

impl Accounts {
    /// Gets a new access token. The refresh token stays the same.
    ///
    /// Zoho allows ten of these in ten minutes, so share one grant among all that use it.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be
    ///   used.
    /// * [`ErrorKind::Token`](crate::ErrorKind::Token) if a token of the answer is malformed.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the grant is not one for this app;
    ///   nothing was sent.
    ///
    /// The old grant is as good as before, unless [`Error::needs_consent`] says that its refresh token
    /// is dead.
    pub async fn refresh(&self, grant: &Grant) -> Result<Grant, Error> {
        self.link.send(self.client.refresh(grant)?).await
    }

    /// Takes up a grant again whose refresh token was kept elsewhere, with one request for an access
    /// token.
    ///
    /// Keep the data centre and the scopes that the login asked for beside the refresh token. A refresh
    /// token is valid in its own data centre only, and for the app that it was issued to. What is kept
    /// does not say which app that was, so that is not checked here: Zoho refuses it.
    ///
    /// ```no_run
    /// use zohobooks_oauth::{Accounts, DataCenter, Error, RefreshToken, scopes};
    ///
    /// # async fn example(accounts: Accounts, token: String, location: String) -> Result<(), Error> {
    /// // As it was stored: `grant.refresh_token().expose()` and `grant.data_center().location()`.
    /// let refresh_token = RefreshToken::new(token)?;
    /// let data_center = DataCenter::from_location(&location).expect("what was stored");
    ///
    /// let wanted = scopes![invoices::READ, settings::READ];
    /// let grant = accounts.resume(refresh_token, data_center, wanted).await?;
    /// for organization in accounts.books(&grant).organizations().await? {
    ///     println!("{}", organization.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`refresh`](Self::refresh): [`ErrorKind::Accounts`](crate::ErrorKind::Accounts),
    /// [`ErrorKind::Answer`](crate::ErrorKind::Answer), [`ErrorKind::Token`](crate::ErrorKind::Token),
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport), and
    /// [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the app is pinned to another data centre.
    pub async fn resume(
        &self,
        refresh_token: RefreshToken,
        data_center: DataCenter,
        requested: ScopeSet,
    ) -> Result<Grant, Error> {
        self.link.send(self.client.resume(refresh_token, data_center, requested)?).await
    }
}

/// A grant without its access token.
struct Kept {
    refresh_token: RefreshToken,
    data_center: DataCenter,
    requested: ScopeSet,
    granted: Option<GrantedScopes>,
}

impl Client {
    pub(crate) fn refresh(&self, grant: &Grant) -> Result<Prepared<Grant>, Error> {
        let access = &grant.access;
        self.admit(&access.terms.owner, access.data_center())?;
        Ok(self.renew(Kept {
            refresh_token: grant.refresh_token.clone(),
            data_center: access.data_center(),
            requested: access.requested(),
            granted: access.granted().cloned(),
        }))
    }

    pub(crate) fn resume(
        &self,
        refresh_token: RefreshToken,
        data_center: DataCenter,
        requested: ScopeSet,
    ) -> Result<Prepared<Grant>, Error> {
        self.admit_data_center(data_center)?;
        Ok(self.renew(Kept { refresh_token, data_center, requested, granted: None }))
    }

    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
    fn renew(&self, kept: Kept) -> Prepared<Grant> {
        let form = Form::default()
            .with("grant_type", "refresh_token")
            .with("client_id", self.id())
            .with_some("client_secret", self.secret(kept.data_center))
            .with("refresh_token", kept.refresh_token.expose());
        let origin = self.servers().accounts(kept.data_center);
        let request = request::post(origin, TOKEN, form, MAX_ANSWER);
        let call = Call::new(self, Step::Refresh, kept.data_center);
        let (client, asked) = (self.clone(), self.clock().now());
        Prepared::new(call, request, move |answer| client.read_renewed(kept, asked, answer))
    }

    fn read_renewed(
        &self,
        kept: Kept,
        asked: Instant,
        response: Response<Vec<u8>>,
    ) -> Result<Grant, Error> {
        let secret = self.secret(kept.data_center).unwrap_or_default();
        let secrets = [secret, kept.refresh_token.expose()];
        let mut answer = Answer::read(response, &secrets);
        let mut tokens = Tokens::read(&mut answer, self.servers(), kept.data_center)?;
        tokens.granted = tokens.granted.or(kept.granted);
        // Zoho sends none here today. If it ever does, the old one may be on its way out.
        let refresh_token = tokens.refresh_token.take().unwrap_or(kept.refresh_token);
        let access = Access::new(tokens, asked, self.clock(), &self.owner(), kept.requested);
        Ok(Grant { access, refresh_token })
    }
}
