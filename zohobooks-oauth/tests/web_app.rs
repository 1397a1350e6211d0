//! The example `web_app`, and somebody with a browser.
#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "../examples/web_app/page.rs"]
mod page;
#[path = "../examples/web_app/site.rs"]
mod site;

use axum::Router;
use axum::body::Body;
use axum::http::header::{COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderName, Request, Response};
use serde_json::json;
use tower::ServiceExt as _;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, Connections, MemoryStore, ServerApp};

const CALLBACK: &str = "http://127.0.0.1:3000/callback";

async fn ask(site: &Router, method: &str, path: &str, cookie: &str) -> Response<Body> {
    let request = Request::builder().method(method).uri(path).header(COOKIE, cookie);
    site.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
}

async fn page_at(site: &Router, path: &str, cookie: &str) -> String {
    let answer = ask(site, "GET", path, cookie).await;
    let body = axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

fn header(answer: &Response<Body>, name: HeaderName) -> String {
    answer.headers()[name].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_visitor_connects_looks_and_disconnects() {
    let zoho = Emulator::start().await.unwrap();
    zoho.insert("10234695", "/contacts", json!({ "contact_name": "<b>Zylker</b>" }));
    let console = zoho.register(CALLBACK);
    let app = ServerApp::new(console.client_id(), console.client_secret(), CALLBACK).unwrap();
    let app = app.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app).unwrap();
    let connections = Connections::new(&accounts, MemoryStore::new());
    let site = site::Site::new(app, accounts, connections.clone()).router();

    let mut cookies = Vec::new();
    for _ in 0..2 {
        assert!(page_at(&site, "/", "").await.contains("Connect to Zoho Books"));
        let to_zoho = ask(&site, "POST", "/connect", "").await;
        let cookie = header(&to_zoho, SET_COOKIE).split(';').next().unwrap().to_owned();
        let callback = zoho.accept(&header(&to_zoho, LOCATION)).await.unwrap();
        let path = callback.strip_prefix("http://127.0.0.1:3000").unwrap();
        // Somebody else cannot end this login.
        assert_eq!(header(&ask(&site, "GET", path, "visitor=other").await, LOCATION), "/");
        assert_eq!(header(&ask(&site, "GET", path, &cookie).await, LOCATION), "/");
        let page = page_at(&site, "/", &cookie).await;
        assert!(page.contains("Zillum") && page.contains("&lt;b&gt;Zylker&lt;/b&gt;"), "{page}");
        cookies.push(cookie);
    }
    assert_eq!(connections.list(None, 10).await.unwrap().len(), 2);
    ask(&site, "POST", "/disconnect", &cookies[0]).await;
    assert!(page_at(&site, "/", &cookies[0]).await.contains("Connect to Zoho Books"));
    assert!(page_at(&site, "/", &cookies[1]).await.contains("Zillum"));
}
