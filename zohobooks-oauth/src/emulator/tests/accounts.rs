use base64::Engine as _;

use super::*;

#[tokio::test]
async fn parameters_may_stand_in_the_body_the_query_or_a_header() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);

    let in_body = post(&zoho, "/oauth/v2/token", &exchange(&app, &code(&zoho, &app).await)).await;
    assert!(in_body.json()["refresh_token"].is_string());

    let query = encode(&exchange(&app, &code(&zoho, &app).await));
    let in_query = send(&zoho, &format!("POST /oauth/v2/token?{query}"), &[], b"").await;
    assert!(in_query.json()["refresh_token"].is_string());

    let credentials = format!("{}:{}", app.client_id(), app.client_secret());
    let basic = format!("Basic {}", base64::prelude::BASE64_STANDARD.encode(credentials));
    let code = code(&zoho, &app).await;
    let rest = encode(&exchange(&app, &code)[2..]);
    let headers = [("content-type", FORM), ("authorization", &basic)];
    let in_header = send(&zoho, "POST /oauth/v2/token", &headers, rest.as_bytes()).await;
    assert!(in_header.json()["refresh_token"].is_string());
}

#[tokio::test]
async fn token_errors_come_with_status_200() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let good = exchange(&app, "1000.a.b");
    for (without, error) in [
        ("client_id", "invalid_client"),
        ("client_secret", "invalid_client_secret"),
        ("redirect_uri", "invalid_redirect_uri"),
        ("", "invalid_code"),
    ] {
        let mut pairs = good.to_vec();
        pairs.retain(|(name, _)| *name != without);
        let reply = post(&zoho, "/oauth/v2/token", &pairs).await;
        assert_eq!((reply.status, reply.json()), (200, serde_json::json!({ "error": error })));
    }
}

#[tokio::test]
async fn a_token_request_without_grant_type_or_with_get_is_a_bad_request() {
    let zoho = Emulator::start().await.unwrap();
    for start in ["POST /oauth/v2/token", "GET /oauth/v2/token?grant_type=refresh_token"] {
        let reply = send(&zoho, start, &[], b"").await;
        assert_eq!((reply.status, reply.title()), (400, "400 Bad Request"));
    }
}

#[tokio::test]
async fn a_token_works_until_it_is_revoked() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let grant =
        post(&zoho, "/oauth/v2/token", &exchange(&app, &code(&zoho, &app).await)).await.json();
    let header = format!("Zoho-oauthtoken {}", grant["access_token"].as_str().unwrap());
    let list = async || {
        send(&zoho, "GET /books/v3/organizations", &[("authorization", &header)], b"").await
    };
    let reply = list().await;
    assert_eq!((reply.status, &reply.json()["code"]), (200, &0.into()));
    assert_eq!(reply.json()["organizations"].as_array().unwrap().len(), 2);

    let token = grant["refresh_token"].as_str().unwrap();
    let revoked = post(&zoho, "/oauth/v2/token/revoke", &[("token", token)]).await;
    assert_eq!((revoked.status, revoked.json()), (200, serde_json::json!({ "status": "success" })));
    assert_eq!(post(&zoho, "/oauth/v2/token/revoke", &[("token", token)]).await.status, 400);

    let reply = list().await;
    assert_eq!((reply.status, &reply.json()["code"]), (401, &57.into()));
}

#[tokio::test]
async fn books_errors_have_their_codes() {
    let zoho = Emulator::start().await.unwrap();
    for (start, status, code) in [
        ("GET /books/v3/organizations", 401, 14),
        ("GET /books/v3/invoices", 401, 14),
        ("GET /books/v3/nothing", 404, 5),
        ("DELETE /books/v3/organizations", 404, 5),
        ("GET /", 404, 5),
    ] {
        let reply = send(&zoho, start, &[], b"").await;
        assert_eq!((reply.status, &reply.json()["code"]), (status, &code.into()), "{start}");
    }
}

#[tokio::test]
async fn requests_are_recorded_without_secrets() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let query = encode(&exchange(&app, "1000.a.b"));
    send(&zoho, &format!("POST /oauth/v2/token?{query}"), &[], b"").await;
    assert_eq!(
        zoho.requests(),
        [RecordedRequest::new(DataCenter::Us, "POST", "/oauth/v2/token", 200)]
    );
}
