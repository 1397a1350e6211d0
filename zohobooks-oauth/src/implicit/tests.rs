use std::time::Duration;

use super::*;
use crate::app::Sealed as _;
use crate::fake::{now, scopes};
use crate::hostile;
use crate::{Clock as _, ConsentFault, ErrorKind, ManualClock, TokenFault};

fn app() -> BrowserApp {
    BrowserApp::new("1000.ABC", "https://app.example.com/cb?app=1").unwrap()
}

fn login() -> BrowserLogin {
    app().authorize(scopes("ZohoBooks.settings.READ")).unwrap()
}

/// Finishes a new login with a fragment in which `STATE` stands for its state.
fn finish(fragment: &str) -> Result<Access, ErrorKind> {
    let login = login();
    let fragment = fragment.replace("STATE", login.login.state.as_str());
    login.finish(&fragment).map_err(|error| {
        assert!(!format!("{error} {error:?}").contains("1000."), "{error:?}");
        error.kind().clone()
    })
}

#[test]
fn the_url() {
    let app = app().pinned_to(DataCenter::Eu);
    let login = app.authorize(scopes("ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ")).unwrap();
    let (url, state) = login.url().rsplit_once("&state=").unwrap();
    assert_eq!(
        url,
        "https://accounts.zoho.eu/oauth/v2/auth?response_type=token\
         &scope=ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ&client_id=1000.ABC\
         &redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb%3Fapp%3D1",
    );
    assert_eq!(state, login.login.state.as_str());
    assert!(!format!("{login:?}").contains(state));
}

/// With the values of a capture in Zoho's Sheet API documentation, but for hosts of Zoho's.
#[test]
fn a_fragment_becomes_an_access() {
    for fragment in [
        "#state=STATE&access_token=1234.abcd1234efg567.abcd1234efg567&expires_in=3600&location=us\
         &api_domain=https%3A%2F%2Fwww.zohoapis.com",
        "access_token=1234.abcd1234efg567.abcd1234efg567&location=us&expires_in=3600000&state=STATE&",
        "https://app.example.com/cb?app=1#access_token=1234.abcd1234efg567.abcd1234efg567&x=%zz\
         &expires_in=3600&state=STATE",
    ] {
        let access = finish(fragment).unwrap();
        assert_eq!(access.token().expose(), "1234.abcd1234efg567.abcd1234efg567");
        assert_eq!(access.lifetime(), Duration::from_secs(3600));
        assert_eq!(access.data_center(), DataCenter::Us);
        assert_eq!(access.requested(), scopes("ZohoBooks.settings.READ"));
        assert_eq!((access.granted(), access.missing()), (None, None));
        assert!(!format!("{access:?} {access:#?}").contains("abcd1234"));
    }
}

#[test]
fn what_is_wrong_with_a_fragment() {
    let with = |change: (&str, &str)| {
        "access_token=1000.a.b&expires_in=3600&location=us&state=STATE".replace(change.0, change.1)
    };
    for (fragment, fault) in [
        (String::new(), CallbackFault::NoFragment),
        ("#".into(), CallbackFault::NoFragment),
        (format!("https://app.example.com/cb?x&{}", with(("", ""))), CallbackFault::NoFragment),
        (format!("/cb?x&{}", with(("", ""))), CallbackFault::NoFragment),
        (with(("STATE", "forged")), CallbackFault::State),
        (with(("STATE", "STATE0")), CallbackFault::State),
        (with(("state=", "x=")), CallbackFault::NoState),
        (with(("access_token", "x")), CallbackFault::NoToken),
        (with(("3600", "0")), CallbackFault::Lifetime),
        (with(("3600", "-1")), CallbackFault::Lifetime),
        (with(("3600", "NaN")), CallbackFault::Lifetime),
        (with(("3600", "")), CallbackFault::Lifetime),
        (with(("expires_in", "x")), CallbackFault::Lifetime),
        (with(("location=us", "location=xx")), CallbackFault::Location),
        (with(("location=us", "location=us&location=us")), CallbackFault::Duplicate),
        (with(("location=us", "access_token=x")), CallbackFault::Duplicate),
        (format!("#{}", with(("location=us", "#"))), CallbackFault::Encoding),
        (with(("1000.a.b", "a%0d%0ab")), CallbackFault::Encoding),
        (with(("location=us", &format!("x={}", "a".repeat(1 << 20)))), CallbackFault::TooLong),
    ] {
        assert_eq!(finish(&fragment).unwrap_err(), ErrorKind::Callback(fault), "{fragment:.99}");
    }
    for token in ["", "a b", "%C3%A4"] {
        let fragment = with(("1000.a.b", &token.replace(' ', "%20")));
        let kind = finish(&fragment).unwrap_err();
        assert!(matches!(kind, ErrorKind::Token(TokenFault::Empty | TokenFault::Characters)));
    }
}

#[test]
fn no_api_but_that_of_the_data_center() {
    let fragment = |domain: &str| {
        let domain =
            percent_encoding::utf8_percent_encode(domain, percent_encoding::NON_ALPHANUMERIC);
        format!("access_token=1000.a.b&expires_in=3600&location=us&state=STATE&api_domain={domain}")
    };
    assert!(finish(&fragment("https://www.zohoapis.com")).is_ok());
    let swapped =
        hostile::ORIGINS.iter().map(|it| it.replace("accounts.zoho.com", "www.zohoapis.com"));
    let others = ["https://www.zohoapis.eu", "https://accounts.example.com"].map(String::from);
    let plain = hostile::ORIGINS.iter().map(ToString::to_string);
    for domain in swapped.chain(plain).chain(others) {
        assert!(matches!(finish(&fragment(&domain)), Err(ErrorKind::Callback(_))), "{domain}");
    }
}

#[test]
fn without_consent() {
    for (error, fault) in [
        ("access_denied", ConsentFault::AccessDenied),
        ("client_not_granted", ConsentFault::ClientNotGranted),
        ("prompt_required", ConsentFault::PromptRequired),
    ] {
        let expected = ErrorKind::Consent(fault);
        assert_eq!(finish(&format!("#error={error}&state=STATE")).unwrap_err(), expected);
        assert_eq!(finish(&format!("#error={error}")).unwrap_err(), expected);
    }
}

#[test]
fn a_renewal_goes_to_the_users_data_center() {
    let fragment = "access_token=1000.a.b&expires_in=3600&location=in&state=STATE";
    let access = finish(fragment).unwrap();
    let renewal = app().renew(access.data_center(), access.requested()).unwrap();
    assert!(renewal.url().starts_with("https://accounts.zoho.in/oauth/v2/auth/refresh?"));
    assert_eq!(renewal.scopes(), access.requested());
    let fragment = fragment.replace("STATE", renewal.login.state.as_str());
    assert!(renewal.is_answer(&fragment) && renewal.is_answer(&format!("/cb#{fragment}")));
    assert!(!login().is_answer(&fragment));
    assert_eq!(renewal.finish(&fragment).unwrap().data_center(), DataCenter::In);

    let pinned = app().pinned_to(DataCenter::Eu);
    let error = pinned.renew(DataCenter::In, access.requested()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Mismatch(_)));
}

#[test]
fn a_login_lives_ten_minutes_and_a_token_its_time() {
    let clock = ManualClock::new();
    let app = app().with_clock(clock.clone());
    let login = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    let state = login.login.state.as_str().to_owned();
    let fragment = format!("access_token=1000.a.b&expires_in=3600&location=us&state={state}");
    clock.advance(Duration::from_secs(599));
    let access = login.finish(&fragment).unwrap();
    assert_eq!(access.expires_at(), clock.now() + Duration::from_secs(3600));
    clock.advance(Duration::from_secs(3600));
    assert!(access.is_expired());

    let late = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    clock.advance(Duration::from_secs(600));
    let expired = ErrorKind::Callback(CallbackFault::Expired);
    assert_eq!(late.finish(&fragment).unwrap_err().kind(), &expired);
}

#[test]
fn an_expired_token_is_renewed_and_not_refreshed() {
    let access = finish("access_token=1000.a.b&expires_in=3600&location=sa&state=STATE").unwrap();
    let fake = crate::fake::Fake::default().then(401, r#"{"code":57,"message":"no"}"#);
    let accounts = crate::Accounts::with_transport(app(), fake);
    let error = now(accounts.books(&access).organizations()).unwrap_err();
    assert!(error.needs_refresh());
    assert!(error.causes()[0].fix().contains("`BrowserApp::renew`"), "{error:#}");
    assert!(!error.to_string().contains("refresh it"), "{error}");
}

#[test]
fn the_api_takes_it() {
    let access = finish("access_token=1000.a.b&expires_in=3600&location=sa&state=STATE").unwrap();
    let fake = crate::fake::Fake::default().then(200, r#"{"code":0,"organizations":[]}"#);
    let accounts = crate::Accounts::with_transport(app(), fake.clone());
    now(accounts.books(&access).organizations()).unwrap();
    let [request] = fake.requests().try_into().unwrap();
    assert_eq!(request.uri(), "https://www.zohoapis.sa/books/v3/organizations");
    assert_eq!(access.terms.owner, app().client().owner());
}

#[cfg(feature = "serde")]
#[test]
fn a_stored_login_goes_on_as_it_began() {
    let wanted = scopes("ZohoBooks.settings.READ");
    let pinned = app().pinned_to(DataCenter::Eu);
    for login in
        [app().authorize(wanted), pinned.authorize(wanted), app().renew(DataCenter::In, wanted)]
    {
        let login = login.unwrap();
        let stored = serde_json::to_string(&login).unwrap();
        let again: BrowserLogin = serde_json::from_str(&stored).unwrap();
        assert_eq!((again.url(), again.scopes()), (login.url(), wanted));
        let state = login.login.state.as_str();
        let fragment = format!("access_token=1000.a.b&expires_in=3600&location=eu&state={state}");
        assert_eq!(again.finish(&fragment).unwrap().data_center(), DataCenter::Eu);
    }
    let of_a_server = crate::fake::app().with_pkce().authorize(wanted).unwrap();
    let stored = serde_json::to_string(&of_a_server).unwrap();
    assert!(serde_json::from_str::<BrowserLogin>(&stored).is_err());
    let renewal = serde_json::to_string(&app().renew(DataCenter::In, wanted).unwrap()).unwrap();
    assert!(serde_json::from_str::<crate::PendingLogin>(&renewal).is_err());
}
