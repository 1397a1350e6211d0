use std::time::Duration;

use serde_json::{Value, json};

use super::*;

async fn begin(zoho: &Emulator, app: &Registration) -> Value {
    let request = [
        ("client_id", app.client_id()),
        ("grant_type", "device_request"),
        ("scope", "ZohoBooks.settings.READ"),
        ("access_type", "offline"),
        ("prompt", "consent"),
    ];
    post(zoho, "/oauth/v3/device/code", &request).await.json()
}

async fn poll(zoho: &Emulator, app: &Registration, at: DataCenter, device: &Value) -> Value {
    let request = [
        ("client_id", app.client_id()),
        ("client_secret", app.client_secret()),
        ("grant_type", "device_token"),
        ("code", device["device_code"].as_str().unwrap()),
    ];
    let reply = post_at(zoho, at, "/oauth/v3/device/token", &request).await;
    assert_eq!(reply.status, 200);
    reply.json()
}

fn user_code(device: &Value) -> &str {
    device["user_code"].as_str().unwrap()
}

const WAIT: Duration = Duration::from_secs(30);

#[tokio::test]
async fn a_device_gets_its_codes_as_in_zohos_example() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_device();
    let device = begin(&zoho, &app).await;
    assert_eq!((&device["interval"], &device["expires_in"]), (&json!(30_000), &json!(300_000)));
    let url = format!("{}/oauth/v3/device", zoho.loopback());
    assert_eq!(device["verification_url"], url);
    let complete = device["verification_uri_complete"].as_str().unwrap();
    assert!(complete.starts_with(&format!("{url}/setCode?devcode=")), "{complete}");
    assert!(device["device_code"].as_str().unwrap().starts_with("1024."));
    let (letters, digits) = user_code(&device).split_once('-').unwrap();
    assert!(letters.len() == 4 && letters.bytes().all(|it| it.is_ascii_uppercase()));
    assert!(digits.len() == 4 && digits.bytes().all(|it| it.is_ascii_digit()));
}

#[tokio::test]
async fn a_device_polls_until_its_user_accepts() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_device();
    let device = begin(&zoho, &app).await;
    let poll = async || poll(&zoho, &app, DataCenter::Us, &device).await;
    assert_eq!(poll().await, json!({ "error": "authorization_pending" }));
    zoho.advance(WAIT - Duration::from_secs(1));
    assert_eq!(poll().await, json!({ "error": "slow_down" }));
    zoho.advance(WAIT);
    assert_eq!(poll().await, json!({ "error": "authorization_pending" }));

    zoho.accept_device(user_code(&device)).await.unwrap();
    assert_eq!(poll().await, json!({ "error": "slow_down" }));
    zoho.advance(WAIT);
    let tokens = poll().await;
    assert_eq!(tokens["expires_in"], 3600);
    let token = tokens["access_token"].as_str().unwrap();
    assert!(token.starts_with("1004.") && tokens["refresh_token"].is_string());
    assert_eq!(call(&zoho, DataCenter::Us, token).await, 200);
    assert_eq!(poll().await, json!({ "error": "invalid_code" }));

    let refresh = [
        ("client_id", app.client_id()),
        ("client_secret", app.client_secret()),
        ("grant_type", "refresh_token"),
        ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
    ];
    assert!(post(&zoho, "/oauth/v2/token", &refresh).await.json()["access_token"].is_string());
}

#[tokio::test]
async fn a_user_of_another_data_centre_sends_the_device_there() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_device();
    let device = begin(&zoho, &app).await;
    zoho.user_in(DataCenter::Eu);
    let too_early = poll(&zoho, &app, DataCenter::Eu, &device).await;
    assert_eq!(too_early, json!({ "error": "invalid_code" }));
    zoho.accept_device(user_code(&device)).await.unwrap();
    let sent_on = poll(&zoho, &app, DataCenter::Us, &device).await;
    assert_eq!(sent_on, json!({ "error": "other_dc", "user_location": "eu" }));
    let tokens = poll(&zoho, &app, DataCenter::Eu, &device).await;
    assert_eq!(tokens["api_domain"], zoho.loopback().origin(DataCenter::Eu));
    let token = tokens["access_token"].as_str().unwrap();
    assert_eq!(call(&zoho, DataCenter::Eu, token).await, 200);
    assert_eq!(call(&zoho, DataCenter::Us, token).await, 401);
}

#[tokio::test]
async fn a_refusal_and_the_end_of_the_time_are_told_apart() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_device();
    let device = begin(&zoho, &app).await;
    zoho.reject_device(user_code(&device)).await.unwrap();
    let refused = poll(&zoho, &app, DataCenter::Us, &device).await;
    assert_eq!(refused, json!({ "error": "access_denied" }));

    let device = begin(&zoho, &app).await;
    zoho.advance(Duration::from_millis(299_000));
    let waits = poll(&zoho, &app, DataCenter::Us, &device).await;
    assert_eq!(waits, json!({ "error": "authorization_pending" }));
    zoho.advance(Duration::from_secs(1));
    let late = poll(&zoho, &app, DataCenter::Us, &device).await;
    assert_eq!(late, json!({ "error": "expired" }));
    let error = zoho.accept_device(user_code(&device)).await.unwrap_err();
    assert_eq!(error.title(), "Invalid code");
}

#[tokio::test]
async fn a_code_is_entered_once_and_spelt_right() {
    let zoho = Emulator::start().await.unwrap();
    let device = begin(&zoho, &zoho.register_device()).await;
    for wrong in ["", "ABCD-0000", "<script>", "a b&c"] {
        let error = zoho.accept_device(wrong).await.unwrap_err();
        assert_eq!(error.title(), "Invalid code");
    }
    zoho.accept_device(user_code(&device)).await.unwrap();
    let error = zoho.reject_device(user_code(&device)).await.unwrap_err();
    assert_eq!(error.title(), "Invalid code");
}

#[tokio::test]
async fn only_devices_may_begin_and_poll() {
    let zoho = Emulator::start().await.unwrap();
    let (device, server) = (zoho.register_device(), zoho.register(CALLBACK));
    let begin = async |app: &Registration, grant_type: &str, scope: &str| {
        let request =
            [("client_id", app.client_id()), ("grant_type", grant_type), ("scope", scope)];
        let reply = post(&zoho, "/oauth/v3/device/code", &request).await;
        (reply.status == 200).then(|| reply.json()["error"].clone())
    };
    let scope = "ZohoBooks.bills.READ";
    assert_eq!(begin(&server, "device_request", scope).await, Some(json!("invalid_client")));
    assert_eq!(begin(&device, "device_token", scope).await, Some(json!("invalid_client")));
    assert_eq!(begin(&device, "device_request", "x").await, Some(json!("invalid_scope")));
    assert_eq!(begin(&device, "", scope).await, None);

    let mut poll = vec![("client_id", device.client_id()), ("grant_type", "device_token")];
    let error = |reply: Reply| reply.json()["error"].as_str().unwrap().to_owned();
    let reply = post(&zoho, "/oauth/v3/device/token", &poll).await;
    assert_eq!(error(reply), "invalid_client_secret");
    poll.push(("client_secret", device.client_secret()));
    assert_eq!(error(post(&zoho, "/oauth/v3/device/token", &poll).await), "invalid_code");
}

#[tokio::test]
async fn a_person_with_a_browser_finds_the_pages() {
    let zoho = Emulator::start().await.unwrap();
    let device = begin(&zoho, &zoho.register_device()).await;
    let page = send(&zoho, "GET /oauth/v3/device", &[], b"").await;
    assert!(page.status == 200 && page.body.contains("name=\"user_code\""));
    let complete = device["verification_uri_complete"].as_str().unwrap();
    let path = complete.strip_prefix(&zoho.loopback().to_string()).unwrap();
    let page = send(&zoho, &format!("GET {path}"), &[], b"").await;
    assert!(page.status == 200 && page.body.contains("ZohoBooks.settings.READ"));
    assert!(!page.body.contains("no-org"));
}
