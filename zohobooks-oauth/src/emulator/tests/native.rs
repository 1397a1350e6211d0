use serde_json::json;

use super::*;

// The example of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

async fn log_in(zoho: &Emulator, app: &Registration, challenge: &str) -> String {
    let path = consent_path(app, "ZohoBooks.settings.READ");
    let callback = zoho.accept(&format!("{}{path}&{challenge}", zoho.loopback())).await.unwrap();
    param(&callback, "code").unwrap().to_owned()
}

#[tokio::test]
async fn a_native_application_logs_in_with_a_verifier_and_no_secret() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_native(CALLBACK);
    let s256 = format!("code_challenge={CHALLENGE}&code_challenge_method=S256");
    for challenge in [s256, format!("code_challenge={VERIFIER}")] {
        let code = log_in(&zoho, &app, &challenge).await;
        let mut request = exchange(&app, &code).to_vec();
        request.retain(|(name, _)| *name != "client_secret");
        for wrong in [None, Some("x"), Some(CHALLENGE)] {
            let verifier = wrong.map(|wrong| ("code_verifier", wrong));
            let request: Vec<_> = request.iter().copied().chain(verifier).collect();
            let reply = post(&zoho, "/oauth/v2/token", &request).await;
            assert_eq!((reply.status, reply.json()), (200, json!({ "error": "invalid_code" })));
        }
        request.push(("code_verifier", VERIFIER));
        let tokens = post(&zoho, "/oauth/v2/token", &request).await.json();
        assert!(tokens["access_token"].as_str().unwrap().starts_with("1004."));
        assert!(tokens["refresh_token"].as_str().unwrap().starts_with("1004."));
    }
}

#[tokio::test]
async fn the_secret_of_a_native_application_may_be_there_but_not_wrong() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_native(CALLBACK);
    let code = log_in(&zoho, &app, &format!("code_challenge={VERIFIER}")).await;
    let mut request = exchange(&app, &code).to_vec();
    request.push(("code_verifier", VERIFIER));
    let mut wrong = request.clone();
    wrong[1].1 = "wrong";
    let reply = post(&zoho, "/oauth/v2/token", &wrong).await;
    assert_eq!(reply.json(), json!({ "error": "invalid_client_secret" }));
    assert!(post(&zoho, "/oauth/v2/token", &request).await.json()["access_token"].is_string());
}

#[tokio::test]
async fn a_native_application_needs_a_challenge_and_nobody_may_send_a_broken_one() {
    let zoho = Emulator::start().await.unwrap();
    let (native, server) = (zoho.register_native(CALLBACK), zoho.register(CALLBACK));
    for (app, challenge, refused) in [
        (&native, "", true),
        (&native, "&code_challenge=x", true),
        (&server, "", false),
        (&server, "&code_challenge=x", true),
        (&server, "&code_challenge_method=S256", false),
    ] {
        let path = consent_path(app, "ZohoBooks.bills.READ") + challenge;
        let error = zoho.accept(&format!("{}{path}", zoho.loopback())).await.err();
        let title = error.as_ref().map(ConsentError::title);
        assert_eq!(title, refused.then_some("Invalid code challenge"), "{challenge}");
    }
}

#[tokio::test]
async fn a_server_based_application_may_send_a_challenge_and_then_has_to_meet_it() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let challenge = format!("code_challenge={CHALLENGE}&code_challenge_method=S256");
    let code = log_in(&zoho, &app, &challenge).await;
    let mut request = exchange(&app, &code).to_vec();
    let reply = post(&zoho, "/oauth/v2/token", &request).await;
    assert_eq!(reply.json(), json!({ "error": "invalid_code" }));
    request.push(("code_verifier", VERIFIER));
    let tokens = post(&zoho, "/oauth/v2/token", &request).await.json();
    assert!(tokens["access_token"].as_str().unwrap().starts_with("1000."));
}

#[tokio::test]
async fn the_port_of_a_redirect_uri_counts() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_native("http://127.0.0.1:4000/callback");
    let url = |port: u16| {
        let redirect_uri = format!("http://127.0.0.1:{port}/callback");
        let query = encode(&[
            ("client_id", app.client_id()),
            ("response_type", "code"),
            ("redirect_uri", &redirect_uri),
            ("scope", "ZohoBooks.bills.READ"),
            ("code_challenge", VERIFIER),
        ]);
        format!("{}/oauth/v2/auth?{query}", zoho.loopback())
    };
    let error = zoho.accept(&url(4001)).await.unwrap_err();
    assert_eq!(error.title(), "Invalid Redirect Uri");
    let callback = zoho.accept(&url(4000)).await.unwrap();
    assert!(callback.starts_with("http://127.0.0.1:4000/callback?code="));
}
