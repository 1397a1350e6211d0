use zohobooks_oauth::{DataCenter, Error, ErrorKind, Organization, RefreshToken};

use super::canned::accounts;
use crate::site::WANTED;

async fn organizations(status: u16, body: &str) -> Result<Vec<Organization>, Error> {
    let token = r#"{"access_token":"1000.a.b","expires_in":3600}"#;
    let refresh_token = RefreshToken::new("1000.c.d").unwrap();
    let resumed = accounts(200, token).resume(refresh_token, DataCenter::Us, WANTED).await;
    accounts(status, body).books(resumed.unwrap()).organizations().await
}

/// <https://github.com/w6w-io/w6w-apps> (14, 57), <https://www.zoho.com/books/api/v3/introduction> (44, 45,
/// 1070), <https://www.zoho.com/books/api/v3/errors/> (1002, 1000), and a live sync (6041). Where a source
/// does not state the status, the likely one is used.
#[tokio::test]
async fn books_errors() {
    for (status, code, message) in [
        (
            401,
            14,
            "The request could not be authenticated as the authentication value you entered is invalid. Enter a valid authentication value and try again.",
        ),
        (401, 57, "You are not authorized to perform this operation"),
        (400, 6041, "This user is not associated with the CompanyID/CompanyName:60000000001."),
        (
            429,
            44,
            "For security reasons your organization has been blocked as it have exceeded the maximum number of requests per minute that can originate from an organization.",
        ),
        (
            429,
            44,
            "For security reasons your account has been blocked as you have exceeded the maximum number of requests per minute that can originate from one account.",
        ),
        (
            429,
            45,
            "The API call for this organization has exceeded the maximum call rate limit of 1000.",
        ),
        (
            429,
            1070,
            "You have reached the maximum number of in process requests allowed. Kindly try again after some time.",
        ),
        (404, 1002, "Invoice does not exist."),
        (500, 1000, "Internal error"),
    ] {
        let body = format!(r#"{{"code":{code},"message":"{message}"}}"#);
        let error = organizations(status, &body).await.unwrap_err();
        let ErrorKind::Books(fault) = error.kind() else { panic!("{error:?}") };
        assert_eq!((fault.status, fault.code, fault.message.as_str()), (status, code, message));
        assert_eq!(error.is_throttled(), status == 429, "{code}");
        assert_eq!(error.needs_refresh(), code == 57, "{code}");
        assert_eq!(error.is_transient(), code == 1000, "{code}");
    }
}

/// <https://www.zoho.com/books/api/v3/introduction>
#[tokio::test]
async fn books_organizations() {
    let [zillum] = organizations(
        200,
        r####"{"code":0,"message":"success","organizations":[{"organization_id":"10234695","name":"Zillum",
            "contact_name":"John Smith","email":"johnsmith@zillum.com","is_default_org":false,
            "language_code":"en","fiscal_year_start_month":0,"account_created_date":"2016-02-18",
            "time_zone":"PST","is_org_active":true,"currency_id":"460000000000097","currency_code":"USD",
            "currency_symbol":"$","currency_format":"###,##0.00","price_precision":2}]}"####,
    )
    .await
    .unwrap()
    .try_into()
    .unwrap();
    assert_eq!((zillum.id.as_str(), zillum.name.as_str()), ("10234695", "Zillum"));
    assert_eq!((zillum.is_default, zillum.is_active), (Some(false), Some(true)));
    assert_eq!(zillum.currency_code.as_deref(), Some("USD"));
    assert_eq!(zillum.time_zone.as_deref(), Some("PST"));
}

/// <https://www.zoho.com/books/api/v3/pagination/>: a list of something else.
#[tokio::test]
async fn books_list_page_context() {
    let body = r#"{"code":0,"message":"success","contacts":[],
        "page_context":{"page":2,"per_page":25,"has_more_page":false}}"#;
    let error = organizations(200, body).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Answer { .. }));
}
