use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use zohobooks_oauth::{DataCenter, RefreshToken, SelfClient};

use super::raw::{FORM, post, send};
use super::script::{TOKENS, accounts, app, code};
use super::site::{CALLBACK, Site, TOKEN, WANTED, code_in};

/// The parameters of an exchange, and then the client's own.
async fn exchange(site: &Site) -> [String; 2] {
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(login.url()).await.unwrap();
    let code = code_in(&callback);
    let (id, secret) = (site.console.client_id(), site.console.client_secret());
    [
        format!("grant_type=authorization_code&redirect_uri={CALLBACK}&code={code}"),
        format!("client_id={id}&client_secret={secret}"),
    ]
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
#[tokio::test]
async fn the_query_string_may_have_all_parameters() {
    let site = Site::start().await;
    let query = exchange(&site).await.join("&");
    let reply = post(&site.zoho, &format!("{TOKEN}?{query}"), "").await;
    assert!(reply.get("refresh_token").is_some());
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
#[tokio::test]
async fn the_body_may_have_all_parameters_urlencoded() {
    let site = Site::start().await;
    let form = exchange(&site).await.join("&");
    assert!(post(&site.zoho, TOKEN, &form).await.get("refresh_token").is_some());
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
#[tokio::test]
async fn a_basic_header_may_have_client_id_and_secret_only() {
    let site = Site::start().await;
    let (id, secret) = (site.console.client_id(), site.console.client_secret());
    let basic = format!("Basic {}", BASE64_STANDARD.encode(format!("{id}:{secret}")));
    let headers = [FORM, ("authorization", basic.as_str())];
    let [grant, _] = exchange(&site).await;
    let start = format!("POST {TOKEN}");
    let reply = send(&site.zoho, DataCenter::Us, &start, &headers, &grant).await;
    assert!(reply.get("refresh_token").is_some());
    // What is not of the client is not looked for there.
    let reply = send(&site.zoho, DataCenter::Us, &start, &headers, "").await;
    assert_eq!(reply.status, 400);
}

/// <https://github.com/zoho/zohocrm-python-sdk-8.0>, <https://github.com/zoho/zohocrm-java-sdk-8.0>
#[tokio::test]
async fn a_urlencoded_body_without_basic_is_what_zohos_own_clients_send() {
    let (accounts, script) = accounts(app(), &[(200, TOKENS)]);
    accounts.exchange(code(&app(), DataCenter::Us)).await.unwrap();
    let sent = script.last();
    assert_eq!(
        (sent.method.as_str(), sent.url.as_str()),
        ("POST", "https://accounts.zoho.com/oauth/v2/token")
    );
    assert_eq!(sent.content_type.as_deref(), Some("application/x-www-form-urlencoded"));
    assert_eq!(sent.authorization, None);
    assert_eq!(sent.names(), ["client_id", "client_secret", "code", "grant_type", "redirect_uri"]);
    assert_eq!(sent.field("redirect_uri"), Some("https%3A%2F%2Fapp.example.com%2Fcallback"));
}

/// <https://github.com/zoho/zohocrm-python-sdk-8.0>; <https://www.zoho.com/books/api/v3/oauth> lists one,
/// and a server that gets none does not miss it.
#[tokio::test]
async fn a_refresh_sends_no_redirect_uri() {
    let (accounts, script) = accounts(app(), &[(200, TOKENS)]);
    let token = RefreshToken::new("1000.c.d").unwrap();
    accounts.resume(token, DataCenter::Us, WANTED).await.unwrap();
    let sent = script.last();
    assert_eq!(sent.names(), ["client_id", "client_secret", "grant_type", "refresh_token"]);
    assert_eq!(sent.field("grant_type"), Some("refresh_token"));
}

/// <https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html>
#[tokio::test]
async fn a_code_of_a_self_client_goes_without_redirect_uri() {
    let client = SelfClient::new("1000.ABC", "not-a-secret", DataCenter::Eu).unwrap();
    let (accounts, script) = accounts(&client, &[(200, TOKENS)]);
    accounts.exchange(client.code("1000.a.b", WANTED).unwrap()).await.unwrap();
    let sent = script.last();
    assert_eq!(sent.url, "https://accounts.zoho.eu/oauth/v2/token");
    assert_eq!(sent.names(), ["client_id", "client_secret", "code", "grant_type"]);
}
