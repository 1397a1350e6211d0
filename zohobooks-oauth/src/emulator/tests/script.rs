use std::time::{Duration, Instant};

use serde_json::json;

use super::*;

const TOKEN: &str = "/oauth/v2/token";

/// What comes over the wire, whatever it is.
async fn raw(zoho: &Emulator, path: &str, pairs: &[(&str, &str)]) -> String {
    let address = zoho.loopback().socket_addr();
    let body = encode(pairs);
    let length = body.len();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\ncontent-type: {FORM}\r\n\
         content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn answers_come_in_their_order_and_then_the_usual_ones() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    zoho.answer_each(TOKEN, Answer::json(200, r#"{"error":"each"}"#));
    zoho.answer_next(TOKEN, Answer::status(503).with_header("retry-after", "120"));
    zoho.answer_next(TOKEN, Answer::html(502, "<html>"));
    zoho.answer_next(TOKEN, Answer::redirect(307, "https://evil.test/"));
    zoho.answer_next(TOKEN, Answer::json(200, r#"{"access_token":"#));
    let request = exchange(&app, "1000.a.b");

    let unavailable = post(&zoho, TOKEN, &request).await;
    assert_eq!((unavailable.status, unavailable.body.as_str()), (503, ""));
    assert!(unavailable.head.contains("retry-after: 120"));
    let page = post_at(&zoho, DataCenter::Eu, TOKEN, &request).await;
    assert_eq!((page.status, page.body.as_str()), (502, "<html>"));
    assert!(page.head.contains("content-type: text/html"));
    let redirect = post(&zoho, TOKEN, &request).await;
    assert_eq!((redirect.status, redirect.location()), (307, "https://evil.test/"));
    assert_eq!(post(&zoho, TOKEN, &request).await.body, r#"{"access_token":"#);
    for _ in 0..2 {
        assert_eq!(post(&zoho, TOKEN, &request).await.json(), json!({ "error": "each" }));
    }
    zoho.answer_as_usual();
    assert_eq!(post(&zoho, TOKEN, &request).await.json(), json!({ "error": "invalid_code" }));
    let seen: Vec<_> = zoho.requests().iter().map(RecordedRequest::status).collect();
    assert_eq!(seen, [503, 502, 307, 200, 200, 200, 200]);
}

#[tokio::test]
async fn other_paths_and_strangers_do_not_use_an_answer_up() {
    let zoho = Emulator::start().await.unwrap();
    zoho.answer_next(TOKEN, Answer::status(503));
    assert_eq!(send(&zoho, "GET /oauth/v2/token/revoke", &[], b"").await.status, 400);
    let address = zoho.loopback().socket_addr();
    let stranger = send_to(address, "POST /oauth/v2/token", &[("host", "evil.test")], b"").await;
    assert_eq!(stranger.status, 400);
    assert_eq!(post(&zoho, TOKEN, &[]).await.status, 503);
}

#[tokio::test]
async fn the_usual_answer_can_be_changed_and_still_works() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    // https://github.com/Weble/ZohoClient/issues/11, and the newer guides without `api_domain`.
    let milliseconds = Answer::usual()
        .with_field("expires_in", "3600000")
        .with_field("expires_in_sec", "3600")
        .without_field("api_domain")
        .without_field("scope");
    zoho.answer_next(TOKEN, milliseconds);
    let code = code(&zoho, &app).await;
    let reply = post(&zoho, TOKEN, &exchange(&app, &code)).await;
    let tokens = reply.json();
    let fields: Vec<_> = tokens.as_object().unwrap().keys().map(String::as_str).collect();
    let left = ["access_token", "expires_in", "expires_in_sec", "refresh_token", "token_type"];
    assert_eq!(fields, left);
    assert_eq!(tokens["expires_in"], 3_600_000);
    assert_eq!(call(&zoho, DataCenter::Us, tokens["access_token"].as_str().unwrap()).await, 200);

    zoho.answer_next(TOKEN, Answer::html(200, "[1]").with_field("a", "1"));
    assert_eq!(post(&zoho, TOKEN, &[]).await.body, "[1]");
}

#[tokio::test]
async fn samples_have_the_status_and_the_words_of_their_sources() {
    let zoho = Emulator::start().await.unwrap();
    for (answer, status, body) in [
        (
            Answer::throttled(400),
            400,
            json!({
                "error_description":
                    "You have made too many requests continuously. Please try again after some time.",
                "error": "Access Denied",
                "status": "failure",
            }),
        ),
        (
            Answer::day_limit(),
            429,
            json!({
                "code": 45,
                "message":
                    "The API call for this organization has exceeded the maximum call rate limit of 1000.",
            }),
        ),
    ] {
        zoho.answer_next(TOKEN, answer);
        let reply = post(&zoho, TOKEN, &[]).await;
        assert_eq!((reply.status, reply.json()), (status, body));
    }
    for (answer, status, code) in
        [(Answer::minute_limit(), 429, 44), (Answer::concurrency_limit(), 429, 1070)]
    {
        zoho.answer_next("/books/v3/organizations", answer);
        let reply = send(&zoho, "GET /books/v3/organizations", &[], b"").await;
        assert_eq!((reply.status, reply.json()["code"].clone()), (status, json!(code)));
    }
    zoho.answer_next(
        TOKEN,
        Answer::throttled_in_words(400, "Zugriff verweigert", "Zu viele Anfragen"),
    );
    let reply = post(&zoho, TOKEN, &[]).await;
    assert_eq!((reply.status, reply.json()["status"].clone()), (400, json!("failure")));
    assert!(!reply.body.contains("Access Denied"));
}

#[tokio::test]
async fn a_connection_can_be_closed_before_and_in_an_answer() {
    let zoho = Emulator::start().await.unwrap();
    zoho.answer_next(TOKEN, Answer::hang_up());
    assert_eq!(raw(&zoho, TOKEN, &[]).await, "");

    for (bytes, rest) in [(0, ""), (5, "01234"), (9, "012345678"), (10, "0123456789")] {
        zoho.answer_next(TOKEN, Answer::json(200, "0123456789").hang_up_after(bytes));
        let answer = raw(&zoho, TOKEN, &[]).await;
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 ") && head.contains("content-length: 10"), "{head}");
        assert_eq!(body, rest);
    }
    let seen: Vec<_> = zoho.requests().iter().map(RecordedRequest::status).collect();
    assert_eq!(seen, [0, 200, 200, 200, 200]);
}

#[tokio::test]
async fn an_answer_can_be_lost_although_the_request_took_effect() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    for (answer, takes_effect) in [
        (Answer::hang_up(), false),
        (Answer::lost(), true),
        (Answer::usual().hang_up_after(0), true),
    ] {
        let code = code(&zoho, &app).await;
        zoho.answer_next(TOKEN, answer);
        assert!(!raw(&zoho, TOKEN, &exchange(&app, &code)).await.contains("access_token"));
        let again = post(&zoho, TOKEN, &exchange(&app, &code)).await.json();
        assert_eq!(again == json!({ "error": "invalid_code" }), takes_effect);
    }
}

#[tokio::test]
async fn an_answer_can_be_late_and_the_request_is_recorded_at_once() {
    let zoho = Emulator::start().await.unwrap();
    let delay = Duration::from_millis(300);
    zoho.answer_next(TOKEN, Answer::usual().after(delay));
    let start = Instant::now();
    let (reply, ()) = tokio::join!(post(&zoho, TOKEN, &[]), async {
        while zoho.requests().is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        assert!(start.elapsed() < delay);
    });
    assert_eq!(reply.status, 400);
    assert!(start.elapsed() >= delay);
}

#[tokio::test]
async fn the_pages_of_a_browser_can_be_scripted_too() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let url = format!("{}{}", zoho.loopback(), consent_path(&app, "ZohoBooks.bills.READ"));
    zoho.answer_next("/oauth/v2/auth", Answer::html(500, "<title>An error occurred</title>"));
    assert_eq!(zoho.accept(&url).await.unwrap_err().title(), "An error occurred");
    zoho.answer_next("/oauth/v2/auth", Answer::hang_up());
    assert!(zoho.accept(&url).await.is_err());
    assert!(zoho.accept(&url).await.is_ok());
}
