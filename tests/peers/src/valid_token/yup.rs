use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::json;
use yup_oauth2::authenticator::Authenticator;
use yup_oauth2::{CustomHyperClientBuilder, ExternalAccountAuthenticator};

use super::{Reader, TokenServer};

/// An external account, since the other kinds ask Google at a fixed address or sign with a key. All have one cache.
pub struct Yup(Authenticator<HttpConnector>);

impl Yup {
    pub async fn new(server: &TokenServer) -> Self {
        let account = json!({
            "type": "external_account",
            "audience": "audience",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "token_url": server.url(),
            "credential_source": { "url": server.url(), "format": { "type": "text" } },
        });
        let account = serde_json::from_value(account).expect("an account");
        let client = Client::builder(TokioExecutor::new()).build(HttpConnector::new());
        let client = CustomHyperClientBuilder::from(client);
        let authenticator = ExternalAccountAuthenticator::with_client(account, client).build();
        Self(authenticator.await.expect("an authenticator"))
    }
}

impl Reader for Yup {
    async fn read(&self) -> usize {
        let token = self.0.token(&["https://www.googleapis.com/auth/drive"]).await;
        token.expect("an answer").token().expect("a token").len()
    }
}
