use axum::body::Body;
use axum::http::Request;
use tower::ServiceExt as _;

use super::*;

const POSTS: [&str; 7] = [
    "/oauth/v2/token",
    "/oauth/v2/token/revoke",
    "/oauth/v2/revoke/token",
    "/oauth/v3/device/code",
    "/oauth/v3/device/token",
    "/emulator/consent",
    "/console",
];

#[tokio::test]
async fn hostile_requests_are_answered_and_survived() {
    let zoho = Emulator::start().await.unwrap();
    for path in POSTS {
        for body in [&b"%"[..], b"%zz=%&&==", b"\xff\xfe\0=\0", b"token=%ff&decision=%00"] {
            let reply = send(&zoho, &format!("POST {path}"), &[("content-type", FORM)], body).await;
            assert_eq!(reply.status, 400, "{path}");
        }
    }
    let query = "client_id=%&response_type=%ff&scope=".to_owned() + &"a.b.c,".repeat(8000);
    assert_eq!(send(&zoho, &format!("GET /oauth/v2/auth?{query}"), &[], b"").await.status, 400);
    for path in ["/oauth/v2/auth/refresh?%", "/oauth/v3/device/setCode?user_code=%ff&devcode=%00"] {
        assert_eq!(send(&zoho, &format!("GET {path}"), &[], b"").await.status, 400, "{path}");
    }
    let header = [("authorization", "Basic \u{ff}\u{fe}")];
    assert_eq!(send(&zoho, "POST /oauth/v2/token", &header, b"grant_type=x").await.status, 200);
    let header = [("authorization", "Zoho-oauthtoken \u{ff}")];
    assert_eq!(send(&zoho, "GET /books/v3/organizations", &header, b"").await.status, 401);
}

#[tokio::test]
async fn a_body_is_read_up_to_a_limit() {
    let zoho = Emulator::start().await.unwrap();
    for path in POSTS {
        // Not over the network, where the server hangs up on a client that is still sending.
        let host = zoho.loopback().socket_addr().to_string();
        let body = Body::from(vec![b'a'; 1024 * 1024]);
        let request = Request::post(path).header("host", host).body(body).unwrap();
        let Ok(response) = zoho.router(DataCenter::Us).oneshot(request).await;
        assert_eq!(response.status(), 413, "{path}");
    }
}

#[tokio::test]
async fn requests_for_others_are_refused_and_recorded() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let address = zoho.loopback().socket_addr().to_string();
    let path = consent_path(&app, "ZohoBooks.bills.READ");
    for (target, host) in [
        (path.clone(), "evil.test"),
        (path.clone(), "accounts.zoho.com"),
        (format!("http://{address}{path}"), address.as_str()),
        (format!("http://evil.test{path}"), address.as_str()),
        (format!("https://accounts.zoho.com{path}"), "accounts.zoho.com"),
    ] {
        let reply = send_to(
            zoho.loopback().socket_addr(),
            &format!("GET {target}"),
            &[("host", host)],
            b"",
        )
        .await;
        assert_eq!((reply.status, reply.title()), (400, "400 Bad Request"), "{target} at {host}");
    }
    assert_eq!(
        send_to(zoho.loopback().socket_addr(), &format!("GET {path}"), &[], b"").await.status,
        400
    );
    let refused = RecordedRequest::new(DataCenter::Us, "GET", "/oauth/v2/auth", 400);
    assert_eq!(zoho.requests(), vec![refused; 6]);
    assert_eq!(send(&zoho, &format!("GET {path}"), &[], b"").await.status, 200);
}

#[tokio::test]
async fn a_callback_that_no_header_can_hold_is_a_page() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register("https://example.com/\r\nset-cookie: a=b");
    let url = consent_path(&app, "ZohoBooks.bills.READ")
        .replace(&encode(&[("", CALLBACK)])[1..], &encode(&[("", app.redirect_uri())])[1..]);
    let error = zoho.accept(&format!("{}{url}", zoho.loopback())).await.unwrap_err();
    assert_eq!(error.title(), "Invalid Redirect Uri");
}
