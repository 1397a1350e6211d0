mod answers;
mod data_centers;
mod hostile;
mod lifetime;
mod pkce;
mod state;
#[cfg(feature = "serde")]
mod stored;
mod url;

use std::time::Duration;

use super::*;
use crate::app::Sealed as _;
use crate::fake::{app, now, scopes};
use crate::{CallbackFault, ConsentFault, DataCenter, Loopback};

fn login() -> PendingLogin {
    app().authorize(scopes("ZohoBooks.settings.READ")).unwrap()
}

/// Finishes a new login of the app with a callback in which `STATE` stands for its state.
fn finish_with(app: &ServerApp, callback: &str) -> Result<AuthorizationCode, ErrorKind> {
    let login = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    let callback = callback.replace("STATE", login.login.state.as_str());
    login.finish(&callback).map_err(|error| {
        assert!(!format!("{error} {error:?}").contains("1000."), "{error:?}");
        assert!(error.to_string().contains([';', ',']), "says what to do next: {error}");
        error.kind().clone()
    })
}

fn finish(callback: &str) -> Result<AuthorizationCode, ErrorKind> {
    finish_with(&app(), callback)
}

fn fault(callback: &str) -> CallbackFault {
    match finish(callback) {
        Err(ErrorKind::Callback(fault)) => fault,
        other => panic!("{callback:?} gave {other:?}"),
    }
}

#[test]
fn forms_of_the_callback() {
    for callback in [
        "code=1000.a.b&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu&state=STATE",
        "?state=STATE&code=1000.a.b&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu&",
        "app_id=x&x=%zz&%ff=1&&code=1000.a.b&location=eu&accounts-server=https://accounts.zoho.eu&state=STATE",
        "https://app.example.com/cb?app=1&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu&code=1000.a.b&state=STATE&",
        "/cb?app=http://x/?y&location=eu&accounts-server=https%3a%2f%2faccounts.zoho.eu&code=1000%2Ea.b&state=STATE",
        "location=eu&code=1000.a.b&state=STATE",
        "accounts-server=https://accounts.zoho.eu&code=1000.a.b&state=STATE",
    ] {
        let code = finish(callback).unwrap_or_else(|error| panic!("{callback}: {error:?}"));
        assert_eq!((code.code.as_str(), code.data_center), ("1000.a.b", DataCenter::Eu));
        assert_eq!(code.redirect_uri.as_deref(), Some("https://app.example.com/cb?app=1"));
        assert_eq!(code.scopes, scopes("ZohoBooks.settings.READ"));
    }
}

#[test]
fn an_error_wins_and_is_made_harmless() {
    for (error, fault) in [
        ("access_denied", ConsentFault::AccessDenied),
        ("no_org", ConsentFault::NoOrganization),
        ("prompt_required", ConsentFault::PromptRequired),
        ("something_new", ConsentFault::Other("something_new".into())),
        ("%3Cscript%3E", ConsentFault::Other("unknown code".into())),
        (
            "1000.aaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb",
            ConsentFault::Other("unknown code".into()),
        ),
    ] {
        for callback in [
            format!("error={error}&code=x&state=STATE"),
            format!("state=STATE&error={error}&accounts-server=https://evil.test"),
            format!("error={error}"),
        ] {
            assert_eq!(finish(&callback).unwrap_err(), ErrorKind::Consent(fault.clone()));
        }
        let forged = format!("error={error}&state=forged");
        assert_eq!(self::fault(&forged), CallbackFault::State);
    }
    let flood = format!("error=%3Cscript%3E&error_description={}&state=STATE", "x".repeat(1 << 20));
    assert_eq!(fault(&flood), CallbackFault::TooLong);
}

#[test]
fn debug_keeps_code_and_state() {
    let login = login();
    assert!(!format!("{login:?} {login:#?}").contains(login.login.state.as_str()));
    let callback = format!("code=1000.hush&state={}", login.login.state.as_str());
    let code = login.finish(&callback).unwrap();
    assert!(!format!("{code:?} {code:#?}").contains("hush"));

    let app = ServerApp::new("1000.ABC", "secret", "https://a.example/cb?key=hush").unwrap();
    let login = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    let callback = format!("code=1000.a&state={}", login.login.state.as_str());
    let shown = format!("{:?}", login.finish(&callback).unwrap());
    assert!(shown.contains("https://a.example/cb") && !shown.contains("hush"), "{shown}");
}
