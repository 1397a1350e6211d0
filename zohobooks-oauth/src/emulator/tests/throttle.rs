use serde_json::json;

use super::*;

async fn refresh(zoho: &Emulator, app: &Registration, token: &str) -> Reply {
    let request = [
        ("client_id", app.client_id()),
        ("client_secret", app.client_secret()),
        ("grant_type", "refresh_token"),
        ("refresh_token", token),
    ];
    post(zoho, "/oauth/v2/token", &request).await
}

async fn refresh_token(zoho: &Emulator, app: &Registration) -> String {
    let tokens = post(zoho, "/oauth/v2/token", &exchange(app, &code(zoho, app).await)).await;
    tokens.json()["refresh_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn too_many_refreshes_are_answered_as_in_captures() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let token = refresh_token(&zoho, &app).await;
    for _ in 0..10 {
        assert_eq!(refresh(&zoho, &app, &token).await.status, 200);
    }
    let refused = refresh(&zoho, &app, &token).await;
    assert_eq!(refused.status, 400);
    // https://github.com/guanguans/notify/blob/e5e5447/src/ZohoCliq/Authenticator.php
    let captured = json!({
        "error_description":
            "You have made too many requests continuously. Please try again after some time.",
        "error": "Access Denied",
        "status": "failure",
    });
    assert_eq!(refused.json(), captured);
}

#[tokio::test]
async fn limits_can_be_left_off() {
    let zoho = Emulator::builder().without_limits().start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let token = refresh_token(&zoho, &app).await;
    for _ in 0..11 {
        assert_eq!(refresh(&zoho, &app, &token).await.status, 200);
    }
}
