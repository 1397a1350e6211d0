//! The catalog against the emulator: what Zoho documents is accepted, and only to the letter.

use zohobooks_oauth::ScopeSet;
use zohobooks_oauth::emulator::{ConsentError, Emulator, Registration};

#[tokio::test]
async fn the_consent_page_accepts_every_scope_of_the_catalog() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register("https://example.com/callback");
    for scope in ScopeSet::catalog() {
        let callback = ask(&zoho, &app, scope.as_str()).await.unwrap();
        assert!(callback.contains("code="), "{scope}");
    }
}

#[tokio::test]
async fn the_consent_page_accepts_the_whole_catalog_at_once() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register("https://example.com/callback");
    let callback = ask(&zoho, &app, &ScopeSet::catalog().to_string()).await.unwrap();
    assert!(callback.contains("code="));
}

#[tokio::test]
async fn the_consent_page_refuses_every_scope_in_lower_case() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register("https://example.com/callback");
    for scope in ScopeSet::catalog() {
        let error = ask(&zoho, &app, &scope.as_str().to_lowercase()).await.unwrap_err();
        assert_eq!(error.title(), "Invalid OAuth scope", "{scope}");
    }
}

#[tokio::test]
async fn one_wrong_scope_spoils_the_whole_catalog() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register("https://example.com/callback");
    let scopes = format!("{},ZohoBooks.journals.READ", ScopeSet::catalog());
    let error = ask(&zoho, &app, &scopes).await.unwrap_err();
    assert_eq!(error.title(), "Invalid OAuth scope");
}

async fn ask(zoho: &Emulator, app: &Registration, scopes: &str) -> Result<String, ConsentError> {
    zoho.accept(&format!(
        "{}/oauth/v2/auth?response_type=code&client_id={}&redirect_uri={}&scope={scopes}",
        zoho.loopback(),
        app.client_id(),
        app.redirect_uri(),
    ))
    .await
}
