use std::time::Duration;

use super::*;
use crate::ManualClock;
use crate::random::tests::Exhausted;

#[tokio::test]
async fn codes_and_tokens_expire() {
    let clock = ManualClock::new();
    let zoho = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let app = zoho.register(CALLBACK);

    let late = code(&zoho, &app).await;
    clock.advance(Duration::from_secs(60));
    let reply = post(&zoho, "/oauth/v2/token", &exchange(&app, &late)).await;
    assert_eq!(reply.json(), serde_json::json!({ "error": "invalid_code" }));

    let code = code(&zoho, &app).await;
    clock.advance(Duration::from_secs(59));
    let tokens = post(&zoho, "/oauth/v2/token", &exchange(&app, &code)).await.json();
    let status = async |tokens: &serde_json::Value| {
        let header = format!("Zoho-oauthtoken {}", tokens["access_token"].as_str().unwrap());
        let headers = [("authorization", header.as_str())];
        send(&zoho, "GET /books/v3/organizations", &headers, b"").await.status
    };
    clock.advance(Duration::from_secs(3599));
    assert_eq!(status(&tokens).await, 200);
    clock.advance(Duration::from_secs(1));
    assert_eq!(status(&tokens).await, 401);

    let refresh = [
        ("client_id", app.client_id()),
        ("client_secret", app.client_secret()),
        ("grant_type", "refresh_token"),
        ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
    ];
    let tokens = post(&zoho, "/oauth/v2/token", &refresh).await.json();
    assert_eq!(status(&tokens).await, 200);
}

#[tokio::test]
async fn the_time_can_be_put_forward() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let late = code(&zoho, &app).await;
    zoho.advance(Duration::from_secs(59));
    let code = code(&zoho, &app).await;
    zoho.advance(Duration::from_secs(1));
    let reply = post(&zoho, "/oauth/v2/token", &exchange(&app, &late)).await;
    assert_eq!(reply.json(), serde_json::json!({ "error": "invalid_code" }));
    let reply = post(&zoho, "/oauth/v2/token", &exchange(&app, &code)).await;
    assert!(reply.json()["access_token"].is_string());
    zoho.advance(Duration::MAX);
    zoho.advance(Duration::MAX);
    let code = self::code(&zoho, &app).await;
    let reply = post(&zoho, "/oauth/v2/token", &exchange(&app, &code)).await;
    assert!(reply.json()["access_token"].is_string());
}

#[tokio::test]
async fn without_random_numbers_it_does_not_start() {
    let started = Emulator::builder().start_with(Arc::new(Exhausted)).await;
    let error = started.unwrap_err();
    assert_eq!(error.to_string(), "the operating system gave no random numbers");
}
