use std::time::Duration;

use zohobooks_oauth::http::Response;
use zohobooks_oauth::{
    AnswerFault, DataCenter, Error, ErrorKind, Grant, RefreshToken, ScopeSet, SelfClient,
    ServerApp, scopes,
};

use super::script::{Script, TOKENS, accounts, app, code};
use super::site::{CALLBACK, Site, WANTED};

const HOUR: Duration = Duration::from_secs(3600);

async fn exchange(body: &str) -> Result<Grant, Error> {
    accounts(app(), &[(200, body)]).0.exchange(code(&app(), DataCenter::Us)).await
}

async fn refresh(body: &str) -> Result<Grant, Error> {
    let token = RefreshToken::new("1000.c.d").unwrap();
    accounts(app(), &[(200, body)]).0.resume(token, DataCenter::Us, WANTED).await
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>, and with `scope` as a third
/// party saw it in India in September 2026
#[tokio::test]
async fn an_offline_exchange_has_five_fields_and_live_also_scope() {
    let documented = r#"{"access_token":"1000.a.b","refresh_token":"1000.c.d",
        "api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}"#;
    let grant = exchange(documented).await.unwrap();
    assert_eq!(
        (grant.access_token().expose(), grant.refresh_token().expose()),
        ("1000.a.b", "1000.c.d")
    );
    assert_eq!((grant.lifetime(), grant.data_center()), (HOUR, DataCenter::Us));
    assert!(grant.granted().is_none());

    let scope = r#","scope":"ZohoBooks.settings.READ ZohoBooks.invoices.READ"}"#;
    let grant = exchange(&documented.replace('}', scope)).await.unwrap();
    assert_eq!(grant.granted().unwrap().scopes(), Some(WANTED));
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://github.com/schmorrison/Zoho/issues/43>
#[tokio::test]
async fn an_online_exchange_or_a_later_consent_has_no_refresh_token() {
    let error = exchange(&TOKENS.replace(r#""refresh_token":"1000.c.d","#, "")).await.unwrap_err();
    let kind = error.kind();
    assert!(
        matches!(kind, ErrorKind::Answer { fault: AnswerFault::NoRefreshToken, status: 200, .. }),
        "{kind:?}"
    );
    assert!(error.needs_consent());
}

/// <https://github.com/bk-rs/oauth2-rs>, <https://www.zoho.com/accounts/help/user-authentication.html>
#[tokio::test]
async fn with_email_or_openid_there_is_an_id_token() {
    let grant = exchange(&TOKENS.replace('}', r#","id_token":"e.y.j"}"#)).await.unwrap();
    assert_eq!(grant.refresh_token().expose(), "1000.c.d");
    assert!(!format!("{grant:?}").contains("e.y.j"));
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>; with `scope` as in
/// <https://www.zoho.com/developer/docs/vertical-solutions/api/v6/refresh.html>
#[tokio::test]
async fn a_refresh_has_no_refresh_token_and_live_also_scope() {
    let documented = r#"{"access_token":"1000.e.f","api_domain":"https://www.zohoapis.com",
        "token_type":"Bearer","expires_in":3600}"#;
    let grant = refresh(documented).await.unwrap();
    assert_eq!(
        (grant.access_token().expose(), grant.refresh_token().expose()),
        ("1000.e.f", "1000.c.d")
    );
    let with_scope = documented.replace('}', r#","scope":"ZohoBooks.settings.READ"}"#);
    let grant = refresh(&with_scope).await.unwrap();
    assert_eq!(grant.missing(), Some(scopes![invoices::READ]));

    // Where this answer does not say it, an earlier one did.
    let (accounts, _) = accounts(app(), &[(200, documented)]);
    assert_eq!(accounts.refresh(&grant).await.unwrap().missing(), Some(scopes![invoices::READ]));
}

/// <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>,
/// <https://github.com/guanguans/notify>
#[tokio::test]
async fn client_credentials_have_scope_and_no_refresh_token() {
    let body = r#"{"access_token":"1000.a.b","scope":"ZohoBooks.settings.READ ZohoBooks.invoices.READ",
        "api_domain":"https://www.zohoapis.in","token_type":"Bearer","expires_in":3600}"#;
    let client = SelfClient::new("1000.ABC", "not-a-secret", DataCenter::In).unwrap();
    let (accounts, _) = accounts(&client, &[(200, body)]);
    let access = accounts.client_credentials(client.client_credentials(WANTED)).await.unwrap();
    assert_eq!((access.token().expose(), access.lifetime()), ("1000.a.b", HOUR));
    assert_eq!(access.granted().unwrap().scopes(), Some(WANTED));
}

/// Zoho Workerly's developer guide, <https://github.com/site24x7/terraform-provider-site24x7>
#[tokio::test]
async fn api_domain_may_be_missing() {
    assert!(!TOKENS.contains("api_domain"));
    for data_center in DataCenter::all() {
        let books = r#"{"code":0,"organizations":[]}"#;
        let (accounts, script) = accounts(app(), &[(200, TOKENS), (200, books)]);
        let grant = accounts.exchange(code(&app(), data_center)).await.unwrap();
        accounts.books(&grant).organizations().await.unwrap();
        assert!(script.last().url.starts_with(&format!("{}/books/", data_center.api_url())));
    }
}

/// <https://github.com/bk-rs/oauth2-rs>,
/// <https://www.zoho.com/developer/docs/vertical-solutions/api/v6/refresh.html>
#[tokio::test]
async fn scope_in_answers_is_space_separated_optional_and_a_set() {
    for text in [
        "ZohoBooks.settings.READ ZohoBooks.invoices.READ",
        "ZohoBooks.invoices.READ ZohoBooks.settings.READ",
        "zohobooks.INVOICES.read ZohoBooks.settings.Read",
        "ZohoBooks.invoices.READ,ZohoBooks.settings.READ",
    ] {
        let body = TOKENS.replace('}', &format!(r#","scope":"{text}"}}"#));
        let grant = exchange(&body).await.unwrap();
        assert_eq!(grant.granted().and_then(|it| it.scopes()), Some(WANTED), "{text}");
        assert_eq!(grant.missing(), None);
    }
    for nothing in ["", r#","scope":"""#, r#","scope":null"#] {
        let grant = exchange(&TOKENS.replace('}', &format!("{nothing}}}"))).await.unwrap();
        assert!(grant.granted().is_none() && grant.missing().is_none());
    }
}

/// A third party's login to Zoho Books in India, September 2026
#[tokio::test]
async fn scope_in_answers_is_what_was_requested() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    let requested: ScopeSet = grant.requested();
    assert_eq!((requested, grant.granted().unwrap().scopes()), (WANTED, Some(WANTED)));
}

/// <https://github.com/Weble/ZohoClient/issues/11>,
/// <https://www.zoho.com.cn/writer/help/api/v1/oauth-step4.html>
#[tokio::test]
async fn expires_in_is_in_milliseconds_beside_expires_in_sec() {
    for fields in [
        r#""expires_in_sec":3600,"expires_in":3600000"#,
        r#""expires_in":3600000,"expires_in_sec":3600"#,
        r#""expires_in_sec":3600"#,
    ] {
        let body = TOKENS.replace(r#""expires_in":3600"#, fields);
        assert_eq!(exchange(&body).await.unwrap().lifetime(), HOUR, "{fields}");
    }
    // Even a lifetime that would do for seconds.
    let short = r#""expires_in_sec":60,"expires_in":60000"#;
    let body = TOKENS.replace(r#""expires_in":3600"#, short);
    assert_eq!(exchange(&body).await.unwrap().lifetime(), Duration::from_secs(60));
}

/// <https://github.com/site24x7/terraform-provider-site24x7>, `oauth/token.go`
#[tokio::test]
async fn expires_in_can_be_in_milliseconds_without_a_sign_of_it() {
    let body = TOKENS.replace(r#""expires_in":3600"#, r#""expires_in":3600000"#);
    assert_eq!(exchange(&body).await.unwrap().lifetime(), HOUR);
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html> has 3600, an example of the
/// Sheet API documentation 1000.
#[tokio::test]
async fn expires_in_is_in_seconds_otherwise() {
    for seconds in [3600, 1000, 86_400] {
        let expires_in = format!(r#""expires_in":{seconds}"#);
        let grant = exchange(&TOKENS.replace(r#""expires_in":3600"#, &expires_in)).await.unwrap();
        assert_eq!(grant.lifetime(), Duration::from_secs(seconds));
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
#[tokio::test]
async fn a_refresh_never_rotates_the_refresh_token() {
    let site = Site::start().await;
    let mut grant = site.log_in().await.unwrap();
    let token = grant.refresh_token().expose().to_owned();
    for _ in 0..3 {
        let renewed = site.accounts.refresh(&grant).await.unwrap();
        assert_eq!(renewed.refresh_token().expose(), token);
        assert_ne!(renewed.access_token().expose(), grant.access_token().expose());
        grant = renewed;
    }
}

/// <https://github.com/guanguans/notify> (29 to 32 digits),
/// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html> (prefix 1004)
#[tokio::test]
async fn tokens_ids_and_secrets_may_have_any_length() {
    for token in [
        "1000.0123456789abcdef0123456789abc.0123456789abcdef0123456789abcdef",
        "1000.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef",
        "1004.a3fdad1f7115c",
        "1000.a.b",
        "x",
    ] {
        let body = TOKENS.replace("1000.a.b", token).replace("1000.c.d", token);
        let grant = exchange(&body).await.unwrap();
        assert_eq!((grant.access_token().expose(), grant.refresh_token().expose()), (token, token));
    }
    for (id, secret) in [
        ("1000.0123456789ABCDEF0123456789ABCD", "0123456789abcdef0123456789abcdef0123456789"),
        ("1000.0", "0"),
    ] {
        assert_eq!(ServerApp::new(id, secret, CALLBACK).unwrap().client_id(), id);
    }
}

/// <https://github.com/asciisd/zoho/issues/6>
#[tokio::test]
async fn a_real_answer_has_a_server_a_charset_and_cookies() {
    let script = Script::default();
    let answer = Response::builder()
        .header("Server", "ZGS")
        .header("Content-Type", "application/json;charset=UTF-8")
        .header("Set-Cookie", "iamcsr=0123;path=/;SameSite=None;Secure;priority=high")
        .header("Set-Cookie", "_zcsr_tmp=0123;path=/;SameSite=Strict;Secure;priority=high");
    script.push(answer.body(TOKENS.as_bytes().to_vec()).unwrap());
    let accounts = zohobooks_oauth::Accounts::with_transport(app(), script);
    accounts.exchange(code(&app(), DataCenter::Us)).await.unwrap();
}
