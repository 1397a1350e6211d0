use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use zohobooks_oauth::{
    AccountsFault, AnswerFault, BrowserApp, DataCenter, ErrorKind, NativeApp, RefreshToken,
};

use super::raw::post;
use super::script::{TOKENS, accounts, app, grant, state_of};
use super::site::{CALLBACK, Site, WANTED, books_code, refused};

const SUCCESS: &str = r#"{"status":"success"}"#;

fn basic(credentials: &str) -> Option<String> {
    Some(format!("Basic {}", BASE64_STANDARD.encode(credentials)))
}

/// <https://www.zoho.com/books/api/v3/oauth>
#[tokio::test]
async fn the_legacy_request_has_a_token_and_no_client_authentication() {
    let (accounts, script) = accounts(app(), &[(200, SUCCESS)]);
    accounts.revoke(&grant(&app(), DataCenter::Us).await).await.unwrap();
    let sent = script.last();
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.url, "https://accounts.zoho.com/oauth/v2/token/revoke");
    assert_eq!((sent.names(), sent.field("token")), (vec!["token"], Some("1000.c.d")));
    assert_eq!(sent.authorization, None);
}

/// <https://www.zoho.com/books/api/v3/oauth>
#[tokio::test]
async fn the_legacy_token_may_stand_in_query_or_form() {
    let site = Site::start().await;
    for in_query in [true, false] {
        let grant = site.log_in().await.unwrap();
        let token = format!("token={}", grant.refresh_token().expose());
        let path = "/oauth/v2/token/revoke";
        let reply = match in_query {
            true => post(&site.zoho, &format!("{path}?{token}"), "").await,
            false => post(&site.zoho, path, &token).await,
        };
        assert_eq!((reply.status, reply.get("status").as_deref()), (200, Some("success")));
        assert_eq!(refused(site.accounts.refresh(&grant).await), AccountsFault::InvalidCode);
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>
#[tokio::test]
async fn the_current_request_has_the_credentials_in_a_basic_header() {
    let app = app().with_secret_in(DataCenter::Eu, "not-of-eu-either").unwrap();
    for (data_center, secret) in
        [(DataCenter::Us, "not-a-secret"), (DataCenter::Eu, "not-of-eu-either")]
    {
        let (accounts, script) = accounts(&app, &[(200, "")]);
        accounts.revoke_authenticated(&grant(&app, data_center).await).await.unwrap();
        let sent = script.last();
        assert_eq!(sent.method, "POST");
        assert_eq!(sent.url, format!("{}/oauth/v2/revoke/token", data_center.accounts_url()));
        assert_eq!(sent.authorization, basic(&format!("1000.ABC:{secret}")));
        assert_eq!(sent.field("client_secret"), None);
    }
}

/// Optional in <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>, required in
/// <https://www.zoho.com/developer/oauth/revoke-oauth-token.html>
#[tokio::test]
async fn token_type_is_always_sent() {
    let (accounts, script) = accounts(app(), &[(200, ""), (200, "")]);
    let grant = grant(&app(), DataCenter::Us).await;
    accounts.revoke_authenticated(&grant).await.unwrap();
    accounts.revoke_access(&grant).await.unwrap();
    let sent = script.requests();
    for (sent, token, token_type) in
        [(&sent[0], "1000.c.d", "refresh_token"), (&sent[1], "1000.a.b", "access_token")]
    {
        assert_eq!(sent.names(), ["token", "token_type"]);
        assert_eq!(
            (sent.field("token"), sent.field("token_type")),
            (Some(token), Some(token_type))
        );
    }

    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    site.accounts.revoke_access(&grant).await.unwrap();
    assert_eq!(books_code(site.call(&grant).await), 57);
    let grant = site.accounts.refresh(&grant).await.unwrap();
    site.call(&grant).await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>
#[tokio::test]
async fn client_based_apps_revoke_without_a_secret() {
    let app = BrowserApp::new("1000.ABC", CALLBACK).unwrap();
    let login = app.authorize(WANTED).unwrap();
    let state = state_of(login.url());
    let fragment = format!("#state={state}&access_token=1000.a.b&expires_in=3600&location=us");
    let access = login.finish(&fragment).unwrap();
    let (accounts, script) = accounts(&app, &[(200, "")]);
    accounts.revoke_access(&access).await.unwrap();
    assert_eq!(script.last().authorization, basic("1000.ABC:"));
}

/// <https://www.zoho.com/books/api/v3/oauth>, <https://github.com/zoho/zohocrm-python-sdk-8.0>
#[tokio::test]
async fn a_legacy_success_says_so() {
    let grant = grant(&app(), DataCenter::Us).await;
    for nothing in ["", "{}", r#"{"status":"failure"}"#, r#"{"status":"Success!"}"#, "success"] {
        let (accounts, _) = accounts(app(), &[(200, nothing), (200, SUCCESS)]);
        assert!(accounts.revoke(&grant).await.is_err(), "{nothing}");
        accounts.revoke(&grant).await.unwrap();
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>, which has no body
#[tokio::test]
async fn a_current_success_is_status_200_with_any_body() {
    let grant = grant(&app(), DataCenter::Us).await;
    for body in ["", "\n", "{}", SUCCESS, r#"{"message":"revoked"}"#] {
        let (accounts, _) = accounts(app(), &[(200, body), (200, body)]);
        accounts.revoke_authenticated(&grant).await.unwrap();
        accounts.revoke_access(&grant).await.unwrap();
    }
    for failure in [r#"{"status":"failure"}"#, r#"{"error":"invalid_client"}"#] {
        let (accounts, _) = accounts(app(), &[(200, failure)]);
        assert!(accounts.revoke_authenticated(&grant).await.is_err(), "{failure}");
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>; what the body says is not
/// known.
#[tokio::test]
async fn a_failure_is_status_400() {
    let grant = grant(&app(), DataCenter::Us).await;
    for body in ["", "{}", r#"{"error":"invalid_client"}"#, "<html></html>", SUCCESS] {
        let (accounts, _) = accounts(app(), &[(400, body), (400, body), (400, body)]);
        for result in [
            accounts.revoke(&grant).await,
            accounts.revoke_authenticated(&grant).await,
            accounts.revoke_access(&grant).await,
        ] {
            // Whoever disconnects needs nobody's consent.
            assert!(!result.unwrap_err().needs_consent(), "{body}");
        }
    }
}

/// <https://github.com/jayasinghthakur/merchantbridge>
#[tokio::test]
async fn invalid_token_is_revoked_already() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    for _ in 0..2 {
        site.accounts.revoke(&grant).await.unwrap();
    }
    let statuses = site.zoho.requests().into_iter().map(|it| it.status());
    assert!(statuses.skip_while(|status| *status != 400).eq([400]));
    // Where credentials are asked for, the same word may as well mean that those are wrong.
    let error = site.accounts.revoke_authenticated(&grant).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidToken));
}

/// <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>
#[tokio::test]
async fn revoking_a_refresh_token_kills_its_access_tokens() {
    let site = Site::start().await;
    for authenticated in [false, true] {
        let (first, other) = (site.log_in().await.unwrap(), site.log_in().await.unwrap());
        let second = site.accounts.refresh(&first).await.unwrap();
        match authenticated {
            false => site.accounts.revoke(&first).await.unwrap(),
            true => site.accounts.revoke_authenticated(&first).await.unwrap(),
        }
        for dead in [&first, &second] {
            assert_eq!(books_code(site.call(dead).await), 57);
        }
        site.call(&other).await.unwrap();
    }
}

/// Sources disagree: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html> (where the app
/// is registered), <https://www.zoho.com/crm/developer/docs/api/v8/revoke-tokens.html> (that of the user)
#[tokio::test]
async fn the_data_centre_that_issued_a_token_revokes_it() {
    let site = Site::start().await;
    site.zoho.user_in(DataCenter::Jp);
    let grant = site.log_in().await.unwrap();
    site.accounts.revoke_access(&grant).await.unwrap();
    site.accounts.revoke(&grant).await.unwrap();
    assert_eq!(site.asked("/oauth/v2/revoke/token"), [DataCenter::Jp]);
    assert_eq!(site.asked("/oauth/v2/token/revoke"), [DataCenter::Jp]);
    assert_eq!(refused(site.accounts.refresh(&grant).await), AccountsFault::InvalidCode);
}

/// Not documented: older documentation of this kind sends a secret, newer may not.
#[tokio::test]
async fn native_apps_revoke_with_or_without_a_secret() {
    let app = NativeApp::new("1000.ABC", CALLBACK).unwrap();
    for (app, credentials) in [
        (app.clone(), "1000.ABC:"),
        (app.with_secret("not-a-secret").unwrap(), "1000.ABC:not-a-secret"),
    ] {
        let (accounts, script) = accounts(&app, &[(200, TOKENS), (200, "")]);
        let token = RefreshToken::new("1000.c.d").unwrap();
        let grant = accounts.resume(token, DataCenter::Us, WANTED).await.unwrap();
        accounts.revoke_authenticated(&grant).await.unwrap();
        assert_eq!(script.last().authorization, basic(credentials));
    }
}

/// A revocation is done when it is done.
#[tokio::test]
async fn a_legacy_answer_without_success_is_an_error_of_its_own() {
    let (accounts, _) = accounts(app(), &[(200, "{}")]);
    let error = accounts.revoke(&grant(&app(), DataCenter::Us).await).await.unwrap_err();
    let kind = error.kind();
    assert!(matches!(kind, ErrorKind::Answer { fault: AnswerFault::NotRevoked, .. }), "{kind:?}");
}
