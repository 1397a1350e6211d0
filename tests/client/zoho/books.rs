use std::time::Duration;

use zohobooks_oauth::http::Response;
use zohobooks_oauth::{
    Accounts, DataCenter, Error, ErrorKind, Organization, RefreshToken, ScopeSet, scopes,
};

use super::raw;
use super::script::{Script, TOKENS, accounts, app, grant};
use super::site::{Site, WANTED, books_code};

async fn organizations(status: u16, body: &str) -> Result<Vec<Organization>, Error> {
    let (accounts, _) = accounts(app(), &[(status, body)]);
    accounts.books(grant(&app(), DataCenter::Us).await).organizations().await
}

async fn one(fields: &str) -> Organization {
    let body = format!(
        r#"{{"code":0,"message":"success","organizations":[{{"organization_id":"10234695","name":"Zillum"{fields}}}]}}"#
    );
    let mut list = organizations(200, &body).await.unwrap();
    assert_eq!(list.len(), 1);
    list.remove(0)
}

/// What the client makes of an error of Books.
async fn error(status: u16, code: i64, message: &str) -> Error {
    let body = format!(r#"{{"code":{code},"message":"{message}"}}"#);
    let error = organizations(status, &body).await.unwrap_err();
    match error.kind() {
        ErrorKind::Books(fault) => assert_eq!((fault.status, fault.code), (status, code)),
        kind => panic!("{kind:?}"),
    }
    error
}

/// <https://www.zoho.com/books/api/v3/oauth>, though `token_type` is "Bearer"
#[tokio::test]
async fn the_header_is_zoho_oauthtoken() {
    assert!(TOKENS.contains(r#""token_type":"Bearer""#));
    let (accounts, script) = accounts(app(), &[(200, r#"{"code":0,"organizations":[]}"#)]);
    accounts.books(grant(&app(), DataCenter::Us).await).organizations().await.unwrap();
    let sent = script.last();
    assert_eq!(sent.authorization.as_deref(), Some("Zoho-oauthtoken 1000.a.b"));
    assert_eq!(
        (sent.method.as_str(), sent.url.as_str()),
        ("GET", "https://www.zohoapis.com/books/v3/organizations")
    );
}

/// <https://www.zoho.com/books/api/v3/introduction>
#[tokio::test]
async fn organizations_need_settings_read_and_have_no_page_context() {
    let site = Site::start().await;
    let login = site.app.authorize(scopes![invoices::READ]).unwrap();
    let callback = site.zoho.accept(login.url()).await.unwrap();
    let grant = site.accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
    let error = site.call(&grant).await.unwrap_err();
    assert_eq!(error.missing_scopes(), Some(scopes![settings::READ]));
    assert!(error.needs_consent() && !error.needs_refresh());

    let grant = site.log_in().await.unwrap();
    let header = format!("Zoho-oauthtoken {}", grant.access_token().expose());
    let headers = [("authorization", header.as_str())];
    let start = "GET /books/v3/organizations";
    let reply = raw::send(&site.zoho, DataCenter::Us, start, &headers, "").await;
    assert_eq!((reply.status, reply.get("page_context")), (200, None));
    assert_eq!(organizations(200, &reply.body).await.unwrap().len(), 2);
}

/// A statement of third parties
#[tokio::test]
async fn a_token_belongs_to_the_user_and_not_to_one_organization() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    let list = site.accounts.books(&grant).organizations().await.unwrap();
    let names: Vec<_> = list.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Zillum", "Zylker"]);
}

/// <https://www.zoho.com/books/api/v3/introduction>
#[tokio::test]
async fn organization_id_is_a_string() {
    assert_eq!(one("").await.id.as_str(), "10234695");
    // Longer than a float can hold, should it ever come as a number.
    let body = r#"{"code":0,"organizations":[{"organization_id":9007199254740993}]}"#;
    let list = organizations(200, body).await.unwrap();
    assert_eq!(list[0].id.as_str(), "9007199254740993");
}

/// <https://www.zoho.com/books/api/v3/introduction> has a number; a third party saw `"april"`.
#[tokio::test]
async fn fiscal_year_start_month_is_a_number_or_a_string() {
    for month in ["0", "3", r#""april""#, "null"] {
        let read = one(&format!(r#","fiscal_year_start_month":{month}"#)).await;
        assert_eq!((read.id.as_str(), read.name.as_str()), ("10234695", "Zillum"));
    }
}

/// <https://github.com/kumarsendhil-oss/caos-platform>
#[tokio::test]
async fn organizations_have_more_fields_than_documented() {
    let read =
        one(r#","version":"india","sales_tax_type":"tax","tax_group_enabled":true,"plan_type":0,
            "plan_name":"TRIAL","addon":{"a":[1,{}]},"currency_code":"INR","is_default_org":true"#)
        .await;
    assert_eq!(read.currency_code.as_deref(), Some("INR"));
    assert_eq!(read.is_default, Some(true));
}

/// <https://www.zoho.com/books/api/v3/errors/>
#[tokio::test]
async fn the_envelope_has_code_0_and_the_resource_and_an_error_code_and_message() {
    assert_eq!(one("").await.name, "Zillum");
    // It is the code that tells, whatever the status.
    let list = r#"{"code":1000,"message":"Internal error","organizations":[]}"#;
    assert_eq!(books_code(organizations(200, list).await), 1000);
    let failed = error(400, 15, "Please ensure that the name has less than 100 characters").await;
    let ErrorKind::Books(fault) = failed.kind() else { panic!("{failed:?}") };
    assert!(fault.message.starts_with("Please ensure"));
}

/// <https://www.zoho.com/books/api/v3/oauth>
#[test]
fn items_are_under_settings() {
    assert!("ZohoBooks.items.READ".parse::<ScopeSet>().is_err());
    assert!("ZohoBooks.settings.READ".parse::<ScopeSet>().is_ok());
}

/// <https://github.com/w6w-io/w6w-apps>
#[tokio::test]
async fn code_14_is_a_request_without_authorization() {
    let site = Site::start().await;
    let start = "GET /books/v3/organizations";
    let reply = raw::send(&site.zoho, DataCenter::Us, start, &[], "").await;
    assert_eq!((reply.status, reply.get("code").as_deref()), (401, Some("14")));
    // Something on the way has taken the header off; a new token would fare no better.
    let error = organizations(401, &reply.body).await.unwrap_err();
    assert!(!error.needs_refresh() && !error.needs_consent() && !error.is_transient());
}

/// <https://github.com/w6w-io/w6w-apps> (a garbage token), several captures (a missing scope)
#[tokio::test]
async fn code_57_is_a_dead_token_and_a_missing_scope_alike() {
    let message = "You are not authorized to perform this operation";
    // The grant does not say what was granted.
    let unknown = error(401, 57, message).await;
    assert!(unknown.needs_refresh() && unknown.missing_scopes().is_none());

    for (scope, refresh) in [("ZohoBooks.settings.READ", true), ("ZohoBooks.invoices.READ", false)]
    {
        let tokens = TOKENS.replace('}', &format!(r#","scope":"{scope}"}}"#));
        let refused = format!(r#"{{"code":57,"message":"{message}"}}"#);
        let (accounts, _) = accounts(app(), &[(200, &tokens), (401, &refused)]);
        let token = RefreshToken::new("1000.c.d").unwrap();
        let grant = accounts.resume(token, DataCenter::Us, WANTED).await.unwrap();
        let error = accounts.books(&grant).organizations().await.unwrap_err();
        assert_eq!((error.needs_refresh(), error.needs_consent()), (refresh, !refresh));
    }
}

/// A third party's log of a live synchronisation
#[tokio::test]
async fn code_6041_is_a_wrong_organization_id() {
    let message = "This user is not associated with the CompanyID/CompanyName:60000000001.";
    let error = error(400, 6041, message).await;
    assert!(!error.needs_refresh() && !error.needs_consent() && !error.is_transient());
}

/// A third party's calls in India, September 2026
#[tokio::test]
async fn code_5_is_an_unknown_resource_or_path() {
    let site = Site::start().await;
    let reply = raw::send(&site.zoho, DataCenter::Us, "GET /books/v3/nothing", &[], "").await;
    assert_eq!((reply.status, reply.get("code").as_deref()), (404, Some("5")));
    let error = organizations(404, &reply.body).await.unwrap_err();
    assert!(!error.needs_refresh() && !error.needs_consent() && !error.is_transient());
    assert_eq!(books_code::<()>(Err(error)), 5);
}

/// How long to wait, where that is known.
async fn throttled(code: i64, message: &str) -> Option<u64> {
    let error = error(429, code, message).await;
    assert!(error.is_throttled() && !error.is_transient(), "{code}");
    assert!(!error.needs_refresh() && !error.needs_consent(), "{code}");
    error.retry_after().map(|time| time.as_secs())
}

/// <https://www.zoho.com/books/api/v3/introduction>, for organizations and for accounts
#[tokio::test]
async fn code_44_is_too_many_requests_in_a_minute() {
    for message in [
        "For security reasons your organization has been blocked as it have exceeded the maximum number of requests per minute that can originate from an organization.",
        "For security reasons your account has been blocked as you have exceeded the maximum number of requests per minute that can originate from one account.",
    ] {
        assert_eq!(throttled(44, message).await, Some(60));
    }
}

/// <https://github.com/kumarsendhil-oss/caos-platform>
#[tokio::test]
async fn code_43_is_the_same_and_blocks_for_an_hour() {
    let body = r#"{"code":43,"message":"For security reasons you have been blocked for some time as you have exceeded the maximum number of requests per minute."}"#;
    let answer = Response::builder().status(429).header("Retry-After", "3600");
    let script = Script::default();
    script.push(answer.body(body.as_bytes().to_vec()).unwrap());
    let accounts = Accounts::with_transport(app(), script);
    let grant = grant(&app(), DataCenter::Us).await;
    let error = accounts.books(&grant).organizations().await.unwrap_err();
    assert!(error.is_throttled() && !error.is_transient());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(books_code::<()>(Err(error)), 43);
}

/// <https://www.zoho.com/books/api/v3/introduction>
#[tokio::test]
async fn code_45_is_the_limit_of_the_day() {
    for limit in [1000, 2000, 5000, 10_000] {
        let message = format!(
            "The API call for this organization has exceeded the maximum call rate limit of {limit}."
        );
        assert_eq!(throttled(45, &message).await, None);
    }
}

/// <https://www.zoho.com/books/api/v3/introduction>
#[tokio::test]
async fn code_1070_is_too_many_requests_at_the_same_time() {
    let message = "You have reached the maximum number of in process requests allowed. Kindly try again after some time.";
    assert_eq!(throttled(1070, message).await, None);
}

/// <https://www.zoho.com/books/api/v3/errors/>, which does not say with which status
#[tokio::test]
async fn code_1002_is_no_such_invoice_and_1000_an_internal_error() {
    for status in [400, 404] {
        let error = error(status, 1002, "Invoice does not exist.").await;
        assert!(!error.is_transient() && !error.needs_refresh() && !error.is_throttled());
    }
    assert!(error(500, 1000, "Internal error").await.is_transient());
    assert!(!error(400, 1000, "Internal error").await.is_transient());
}

/// <https://github.com/kumarsendhil-oss/caos-platform>
#[tokio::test]
async fn codes_4_13009_13011_3032_and_110942_are_mistakes_of_the_caller() {
    for code in [4, 13009, 13011, 3032, 110_942] {
        let error = error(400, code, "Invalid value passed").await;
        assert!(!error.is_transient() && !error.needs_refresh(), "{code}");
        assert!(!error.needs_consent() && !error.is_throttled(), "{code}");
    }
}

/// <https://www.zoho.com/books/api/v3/errors/>; without the usual envelope
#[tokio::test]
async fn the_statuses_are_200_201_400_401_404_405_429_and_500() {
    let nothing = r#"{"code":0,"message":"success","organizations":[]}"#;
    for status in [200, 201] {
        assert!(organizations(status, nothing).await.unwrap().is_empty());
    }
    for status in [400, 401, 404, 405, 429, 500] {
        for body in ["", "{}", "<html></html>", nothing] {
            let error = organizations(status, body).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Answer { status: it, .. } if *it == status));
            assert_eq!(error.is_throttled(), status == 429, "{status} {body}");
            assert_eq!(error.is_transient(), status == 500, "{status} {body}");
        }
    }
}
