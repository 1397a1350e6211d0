use super::*;
use crate::{ManualClock, NativeApp};

fn store(login: &PendingLogin) -> serde_json::Value {
    serde_json::to_value(login).unwrap()
}

fn load(stored: &serde_json::Value) -> Option<PendingLogin> {
    serde_json::from_str(&stored.to_string()).ok()
}

fn callback(login: &PendingLogin, location: &str) -> String {
    format!("code=1000.a.b&state={}&location={location}", login.login.state.as_str())
}

#[test]
fn a_stored_login_goes_on_as_it_began() {
    let wanted = scopes("ZohoBooks.contacts.ALL,ZohoBooks.settings.READ");
    let loopback: Loopback = "http://127.0.0.1:8080".parse().unwrap();
    let loopback = loopback.with_data_center(DataCenter::Eu, "[::1]:1".parse().unwrap()).unwrap();
    let native = NativeApp::new("1000.ABC", "http://127.0.0.1:8976/cb").unwrap();
    for login in [
        app().authorize(wanted),
        app().with_pkce().pinned_to(DataCenter::Eu).authorize(wanted),
        native.on_loopback(loopback).authorize(wanted),
    ] {
        let login = login.unwrap();
        let again = load(&store(&login)).unwrap();
        assert_eq!(again.url(), login.url());
        assert_eq!(again.scopes(), wanted);
        assert_eq!(store(&again), store(&login));
        let callback = callback(&login, "eu");
        assert!(again.is_answer(&callback) && !again.is_expired());
        let (code, same) = (login.finish(&callback).unwrap(), again.finish(&callback).unwrap());
        assert_eq!(code.owner, same.owner);
        assert_eq!(code.redirect_uri, same.redirect_uri);
        assert_eq!((code.data_center, code.scopes), (same.data_center, same.scopes));
        let verifier =
            |code: &AuthorizationCode| code.verifier.as_ref().map(|it| it.expose().to_owned());
        assert_eq!(verifier(&code), verifier(&same));
    }
}

#[test]
fn its_pin_and_its_age_are_stored() {
    let clock = ManualClock::new();
    let app = app().pinned_to(DataCenter::Eu).with_clock(clock.clone());
    let login = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    let stored = store(&login);
    let elsewhere = load(&stored).unwrap().finish(&callback(&login, "in")).unwrap_err();
    assert_eq!(elsewhere.kind(), &ErrorKind::Callback(CallbackFault::Pinned));

    let mut old = stored;
    old["began"] = (old["began"].as_u64().unwrap() - 600_000).into();
    let late = load(&old).unwrap();
    assert!(late.is_expired());
    let error = late.finish(&callback(&login, "eu")).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Callback(CallbackFault::Expired));
}

#[test]
fn what_was_tampered_with_is_refused() {
    let login = app().with_pkce().authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    let stored = store(&login);
    for (name, values) in [
        ("client_id", &["", "a b", "a\n"][..]),
        ("redirect_uri", &["", "myapp://cb", "https://a.example/#", "https://a.example/?code=1"]),
        ("scopes", &["", "zohobooks.settings.read", "ZohoCRM.modules.ALL", "ZohoBooks.items.READ"]),
        ("state", &["", "0", "Z", &"g".repeat(64), &"A".repeat(64), &"0".repeat(65)]),
        ("verifier", &["", "0", &"&".repeat(43), &"a".repeat(44)]),
        ("pinned", &["", "evil", "EU", "https://accounts.zoho.eu"]),
        ("stand_in", &["http://127.0.0.1:1", "https://evil.test"]),
        ("began", &["1"]),
    ] {
        assert!(stored.get(name).is_some() || ["pinned", "stand_in"].contains(&name), "{name}");
        for value in values {
            let mut bad = stored.clone();
            bad[name] = (*value).into();
            assert!(load(&bad).is_none(), "{name} {value}");
        }
    }
    for address in ["192.168.1.2:1", "0.0.0.0:1", "127.0.0.1:0", "[::ffff:127.0.0.1]:1"] {
        for stand_in in [
            serde_json::json!([address, []]),
            serde_json::json!(["127.0.0.1:1", [["eu", address]]]),
        ] {
            let mut bad = stored.clone();
            bad["stand_in"] = stand_in;
            assert!(load(&bad).is_none(), "{bad}");
        }
    }
    let mut more = stored.clone();
    more["accounts_url"] = "https://evil.test".into();
    assert!(load(&more).is_none());
    let mut far = stored;
    far["began"] = u64::MAX.into();
    assert!(load(&far).is_none_or(|login| login.is_expired()));
    for text in ["", "null", "[]", "{}", "\"\"", "{\"state\":1}"] {
        assert!(serde_json::from_str::<PendingLogin>(text).is_err());
    }
}

/// What a session says does not decide where a secret goes.
#[test]
fn a_stand_in_that_was_put_into_a_session_gets_nothing() {
    let login = app().authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    let mut stored = store(&login);
    stored["stand_in"] = serde_json::json!(["127.0.0.1:8080", []]);
    let code = load(&stored).unwrap().finish(&callback(&login, "us")).unwrap();
    let fake = crate::fake::Fake::default().then(200, "{}");
    let accounts = crate::Accounts::with_transport(app(), fake.clone());
    let error = now(accounts.exchange(code)).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Mismatch(crate::MismatchFault::Servers));
    assert!(fake.requests().is_empty());
}
