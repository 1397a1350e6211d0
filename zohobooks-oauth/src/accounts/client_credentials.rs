use http::Response;

use super::{Accounts, MAX_ANSWER, TOKEN};
use crate::client::Client;
use crate::clock::Instant;
use crate::encode::Form;
use crate::error::{Call, Step};
use crate::prepared::Prepared;
use crate::token_answer::Tokens;
use crate::wire::Answer;
use crate::{Access, ClientCredentials, Error, request};

impl Accounts {
    /// Gets an access token for a [`SelfClient`](crate::SelfClient), without a user. There is no refresh
    /// token: ask again when it has expired.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be used.
    /// * [`ErrorKind::Token`](crate::ErrorKind::Token) if a token of the answer is malformed.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the request is not one for this app;
    ///   nothing was sent.
    pub async fn client_credentials(&self, request: ClientCredentials) -> Result<Access, Error> {
        self.link.send(self.client.client_credentials(request)?).await
    }
}

impl Client {
    pub(crate) fn client_credentials(
        &self,
        asked: ClientCredentials,
    ) -> Result<Prepared<Access>, Error> {
        self.admit(&asked.owner, asked.data_center)?;
        let scopes = asked.wanted.to_string();
        let form = Form::default()
            .with("grant_type", "client_credentials")
            .with("client_id", self.id())
            .with_some("client_secret", self.secret(asked.data_center))
            .with("scope", &scopes)
            .with_some("soid", asked.soid.as_deref());
        let origin = self.servers().accounts(asked.data_center);
        let request = request::post(origin, TOKEN, form, MAX_ANSWER);
        let step = Step::ClientCredentials {
            soid: asked.soid.as_deref().map(Into::into),
            requested: asked.wanted.clone(),
        };
        let call = Call::new(self, step, asked.data_center);
        let (client, now) = (self.clone(), self.clock().now());
        Ok(Prepared::new(call, request, move |answer| client.read_access(&asked, now, answer)))
    }

    fn read_access(
        &self,
        asked: &ClientCredentials,
        now: Instant,
        response: Response<Vec<u8>>,
    ) -> Result<Access, Error> {
        let secrets = [self.secret(asked.data_center).unwrap_or_default()];
        let mut answer = Answer::read(response, &secrets);
        let tokens = Tokens::read(&mut answer, self.servers(), asked.data_center)?;
        Ok(Access::new(tokens, now, self.clock(), &asked.owner, asked.wanted.scopes))
    }
}
