use serde_json::{Value, json};

use super::*;
use crate::{App, BrowserApp, DeviceApp, NativeApp, SelfClient, ServerApp};

// The example of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

fn shop() -> ServerApp {
    ServerApp::new("1000.SHOP", "hush", CALLBACK).unwrap()
}

/// What comes of a code with this secret.
async fn tokens(zoho: &Emulator, app: &Registration, secret: Option<&str>) -> Value {
    let path = consent_path(app, "ZohoBooks.settings.READ");
    let url = format!("{}{path}&code_challenge={VERIFIER}", zoho.loopback());
    let callback = zoho.accept(&url).await.unwrap();
    let mut request = exchange(app, param(&callback, "code").unwrap()).to_vec();
    request.retain(|(name, _)| *name != "client_secret");
    request.extend(secret.map(|secret| ("client_secret", secret)));
    request.push(("code_verifier", VERIFIER));
    post(zoho, "/oauth/v2/token", &request).await.json()
}

fn invalid(what: &str) -> Value {
    json!({ "error": what })
}

#[tokio::test]
async fn an_app_has_the_credentials_that_the_program_has() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_app(&shop());
    let shown = [app.client_id(), app.client_secret(), app.redirect_uri()];
    assert_eq!(shown, ["1000.SHOP", "hush", CALLBACK]);
    assert!(tokens(&zoho, &app, Some("hush")).await["refresh_token"].is_string());
    assert_eq!(tokens(&zoho, &app, Some("x")).await, invalid("invalid_client_secret"));
    assert_eq!(tokens(&zoho, &app, None).await, invalid("invalid_client_secret"));
}

#[tokio::test]
async fn each_data_centre_has_the_secret_that_the_app_has_for_it_wherever_logins_start() {
    let zoho = Emulator::start().await.unwrap();
    let app = shop().with_secret_in(DataCenter::Eu, "hush-eu").unwrap();
    let app = zoho.register_app(&app.pinned_to(DataCenter::In));
    for at in DataCenter::all() {
        let secret = if at == DataCenter::Eu { "hush-eu" } else { "hush" };
        assert_eq!(app.client_secret_in(at), Some(secret), "{at}");
    }
}

#[tokio::test]
async fn an_app_without_a_secret_needs_none_and_has_none_to_guess() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_app(&NativeApp::new("1000.DESK", CALLBACK).unwrap());
    assert_eq!(tokens(&zoho, &app, Some("hush")).await, invalid("invalid_client_secret"));
    let access_token = &tokens(&zoho, &app, None).await["access_token"];
    assert!(access_token.as_str().unwrap().starts_with("1004."));

    let app = NativeApp::new("1000.DESK", CALLBACK).unwrap().with_secret("hush").unwrap();
    let app = zoho.register_app(&app);
    assert!(tokens(&zoho, &app, Some("hush")).await["access_token"].is_string());
}

#[tokio::test]
async fn every_kind_gets_what_its_kind_gets() {
    let zoho = Emulator::start().await.unwrap();
    let browser = zoho.register_app(&BrowserApp::new("1000.PAGE", CALLBACK).unwrap());
    let url = format!("{}{}", zoho.loopback(), consent_path(&browser, "ZohoBooks.bills.READ"));
    let callback = zoho.accept(&url.replace("type=code", "type=token")).await.unwrap();
    assert!(param(&callback, "access_token").is_some(), "{callback}");

    zoho.register_app(&DeviceApp::new("1000.TILL", "hush").unwrap());
    let request = [
        ("client_id", "1000.TILL"),
        ("grant_type", "device_request"),
        ("scope", "ZohoBooks.bills.READ"),
    ];
    let codes = post(&zoho, "/oauth/v3/device/code", &request).await.json();
    zoho.accept_device(codes["user_code"].as_str().unwrap()).await.unwrap();

    let app: &dyn App = &SelfClient::new("1000.OWN", "hush", DataCenter::Eu).unwrap();
    let own = zoho.register_app(app);
    assert!(zoho.console_code(&own, "ZohoBooks.bills.READ").is_ok());
    let enabled = |it: &DataCenter| own.client_secret_in(*it).is_some();
    assert_eq!(DataCenter::all().filter(enabled).collect::<Vec<_>>(), [DataCenter::Eu]);
}

#[tokio::test]
async fn what_is_registered_again_is_changed_and_its_grants_stay() {
    let zoho = Emulator::start().await.unwrap();
    let before = zoho.register_app(&shop());
    let granted = tokens(&zoho, &before, Some("hush")).await;
    let elsewhere = "https://example.com/elsewhere";
    zoho.register_app(&ServerApp::new("1000.SHOP", "louder", elsewhere).unwrap());

    let url = format!("{}{}", zoho.loopback(), consent_path(&before, "ZohoBooks.bills.READ"));
    assert_eq!(zoho.accept(&url).await.unwrap_err().title(), "Invalid Redirect Uri");
    // Without a page, since the user has accepted this before.
    let url = format!("{}{}", zoho.loopback(), consent_path(&before, "ZohoBooks.settings.READ"));
    let url = url.replace("&prompt=consent", "").replace("callback", "elsewhere");
    let pages = || zoho.requests().iter().filter(|it| it.path() == "/emulator/consent").count();
    let shown = pages();
    assert!(zoho.accept(&url).await.unwrap().starts_with(elsewhere));
    assert_eq!(pages(), shown);

    let refresh_token = granted["refresh_token"].as_str().unwrap();
    for (secret, works) in [("hush", false), ("louder", true)] {
        let request = [
            ("client_id", "1000.SHOP"),
            ("client_secret", secret),
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token),
        ];
        let reply = post(&zoho, "/oauth/v2/token", &request).await.json();
        assert_eq!(reply["access_token"].is_string(), works, "{secret}");
    }
}

#[tokio::test]
async fn the_consent_page_shows_the_name() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_app(&shop());
    zoho.rename(&app, "Zylker & Sons");
    let path = consent_path(&app, "ZohoBooks.bills.READ");
    let page = send(&zoho, &format!("GET {path}"), &[], b"").await;
    assert!(page.body.contains("<h1>Zylker &amp; Sons</h1>"), "{}", page.body);
}
