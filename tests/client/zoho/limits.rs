use std::time::Duration;

use zohobooks_oauth::{Accounts, AccountsFault, DataCenter, Error, Grant, SelfClient, ServerApp};

use super::script::{THROTTLED, accounts, app, code};
use super::site::{CALLBACK, Site, WANTED, books_code, refused};

const TEN_MINUTES: Duration = Duration::from_secs(600);

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>
#[tokio::test]
async fn an_access_token_lives_for_3600_seconds() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    assert_eq!(grant.lifetime(), Duration::from_secs(3600));
    site.zoho.advance(Duration::from_secs(3590));
    site.call(&grant).await.unwrap();
    site.zoho.advance(Duration::from_secs(10));
    let result = site.call(&grant).await;
    assert!(result.as_ref().unwrap_err().needs_refresh());
    assert_eq!(books_code(result), 57);
}

/// <https://help.zoho.com>, "Will the refresh tokens expire?"
#[tokio::test]
async fn a_refresh_token_never_expires() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    site.zoho.advance(Duration::from_secs(20 * 365 * 24 * 3600));
    let grant = site.accounts.refresh(&grant).await.unwrap();
    site.call(&grant).await.unwrap();
}

/// <https://help.zoho.com>, "Will the refresh tokens expire?": on revoke, on a change of the password, under
/// Connected Apps, or with the client. All of them answer alike.
#[tokio::test]
async fn a_refresh_token_is_deleted_by_its_user_and_the_user_is_asked_again() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    site.accounts.revoke(&grant).await.unwrap();
    let error = site.accounts.refresh(&grant).await.unwrap_err();
    assert!(error.needs_consent() && !error.is_transient() && !error.is_configuration());
    let again = site.log_in().await.unwrap();
    site.accounts.refresh(&again).await.unwrap();
}

async fn log_in_often(site: &Site, app: &ServerApp, times: usize) -> Vec<Grant> {
    let mut grants = Vec::new();
    for _ in 0..times {
        grants.push(site.log_in_as(app).await.unwrap());
    }
    grants
}

/// <https://www.zoho.com/books/api/v3/oauth>
#[tokio::test]
async fn the_21st_refresh_token_deletes_the_oldest() {
    let site = Site::start().await;
    let grants = log_in_often(&site, &site.app, 20).await;
    site.accounts.refresh(&grants[0]).await.unwrap();
    let newest = site.log_in().await.unwrap();

    let oldest = site.accounts.refresh(&grants[0]).await;
    assert!(oldest.as_ref().unwrap_err().needs_consent());
    assert_eq!(refused(oldest), AccountsFault::InvalidCode);
    for grant in [&grants[1], &grants[19], &newest] {
        site.accounts.refresh(grant).await.unwrap();
    }
}

/// Sources disagree: per user, <https://www.zoho.com/books/api/v3/oauth>; per client, <https://help.zoho.com>,
/// "Will the refresh tokens expire?"; for a user of a client,
/// <https://help.zoho.com/portal/en/community/topic/kaizen-43-tokens-and-limitations>
#[tokio::test]
async fn whose_oldest_refresh_token_it_is_the_answer_is_the_same() {
    let site = Site::start().await;
    let console = site.zoho.register(CALLBACK);
    let other = ServerApp::new(console.client_id(), console.client_secret(), CALLBACK).unwrap();
    let other = other.on_loopback(site.zoho.loopback());
    let of_another_client = site.log_in_as(&other).await.unwrap();
    let first = site.log_in().await.unwrap();
    log_in_often(&site, &site.app, 20).await;
    assert_eq!(refused(site.accounts.refresh(&first).await), AccountsFault::InvalidCode);

    // Here it lives on. Were it gone, this would be the one answer there is.
    let accounts_of_other = Accounts::new(&other).unwrap();
    accounts_of_other.refresh(&of_another_client).await.unwrap();
    accounts_of_other.revoke(&of_another_client).await.unwrap();
    let gone = accounts_of_other.refresh(&of_another_client).await;
    assert!(gone.as_ref().unwrap_err().needs_consent());
    assert_eq!(refused(gone), AccountsFault::InvalidCode);
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
#[tokio::test]
async fn ten_access_tokens_in_ten_minutes_then_blocked_for_the_rest_of_them() {
    let site = Site::start().await;
    let (grant, other) = (site.log_in().await.unwrap(), site.log_in().await.unwrap());
    for _ in 0..10 {
        site.accounts.refresh(&grant).await.unwrap();
    }
    let blocked = site.accounts.refresh(&grant).await;
    let error = blocked.as_ref().unwrap_err();
    assert!(error.is_throttled() && !error.is_transient() && !error.needs_consent());
    assert_eq!(error.retry_after(), Some(TEN_MINUTES));
    assert_eq!(refused(blocked), AccountsFault::Throttled);
    // It is a limit of this refresh token.
    site.accounts.refresh(&other).await.unwrap();

    site.zoho.advance(TEN_MINUTES - Duration::from_secs(30));
    assert_eq!(refused(site.accounts.refresh(&grant).await), AccountsFault::Throttled);
    site.zoho.advance(Duration::from_secs(30));
    let grant = site.accounts.refresh(&grant).await.unwrap();
    site.call(&grant).await.unwrap();
}

/// Another login right away would only be throttled as well.
fn has_to_wait<T>(result: Result<T, Error>) -> bool {
    let error = result.map(drop).unwrap_err();
    assert_eq!(error.retry_after(), Some(TEN_MINUTES));
    error.is_throttled() && !error.needs_consent() && !error.is_transient()
}

/// <https://www.zoho.com/developer/oauth/token-limits.html>, as others quote it
#[tokio::test]
async fn ten_access_tokens_in_ten_minutes_may_be_the_limit_of_a_client() {
    let client = SelfClient::new("1000.ABC", "not-a-secret", DataCenter::Us).unwrap();
    let (accounts, _) = accounts(&client, &[(400, THROTTLED)]);
    let request = client.client_credentials(WANTED);
    assert!(has_to_wait(accounts.client_credentials(request).await));
}

/// Sources disagree: ten in ten minutes for a client (the page on the validity of tokens of Zoho CRM) or for
/// a user, or four in one minute (<https://www.zoho.com/projects/help/rest-api/faq/oauth.html>)
#[tokio::test]
async fn authorization_codes_may_be_limited() {
    for body in [THROTTLED, r#"{"error":"access_denied"}"#] {
        let (accounts, _) = accounts(app(), &[(400, body)]);
        assert!(has_to_wait(accounts.exchange(code(&app(), DataCenter::Us)).await));
    }
}

/// Sources disagree: five in a minute (Zoho PDF Editor), ten in ten minutes
/// (<https://help.zoho.com/portal/en/community/topic/kaizen-43-tokens-and-limitations>) or twenty (Zoho CRM,
/// version 3)
#[tokio::test]
async fn new_refresh_tokens_may_be_limited() {
    for status in [200, 400] {
        let (accounts, _) = accounts(app(), &[(status, THROTTLED)]);
        assert!(has_to_wait(accounts.exchange(code(&app(), DataCenter::Us)).await));
    }
}

/// <https://help.zoho.com/portal/en/kb/accounts/faqs-troubleshooting/faqs/oauth/articles/invalid-oauthtoken-on-api-access-30-5-2021>
/// has 10, Zoho CRM 15, and Zoho Projects 30.
#[tokio::test]
async fn the_oldest_live_access_token_dies_silently() {
    let site = Site::start().await;
    let first = site.log_in().await.unwrap();
    let mut newest = first.clone();
    for _ in 0..9 {
        newest = site.accounts.refresh(&newest).await.unwrap();
    }
    site.call(&first).await.unwrap();
    newest = site.accounts.refresh(&newest).await.unwrap();
    assert!(!first.is_expired());
    let result = site.call(&first).await;
    // Not told from one that has expired, and the same helps.
    let error = result.as_ref().unwrap_err();
    assert!(error.needs_refresh() && !error.needs_consent());
    assert_eq!(books_code(result), 57);
    site.call(&newest).await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html>,
/// <https://github.com/schmorrison/Zoho/issues/43>
#[tokio::test]
async fn a_code_of_the_console_lives_three_minutes_by_default() {
    let site = Site::start().await;
    let console = site.zoho.register_self_client();
    let (id, secret) = (console.client_id(), console.client_secret());
    let client = SelfClient::new(id, secret, DataCenter::Us).unwrap();
    let client = client.on_loopback(site.zoho.loopback());
    let accounts = Accounts::new(&client).unwrap();
    for (age, works) in [(170, true), (180, false)] {
        let code = site.zoho.console_code(&console, WANTED).unwrap();
        site.zoho.advance(Duration::from_secs(age));
        let result = accounts.exchange(client.code(code, WANTED).unwrap()).await;
        assert_eq!(result.is_ok(), works, "{age}");
        assert!(works || refused(result) == AccountsFault::InvalidCode);
    }
}
