use serde_json::json;

use super::*;
use crate::{SelfClient, ServerApp};

fn own() -> SelfClient {
    SelfClient::new("1000.OWN", "hush", DataCenter::Eu).unwrap()
}

async fn load(zoho: &Emulator) -> Reply {
    let page = send(zoho, "GET /console", &[], b"").await;
    assert_eq!((page.status, page.title()), (200, "API console (emulator)"));
    page
}

fn ticket(page: &Reply) -> &str {
    page.body.split_once("name=\"ticket\" value=\"").unwrap().1.split_once('"').unwrap().0
}

async fn press(zoho: &Emulator, ticket: &str, client_id: &str, scope: &str) -> Reply {
    let form = [("ticket", ticket), ("client_id", client_id), ("scope", scope)];
    post(zoho, "/console", &form).await
}

#[tokio::test]
async fn the_console_lists_what_is_registered_without_secrets() {
    let zoho = Emulator::start().await.unwrap();
    let shop = zoho.register_app(&ServerApp::new("1000.SHOP", "hush", CALLBACK).unwrap());
    zoho.rename(&shop, "Zylker's <shop>");
    let own = zoho.register_self_client();
    let page = load(&zoho).await;
    for part in
        ["1000.SHOP", CALLBACK, "Zylker&#39;s &lt;shop&gt;</b>, server-based", own.client_id()]
    {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    for secret in ["hush", own.client_secret()] {
        assert!(!page.body.contains(secret), "{}", page.body);
    }
    assert_eq!(page.body.matches("<form").count(), 1, "self clients only: {}", page.body);
    for header in [
        "cache-control: no-store",
        "content-security-policy: default-src 'none'",
        "x-frame-options: SAMEORIGIN",
    ] {
        assert!(page.head.contains(header), "{header}: {}", page.head);
    }
}

#[tokio::test]
async fn a_code_of_the_page_is_exchanged_like_one_of_zoho() {
    let zoho = Emulator::start().await.unwrap();
    zoho.register_app(&own());
    let page = load(&zoho).await;
    let made = press(&zoho, ticket(&page), "1000.OWN", "ZohoBooks.settings.READ").await;
    assert_eq!(made.status, 200);
    assert!(made.head.contains("cache-control: no-store"), "{}", made.head);
    let code = made.body.split_once("<code>").unwrap().1.split_once("</code>").unwrap().0;
    let request = [
        ("client_id", "1000.OWN"),
        ("client_secret", "hush"),
        ("grant_type", "authorization_code"),
        ("code", code),
    ];
    let tokens = post_at(&zoho, DataCenter::Eu, "/oauth/v2/token", &request).await.json();
    assert_eq!(tokens["scope"], "ZohoBooks.settings.READ");
    let again = post_at(&zoho, DataCenter::Eu, "/oauth/v2/token", &request).await.json();
    assert_eq!(again, json!({ "error": "invalid_code" }));
}

#[tokio::test]
async fn whoever_errs_can_go_back_and_mend_it() {
    let zoho = Emulator::start().await.unwrap();
    let own = zoho.register_self_client();
    let page = load(&zoho).await;
    for scope in ["", "ZohoBooks.settings.Read", "ZohoBooks.settings.READ ", "<script>"] {
        let refused = press(&zoho, ticket(&page), own.client_id(), scope).await;
        assert_eq!((refused.status, refused.title()), (400, "Invalid OAuth scope"), "{scope}");
    }
    let made = press(&zoho, ticket(&page), own.client_id(), "ZohoBooks.settings.READ").await;
    assert_eq!(made.status, 200);
}

/// Nobody else can read the page: its ticket is all that tells the emulator's own form from theirs.
#[tokio::test]
async fn a_form_of_another_page_makes_no_code() {
    let zoho = Emulator::start().await.unwrap();
    zoho.register_app(&own());
    let other = Emulator::start().await.unwrap();
    other.register_app(&own());
    let page = load(&other).await;
    for ticket in ["", "x", ticket(&page)] {
        let refused = press(&zoho, ticket, "1000.OWN", "ZohoBooks.settings.READ").await;
        assert_eq!((refused.status, refused.title()), (400, "Page expired"), "{ticket}");
    }
    let page = load(&zoho).await;
    assert!(!page.head.contains("access-control"), "{}", page.head);
}

#[tokio::test]
async fn codes_are_for_self_clients_only() {
    let zoho = Emulator::start().await.unwrap();
    let server = zoho.register(CALLBACK);
    zoho.register_app(&own());
    let page = load(&zoho).await;
    for client_id in [server.client_id(), "1000.UNKNOWN", ""] {
        let refused = press(&zoho, ticket(&page), client_id, "ZohoBooks.settings.READ").await;
        assert_eq!((refused.status, refused.title()), (400, "Invalid Client"), "{client_id}");
    }
}
