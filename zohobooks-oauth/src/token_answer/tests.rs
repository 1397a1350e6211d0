use http::Response;

use super::*;
use crate::fake::scopes;
use crate::hostile::ORIGINS;
use crate::{AccountsFault, ErrorKind, TokenFault};

fn answer(status: u16, body: impl Into<Vec<u8>>) -> Answer<'static> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status.try_into().unwrap();
    Answer::read(response, &[])
}

fn read(status: u16, body: impl Into<Vec<u8>>) -> Result<Tokens, ErrorKind> {
    Tokens::read(&mut answer(status, body), &Servers::Zoho, DataCenter::Us).map_err(|error| {
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
        error.kind().clone()
    })
}

fn fault(body: impl Into<Vec<u8>>) -> AnswerFault {
    match read(200, body).map(drop) {
        Err(ErrorKind::Answer { fault, .. }) => fault,
        other => panic!("{other:?}"),
    }
}

/// A complete answer but for these members.
fn with(members: &str) -> String {
    format!(r#"{{"access_token":"1000.hush.a",{members}"token_type":"Bearer"}}"#)
}

#[test]
fn answers_as_they_were_seen_and_documented() {
    for (body, refresh_token, seconds, granted) in [
        // A code exchanged, in Zoho's documentation for two data centres.
        (
            r#"{"access_token":"1000.a.a","refresh_token":"1000.b.b","api_domain":"https://api.zoho.com","token_type":"Bearer","expires_in":3600}"#,
            true,
            3600,
            None,
        ),
        // Seen: online, scopes of another product.
        (
            r#"{"access_token":"1000.a.a","scope":"Site24x7.reports.READ Site24x7.admin.READ","api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}"#,
            false,
            3600,
            Some((None, 2)),
        ),
        // Seen: with an identity token.
        (
            r#"{"access_token":"1000.a.a","refresh_token":"1000.b.b","scope":"AaaServer.profile.READ email","id_token":"x.y.z","api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}"#,
            true,
            3600,
            Some((None, 2)),
        ),
        // Seen: milliseconds beside seconds, in either order.
        (
            r#"{"access_token":"1000.a.a","expires_in_sec":3600,"api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600000}"#,
            false,
            3600,
            None,
        ),
        (
            r#"{"expires_in":3600000,"expires_in_sec":1800,"access_token":"1000.a.a"}"#,
            false,
            1800,
            None,
        ),
        // Seen: milliseconds without a sign.
        (r#"{"access_token":"1000.a.a","expires_in":3600000}"#, false, 3600, None),
        // Documented: no `api_domain`.
        (
            r#"{"access_token":"1000.a.a","expires_in":3600,"token_type":"Bearer"}"#,
            false,
            3600,
            None,
        ),
        // Seen: refreshed with Books scopes.
        (
            r#"{"access_token":"1000.a.a","scope":"ZohoBooks.settings.READ ZohoBooks.invoices.READ","api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}"#,
            false,
            3600,
            Some((Some("ZohoBooks.settings.READ,ZohoBooks.invoices.READ"), 0)),
        ),
        // Unknown members and nulls do no harm.
        (
            r#"{"access_token":"1000.a.a","refresh_token":null,"api_domain":null,"scope":null,"error":null,"more":{"a":[1]},"expires_in":3600}"#,
            false,
            3600,
            None,
        ),
    ] {
        let answer = read(200, body).unwrap_or_else(|error| panic!("{body}: {error:?}"));
        assert_eq!(answer.access_token.expose(), "1000.a.a");
        assert_eq!(answer.refresh_token.is_some(), refresh_token, "{body}");
        assert_eq!(answer.expires_in, Duration::from_secs(seconds), "{body}");
        assert_eq!(
            answer.granted.map(|granted| (granted.scopes(), granted.foreign().count())),
            granted.map(|(own, foreign)| (own.map(scopes), foreign)),
            "{body}",
        );
    }
}

#[test]
fn the_documented_api_domain_of_europe_is_europes() {
    let body = with(r#""expires_in":3600,"api_domain":"https://api.zoho.eu","#);
    assert!(Tokens::read(&mut answer(200, body.clone()), &Servers::Zoho, DataCenter::Eu).is_ok());
    assert_eq!(fault(body), AnswerFault::ApiDomain);
}

#[test]
fn errors_as_they_were_seen() {
    let throttled = r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#;
    let in_spanish = r#"{"error_description":"Ha realizado demasiadas solicitudes.","error":"Acceso denegado","status":"failure"}"#;
    for (status, body, fault) in [
        (200, r#"{"error":"invalid_code"}"#, AccountsFault::InvalidCode),
        (200, r#"{"error":"invalid_client"}"#, AccountsFault::InvalidClient),
        (200, r#"{"error":"invalid_client_secret"}"#, AccountsFault::InvalidClientSecret),
        (200, r#"{"error":"invalid_redirect_uri"}"#, AccountsFault::InvalidRedirectUri),
        (200, r#"{"error":"missing_org_info"}"#, AccountsFault::MissingOrgInfo),
        (200, r#"{"error":"general_error"}"#, AccountsFault::Other("general_error".into())),
        (400, throttled, AccountsFault::Throttled),
        (200, throttled, AccountsFault::Throttled),
        (400, in_spanish, AccountsFault::Throttled),
        (200, in_spanish, AccountsFault::Throttled),
        (200, r#"{"error":"access_denied"}"#, AccountsFault::Throttled),
        (429, r#"{"error":"x"}"#, AccountsFault::Throttled),
        (429, r#"{"error":"invalid_code"}"#, AccountsFault::Throttled),
        // An error beside a token is an error.
        (
            200,
            r#"{"access_token":"1000.hush.a","expires_in":3600,"error":"invalid_code"}"#,
            AccountsFault::InvalidCode,
        ),
        (200, r#"{"error":"invalid_token"}"#, AccountsFault::InvalidToken),
        // A code beside the shape of "Access Denied" is the code.
        (
            200,
            r#"{"error":"invalid_code","error_description":"hush","status":"failure"}"#,
            AccountsFault::InvalidCode,
        ),
        (200, r#"{"error_description":"hush","status":"failure"}"#, AccountsFault::Throttled),
        (
            200,
            r#"{"error":"no 1000.hushhushhushhushhush.hushhushhushhushhush"}"#,
            AccountsFault::Other("unknown code".into()),
        ),
    ] {
        assert_eq!(read(status, body).map(drop), Err(ErrorKind::Accounts(fault)), "{body}");
    }
}

#[test]
fn failures_without_a_code() {
    for (body, expected) in [
        (r#"{"status":"failure"}"#, AnswerFault::Unexplained),
        (r#"{"status":"FAILURE","error":null}"#, AnswerFault::Unexplained),
        (r#"{"error":{"hush":1}}"#, AnswerFault::ErrorCode),
        (r#"{"error":["hush"],"access_token":"1000.hush.a"}"#, AnswerFault::ErrorCode),
        (r#"{"error":true,"status":"failure"}"#, AnswerFault::ErrorCode),
        (r#"{"error":7}"#, AnswerFault::ErrorCode),
    ] {
        assert_eq!(fault(body), expected, "{body}");
    }
}

#[test]
fn answers_that_are_no_json_object() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let deep_within = with(&format!(r#""expires_in":3600,"x":{deep},"#));
    let whole = with(r#""expires_in":3600,"#);
    let utf_16: Vec<u8> = whole.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for body in [
        b"".as_slice(),
        b"[]",
        br#"["1000.hush.a"]"#,
        b"null",
        b"\"hush\"",
        b"<html>hush</html>",
        br#"{"access_token":"1000.hush.a","access_token":"1000.hush.b","expires_in":3600}"#,
        br#"{"access_token":"1000.hush.a","error":null,"error":null,"expires_in":3600}"#,
        &whole.as_bytes()[..whole.len() - 1],
        &[b"\xef\xbb\xbf", whole.as_bytes()].concat(),
        &[whole.as_bytes(), b"x"].concat(),
        &utf_16,
        deep.as_bytes(),
        deep_within.as_bytes(),
        with(r#""expires_in":NaN,"#).as_bytes(),
        br#"{"access_token":"1000.hush.\ud800","expires_in":3600}"#,
    ] {
        for status in [200, 403] {
            let kind =
                ErrorKind::Answer { fault: AnswerFault::NotJson, status, length: body.len() };
            assert_eq!(read(status, body).map(drop), Err(kind));
        }
    }
    for cut in 0..whole.len() {
        assert_eq!(fault(&whole[..cut]), AnswerFault::NotJson);
    }
}

#[test]
fn redirects_and_bare_statuses() {
    let whole = with(r#""expires_in":3600,"#);
    for status in [301, 302, 303, 307, 308] {
        for body in ["", "<html>", &whole] {
            let length = body.len();
            let kind = ErrorKind::Answer { fault: AnswerFault::Redirect, status, length };
            assert_eq!(read(status, body).map(drop), Err(kind));
        }
    }
    for (status, fault) in [
        (400, AnswerFault::Unexplained),
        (401, AnswerFault::Unexplained),
        (404, AnswerFault::Unexplained),
        (408, AnswerFault::Unavailable),
        (429, AnswerFault::TooManyRequests),
        (500, AnswerFault::Unavailable),
        (503, AnswerFault::Unavailable),
    ] {
        let kind = ErrorKind::Answer { fault, status, length: whole.len() };
        assert_eq!(read(status, whole.clone()).map(drop), Err(kind));
    }
    for body in ["", "<html>", r#"{"error":"invalid_code"}"#, r#"{"error":7}"#] {
        let kind =
            ErrorKind::Answer { fault: AnswerFault::Unavailable, status: 503, length: body.len() };
        assert_eq!(read(503, body).map(drop), Err(kind));
    }
}

#[test]
fn tokens_that_are_none() {
    assert_eq!(fault("{}"), AnswerFault::NoAccessToken);
    assert_eq!(fault(r#"{"access_token":null,"expires_in":3600}"#), AnswerFault::NoAccessToken);
    assert_eq!(fault(r#"{"access_token":1000,"expires_in":3600}"#), AnswerFault::NoAccessToken);
    assert_eq!(fault(with(r#""refresh_token":1,"expires_in":3600,"#)), AnswerFault::NoRefreshToken);
    for (token, fault) in [
        ("", TokenFault::Empty),
        (r"hush\r\nX-Evil: 1", TokenFault::Characters),
        ("hush b", TokenFault::Characters),
        ("hush\u{e4}", TokenFault::Characters),
        ("hush".repeat(513).as_str(), TokenFault::TooLong),
    ] {
        for name in ["access_token", "refresh_token"] {
            let other = if name == "access_token" { "x" } else { "access_token" };
            let body = format!(r#"{{"{name}":"{token}","{other}":"1000.a","expires_in":3600}}"#);
            assert_eq!(read(200, body).map(drop), Err(ErrorKind::Token(fault)), "{token}");
        }
    }
}

#[test]
fn lifetimes() {
    for (members, seconds) in [
        (r#""expires_in":3600,"#, 3600),
        (r#""expires_in":3600.5,"#, 3600),
        (r#""expires_in":86400,"#, 86_400),
        (r#""expires_in":86400000,"#, 86_400),
        (r#""expires_in":1e308,"#, 86_400),
        (r#""expires_in":18446744073709551616,"#, 86_400),
        (r#""expires_in_sec":18446744073709551616,"#, 86_400),
        (r#""expires_in":0,"expires_in_sec":1,"#, 1),
    ] {
        assert_eq!(read(200, with(members)).unwrap().expires_in, Duration::from_secs(seconds));
    }
    for members in [
        "",
        r#""expires_in":0,"#,
        r#""expires_in":-1,"#,
        r#""expires_in":-1e308,"#,
        r#""expires_in":0.5,"#,
        r#""expires_in":"3600","#,
        r#""expires_in":true,"#,
        r#""expires_in":3600000,"expires_in_sec":0,"#,
    ] {
        assert_eq!(fault(with(members)), AnswerFault::Lifetime, "{members}");
    }
}

#[test]
fn hostile_api_domains() {
    let others = DataCenter::all().filter(|other| *other != DataCenter::Us);
    let others = others.flat_map(|other| [other.api_url(), other.accounts_url()]);
    let swapped = ORIGINS.iter().map(|server| server.replace("accounts.zoho", "www.zohoapis"));
    let all = ORIGINS.iter().map(ToString::to_string).chain(swapped).chain(others.map(Into::into));
    for domain in all.chain(["https://accounts.zoho.com".into(), "https://writer.zoho.com".into()])
    {
        let domain = serde_json::to_string(&domain).unwrap();
        let body = with(&format!(r#""expires_in":3600,"api_domain":{domain},"#));
        assert_eq!(fault(body), AnswerFault::ApiDomain, "{domain}");
    }
    assert_eq!(fault(with(r#""expires_in":3600,"api_domain":1,"#)), AnswerFault::ApiDomain);
}
