use google_cloud_auth::credentials::AccessTokenCredentials;
use google_cloud_auth::credentials::user_account::Builder;
use serde_json::json;

use super::{Reader, TokenServer};

pub struct Google(AccessTokenCredentials);

impl Google {
    pub async fn new(server: &TokenServer) -> Self {
        // Its HTTP client wants one, even where there is no TLS.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let user = json!({
            "type": "authorized_user",
            "client_id": "client",
            "client_secret": "secret",
            "refresh_token": "refresh",
            "token_uri": server.url(),
        });
        let credentials = Builder::new(user).build_access_token_credentials();
        Self(credentials.expect("credentials"))
    }
}

impl Reader for Google {
    async fn read(&self) -> usize {
        self.0.access_token().await.expect("a token").token.len()
    }
}
