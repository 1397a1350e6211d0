use super::*;

#[tokio::test]
async fn a_user_without_an_account_goes_back_with_an_error() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let url = format!("{}{}", zoho.loopback(), consent_path(&app, "ZohoBooks.bills.READ"));
    let callback = zoho.go_back_without_account(&url).await.unwrap();
    assert!(callback.starts_with("https://example.com/callback?error=no_org&state="));
}

#[tokio::test]
async fn less_may_be_granted_than_was_asked_for() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    zoho.grant_only(crate::scopes![invoices::READ, bills::READ]);
    let reply = post(&zoho, "/oauth/v2/token", &exchange(&app, &code(&zoho, &app).await)).await;
    assert_eq!(reply.json()["scope"], "ZohoBooks.bills.READ ZohoBooks.invoices.READ");
    let token = reply.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(call(&zoho, DataCenter::Us, &token).await, 401);
}

#[tokio::test]
async fn only_an_application_in_a_browser_is_accepted_for_the_session() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let url = format!("{}{}", zoho.loopback(), consent_path(&app, "ZohoBooks.bills.READ"));
    assert!(zoho.accept_for_session(&url).await.is_err());
}

#[tokio::test]
async fn the_user_is_told_to_who_may_ask() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let info = async |scope: &str, at: DataCenter| {
        let url = format!("{}{}", zoho.loopback(), consent_path(&app, scope));
        let callback = zoho.accept(&url).await.unwrap();
        let request = exchange(&app, param(&callback, "code").unwrap());
        let tokens = post(&zoho, "/oauth/v2/token", &request).await.json();
        let header = format!("Zoho-oauthtoken {}", tokens["access_token"].as_str().unwrap());
        let headers = [("authorization", header.as_str())];
        let reply = send_at(&zoho, at, "GET /oauth/user/info", &headers, b"").await;
        (reply.status, reply.json())
    };
    // https://github.com/bk-rs/oauth2-rs, oauth_user_info.json and oauth_user_info_err.json
    for scope in ["AaaServer.profile.READ", "ZohoBooks.bills.READ,aaaserver.profile.read"] {
        let (status, user) = info(scope, DataCenter::Us).await;
        assert_eq!(status, 200);
        assert!(user["ZUID"].is_u64() && user["Email"].is_string() && user["First_Name"] == "John");
    }
    let refused = |cause| (401, serde_json::json!({ "response": "error", "cause": cause }));
    let missing = info("ZohoBooks.bills.READ", DataCenter::Us).await;
    assert_eq!(missing, refused("INVALID_OAUTHSCOPE"));
    let elsewhere = info("AaaServer.profile.READ", DataCenter::Eu).await;
    assert_eq!(elsewhere, refused("INVALID_OAUTHTOKEN"));
}
