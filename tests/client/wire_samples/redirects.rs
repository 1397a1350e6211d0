use zohobooks_oauth::{
    BrowserApp, CallbackFault, ConsentFault, DataCenter, Error, ErrorKind, PendingLogin,
};

use crate::script::{app, state_of};
use crate::site::WANTED;

fn login() -> (PendingLogin, String) {
    let login = app().authorize(WANTED).unwrap();
    let state = state_of(login.url());
    (login, state)
}

/// The redirect as it was seen, but with the state of this login.
fn finish(redirect: &str) -> Result<DataCenter, Error> {
    let (login, state) = login();
    let redirect = if redirect.contains("state=123") {
        redirect.replace("state=123", &format!("state={state}"))
    } else {
        format!("{}&state={state}", redirect.trim_end_matches('&'))
    };
    Ok(login.finish(&redirect)?.data_center())
}

const CODE: &str = "1000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[test]
fn auth_success_official() {
    let redirect = format!(
        "https://oauth.pstmn.io/v1/browser-callback?code={CODE}&location=in&accounts-server=https://accounts.zoho.in"
    );
    assert_eq!(finish(&redirect).unwrap(), DataCenter::In);
    let (login, _) = login();
    let without_state = login.finish(&redirect).unwrap_err();
    assert_eq!(without_state.kind(), &ErrorKind::Callback(CallbackFault::NoState));
}

/// <https://www.zoho.com/accounts/help/user-authentication.html>
#[test]
fn auth_success_trailing_ampersand_official() {
    let redirect = |state: &str| {
        format!(
            "https://iam/?{state}code={CODE}&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com&"
        )
    };
    assert_eq!(finish(&redirect("")).unwrap(), DataCenter::Us);
    let (login, state) = login();
    assert!(login.finish(&redirect(&format!("state={state}&"))).is_ok());
}

#[test]
fn auth_success_redirect_uri_had_query() {
    let redirect = format!(
        "http://localhost:8050/oauth2/callback?app_id=zohocrm&code={CODE}&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com&"
    );
    assert_eq!(finish(&redirect).unwrap(), DataCenter::Us);
}

/// Zoho's Sheet API documentation, whose example is not a host of Zoho's.
#[test]
fn auth_success_with_state_official() {
    let redirect = "https://www.zylker.com/oauthredirect/?state=123&code=1234.abcd1234efg567.abcd1234efg5670&location=us&accounts-server=https%3A%2F%2Faccounts.example.com";
    let error = finish(redirect).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Callback(CallbackFault::AccountsServer));
    let of_zoho = redirect.replace("accounts.example.com", "accounts.zoho.com");
    assert_eq!(finish(&of_zoho).unwrap(), DataCenter::Us);
}

/// Zoho's Sheet API documentation, whose example is not a host of Zoho's.
#[test]
fn implicit_success_official() {
    let redirect = "https://www.zylker.com/oauthredirect/#state=12345&access_token=1234.abcd1234efg567.abcd1234efg567&expires_in=3600&location=us&api_domain=https%3A%2F%2Faccounts.example.com";
    let app = BrowserApp::new("1000.ABC", "https://www.zylker.com/oauthredirect/").unwrap();
    let finish = |redirect: &str| {
        let login = app.authorize(WANTED).unwrap();
        let state = state_of(login.url());
        let redirect = redirect.replace("state=12345", &format!("state={state}"));
        login.finish(&redirect)
    };
    let error = finish(redirect).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Callback(CallbackFault::ApiDomain));
    let access = finish(&redirect.replace("accounts.example.com", "www.zohoapis.com")).unwrap();
    assert_eq!(access.token().expose(), "1234.abcd1234efg567.abcd1234efg567");
    assert_eq!((access.lifetime().as_secs(), access.data_center()), (3600, DataCenter::Us));
}

/// A guide of a third party; no capture of a real one is known.
#[test]
fn auth_denied_seed() {
    let (login, _) = login();
    let error = login.finish("https://kalkillp.com/callback?error=access_denied").unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::AccessDenied));
    assert!(error.needs_consent());
}
