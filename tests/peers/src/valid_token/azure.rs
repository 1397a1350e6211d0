use std::sync::Arc;

use azure_core::Result;
use azure_core::credentials::{Secret, TokenCredential as _};
use azure_core::http::headers::Headers;
use azure_core::http::{
    AsyncRawResponse, ClientOptions, HttpClient, Request, StatusCode, Transport,
};
use azure_identity::{ClientSecretCredential, ClientSecretCredentialOptions};

use super::{ANSWER, Reader};

pub struct Azure(Arc<ClientSecretCredential>);

impl Azure {
    pub fn new() -> Self {
        let transport = Some(Transport::new(Arc::new(Entra)));
        let client_options = ClientOptions { transport, ..ClientOptions::default() };
        let options = ClientSecretCredentialOptions { client_options };
        let secret = Secret::new("secret");
        let credential =
            ClientSecretCredential::new("tenant", "client".to_owned(), secret, Some(options));
        Self(credential.expect("a credential"))
    }
}

impl Default for Azure {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader for Azure {
    async fn read(&self) -> usize {
        let token = self.0.get_token(&["https://storage.azure.com/.default"], None).await;
        token.expect("a token").token.secret().len()
    }
}

#[derive(Debug)]
struct Entra;

#[async_trait::async_trait]
impl HttpClient for Entra {
    async fn execute_request(&self, _: &Request) -> Result<AsyncRawResponse> {
        Ok(AsyncRawResponse::from_bytes(StatusCode::Ok, Headers::new(), ANSWER))
    }
}
