use http::Response;

use super::{MAX_ANSWER, TOKEN};
use crate::client::Client;
use crate::clock::Instant;
use crate::encode::Form;
use crate::error::{Call, Step};
use crate::prepared::Prepared;
use crate::token_answer::Tokens;
use crate::wire::Answer;
use crate::{Access, AnswerFault, AuthorizationCode, Error, Grant, redirect_uri, request};

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
