use http::{Method, Request, header};

use super::*;
use crate::fake::{ACCESS, Fake, grant, grant_of, now, scopes};
use crate::{AnswerFault, BodyLimit, BooksFault, DataCenter, ErrorKind, TimeLimit};

fn list(status: u16, body: &str) -> (Result<Vec<Organization>, Error>, Request<Vec<u8>>) {
    let fake = Fake::default().then(status, body);
    let result = now(fake.accounts().books(grant(DataCenter::Sa)).organizations());
    let [request] = fake.requests().try_into().unwrap();
    (result, request)
}

#[test]
fn organizations_as_documented() {
    let (organizations, request) = list(
        200,
        r#"{"code":0,"message":"success","organizations":[{
            "organization_id":"10234695","name":"Zillum","contact_name":"John Smith",
            "is_default_org":false,"fiscal_year_start_month":0,"time_zone":"PST",
            "is_org_active":true,"currency_id":"460000000000097","currency_code":"USD"}]}"#,
    );
    let [zillum] = organizations.unwrap().try_into().unwrap();
    assert_eq!((zillum.id.as_str(), zillum.id.to_string().as_str()), ("10234695", "10234695"));
    assert_eq!(zillum.name, "Zillum");
    assert_eq!((zillum.is_default, zillum.is_active), (Some(false), Some(true)));
    assert_eq!(zillum.currency_code.as_deref(), Some("USD"));
    assert_eq!(zillum.time_zone.as_deref(), Some("PST"));

    assert_eq!(request.method(), Method::GET);
    assert_eq!(request.uri(), "https://www.zohoapis.sa/books/v3/organizations");
    let token = &request.headers()[header::AUTHORIZATION];
    assert_eq!(token, &format!("Zoho-oauthtoken {ACCESS}"));
    assert!(token.is_sensitive());
    assert!(!format!("{request:?}").contains("hush"));
    assert_eq!(request.extensions().get(), Some(&BodyLimit::new(16 * 1024 * 1024)));
    assert_eq!(request.extensions().get(), Some(&TimeLimit::CALL));
}

#[test]
fn organizations_as_they_may_come() {
    let (organizations, _) = list(
        200,
        r#"{"organizations":[
            {"organization_id":60000000001,"name":null,"fiscal_year_start_month":"april","x":[1]},
            {"organization_id":"2","name":7,"is_default_org":"yes","time_zone":{}},
            {"organization_id":"3","name":"x","is_default_org":true}]}"#,
    );
    let organizations = organizations.unwrap();
    let seen = |it: &Organization| (it.id.to_string(), it.name.clone(), it.is_default);
    assert_eq!(
        organizations.iter().map(seen).collect::<Vec<_>>(),
        [
            ("60000000001".into(), String::new(), None),
            ("2".into(), String::new(), None),
            ("3".into(), "x".into(), Some(true)),
        ],
    );
    assert!(organizations.iter().all(|it| it.time_zone.is_none() && it.is_active.is_none()));

    for body in [
        "{}",
        r#"{"code":0}"#,
        r#"{"organizations":{}}"#,
        r#"{"organizations":[1]}"#,
        r#"{"organizations":[{"name":"x"}]}"#,
        r#"{"organizations":[{"organization_id":""}]}"#,
        r#"{"organizations":[{"organization_id":-1}]}"#,
        r#"{"organizations":[{"organization_id":1.5}]}"#,
    ] {
        let error = list(200, body).0.unwrap_err();
        let fault = AnswerFault::Organizations;
        assert_eq!(error.kind(), &ErrorKind::Answer { fault, status: 200, length: body.len() });
    }
}

const NOT_AUTHORIZED: &str =
    r#"{"code":57,"message":"You are not authorized to perform this operation"}"#;

#[test]
fn code_57_is_told_apart() {
    let settings = "ZohoBooks.settings.READ";
    let of = |requested, granted| grant_of(DataCenter::Us, requested, granted);
    let not_asked_for = of("ZohoBooks.invoices.READ", None);
    let not_granted = of(settings, Some("ZohoBooks.invoices.READ"));
    let granted = of(settings, Some("zohobooks.settings.all"));
    let not_known = of(settings, None);
    for (grant, missing, sentence) in [
        (not_asked_for, true, "the login did not grant `ZohoBooks.settings.READ`"),
        (not_granted, true, "the login did not grant `ZohoBooks.settings.READ`"),
        (granted, false, "`ZohoBooks.settings.READ` was granted, so the access token has expired"),
        (not_known, false, "It may also be that `ZohoBooks.settings.READ` was not granted"),
    ] {
        let fake = Fake::default().then(401, NOT_AUTHORIZED);
        let error = now(fake.accounts().books(&grant).organizations()).unwrap_err();
        let fault = BooksFault {
            status: 401,
            code: 57,
            message: "You are not authorized to perform this operation".into(),
        };
        let kind = if missing { ErrorKind::NotGranted } else { ErrorKind::Books(fault) };
        assert_eq!(error.kind(), &kind);
        assert_eq!(fake.requests().is_empty(), missing);
        let needs = missing.then(|| scopes("ZohoBooks.settings.READ"));
        assert_eq!(error.missing_scopes(), needs);
        assert_eq!((error.needs_consent(), error.needs_refresh()), (missing, !missing));
        assert!(error.to_string().contains(sentence), "{error}");
    }
}

#[test]
fn other_refusals() {
    for (status, code, throttled, transient) in [
        (401, 14, false, false),
        (400, 6041, false, false),
        (429, 43, true, false),
        (429, 44, true, false),
        (429, 45, true, false),
        (429, 1070, true, false),
        (400, 44, true, false),
        (429, 57, true, false),
        (500, 1000, false, true),
        (500, 57, false, true),
        (200, 1002, false, false),
    ] {
        let error = list(status, &format!(r#"{{"code":{code},"message":"x"}}"#)).0.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Books(fault) if (fault.status, fault.code) == (status, code))
        );
        assert_eq!((error.is_throttled(), error.is_transient()), (throttled, transient), "{code}");
        assert!(!error.needs_refresh() && !error.needs_consent(), "{code}");
    }
    let echo = format!(r#"{{"code":57,"message":"bad {ACCESS}{ACCESS} <b>"}}"#);
    let error = list(401, &echo).0.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hush") && !error.to_string().contains('<'));
    for (status, body, fault) in [
        (502, "<html>", AnswerFault::Unavailable),
        (429, "<html>", AnswerFault::TooManyRequests),
        (403, "<html>", AnswerFault::NotJson),
        (302, "", AnswerFault::Redirect),
        (404, "{}", AnswerFault::Unexplained),
        (401, r#"{"code":"57"}"#, AnswerFault::ErrorCode),
        (200, r#"{"code":1e99,"organizations":[]}"#, AnswerFault::ErrorCode),
        (200, "[]", AnswerFault::NotJson),
    ] {
        let error = list(status, body).0.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Answer { fault, status, length: body.len() });
    }
}
