use super::*;

fn url(zoho: &Emulator, app: &Registration, path: &str) -> String {
    let query = encode(&[
        ("client_id", app.client_id()),
        ("response_type", "token"),
        ("redirect_uri", app.redirect_uri()),
        ("scope", "ZohoBooks.settings.READ"),
        ("state", "12345"),
    ]);
    format!("{}{path}?{query}", zoho.loopback())
}

#[tokio::test]
async fn the_token_comes_in_the_fragment() {
    let zoho = Emulator::start().await.unwrap();
    zoho.user_in(DataCenter::Eu);
    let app = zoho.register_browser("https://example.com/page?a=b");
    let callback = zoho.accept(&url(&zoho, &app, "/oauth/v2/auth")).await.unwrap();
    let token = param(&callback, "access_token").unwrap();
    let api_domain = encode(&[("api_domain", &zoho.loopback().origin(DataCenter::Eu))]);
    assert_eq!(
        callback,
        format!(
            "https://example.com/page?a=b#state=12345&access_token={token}&expires_in=3600\
             &location=eu&{api_domain}"
        ),
    );
    assert_eq!(call(&zoho, DataCenter::Eu, token).await, 200);
    zoho.advance(Duration::from_secs(3600));
    assert_eq!(call(&zoho, DataCenter::Eu, token).await, 401);
}

#[tokio::test]
async fn a_renewal_needs_a_consent_for_the_session() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_browser(CALLBACK);
    let (consent, renewal) =
        (url(&zoho, &app, "/oauth/v2/auth"), url(&zoho, &app, "/oauth/v2/auth/refresh"));
    let refused = |error| format!("{CALLBACK}#state=12345&error={error}");

    assert_eq!(zoho.accept(&renewal).await.unwrap(), refused("client_not_granted"));
    let first = zoho.accept(&consent).await.unwrap();
    assert_eq!(zoho.accept(&renewal).await.unwrap(), refused("prompt_required"));
    zoho.accept_for_session(&format!("{consent}&prompt=consent")).await.unwrap();
    let renewed = zoho.accept(&renewal).await.unwrap();
    let token = param(&renewed, "access_token").unwrap();
    assert_ne!(param(&first, "access_token"), Some(token));
    assert_eq!(call(&zoho, DataCenter::Us, token).await, 200);
}

#[tokio::test]
async fn a_refusal_comes_in_the_fragment_too() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_browser(CALLBACK);
    let callback = zoho.reject(&url(&zoho, &app, "/oauth/v2/auth")).await.unwrap();
    assert_eq!(callback, format!("{CALLBACK}#state=12345&error=access_denied"));
}

#[tokio::test]
async fn a_browser_gets_no_code_and_a_server_no_token_in_the_fragment() {
    let zoho = Emulator::start().await.unwrap();
    let (browser, server) = (zoho.register_browser(CALLBACK), zoho.register(CALLBACK));
    for url in [
        url(&zoho, &browser, "/oauth/v2/auth").replace("=token", "=code"),
        url(&zoho, &server, "/oauth/v2/auth"),
        url(&zoho, &server, "/oauth/v2/auth/refresh").replace("=token", "=code"),
    ] {
        assert_eq!(zoho.accept(&url).await.unwrap_err().title(), "Invalid Client", "{url}");
    }
    let reply = post(&zoho, "/oauth/v2/token", &exchange(&browser, "1000.a.b")).await;
    assert_eq!(reply.json(), serde_json::json!({ "error": "invalid_client" }));
}
