use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Response, header};
use zeroize::Zeroizing;

use super::MAX_ANSWER;
use crate::client::Client;
use crate::encode::Form;
use crate::error::{Call, Doomed as Kind, Step};
use crate::prepared::Prepared;
use crate::wire::Answer;
use crate::{
    Access, AccountsFault, AnswerFault, AppFault, DataCenter, Error, ErrorKind, Grant, request,
};

/// What is to be revoked.
struct Doomed {
    data_center: DataCenter,
    kind: Kind,
    token: Zeroizing<String>,
    /// Whether an answer that says nothing is a success.
    silent: bool,
}

impl Client {
    /// The endpoint of the documentation of Zoho Books, which wants no client authentication.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/oauth>.
    pub(crate) fn revoke(&self, grant: &Grant) -> Result<Prepared<()>, Error> {
        let access = &grant.access;
        self.admit(&access.owner, access.data_center)?;
        let token = grant.refresh_token.expose();
        let form = Form::default().with("token", token);
        let origin = self.servers().accounts(access.data_center);
        let request = request::post(origin, "/oauth/v2/token/revoke", form, MAX_ANSWER);
        let doomed = Doomed {
            data_center: access.data_center,
            kind: Kind::RefreshToken,
            token: token.to_owned().into(),
            silent: false,
        };
        Ok(self.revocation(doomed, request))
    }

    /// The current endpoint, for a refresh token.
    pub(crate) fn revoke_authenticated(&self, grant: &Grant) -> Result<Prepared<()>, Error> {
        self.authenticated(&grant.access, Kind::RefreshToken, grant.refresh_token.expose())
    }

    /// The current endpoint, for an access token.
    pub(crate) fn revoke_access(&self, access: &Access) -> Result<Prepared<()>, Error> {
        self.authenticated(access, Kind::AccessToken, access.token.expose())
    }

    /// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
    fn authenticated(
        &self,
        access: &Access,
        kind: Kind,
        token: &str,
    ) -> Result<Prepared<()>, Error> {
        self.admit(&access.owner, access.data_center)?;
        let token_type = match kind {
            Kind::AccessToken => "access_token",
            Kind::RefreshToken => "refresh_token",
        };
        let form = Form::default().with("token", token).with("token_type", token_type);
        let origin = self.servers().accounts(access.data_center);
        let mut request = request::post(origin, "/oauth/v2/revoke/token", form, MAX_ANSWER);
        request.headers_mut().insert(header::AUTHORIZATION, self.basic(access.data_center)?);
        let doomed = Doomed {
            data_center: access.data_center,
            kind,
            token: token.to_owned().into(),
            silent: true,
        };
        Ok(self.revocation(doomed, request))
    }

    /// `Basic`, without a secret for kinds that have none.
    fn basic(&self, data_center: DataCenter) -> Result<HeaderValue, Error> {
        let secret = self.secret(data_center).unwrap_or_default();
        let credentials = Zeroizing::new(format!("{}:{secret}", self.id()));
        let header = Zeroizing::new(format!("Basic {}", STANDARD.encode(credentials.as_bytes())));
        let mut header = HeaderValue::from_str(&header)
            .map_err(|_| Error::new(ErrorKind::App(AppFault::ClientSecret)))?;
        header.set_sensitive(true);
        Ok(header)
    }

    fn revocation(&self, doomed: Doomed, request: http::Request<Vec<u8>>) -> Prepared<()> {
        let call = Call::new(self, Step::Revoke(doomed.kind), doomed.data_center);
        let client = self.clone();
        Prepared::new(call, request, move |answer| client.read_revoked(&doomed, answer))
    }

    fn read_revoked(&self, doomed: &Doomed, response: Response<Vec<u8>>) -> Result<(), Error> {
        let secrets = [self.secret(doomed.data_center).unwrap_or_default(), &doomed.token];
        // What the current endpoint answers beside status 200 is not documented.
        if doomed.silent && response.status() == 200 && response.body().trim_ascii().is_empty() {
            return Ok(());
        }
        let answer = Answer::read(response, &secrets);
        match answer.check_for_accounts() {
            Ok(()) if answer.text("status") == Some("success") => Ok(()),
            Ok(()) if doomed.silent && answer.get("status").is_none() => Ok(()),
            Ok(()) => Err(answer.fault(AnswerFault::NotRevoked)),
            // The current endpoint says the same of a token that is not of these credentials.
            Err(error) if doomed.silent || !is_gone(&error) => Err(error),
            Err(_) if matches!(answer.status(), 200 | 400) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// Whether there is nothing left to revoke.
fn is_gone(error: &Error) -> bool {
    use AccountsFault::{InvalidCode, InvalidToken};
    matches!(error.kind(), ErrorKind::Accounts(InvalidCode | InvalidToken))
}
