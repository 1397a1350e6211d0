use http::Response;

use super::{Accounts, MAX_ANSWER, TOKEN};
use crate::client::Client;
use crate::clock::Instant;
use crate::encode::Form;
use crate::error::{Call, Step};
use crate::prepared::Prepared;
use crate::token_answer::Tokens;
use crate::wire::Answer;
use crate::{Access, AnswerFault, AuthorizationCode, Error, Grant, redirect_uri, request};

impl Accounts {
    /// Exchanges the code of a login for tokens.
    ///
    /// This can be tried once. If it fails, start the login again: the code is spent, or may be if no
    /// answer arrived. Only a fault that [is unsent](crate::TransportFault::is_unsent) leaves it unspent,
    /// and it is dropped even then.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be
    ///   used, also if it has no refresh token, since the grant would end within the hour.
    /// * [`ErrorKind::Token`](crate::ErrorKind::Token) if a token of the answer is malformed.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the code is not one for this app; nothing
    ///   was sent.
    pub async fn exchange(&self, code: AuthorizationCode) -> Result<Grant, Error> {
        self.link.send(self.client.exchange(code)?).await
    }
}

impl Client {
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
    pub(crate) fn exchange(&self, code: AuthorizationCode) -> Result<Prepared<Grant>, Error> {
        self.admit(&code.owner, code.data_center)?;
        let asked = self.clock().now();
        let step = Step::Exchange {
            age: asked.saturating_duration_since(code.received),
            redirect_uri: code.redirect_uri.as_deref().map(|uri| redirect_uri::shown(uri).into()),
            requested: code.scopes,
            proof: code.verifier.is_some(),
        };
        let call = Call::new(self, step, code.data_center);
        let form = Form::default()
            .with("grant_type", "authorization_code")
            .with("client_id", self.id())
            .with_some("client_secret", self.secret(code.data_center))
            .with_some("redirect_uri", code.redirect_uri.as_deref())
            .with_some("code_verifier", code.verifier.as_ref().map(|verifier| verifier.expose()))
            .with("code", &code.code);
        let origin = self.servers().accounts(code.data_center);
        let request = request::post(origin, TOKEN, form, MAX_ANSWER);
        let client = self.clone();
        Ok(Prepared::new(call, request, move |answer| client.read_grant(&code, asked, answer)))
    }

    fn read_grant(
        &self,
        code: &AuthorizationCode,
        asked: Instant,
        response: Response<Vec<u8>>,
    ) -> Result<Grant, Error> {
        let verifier = code.verifier.as_ref().map_or("", |verifier| verifier.expose());
        let secrets = [self.secret(code.data_center).unwrap_or_default(), &code.code, verifier];
        let mut answer = Answer::read(response, &secrets);
        let mut tokens = Tokens::read(&mut answer, self.servers(), code.data_center)?;
        let refresh_token = tokens.refresh_token.take();
        Ok(Grant {
            refresh_token: refresh_token
                .ok_or_else(|| answer.fault(AnswerFault::NoRefreshToken))?,
            access: Access::new(tokens, asked, self.clock(), &code.owner, code.scopes),
        })
    }
}
