use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::*;

const PATH: &str = "/oauth/v2/revoke/token";

async fn tokens(zoho: &Emulator, app: &Registration) -> [String; 2] {
    let reply = post(zoho, "/oauth/v2/token", &exchange(app, &code(zoho, app).await)).await.json();
    ["access_token", "refresh_token"].map(|name| reply[name].as_str().unwrap().to_owned())
}

async fn revoke(zoho: &Emulator, credentials: &str, pairs: &[(&str, &str)]) -> Reply {
    let basic = format!("Basic {}", BASE64_STANDARD.encode(credentials));
    let headers = [("content-type", FORM), ("authorization", basic.as_str())];
    send(zoho, &format!("POST {PATH}"), &headers, encode(pairs).as_bytes()).await
}

fn of(app: &Registration) -> String {
    format!("{}:{}", app.client_id(), app.client_secret())
}

#[tokio::test]
async fn a_refresh_token_takes_its_access_token_along() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    for token_type in ["refresh_token", ""] {
        let [access, refresh] = tokens(&zoho, &app).await;
        let pairs = [("token", refresh.as_str()), ("token_type", token_type)];
        let reply = revoke(&zoho, &of(&app), &pairs).await;
        assert_eq!((reply.status, reply.body.as_str()), (200, ""));
        assert_eq!(call(&zoho, DataCenter::Us, &access).await, 401);
        assert_eq!(revoke(&zoho, &of(&app), &pairs).await.status, 400);
    }
}

#[tokio::test]
async fn an_access_token_goes_alone_and_by_its_type() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let [access, refresh] = tokens(&zoho, &app).await;
    for (token, token_type) in
        [(&access, "refresh_token"), (&access, ""), (&refresh, "access_token"), (&access, "x")]
    {
        let pairs = [("token", token.as_str()), ("token_type", token_type)];
        assert_eq!(revoke(&zoho, &of(&app), &pairs).await.status, 400, "{token_type}");
    }
    assert_eq!(call(&zoho, DataCenter::Us, &access).await, 200);
    let pairs = [("token", access.as_str()), ("token_type", "access_token")];
    assert_eq!(revoke(&zoho, &of(&app), &pairs).await.status, 200);
    assert_eq!(call(&zoho, DataCenter::Us, &access).await, 401);
    let pairs = [("token", refresh.as_str()), ("token_type", "refresh_token")];
    assert_eq!(revoke(&zoho, &of(&app), &pairs).await.status, 200);
}

#[tokio::test]
async fn only_its_own_client_may_revoke_a_token_and_only_by_the_header() {
    let zoho = Emulator::start().await.unwrap();
    let (app, other) = (zoho.register(CALLBACK), zoho.register(CALLBACK));
    let [access, refresh] = tokens(&zoho, &app).await;
    let pairs = [("token", refresh.as_str()), ("token_type", "refresh_token")];
    for credentials in [of(&other), format!("{}:", app.client_id()), "x:y".to_owned()] {
        assert_eq!(revoke(&zoho, &credentials, &pairs).await.status, 400);
    }
    let in_body =
        [&pairs[..], &[("client_id", app.client_id()), ("client_secret", app.client_secret())]];
    assert_eq!(post(&zoho, PATH, &in_body.concat()).await.status, 400);
    assert_eq!(call(&zoho, DataCenter::Us, &access).await, 200);
}

#[tokio::test]
async fn an_application_in_a_browser_needs_no_secret() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_browser(CALLBACK);
    let path = consent_path(&app, "ZohoBooks.settings.READ").replace("=code", "=token");
    let callback = zoho.accept(&format!("{}{path}", zoho.loopback())).await.unwrap();
    let token = param(&callback, "access_token").unwrap();
    let pairs = [("token", token), ("token_type", "access_token")];
    let reply = revoke(&zoho, &format!("{}:", app.client_id()), &pairs).await;
    assert_eq!(reply.status, 200);
    assert_eq!(call(&zoho, DataCenter::Us, token).await, 401);
}
