use super::*;
use crate::emulator::backend::tests::{CALLBACK, backend, login, params};
use crate::emulator::registration::Registration;
use crate::emulator::revoke::UnknownToken;

struct Tokens {
    access: String,
    refresh: String,
}

fn tokens(zoho: &mut Backend, app: &Registration, scope: &str, now: Instant) -> Tokens {
    let callback = login(zoho, app, scope, now);
    let request = params(&[
        ("client_id", app.client_id()),
        ("client_secret", app.client_secret()),
        ("grant_type", "authorization_code"),
        ("redirect_uri", CALLBACK),
        ("code", callback.get("code").unwrap()),
    ]);
    let reply =
        serde_json::to_value(zoho.token(&request, DataCenter::Us, now).ok().unwrap()).unwrap();
    let token = |name: &str| reply[name].as_str().unwrap().to_owned();
    Tokens { access: token("access_token"), refresh: token("refresh_token") }
}

fn call(zoho: &Backend, authorization: &str, now: Instant) -> Option<BooksError> {
    zoho.organizations(Some(authorization.as_bytes()), DataCenter::Us, now).err()
}

#[test]
fn a_token_with_the_scope_opens_the_list() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let header = format!(
        "Zoho-oauthtoken {}",
        tokens(&mut zoho, &app, "ZohoBooks.settings.READ", now).access
    );
    let reply = zoho.organizations(Some(header.as_bytes()), DataCenter::Us, now).ok().unwrap();
    let reply = serde_json::to_value(reply).unwrap();
    assert_eq!(reply["code"], 0);
    assert_eq!(reply["message"], "success");
    assert_eq!(reply["organizations"][0]["organization_id"], "1");
    assert_eq!(reply["organizations"][0]["name"], "One");
}

#[test]
fn everything_else_is_refused() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let good = tokens(&mut zoho, &app, "ZohoBooks.settings.READ", now);
    let narrow = tokens(&mut zoho, &app, "ZohoBooks.invoices.READ", now);
    assert_eq!(
        zoho.organizations(None, DataCenter::Us, now).err(),
        Some(BooksError::NoCredentials)
    );
    for header in [
        format!("Zoho-oauthtoken {}", narrow.access),
        format!("Zoho-oauthtoken {}", good.refresh),
        format!("Zoho-oauthtoken {}x", good.access),
        format!("Bearer {}", good.access),
        good.access,
        String::new(),
    ] {
        assert_eq!(call(&zoho, &header, now), Some(BooksError::NotAuthorized));
    }
    let bytes = zoho.organizations(Some(b"Zoho-oauthtoken \xff\xfe"), DataCenter::Us, now).err();
    assert_eq!(bytes, Some(BooksError::NotAuthorized));
}

#[test]
fn revoking_a_refresh_token_takes_its_access_tokens_along_and_no_others() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let [gone, kept] = [(); 2].map(|()| tokens(&mut zoho, &app, "ZohoBooks.settings.READ", now));
    let revoke = params(&[("token", &gone.refresh)]);
    assert_eq!(zoho.revoke(&revoke, DataCenter::Us, now), Ok(()));
    assert_eq!(zoho.revoke(&revoke, DataCenter::Us, now), Err(UnknownToken));
    let header = |tokens: &Tokens| format!("Zoho-oauthtoken {}", tokens.access);
    assert_eq!(call(&zoho, &header(&gone), now), Some(BooksError::NotAuthorized));
    assert_eq!(call(&zoho, &header(&kept), now), None);
}

#[test]
fn an_access_token_can_be_revoked_alone() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let tokens = tokens(&mut zoho, &app, "ZohoBooks.settings.READ", now);
    assert_eq!(zoho.revoke(&params(&[("token", &tokens.access)]), DataCenter::Us, now), Ok(()));
    let header = format!("Zoho-oauthtoken {}", tokens.access);
    assert_eq!(call(&zoho, &header, now), Some(BooksError::NotAuthorized));
    assert_eq!(zoho.revoke(&params(&[("token", &tokens.refresh)]), DataCenter::Us, now), Ok(()));
}

#[test]
fn nothing_can_be_revoked_by_an_unknown_token() {
    let (mut zoho, now) = (backend(), Instant::now());
    for request in [params(&[]), params(&[("token", "")]), params(&[("token", "1000.a.b")])] {
        assert_eq!(zoho.revoke(&request, DataCenter::Us, now), Err(UnknownToken));
    }
}
