use zohobooks_oauth::{AccountsFault, DataCenter, Error, UserInfo, foreign_scope};

use super::script::{accounts, app, grant};
use super::site::{Site, WANTED, refused};

async fn user_info(status: u16, body: &str) -> Result<UserInfo, Error> {
    let (accounts, script) = accounts(app(), &[(status, body)]);
    let result = accounts.user_info(grant(&app(), DataCenter::Eu).await).await;
    let sent = script.last();
    assert_eq!(sent.url, "https://accounts.zoho.eu/oauth/user/info");
    assert_eq!(sent.authorization.as_deref(), Some("Zoho-oauthtoken 1000.a.b"));
    result
}

/// <https://github.com/bk-rs/oauth2-rs>
#[tokio::test]
async fn zuid_is_a_number() {
    let body = r#"{"First_Name":"John","Email":"john@example.com","Last_Name":"Smith","Display_Name":"John Smith","ZUID":795542000}"#;
    let user = user_info(200, body).await.unwrap();
    assert_eq!(user.id, "795542000");
    assert_eq!(user.email.as_deref(), Some("john@example.com"));
    assert_eq!(user.first_name.as_deref(), Some("John"));
    assert_eq!(user.last_name.as_deref(), Some("Smith"));
    assert_eq!(user.display_name.as_deref(), Some("John Smith"));
    let as_text = body.replace("795542000", "\"795542000\"");
    assert_eq!(user_info(200, &as_text).await.unwrap(), user);
}

/// <https://github.com/bk-rs/oauth2-rs> (`READ`), <https://github.com/rclone/rclone> (small letters), pages of
/// Zoho's (`Read`)
#[tokio::test]
async fn its_scope_is_not_case_sensitive() {
    let site = Site::start().await;
    for scope in [
        foreign_scope!("AaaServer.profile.READ"),
        foreign_scope!("AaaServer.profile.Read"),
        foreign_scope!("aaaserver.profile.read"),
    ] {
        let app = site.app.clone().with_foreign_scopes([scope]);
        let grant = site.log_in_as(&app).await.unwrap();
        assert_eq!(grant.requested(), WANTED);
        assert!(!site.accounts.user_info(&grant).await.unwrap().id.is_empty());
    }
}

/// <https://github.com/bk-rs/oauth2-rs>
#[tokio::test]
async fn its_error_is_401_with_a_cause() {
    let body = r#"{"response":"error","cause":"INVALID_OAUTHSCOPE"}"#;
    assert_eq!(refused(user_info(401, body).await), AccountsFault::InvalidOauthScope);
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    let result = site.accounts.user_info(&grant).await;
    assert!(result.as_ref().unwrap_err().needs_consent());
    assert_eq!(refused(result), AccountsFault::InvalidOauthScope);
    assert_eq!(site.zoho.requests().last().unwrap().status(), 401);
}
