use http::Response;
use zohobooks_scopes::ScopeSet;

use super::{Accounts, MAX_ANSWER, TOKEN};
use crate::client::Client;
use crate::clock::Instant;
use crate::encode::Form;
use crate::error::{Call, Step};
use crate::owner::Owner;
use crate::prepared::Prepared;
use crate::token_answer::Tokens;
use crate::wanted::Wanted;
use crate::wire::Answer;
use crate::{Access, AppFault, DataCenter, Error, ErrorKind, SelfClient, request};

/// A request for an access token without a user: [`SelfClient::client_credentials`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientCredentials {
    owner: Owner,
    data_center: DataCenter,
    wanted: Wanted,
    soid: Option<String>,
}

impl SelfClient {
    /// A request for an access token without a user and without a code, for
    /// [`Accounts::client_credentials`].
    ///
    /// ```no_run
    /// use zohobooks_oauth::{Accounts, DataCenter, Error, SelfClient, scopes};
    ///
    /// # #[cfg(feature = "reqwest")]
    /// # async fn example() -> Result<(), Error> {
    /// let client = SelfClient::new("1000.ABC", "secret", DataCenter::Eu)?;
    /// let request = client.client_credentials(scopes![invoices::READ]);
    /// let access = Accounts::new(&client)?.client_credentials(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>.
    pub fn client_credentials(&self, scopes: ScopeSet) -> ClientCredentials {
        let owner = self.client.owner();
        let wanted = self.client.wants(scopes);
        ClientCredentials { owner, data_center: self.data_center(), wanted, soid: None }
    }
}

impl ClientCredentials {
    /// The organization that the token is for: `soid`, the name of the service, a dot, and the ID of the
    /// organization.
    ///
    /// Zoho wants it "based on the Zoho app". Which name goes with Zoho Books is not documented; the
    /// pattern of the others gives `ZohoBooks.` and the organization ID.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::App`](crate::ErrorKind::App) unless it is letters, a dot, and digits.
    pub fn with_soid(self, soid: impl Into<String>) -> Result<Self, Error> {
        let soid = soid.into();
        let is_soid = soid.split_once('.').is_some_and(|(service, id)| {
            (1..=MAX_PART).contains(&service.len())
                && (1..=MAX_PART).contains(&id.len())
                && service.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && id.bytes().all(|byte| byte.is_ascii_digit())
        });
        if is_soid {
            Ok(Self { soid: Some(soid), ..self })
        } else {
            Err(Error::new(ErrorKind::App(AppFault::Soid)))
        }
    }
}

impl Accounts {
    /// Gets an access token for a [`SelfClient`], without a user. There is no refresh token: ask again
    /// when it has expired.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`](crate::ErrorKind::Accounts) if Zoho refused.
    /// * [`ErrorKind::Answer`](crate::ErrorKind::Answer) if Zoho is unavailable or the answer cannot be used.
    /// * [`ErrorKind::Token`](crate::ErrorKind::Token) if a token of the answer is malformed.
    /// * [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the request is not one for this app; nothing was sent.
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

/// Of either part of a `soid`.
const MAX_PART: usize = 40;
