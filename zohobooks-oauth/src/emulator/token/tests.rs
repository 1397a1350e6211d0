use std::time::Duration;

use super::*;
use crate::emulator::backend::tests::{CALLBACK, backend, login, params};
use crate::emulator::consent::Opened;
use crate::emulator::decide::{Decided, Decision};
use crate::emulator::registration::Registration;

const SCOPES: &str = "ZohoBooks.settings.READ,ZohoBooks.invoices.READ";

fn pairs<'a>(app: &'a Registration, grant: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut pairs = vec![("client_id", app.client_id()), ("client_secret", app.client_secret())];
    pairs.extend(grant);
    pairs
}

fn exchange(
    zoho: &mut Backend,
    app: &Registration,
    code: &str,
    now: Instant,
) -> Result<TokenReply, TokenError> {
    let grant = [("grant_type", "authorization_code"), ("redirect_uri", CALLBACK), ("code", code)];
    zoho.token(&params(&pairs(app, &grant)), DataCenter::Us, now)
}

fn refresh(
    zoho: &mut Backend,
    app: &Registration,
    token: &str,
    now: Instant,
) -> Result<TokenReply, TokenError> {
    let grant = [("grant_type", "refresh_token"), ("refresh_token", token)];
    zoho.token(&params(&pairs(app, &grant)), DataCenter::Us, now)
}

#[test]
fn an_exchange_answers_as_in_captures() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let callback = login(&mut zoho, &app, SCOPES, now);
    let reply = exchange(&mut zoho, &app, callback.get("code").unwrap(), now).ok().unwrap();
    let refresh_token = reply.refresh_token.clone().unwrap();
    assert_eq!(
        serde_json::to_string(&reply).unwrap(),
        format!(
            "{{\"access_token\":\"{}\",\"refresh_token\":\"{refresh_token}\",\
             \"scope\":\"ZohoBooks.settings.READ ZohoBooks.invoices.READ\",\
             \"api_domain\":\"http://127.0.0.1:8080\",\"token_type\":\"Bearer\",\
             \"expires_in\":3600}}",
            reply.access_token
        ),
    );
}

#[test]
fn a_refresh_answers_without_a_refresh_token() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let callback = login(&mut zoho, &app, SCOPES, now);
    let first = exchange(&mut zoho, &app, callback.get("code").unwrap(), now).ok().unwrap();
    let token = first.refresh_token.unwrap();
    for _ in 0..2 {
        let reply = refresh(&mut zoho, &app, &token, now).ok().unwrap();
        assert_ne!(reply.access_token, first.access_token);
        assert_eq!(reply.refresh_token, None);
        assert_eq!(reply.scope, first.scope);
    }
}

#[test]
fn every_mistake_in_an_exchange_has_its_error() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let callback = login(&mut zoho, &app, SCOPES, now);
    let right = pairs(
        &app,
        &[
            ("grant_type", "authorization_code"),
            ("redirect_uri", CALLBACK),
            ("code", callback.get("code").unwrap()),
        ],
    );
    for (name, value, error) in [
        ("grant_type", None, TokenError::BadRequest),
        ("grant_type", Some("password"), TokenError::InvalidClient),
        ("client_id", None, TokenError::InvalidClient),
        ("client_id", Some("1000.UNKNOWN"), TokenError::InvalidClient),
        ("client_secret", None, TokenError::InvalidClientSecret),
        ("client_secret", Some("wrong"), TokenError::InvalidClientSecret),
        ("redirect_uri", None, TokenError::InvalidRedirectUri),
        ("redirect_uri", Some("https://example.com/"), TokenError::InvalidRedirectUri),
        ("code", None, TokenError::InvalidCode),
        ("code", Some("1000.a.b"), TokenError::InvalidCode),
    ] {
        let mut request = right.clone();
        request.retain(|(key, _)| *key != name);
        request.extend(value.map(|value| (name, value)));
        let reply = zoho.token(&params(&request), DataCenter::Us, now);
        assert_eq!(reply.err(), Some(error), "{name} = {value:?}");
    }
    assert!(
        zoho.token(&params(&right), DataCenter::Us, now).is_ok(),
        "a mistake does not use the code up"
    );
    assert_eq!(
        zoho.token(&params(&right), DataCenter::Us, now).err(),
        Some(TokenError::InvalidCode)
    );
}

#[test]
fn every_mistake_in_a_refresh_has_its_error() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let other = zoho.register("Other", CALLBACK);
    let callback = login(&mut zoho, &app, SCOPES, now);
    let first = exchange(&mut zoho, &app, callback.get("code").unwrap(), now).ok().unwrap();
    let token = first.refresh_token.unwrap();
    for (app, token) in [
        (&app, ""),
        (&app, "1000.a.b"),
        (&app, first.access_token.as_str()),
        (&other, token.as_str()),
    ] {
        let reply = refresh(&mut zoho, app, token, now);
        assert_eq!(reply.err(), Some(TokenError::InvalidCode));
    }
}

#[test]
fn a_code_lives_for_a_minute_and_for_its_client() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let other = zoho.register("Other", CALLBACK);
    let callback = login(&mut zoho, &app, SCOPES, now);
    let code = callback.get("code").unwrap();
    let late = now + Duration::from_secs(60);
    assert_eq!(exchange(&mut zoho, &app, code, late).err(), Some(TokenError::InvalidCode));
    assert_eq!(exchange(&mut zoho, &other, code, now).err(), Some(TokenError::InvalidCode));
    let in_time = late - Duration::from_millis(1);
    assert!(exchange(&mut zoho, &app, code, in_time).is_ok());
}

#[test]
fn a_refresh_token_comes_the_first_time_or_after_a_prompt() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    for (access_type, prompt, expected) in [
        ("online", "consent", false),
        ("offline", "", true),
        ("offline", "", false),
        ("offline", "consent", true),
        ("online", "consent", false),
    ] {
        let request = params(&[
            ("client_id", app.client_id()),
            ("response_type", "code"),
            ("redirect_uri", CALLBACK),
            ("scope", SCOPES),
            ("access_type", access_type),
            ("prompt", prompt),
        ]);
        let address = match zoho.open_consent(&request, DataCenter::Us, now) {
            Ok(Opened::Page(page)) => match zoho.decide(&page.ticket, Decision::Accept, now) {
                Ok(Decided::Callback(address)) => address,
                other => panic!("{other:?}"),
            },
            Ok(Opened::Callback(address)) => address,
            Err(refusal) => panic!("{refusal:?}"),
        };
        let query = address.split_once('?').unwrap().1;
        let callback = Params::default().urlencoded(query.as_bytes());
        let reply = exchange(&mut zoho, &app, callback.get("code").unwrap(), now).ok().unwrap();
        assert_eq!(reply.refresh_token.is_some(), expected, "{access_type} {prompt}");
    }
}

#[test]
fn a_code_is_bound_to_its_redirect_uri() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let other = "https://example.com/other";
    zoho.clients.get_mut(app.client_id()).unwrap().redirect_uris.push(other.to_owned());
    let callback = login(&mut zoho, &app, SCOPES, now);
    let code = callback.get("code").unwrap();
    let grant = [("grant_type", "authorization_code"), ("redirect_uri", other), ("code", code)];
    let reply = zoho.token(&params(&pairs(&app, &grant)), DataCenter::Us, now);
    assert_eq!(reply.err(), Some(TokenError::InvalidRedirectUri));
}
