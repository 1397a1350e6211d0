use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, AccountsFault, BrowserApp, DataCenter, NativeApp, RefreshToken, SelfClient,
};

use super::script::{TOKENS, accounts, state_of};
use super::site::{CALLBACK, Site, WANTED, code_in, refused};

/// <https://www.zoho.com/accounts/protocol/oauth/web-server-applications.html>
#[tokio::test]
async fn server_based_is_a_code_and_a_secret_and_a_challenge_if_wanted() {
    let site = Site::start().await;
    for app in [site.app.clone(), site.app.clone().with_pkce()] {
        let login = app.authorize(WANTED).unwrap();
        assert!(login.url().contains("response_type=code&access_type=offline"));
        let callback = site.zoho.accept(login.url()).await.unwrap();
        assert!(code_in(&callback).starts_with("1000."));
        let accounts = Accounts::new(&app).unwrap();
        let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
        accounts.refresh(&grant).await.unwrap();
    }
}

fn browser_app(zoho: &Emulator) -> BrowserApp {
    let console = zoho.register_browser(CALLBACK);
    BrowserApp::new(console.client_id(), CALLBACK).unwrap().on_loopback(zoho.loopback())
}

/// Zoho's Sheet API documentation, <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>
#[tokio::test]
async fn client_based_gets_its_token_in_the_fragment() {
    let zoho = Emulator::start().await.unwrap();
    zoho.user_in(DataCenter::Eu);
    let app = browser_app(&zoho);
    let login = app.authorize(WANTED).unwrap();
    assert!(login.url().contains("/oauth/v2/auth?response_type=token&"));
    assert!(!login.url().contains("code_challenge") && !login.url().contains("access_type"));
    let callback = zoho.accept(login.url()).await.unwrap();
    let (address, fragment) = callback.split_once('#').unwrap();
    assert_eq!(address, CALLBACK);
    let names: Vec<_> = fragment.split('&').map(|it| it.split('=').next().unwrap()).collect();
    assert_eq!(names, ["state", "access_token", "expires_in", "location", "api_domain"]);
    assert!(login.is_answer(&callback));
    let access = login.finish(&callback).unwrap();
    assert_eq!((access.lifetime().as_secs(), access.data_center()), (3600, DataCenter::Eu));
    Accounts::new(&app).unwrap().books(&access).organizations().await.unwrap();
    // Neither a code nor a refresh token was ever asked for.
    assert!(zoho.requests().iter().all(|it| it.path() != "/oauth/v2/token"));
}

/// Zoho's Sheet API documentation, <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>
#[tokio::test]
async fn client_based_renews_with_the_same_parameters_where_the_whole_session_was_granted() {
    let zoho = Emulator::start().await.unwrap();
    zoho.user_in(DataCenter::Eu);
    let app = browser_app(&zoho);
    let login = app.authorize(WANTED).unwrap();
    let first_url = login.url().to_owned();
    let callback = zoho.accept_for_session(login.url()).await.unwrap();
    let access = login.finish(&callback).unwrap();

    let renewal = app.renew(access.data_center(), access.requested()).unwrap();
    let europe = zoho.loopback().origin(DataCenter::Eu);
    assert!(renewal.url().starts_with(&format!("{europe}/oauth/v2/auth/refresh?")));
    let parameters = |url: &str| url.split_once('?').unwrap().1.replace(&state_of(url), "");
    assert_eq!(parameters(renewal.url()), parameters(&first_url));
    let callback = zoho.accept(renewal.url()).await.unwrap();
    let renewed = renewal.finish(&callback).unwrap();
    assert_ne!(renewed.token().expose(), access.token().expose());
    Accounts::new(&app).unwrap().books(&renewed).organizations().await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/mobile-applications.html>
#[tokio::test]
async fn mobile_and_desktop_is_a_code_and_a_challenge_with_s256() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_native("http://127.0.0.1:8976/callback");
    let app = NativeApp::new(console.client_id(), console.redirect_uri()).unwrap();
    let app = app.on_loopback(zoho.loopback());
    let login = app.authorize(WANTED).unwrap();
    assert!(login.url().contains("&code_challenge_method=S256"));
    let callback = zoho.accept(login.url()).await.unwrap();
    let accounts = Accounts::new(&app).unwrap();
    let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
    let grant = accounts.refresh(&grant).await.unwrap();
    accounts.books(&grant).organizations().await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/mobile-applications.html>
#[tokio::test]
async fn a_verifier_has_43_to_128_unreserved_characters() {
    let app = NativeApp::new("1000.ABC", CALLBACK).unwrap();
    let login = app.authorize(WANTED).unwrap();
    let callback = format!("code=1000.a.b&state={}&location=us", state_of(login.url()));
    let (accounts, script) = accounts(&app, &[(200, TOKENS)]);
    accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
    let sent = script.last();
    let verifier = sent.field("code_verifier").unwrap();
    assert!((43..=128).contains(&verifier.len()), "{}", verifier.len());
    assert!(verifier.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._~".contains(&it)));
    assert_eq!(sent.field("client_secret"), None);
}

/// Older pages of Zoho's have the secret, and whether it can be left out is not known.
#[tokio::test]
async fn mobile_and_desktop_may_need_a_secret_or_not() {
    let app = NativeApp::new("1000.ABC", CALLBACK).unwrap();
    let refused_body = r#"{"error":"invalid_client_secret"}"#;
    let resume = async |accounts: Accounts| {
        let token = RefreshToken::new("1000.c.d").unwrap();
        accounts.resume(token, DataCenter::Us, WANTED).await
    };
    let (without, script) = accounts(&app, &[(200, refused_body)]);
    assert_eq!(refused(resume(without).await), AccountsFault::InvalidClientSecret);
    assert_eq!(script.last().field("client_secret"), None);
    let app = app.with_secret("not-a-secret").unwrap();
    let (with, script) = accounts(&app, &[(200, TOKENS)]);
    resume(with).await.unwrap();
    assert_eq!(script.last().field("client_secret"), Some("not-a-secret"));
}

/// <https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html>
#[tokio::test]
async fn a_self_client_exchanges_a_code_of_the_console_and_gets_a_refresh_token() {
    let zoho = Emulator::builder().data_center(DataCenter::Jp).start().await.unwrap();
    let console = zoho.register_self_client();
    let (id, secret) = (console.client_id(), console.client_secret());
    let client = SelfClient::new(id, secret, DataCenter::Jp).unwrap();
    let client = client.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&client).unwrap();
    let code = zoho.console_code(&console, WANTED).unwrap();
    let grant = accounts.exchange(client.code(code.clone(), WANTED).unwrap()).await.unwrap();
    let grant = accounts.refresh(&grant).await.unwrap();
    accounts.books(&grant).organizations().await.unwrap();
    let again = accounts.exchange(client.code(code, WANTED).unwrap()).await;
    assert_eq!(refused(again), AccountsFault::InvalidCode);
}

/// <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>
#[tokio::test]
async fn a_self_client_without_a_code_gets_no_refresh_token() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_self_client();
    let (id, secret) = (console.client_id(), console.client_secret());
    let client = SelfClient::new(id, secret, DataCenter::Us).unwrap();
    let client = client.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&client).unwrap();
    // The type of what comes has no refresh token, so asking again is all there is.
    let access = accounts.client_credentials(client.client_credentials(WANTED)).await.unwrap();
    zoho.advance(access.lifetime());
    assert!(accounts.books(&access).organizations().await.unwrap_err().needs_refresh());
    let access = accounts.client_credentials(client.client_credentials(WANTED)).await.unwrap();
    accounts.books(&access).organizations().await.unwrap();
}
