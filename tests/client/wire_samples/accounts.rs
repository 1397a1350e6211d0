use std::time::Duration;

use zohobooks_oauth::{
    Access, AccountsFault, AnswerFault, DataCenter, DeviceApp, DevicePoll, Error, ErrorKind, Grant,
    RefreshToken, SelfClient, TokenFault,
};

use super::canned::{ACCESS, REFRESH, accounts, accounts_of};
use crate::script::{app, code};
use crate::site::WANTED;

const HOUR: Duration = Duration::from_secs(3600);

async fn exchange(data_center: DataCenter, body: &str) -> Result<Grant, Error> {
    accounts(200, body).exchange(code(&app(), data_center)).await
}

async fn resume(data_center: DataCenter, body: &str) -> Result<Grant, Error> {
    let token = RefreshToken::new(REFRESH).unwrap();
    accounts(200, body).resume(token, data_center, WANTED).await
}

fn foreign(access: &Access) -> Vec<&str> {
    access.granted().unwrap().foreign().collect()
}

fn answer_fault(error: &Error) -> AnswerFault {
    match error.kind() {
        ErrorKind::Answer { fault, .. } => *fault,
        kind => panic!("{kind:?}"),
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>
#[tokio::test]
async fn token_code_exchange_offline_official() {
    let body = format!(
        r#"{{"access_token":"{ACCESS}","refresh_token":"{REFRESH}","api_domain":"https://api.zoho.com",
            "token_type":"Bearer","expires_in":3600}}"#
    );
    let grant = exchange(DataCenter::Us, &body).await.unwrap();
    assert_eq!((grant.access_token().expose(), grant.refresh_token().expose()), (ACCESS, REFRESH));
    assert_eq!((grant.lifetime(), grant.data_center()), (HOUR, DataCenter::Us));
    assert!(grant.granted().is_none() && grant.missing().is_none());
    // Another data centre's answer would be a mix-up.
    let elsewhere = exchange(DataCenter::In, &body).await.unwrap_err();
    assert_eq!(answer_fault(&elsewhere), AnswerFault::ApiDomain);
}

/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>
#[tokio::test]
async fn token_code_exchange_eu_official() {
    let body = format!(
        r#"{{"access_token":"{ACCESS}","refresh_token":"{REFRESH}","api_domain":"https://api.zoho.eu",
            "token_type":"Bearer","expires_in":3600}}"#
    );
    let grant = exchange(DataCenter::Eu, &body).await.unwrap();
    assert_eq!((grant.lifetime(), grant.data_center()), (HOUR, DataCenter::Eu));
}

/// <https://github.com/bk-rs/oauth2-rs>, `access_token_with_authorization_code_grant.json`
#[tokio::test]
async fn token_code_exchange_online_with_scope() {
    let body = format!(
        r#"{{"access_token":"{ACCESS}","scope":"Site24x7.reports.READ Site24x7.reports.CREATE Site24x7.admin.DELETE",
            "api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}}"#
    );
    let error = exchange(DataCenter::Us, &body).await.unwrap_err();
    assert_eq!(answer_fault(&error), AnswerFault::NoRefreshToken);
    let grant = resume(DataCenter::Us, &body).await.unwrap();
    assert_eq!(grant.missing(), Some(WANTED));
    let scopes = ["Site24x7.reports.READ", "Site24x7.reports.CREATE", "Site24x7.admin.DELETE"];
    assert_eq!(foreign(grant.access()), scopes);
}

/// <https://github.com/bk-rs/oauth2-rs>, `access_token_with_authorization_code_grant_and_id_token.json`
#[tokio::test]
async fn token_code_exchange_offline_with_scope_and_id_token() {
    let body = format!(
        r#"{{"access_token":"{ACCESS}","refresh_token":"{REFRESH}","scope":"AaaServer.profile.READ email",
            "id_token":"REDACTED_JWT","api_domain":"https://www.zohoapis.com","token_type":"Bearer",
            "expires_in":3600}}"#
    );
    let grant = exchange(DataCenter::Us, &body).await.unwrap();
    assert_eq!(foreign(grant.access()), ["AaaServer.profile.READ", "email"]);
    assert_eq!((grant.refresh_token().expose(), grant.missing()), (REFRESH, Some(WANTED)));
}

/// <https://github.com/Weble/ZohoClient/issues/11>
#[tokio::test]
async fn token_offline_expires_in_milliseconds() {
    let body = format!(
        r#"{{"access_token":"{ACCESS}","expires_in_sec":3600,"api_domain":"https://www.zohoapis.com",
            "token_type":"Bearer","expires_in":3600000}}"#
    );
    assert_eq!(resume(DataCenter::Us, &body).await.unwrap().lifetime(), HOUR);
}

/// <https://www.zoho.com.cn/writer/help/api/v1/oauth-step4.html>: the API of another product, which is
/// not where calls of Zoho Books go.
#[tokio::test]
async fn token_refresh_expires_in_milliseconds_official() {
    let body = r#"{"access_token":"{new_access_token}","expires_in_sec":3600,
        "api_domain":"https://writer.zoho.com","token_type":"Bearer","expires_in":3600000}"#;
    let error = resume(DataCenter::Us, body).await.unwrap_err();
    assert_eq!(answer_fault(&error), AnswerFault::ApiDomain);
    let of_books = body.replace("writer.zoho.com", "www.zohoapis.com");
    let grant = resume(DataCenter::Us, &of_books).await.unwrap();
    assert_eq!((grant.lifetime(), grant.access_token().expose()), (HOUR, "{new_access_token}"));
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
#[tokio::test]
async fn token_refresh_official() {
    let body = format!(
        r#"{{"access_token":"{ACCESS}","api_domain":"https://api.zoho.com","token_type":"Bearer",
            "expires_in":3600}}"#
    );
    let grant = resume(DataCenter::Us, &body).await.unwrap();
    assert_eq!((grant.access_token().expose(), grant.refresh_token().expose()), (ACCESS, REFRESH));
}

/// <https://www.zoho.com/developer/docs/vertical-solutions/api/v6/refresh.html>, where asterisks stand for
/// the token.
#[tokio::test]
async fn token_refresh_with_scope_official() {
    let body = r#"{"access_token":" ***** ",
        "scope":"ZohoCRM.settings.ALL ZohoCRM.modules.ALL ZohoCRM.users.ALL ZohoCRM.org.ALL",
        "api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}"#;
    let error = resume(DataCenter::Us, body).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Token(TokenFault::Characters));
    let grant = resume(DataCenter::Us, &body.replace(" ***** ", ACCESS)).await.unwrap();
    assert_eq!(foreign(grant.access()).len(), 4);
}

/// Zoho Workerly developer guide, `refresh.html`
#[tokio::test]
async fn token_refresh_without_api_domain_official() {
    let body = r#"{"access_token":"{new_access_token}","expires_in":3600,"token_type":"Bearer"}"#;
    let grant = resume(DataCenter::Sa, body).await.unwrap();
    assert_eq!((grant.lifetime(), grant.data_center()), (HOUR, DataCenter::Sa));
}

/// <https://github.com/guanguans/notify>, `src/ZohoCliq/Authenticator.php`
#[tokio::test]
async fn token_client_credentials() {
    let token = &ACCESS[..ACCESS.len() - 3];
    let body = format!(
        r#"{{"access_token":"{token}","scope":"ZohoCliq.Webhooks.CREATE",
            "api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}}"#
    );
    let client = SelfClient::new("1000.ABC", "not-a-secret", DataCenter::Us).unwrap();
    let accounts = accounts_of(&client, 200, &body);
    let access = accounts.client_credentials(client.client_credentials(WANTED)).await.unwrap();
    assert_eq!((access.token().expose(), access.lifetime()), (token, HOUR));
    assert_eq!(foreign(&access), ["ZohoCliq.Webhooks.CREATE"]);
}

/// <https://github.com/kumarsendhil-oss/caos-platform> and <https://github.com/Weble/ZohoBooksApi/issues/84>
/// (`invalid_code`), <https://github.com/asciisd/zoho/issues/6> (`invalid_client`),
/// <https://github.com/asciisd/zoho/issues/20> (`invalid_redirect_uri`),
/// <https://github.com/guanguans/notify> (`invalid_client_secret`, and the throttle)
#[tokio::test]
async fn token_errors() {
    let throttled = r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#;
    for (status, body, fault) in [
        (200, r#"{"error":"invalid_code"}"#, AccountsFault::InvalidCode),
        (200, r#"{"error":"invalid_client"}"#, AccountsFault::InvalidClient),
        (200, r#"{"error":"invalid_redirect_uri"}"#, AccountsFault::InvalidRedirectUri),
        (200, r#"{"error":"invalid_client_secret"}"#, AccountsFault::InvalidClientSecret),
        (200, r#"{"error":"missing_org_info"}"#, AccountsFault::MissingOrgInfo),
        (400, throttled, AccountsFault::Throttled),
    ] {
        let error =
            accounts(status, body).exchange(code(&app(), DataCenter::Us)).await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Accounts(fault.clone()));
        assert_eq!(error.is_throttled(), fault == AccountsFault::Throttled);
    }
}

/// Zoho's Sheet API documentation, with Zoho's host for its example's.
#[tokio::test]
async fn device_initiation_and_device_poll_success() {
    let as_printed = r#"{"user_code":"WLKU-4502","device_code":"1024.d8aqef26b56e5...","interval":30000,
        "verification_uri_complete":"https://accounts.example.com/oauth/v3/device/setCode?devcode=abcdABCD",
        "expires_in":300000,"verification_url":"https://accounts.example.com/oauth/v3/device"}"#;
    let app = DeviceApp::new("1000.ABC", "not-a-secret").unwrap();
    let at = |body: &str| accounts_of(&app, 200, body);
    let error = at(as_printed).start_device_login(app.authorize(WANTED)).await.unwrap_err();
    assert_eq!(answer_fault(&error), AnswerFault::DeviceLogin);

    let of_zoho = as_printed.replace("accounts.example.com", "accounts.zoho.com");
    let mut login = at(&of_zoho).start_device_login(app.authorize(WANTED)).await.unwrap();
    assert_eq!(login.user_code(), "WLKU-4502");
    assert_eq!(login.verification_url(), "https://accounts.zoho.com/oauth/v3/device");
    let seconds = (login.expires_at() - std::time::Instant::now()).as_secs_f64().round();
    assert_eq!((login.interval().as_secs(), seconds), (36, 300.0));

    let as_printed = r#"{"access_token":"1004.a3fdad1f7115c...","refresh_token":"1004.8bb172382372d...",
        "api_domain":"https://api.example.com","token_type":"Bearer","expires_in":3600}"#;
    let error = at(as_printed).poll_device_login(&mut login).await.unwrap_err();
    assert_eq!(answer_fault(&error), AnswerFault::ApiDomain);
    let of_zoho = as_printed.replace("api.example.com", "api.zoho.com");
    let Ok(DevicePoll::Granted(grant)) = at(&of_zoho).poll_device_login(&mut login).await else {
        panic!("no grant")
    };
    assert_eq!(grant.access_token().expose(), "1004.a3fdad1f7115c...");
    assert_eq!((grant.refresh_token().expose(), grant.lifetime()), ("1004.8bb172382372d...", HOUR));
}

/// <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>
#[tokio::test]
async fn revoke_success() {
    let body = format!(r#"{{"access_token":"{ACCESS}","expires_in":3600,"token_type":"Bearer"}}"#);
    let grant = resume(DataCenter::Us, &body).await.unwrap();
    let answer = r#"{"status":"success"}"#;
    accounts(200, answer).revoke(&grant).await.unwrap();
    accounts(200, answer).revoke_authenticated(&grant).await.unwrap();
    accounts(200, answer).revoke_access(&grant).await.unwrap();
}

/// <https://github.com/bk-rs/oauth2-rs>, `oauth_user_info.json` and `oauth_user_info_err.json`
#[tokio::test]
async fn user_info_and_user_info_scope_error() {
    let token = format!(r#"{{"access_token":"{ACCESS}","expires_in":3600,"token_type":"Bearer"}}"#);
    let grant = resume(DataCenter::Us, &token).await.unwrap();
    let body = r#"{"First_Name":"xxx","Email":"xxx@example.com","Last_Name":"","Display_Name":"xxx",
        "ZUID":795542386}"#;
    let user = accounts(200, body).user_info(&grant).await.unwrap();
    assert_eq!((user.id.as_str(), user.email.as_deref()), ("795542386", Some("xxx@example.com")));
    assert_eq!((user.first_name.as_deref(), user.last_name), (Some("xxx"), None));
    assert_eq!(user.display_name.as_deref(), Some("xxx"));

    let body = r#"{"response":"error","cause":"INVALID_OAUTHSCOPE"}"#;
    let error = accounts(401, body).user_info(&grant).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidOauthScope));
    assert!(error.needs_consent());
}
