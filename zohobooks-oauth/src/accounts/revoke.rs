use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Response, header};
use zeroize::Zeroizing;

use super::{Accounts, MAX_ANSWER};
use crate::client::Client;
use crate::encode::Form;
use crate::error::{Call, Step, TokenType};
use crate::prepared::Prepared;
use crate::wire::Answer;
use crate::{
    Access, AccountsFault, AnswerFault, AppFault, DataCenter, Error, ErrorKind, Grant, request,
};

impl Accounts {
    /// Revokes the refresh token and with it the access tokens that came from it.
    ///
    /// It succeeds if Zoho says so, or says that it does not know the refresh token, which then is revoked
    /// already.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable, or answered anything
    ///   else than that the token is revoked.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the grant is not one for this app;
    ///   nothing was sent.
    ///
    /// The refresh token may still be valid, so keep it and try again until this succeeds.
    pub async fn revoke(&self, grant: &Grant) -> Result<(), Error> {
        self.link.send(self.client.revoke(grant)?).await
    }

    /// Revokes the refresh token at Zoho's newer endpoint, to which the app authenticates itself.
    ///
    /// The documentation of Zoho Books has the one of [`revoke`](Self::revoke), Zoho's general one this. The
    /// body of its answer is not documented, so status 200 counts as success unless the body says otherwise.
    /// It answers [`InvalidToken`](crate::AccountsFault::InvalidToken) to a token that is revoked already as
    /// well as to a wrong secret, so that is an error here.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    ///
    /// # Errors
    ///
    /// Those of [`revoke`](Self::revoke).
    pub async fn revoke_authenticated(&self, grant: &Grant) -> Result<(), Error> {
        self.link.send(self.client.revoke_authenticated(grant)?).await
    }

    /// Revokes one access token before its time, at Zoho's newer endpoint.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    ///
    /// # Errors
    ///
    /// Those of [`revoke`](Self::revoke).
    pub async fn revoke_access(&self, access: impl AsRef<Access>) -> Result<(), Error> {
        // Nothing of the argument is kept over the wait.
        let prepared = self.client.revoke_access(access.as_ref());
        drop(access);
        self.link.send(prepared?).await
    }
}

/// What is to be revoked.
struct Doomed {
    data_center: DataCenter,
    token_type: TokenType,
    token: Zeroizing<String>,
    /// Whether the app authenticated itself, as the current endpoint wants.
    authenticated: bool,
}

impl Client {
    /// The endpoint of the documentation of Zoho Books, which wants no client authentication.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/oauth>.
    pub(crate) fn revoke(&self, grant: &Grant) -> Result<Prepared<()>, Error> {
        let access = &grant.access;
        self.admit(&access.terms.owner, access.data_center())?;
        let token = grant.refresh_token.expose();
        let form = Form::default().with("token", token);
        let origin = self.servers().accounts(access.data_center());
        let request = request::post(origin, "/oauth/v2/token/revoke", form, MAX_ANSWER);
        let doomed = Doomed {
            data_center: access.data_center(),
            token_type: TokenType::RefreshToken,
            token: token.to_owned().into(),
            authenticated: false,
        };
        Ok(self.revocation(doomed, request))
    }

    /// The current endpoint, for a refresh token.
    pub(crate) fn revoke_authenticated(&self, grant: &Grant) -> Result<Prepared<()>, Error> {
        self.authenticated(&grant.access, TokenType::RefreshToken, grant.refresh_token.expose())
    }

    /// The current endpoint, for an access token.
    pub(crate) fn revoke_access(&self, access: &Access) -> Result<Prepared<()>, Error> {
        self.authenticated(access, TokenType::AccessToken, access.token.expose())
    }

    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    fn authenticated(
        &self,
        access: &Access,
        token_type: TokenType,
        token: &str,
    ) -> Result<Prepared<()>, Error> {
        self.admit(&access.terms.owner, access.data_center())?;
        let form = Form::default().with("token", token).with("token_type", token_type.as_str());
        let origin = self.servers().accounts(access.data_center());
        let mut request = request::post(origin, "/oauth/v2/revoke/token", form, MAX_ANSWER);
        request.headers_mut().insert(header::AUTHORIZATION, self.basic(access.data_center())?);
        let doomed = Doomed {
            data_center: access.data_center(),
            token_type,
            token: token.to_owned().into(),
            authenticated: true,
        };
        Ok(self.revocation(doomed, request))
    }

    /// `Basic`, without a secret for kinds that have none.
    fn basic(&self, data_center: DataCenter) -> Result<HeaderValue, Error> {
        let secret = self.secret(data_center).unwrap_or_default();
        let credentials = Zeroizing::new(format!("{}:{secret}", self.id()));
        let header = Zeroizing::new(format!("Basic {}", STANDARD.encode(credentials.as_bytes())));
        let mut header =
            HeaderValue::from_str(&header).map_err(|_| Error::app(AppFault::ClientSecret))?;
        header.set_sensitive(true);
        Ok(header)
    }

    fn revocation(&self, doomed: Doomed, request: http::Request<Vec<u8>>) -> Prepared<()> {
        let call = Call::new(self, Step::Revoke(doomed.token_type), doomed.data_center);
        let client = self.clone();
        Prepared::new(call, request, move |answer| client.read_revoked(&doomed, answer))
    }

    fn read_revoked(&self, doomed: &Doomed, response: Response<Vec<u8>>) -> Result<(), Error> {
        let secrets = [self.secret(doomed.data_center).unwrap_or_default(), &doomed.token];
        // What the current endpoint answers beside status 200 is not documented.
        if doomed.authenticated
            && response.status() == 200
            && response.body().trim_ascii().is_empty()
        {
            return Ok(());
        }
        let answer = Answer::read(response, &secrets);
        match answer.check_for_accounts() {
            Ok(()) if answer.text("status") == Some("success") => Ok(()),
            Ok(()) if doomed.authenticated && answer.get("status").is_none() => Ok(()),
            Ok(()) => Err(answer.fault(AnswerFault::NotRevoked)),
            // The current endpoint says the same of a token that is not of these credentials.
            Err(error) if !doomed.authenticated && is_gone(&error, answer.status()) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// Whether there is nothing left to revoke.
fn is_gone(error: &Error, status: u16) -> bool {
    use AccountsFault::{InvalidCode, InvalidToken};
    matches!(error.kind(), ErrorKind::Accounts(InvalidCode | InvalidToken))
        && matches!(status, 200 | 400)
}
