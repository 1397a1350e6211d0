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
