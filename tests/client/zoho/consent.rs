use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, AnswerFault, AppFault, AuthorizationCode, Error, ErrorKind, Grant, NativeApp,
    ServerApp,
};

use super::raw::post;
use super::script::{app, state_of};
use super::site::{CALLBACK, Site, TOKEN, WANTED, code_in, with, without};

fn query(url: &str) -> Vec<(&str, &str)> {
    let (_, query) = url.split_once('?').unwrap();
    query.split('&').map(|pair| pair.split_once('=').unwrap()).collect()
}

fn value<'a>(url: &'a str, name: &str) -> Option<&'a str> {
    query(url).into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[test]
fn client_id_response_type_redirect_uri_and_scope_are_required() {
    let login = app().authorize(WANTED).unwrap();
    assert!(login.url().starts_with("https://accounts.zoho.com/oauth/v2/auth?"));
    for (name, expected) in [
        ("client_id", "1000.ABC"),
        ("response_type", "code"),
        ("redirect_uri", "https%3A%2F%2Fapp.example.com%2Fcallback"),
        ("scope", "ZohoBooks.invoices.READ,ZohoBooks.settings.READ"),
    ] {
        assert_eq!(value(login.url(), name), Some(expected));
        assert_eq!(query(login.url()).iter().filter(|(key, _)| *key == name).count(), 1);
    }
}

/// <https://www.zoho.com/books/api/v3/oauth>
#[tokio::test]
async fn scope_is_comma_separated() {
    let site = Site::start().await;
    let login = site.app.authorize(WANTED).unwrap();
    let scope = value(login.url(), "scope").unwrap();
    assert_eq!(scope.split(',').count(), 2);
    let with_spaces = with(login.url(), "scope", scope.replace(',', "%20"));
    assert!(site.zoho.accept(&with_spaces).await.is_err());
    assert!(site.zoho.accept(login.url()).await.is_ok());
}

/// What comes of a consent URL that somebody has changed.
async fn log_in(site: &Site, change: impl Fn(&str) -> String) -> Result<Grant, Error> {
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(&change(login.url())).await.unwrap();
    site.accounts.exchange(login.finish(&callback)?).await
}

fn no_refresh_token(result: Result<Grant, Error>) -> bool {
    let error = result.unwrap_err();
    assert!(error.needs_consent());
    matches!(error.kind(), ErrorKind::Answer { fault: AnswerFault::NoRefreshToken, .. })
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn access_type_is_online_by_default_and_only_offline_brings_a_refresh_token() {
    let site = Site::start().await;
    assert!(no_refresh_token(log_in(&site, |url| without(url, "access_type")).await));
    assert!(no_refresh_token(log_in(&site, |url| with(url, "access_type", "online")).await));
    log_in(&site, str::to_owned).await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>
#[tokio::test]
async fn a_refresh_token_comes_only_the_first_time_and_prompt_consent_brings_another() {
    let site = Site::start().await;
    let first = log_in(&site, |url| without(url, "prompt")).await.unwrap();
    assert!(no_refresh_token(log_in(&site, |url| without(url, "prompt")).await));
    let login = site.app.authorize(WANTED).unwrap();
    assert_eq!(value(login.url(), "prompt"), Some("consent"));
    let second = log_in(&site, str::to_owned).await.unwrap();
    assert_ne!(second.refresh_token().expose(), first.refresh_token().expose());
}

/// <https://www.zoho.com/books/api/v3/oauth>
#[tokio::test]
async fn state_is_echoed() {
    let site = Site::start().await;
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(login.url()).await.unwrap();
    assert_eq!(state_of(&callback), state_of(login.url()));
    // It is optional at Zoho, and not here.
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(&without(login.url(), "state")).await.unwrap();
    assert!(!login.is_answer(&callback));
    assert!(matches!(login.finish(&callback).unwrap_err().kind(), ErrorKind::Callback(_)));
}

/// <https://www.zoho.com/accounts/protocol/oauth/mobile-and-desktop-apps/get-authorization-code.html>
#[tokio::test]
async fn code_challenge_method_is_s256_or_plain_and_plain_by_default() {
    let site = Site::start().await;
    let login = site.app.clone().with_pkce().authorize(WANTED).unwrap();
    assert_eq!(value(login.url(), "code_challenge_method"), Some("S256"));
    // Without the method the challenge would be the verifier itself.
    let plain = without(login.url(), "code_challenge_method");
    let challenge = value(login.url(), "code_challenge").unwrap();
    let callback = site.zoho.accept(&plain).await.unwrap();
    let form = format!(
        "grant_type=authorization_code&client_id={}&client_secret={}&redirect_uri={CALLBACK}&code={}&code_verifier={challenge}",
        site.console.client_id(),
        site.console.client_secret(),
        code_in(&callback),
    );
    assert!(post(&site.zoho, TOKEN, &form).await.get("access_token").is_some());
}

/// <https://www.zoho.com/accounts/protocol/oauth/mobile-and-desktop-apps/get-authorization-code.html>
#[tokio::test]
async fn code_challenge_is_required_for_mobile_and_desktop() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_native(CALLBACK);
    let app = NativeApp::new(console.client_id(), CALLBACK).unwrap();
    let app = app.on_loopback(zoho.loopback());
    let login = app.authorize(WANTED).unwrap();
    assert!(zoho.accept(&without(login.url(), "code_challenge")).await.is_err());
    assert!(zoho.accept(login.url()).await.is_ok());
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-server-applications.html>
#[tokio::test]
async fn code_challenge_is_optional_for_server_based() {
    let site = Site::start().await;
    let url = |app: &ServerApp| app.authorize(WANTED).unwrap().url().to_owned();
    assert_eq!(value(&url(&site.app), "code_challenge"), None);
    site.log_in().await.unwrap();
    let with_pkce = site.app.clone().with_pkce();
    assert!(value(&url(&with_pkce), "code_challenge").is_some());
    site.log_in_as(&with_pkce).await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth-setup.html>
#[tokio::test]
async fn redirect_uri_must_start_with_http_or_https() {
    for wrong in ["myapp://callback", "app.example.com/callback", "urn:ietf:wg:oauth:2.0:oob"] {
        let error = ServerApp::new("1000.ABC", "not-a-secret", wrong).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::App(AppFault::RedirectUri));
    }
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register("http://localhost:8976/callback");
    Site::of(zoho, console).log_in().await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn redirect_uri_must_match_a_registered_one_exactly() {
    let site = Site::start().await;
    for other in [
        "https://app.example.com/callback/",
        "https://app.example.com/Callback",
        "https://app.example.com:443/callback",
        "http://app.example.com/callback",
        "https://app.example.com/callback?",
    ] {
        let (id, secret) = (site.console.client_id(), site.console.client_secret());
        let app = ServerApp::new(id, secret, other).unwrap().on_loopback(site.zoho.loopback());
        assert_eq!(app.redirect_uri(), other);
        let login = app.authorize(WANTED).unwrap();
        let page = site.zoho.accept(login.url()).await.unwrap_err();
        assert_eq!(page.title(), "Invalid Redirect Uri", "{other}");
    }
    site.log_in().await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/mobile-applications.html>
#[tokio::test]
async fn a_code_with_a_challenge_needs_its_verifier() {
    let site = Site::start().await;
    let app = site.app.clone().with_pkce();
    let code: AuthorizationCode = {
        let login = app.authorize(WANTED).unwrap();
        let callback = site.zoho.accept(login.url()).await.unwrap();
        // The code of one login with the verifier of another.
        let other = app.authorize(WANTED).unwrap();
        let state = state_of(other.url());
        other.finish(&callback.replace(&state_of(&callback), &state)).unwrap()
    };
    let error = Accounts::new(&app).unwrap().exchange(code).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Accounts(_)) && error.needs_consent());
}
