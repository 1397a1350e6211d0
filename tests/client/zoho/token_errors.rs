use std::time::Duration;

use zohobooks_oauth::{AccountsFault, AnswerFault, DataCenter, Error, ErrorKind, SelfClient};

use super::raw::{self, post};
use super::script::{THROTTLED, accounts, app, code, grant, state_of};
use super::site::{CALLBACK, Site, TOKEN, WANTED, code_in, refused};

const HTML: &str = "<!DOCTYPE html><html><head><title>Zoho</title></head><body>Oops</body></html>";

/// What an exchange and a refresh make of an answer.
async fn both(status: u16, body: &str) -> [Error; 2] {
    let app = app();
    let grant = grant(&app, DataCenter::Us).await;
    let (accounts, _) = accounts(&app, &[(status, body), (status, body)]);
    let exchanged = accounts.exchange(code(&app, DataCenter::Us)).await;
    [exchanged.unwrap_err(), accounts.refresh(&grant).await.unwrap_err()]
}

fn fault(error: &Error) -> AccountsFault {
    refused::<()>(Err(error.clone()))
}

/// The fields of an exchange whose code is good.
async fn fields(site: &Site) -> [(&'static str, String); 5] {
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(login.url()).await.unwrap();
    [
        ("grant_type", "authorization_code".to_owned()),
        ("client_id", site.console.client_id().to_owned()),
        ("client_secret", site.console.client_secret().to_owned()),
        ("redirect_uri", CALLBACK.to_owned()),
        ("code", code_in(&callback).to_owned()),
    ]
}

/// Status and error of a token request with one field changed, or left out.
async fn sent(site: &Site, name: &str, value: Option<&str>) -> (u16, Option<String>) {
    let mut form = fields(site).await.to_vec();
    match value {
        None => form.retain(|(field, _)| *field != name),
        Some(value) => form.iter_mut().filter(|it| it.0 == name).for_each(|it| it.1 = value.into()),
    }
    let form: Vec<_> = form.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let reply = post(&site.zoho, TOKEN, &form.join("&")).await;
    (reply.status, reply.get("error"))
}

fn with_200(error: &str) -> (u16, Option<String>) {
    (200, Some(error.to_owned()))
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>; the status from
/// <https://github.com/kumarsendhil-oss/caos-platform>, <https://github.com/Weble/ZohoBooksApi/issues/84>
#[tokio::test]
async fn invalid_code_comes_with_200_for_a_code_that_is_missing_expired_or_used() {
    let site = Site::start().await;
    assert_eq!(sent(&site, "code", None).await, with_200("invalid_code"));
    assert_eq!(sent(&site, "code", Some("1000.a.b")).await, with_200("invalid_code"));

    let [used, again, late] = [0; 3].map(|_| site.app.authorize(WANTED).unwrap());
    let callback = site.zoho.accept(used.url()).await.unwrap();
    let twice = callback.replace(&state_of(&callback), &state_of(again.url()));
    site.accounts.exchange(used.finish(&callback).unwrap()).await.unwrap();
    let used = site.accounts.exchange(again.finish(&twice).unwrap()).await;
    let callback = site.zoho.accept(late.url()).await.unwrap();
    site.zoho.advance(Duration::from_secs(180));
    let expired = site.accounts.exchange(late.finish(&callback).unwrap()).await;
    for result in [used, expired] {
        assert!(result.as_ref().unwrap_err().needs_consent());
        assert_eq!(refused(result), AccountsFault::InvalidCode);
    }
    assert!(
        site.zoho.requests().iter().filter(|it| it.path() == TOKEN).all(|it| it.status() == 200)
    );
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
#[tokio::test]
async fn invalid_code_is_also_a_refresh_token_that_is_missing_wrong_or_revoked() {
    let site = Site::start().await;
    let (id, secret) = (site.console.client_id(), site.console.client_secret());
    let form = format!("grant_type=refresh_token&client_id={id}&client_secret={secret}");
    let reply = post(&site.zoho, TOKEN, &form).await;
    assert_eq!((reply.status, reply.get("error")), with_200("invalid_code"));

    let grant = site.log_in().await.unwrap();
    site.accounts.revoke(&grant).await.unwrap();
    let revoked = site.accounts.refresh(&grant).await;
    for result in [site.resume("1000.c.d", DataCenter::Us).await, revoked] {
        assert!(result.as_ref().unwrap_err().needs_consent());
        assert_eq!(refused(result), AccountsFault::InvalidCode);
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html> has it under both.
#[tokio::test]
async fn a_wrong_grant_type_is_invalid_client_or_invalid_code() {
    let site = Site::start().await;
    let (status, error) = sent(&site, "grant_type", Some("password")).await;
    assert_eq!(status, 200);
    assert!(["invalid_client", "invalid_code"].contains(&error.unwrap().as_str()));
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://github.com/asciisd/zoho/issues/6>
#[tokio::test]
async fn invalid_client_comes_with_200_for_a_client_id_that_is_missing_or_wrong() {
    let site = Site::start().await;
    assert_eq!(sent(&site, "client_id", None).await, with_200("invalid_client"));
    assert_eq!(sent(&site, "client_id", Some("1000.ABC")).await, with_200("invalid_client"));
    for error in both(200, r#"{"error":"invalid_client"}"#).await {
        assert_eq!(fault(&error), AccountsFault::InvalidClient);
        assert!(error.is_configuration() && !error.needs_consent());
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://github.com/guanguans/notify>
#[tokio::test]
async fn invalid_client_secret_comes_with_200_for_a_secret_that_is_missing_or_wrong() {
    let site = Site::start().await;
    assert_eq!(sent(&site, "client_secret", None).await, with_200("invalid_client_secret"));
    assert_eq!(sent(&site, "client_secret", Some("0")).await, with_200("invalid_client_secret"));
    for error in both(200, r#"{"error":"invalid_client_secret"}"#).await {
        assert_eq!(fault(&error), AccountsFault::InvalidClientSecret);
        assert!(error.is_configuration() && !error.needs_consent());
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://github.com/asciisd/zoho/issues/20>
#[tokio::test]
async fn invalid_redirect_uri_comes_with_200_for_one_that_is_missing_or_not_registered() {
    let site = Site::start().await;
    let other = format!("{CALLBACK}/");
    assert_eq!(sent(&site, "redirect_uri", None).await, with_200("invalid_redirect_uri"));
    assert_eq!(sent(&site, "redirect_uri", Some(&other)).await, with_200("invalid_redirect_uri"));
    let [exchanged, _] = both(200, r#"{"error":"invalid_redirect_uri"}"#).await;
    assert_eq!(fault(&exchanged), AccountsFault::InvalidRedirectUri);
    assert!(exchanged.is_configuration() && !exchanged.needs_consent());
}

/// <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>; its status is
/// not known.
#[tokio::test]
async fn missing_org_info_comes_with_any_status() {
    let client = SelfClient::new("1000.ABC", "not-a-secret", DataCenter::Us).unwrap();
    for status in [200, 400] {
        let (accounts, _) = accounts(&client, &[(status, r#"{"error":"missing_org_info"}"#)]);
        let result = accounts.client_credentials(client.client_credentials(WANTED)).await;
        assert_eq!(refused(result), AccountsFault::MissingOrgInfo);
    }
}

/// Status 400 in <https://github.com/guanguans/notify>, 200 in
/// <https://help.zoho.com/portal/en/community/topic/kaizen-43-tokens-and-limitations>
#[tokio::test]
async fn the_throttle_is_access_denied_with_400_or_200() {
    for status in [400, 200] {
        for error in both(status, THROTTLED).await {
            assert_eq!(fault(&error), AccountsFault::Throttled);
            assert!(error.is_throttled() && !error.is_transient() && !error.needs_consent());
        }
    }
}

/// <https://github.com/guanguans/notify>
#[tokio::test]
async fn the_throttle_is_localised() {
    for (error, description) in [
        ("访问被拒绝", "您连续发出了过多请求。请稍后再试。"),
        ("Zugriff verweigert", "Sie haben zu viele Anfragen gestellt."),
        ("アクセスが拒否されました", "しばらくしてからもう一度お試しください。"),
        ("", "Demasiadas solicitudes"),
    ] {
        for status in [400, 200] {
            let body = format!(
                r#"{{"error_description":"{description}","error":"{error}","status":"failure"}}"#
            );
            for error in both(status, &body).await {
                assert_eq!(fault(&error), AccountsFault::Throttled);
                assert!(error.is_throttled());
            }
        }
    }
    // It is the shape that tells.
    for error in both(400, r#"{"error":"Zugriff verweigert"}"#).await {
        assert!(!error.is_throttled());
    }
}

/// The page on the validity of tokens of Zoho CRM, version 8; the status is not known.
/// <https://github.com/Weble/ZohoClient>, `OAuthClient.php`, has it for a refresh.
#[tokio::test]
async fn access_denied_is_too_many_grant_tokens() {
    for status in [200, 400] {
        for error in both(status, r#"{"error":"access_denied"}"#).await {
            assert!(error.is_throttled() && !error.needs_consent() && !error.is_transient());
        }
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>; the body is not known.
#[tokio::test]
async fn a_method_other_than_post_or_a_missing_grant_type_is_400() {
    let site = Site::start().await;
    let get = format!("GET {TOKEN}?grant_type=refresh_token");
    assert_eq!(raw::send(&site.zoho, DataCenter::Us, &get, &[], "").await.status, 400);
    assert_eq!(post(&site.zoho, TOKEN, "client_id=1000.ABC").await.status, 400);

    for body in ["", HTML, "{}", r#"{"error":"Bad Request"}"#] {
        for error in both(400, body).await {
            assert!(!error.is_transient() && !error.is_throttled(), "{body}");
        }
    }
}

/// No page of Zoho's has them for this endpoint.
#[tokio::test]
async fn other_errors_are_known_by_their_code() {
    for name in [
        "general_error",
        "unsupported_response_type",
        "invalid_grant",
        "unauthorized_client",
        "invalid_scope",
    ] {
        for status in [200, 400, 401] {
            let [exchanged, refreshed] = both(status, &format!(r#"{{"error":"{name}"}}"#)).await;
            for error in [&exchanged, &refreshed] {
                let kind = format!("{:?}", error.kind());
                assert!(matches!(error.kind(), ErrorKind::Accounts(_)), "{kind}");
                assert!(!error.is_throttled() && !error.is_transient(), "{kind}");
            }
            assert!(!refreshed.needs_consent(), "{name} does not say that the grant is dead");
        }
    }
}

/// <https://github.com/asciisd/zoho/issues/6>, <https://github.com/asciisd/zoho/issues/20>
#[tokio::test]
async fn ordinary_errors_have_no_description() {
    for (body, length) in
        [(r#"{"error":"invalid_client"}"#, 26), (r#"{"error":"invalid_redirect_uri"}"#, 32)]
    {
        assert_eq!(body.len(), length);
        for error in both(200, body).await {
            assert!(error.is_configuration());
        }
    }
}

/// Seen by third parties
#[tokio::test]
async fn bodies_may_be_html() {
    for status in [200, 400] {
        let [exchanged, refreshed] = both(status, HTML).await;
        for error in [&exchanged, &refreshed] {
            let kind = error.kind();
            let is_page = matches!(kind, ErrorKind::Answer { fault: AnswerFault::NotJson, .. });
            assert!(is_page, "{kind:?}");
        }
        // The code may be spent, the grant is not.
        assert!(exchanged.needs_consent() && !refreshed.needs_consent());
    }
    for error in both(503, HTML).await {
        let kind = error.kind();
        let is_outage = matches!(kind, ErrorKind::Answer { fault: AnswerFault::Unavailable, .. });
        assert!(is_outage, "{kind:?}");
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/mobile-applications.html>, which does not say which
#[tokio::test]
async fn a_wrong_verifier_is_some_error() {
    let app = app().with_pkce();
    for status in [200, 400] {
        for name in ["invalid_code", "invalid_grant", "invalid_code_verifier", "invalid_request"] {
            let body = format!(r#"{{"error":"{name}"}}"#);
            let (accounts, script) = accounts(&app, &[(status, &body)]);
            let error = accounts.exchange(code(&app, DataCenter::Us)).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Accounts(_)) && error.needs_consent());
            assert!(script.last().field("code_verifier").is_some());
        }
    }
}
