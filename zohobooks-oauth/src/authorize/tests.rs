use super::*;
use crate::fake::{app, scopes};
use crate::{ConsentFault, Loopback};

fn login() -> PendingLogin {
    app().authorize(scopes("ZohoBooks.settings.READ")).unwrap()
}

fn on_loopback() -> ServerApp {
    app().on_loopback("http://127.0.0.1:8080".parse::<Loopback>().unwrap())
}

/// Finishes a new login of the app with a callback in which `STATE` stands for its state.
fn finish_with(app: &ServerApp, callback: &str) -> Result<AuthorizationCode, ErrorKind> {
    let login = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    let callback = callback.replace("STATE", login.state.as_str());
    login.finish(&callback).map_err(|error| {
        assert!(!format!("{error} {error:?}").contains("1000."), "{error:?}");
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

/// Only what must be, as an attacker would.
fn encoded(text: &str) -> String {
    text.replace('%', "%25")
        .replace('&', "%26")
        .replace('#', "%23")
        .replace('\t', "%09")
        .replace('\n', "%0A")
}

#[test]
fn the_url() {
    let login = app()
        .data_center(DataCenter::Ca)
        .authorize(scopes("ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ"))
        .unwrap();
    let (url, state) = login.url().rsplit_once("&state=").unwrap();
    assert_eq!(
        url,
        "https://accounts.zohocloud.ca/oauth/v2/auth?\
         scope=ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ&client_id=1000.ABC\
         &response_type=code&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb%3Fapp%3D1\
         &access_type=offline&prompt=consent",
    );
    assert_eq!(state, login.state.as_str());
    assert_eq!(state.len(), 64);
    assert!(state.bytes().all(|byte| byte.is_ascii_hexdigit()));
}

#[test]
fn the_url_never_grows() {
    let redirect_uri = format!("https://app.example.com/{}", "\u{fc}".repeat(2000));
    let app = ServerApp::new("1000.ABC", "secret", &redirect_uri).unwrap();
    let every = ScopeSet::catalog();
    let login = app.data_center(DataCenter::Cn).authorize(every).unwrap();
    let room = 256 + every.to_string().len() + 1 + 3 * ("1000.ABC".len() + redirect_uri.len());
    assert_eq!(login.url.capacity(), room);
}

#[test]
fn every_login_has_a_state_of_its_own() {
    let (first, second) = (login(), login());
    assert_ne!(first.state.as_str(), second.state.as_str());
    let crossed = format!("code=1000.a.b&state={}", second.state.as_str());
    assert_eq!(
        first.finish(&crossed).unwrap_err().kind(),
        &ErrorKind::Callback(CallbackFault::State),
    );
}

#[test]
fn the_state_has_to_be_that_of_the_login() {
    for state in ["", "x", "STATEa", "aSTATE", "STATE%00", "STATE%20", "ſTATE"] {
        let callback = format!("code=1000.a.b&state={state}");
        let expected =
            if state.ends_with("%00") { CallbackFault::Encoding } else { CallbackFault::State };
        assert_eq!(fault(&callback), expected, "{state}");
    }
    let upper = login();
    let callback = format!("code=1000.a.b&state={}", upper.state.as_str().to_uppercase());
    // All digits of 64 being decimal would be a miracle.
    assert!(upper.finish(&callback).is_err());
    let short = login();
    let callback = format!("code=1000.a.b&state={}", &short.state.as_str()[..63]);
    assert!(short.finish(&callback).is_err());
    assert_eq!(fault("code=1000.a.b"), CallbackFault::NoState);
    assert_eq!(fault("code=1000.a.b&state=STATE&state=STATE"), CallbackFault::Duplicate);
    assert_eq!(fault("code=1000.a.b&state=STATE&st%61te=x"), CallbackFault::Duplicate);
}

#[test]
fn the_state_is_decoded_once() {
    let once = login();
    let [first, rest @ ..] = once.state.as_str().as_bytes() else { unreachable!() };
    let rest = str::from_utf8(rest).unwrap();
    let callback = format!("code=1000.a.b&state=%{first:02x}{rest}");
    assert!(once.finish(&callback).is_ok());
    let twice = login();
    let [first, rest @ ..] = twice.state.as_str().as_bytes() else { unreachable!() };
    let rest = str::from_utf8(rest).unwrap();
    let callback = format!("code=1000.a.b&state=%25{first:02x}{rest}");
    assert!(twice.finish(&callback).is_err());
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
        assert_eq!(&*code.redirect_uri, "https://app.example.com/cb?app=1");
        assert_eq!(code.scopes, scopes("ZohoBooks.settings.READ"));
    }
}

#[test]
fn every_row_of_the_table_and_no_mixture() {
    for location in DataCenter::all() {
        for server in DataCenter::all() {
            let callback = format!(
                "code=1000.a.b&state=STATE&location={location}&accounts-server={}",
                server.accounts_url()
            );
            if location == server {
                assert_eq!(finish(&callback).unwrap().data_center(), location);
            } else {
                assert_eq!(fault(&callback), CallbackFault::DataCenters);
            }
        }
    }
}

#[test]
fn a_pinned_app_takes_users_of_its_data_centre_only() {
    let app = app().data_center(DataCenter::Cn);
    let here = "code=1000.a.b&state=STATE&location=cn&accounts-server=https://accounts.zoho.com.cn";
    assert_eq!(finish_with(&app, here).unwrap().data_center, DataCenter::Cn);
    let unsaid = "code=1000.a.b&state=STATE";
    assert_eq!(finish_with(&app, unsaid).unwrap().data_center, DataCenter::Cn);
    for there in [
        "code=1000.a.b&state=STATE&location=us&accounts-server=https://accounts.zoho.com",
        "code=1000.a.b&state=STATE&location=us",
        "code=1000.a.b&state=STATE&accounts-server=https://accounts.zoho.com",
    ] {
        let pinned = ErrorKind::Callback(CallbackFault::Pinned);
        assert_eq!(finish_with(&app, there).unwrap_err(), pinned);
    }
    assert_eq!(finish(unsaid).unwrap().data_center, DataCenter::Us);
}

#[test]
fn a_stand_in_may_name_itself_and_nothing_else_that_is_not_zoho() {
    let app = on_loopback();
    for (rest, data_center) in [
        ("", DataCenter::Us),
        ("&accounts-server=http://127.0.0.1:8080", DataCenter::Us),
        ("&location=eu&accounts-server=http%3A%2F%2F127.0.0.1%3A8080", DataCenter::Eu),
        ("&location=eu&accounts-server=https://accounts.zoho.eu", DataCenter::Eu),
    ] {
        let callback = format!("code=1000.a.b&state=STATE{rest}");
        assert_eq!(finish_with(&app, &callback).unwrap().data_center, data_center, "{rest}");
    }
    for server in ["http://127.0.0.1:8081", "http://127.0.0.1:8080/", "https://evil.test"] {
        let callback = format!("code=1000.a.b&state=STATE&location=eu&accounts-server={server}");
        let fault = ErrorKind::Callback(CallbackFault::AccountsServer);
        assert_eq!(finish_with(&app, &callback).unwrap_err(), fault);
    }
    let elsewhere = "code=1000.a.b&state=STATE&location=us&accounts-server=http://127.0.0.1:8080";
    assert_eq!(fault(elsewhere), CallbackFault::AccountsServer);
}

#[test]
fn hostile_accounts_servers() {
    for server in HOSTILE {
        for location in ["", "&location=us"] {
            let callback =
                format!("code=1000.a.b{location}&accounts-server={}&state=STATE", encoded(server));
            let fault = fault(&callback);
            assert!(
                matches!(fault, CallbackFault::AccountsServer | CallbackFault::Encoding),
                "{server:?} gave {fault:?}",
            );
        }
    }
}

#[test]
fn hostile_locations() {
    for location in ["xx", "", "US", "us ", "../../etc", "ın", "us%00", "u%73%2573", "uk"] {
        let with_server = format!("&accounts-server={}", DataCenter::Us.accounts_url());
        for server in ["", &with_server] {
            let callback = format!("code=1000.a.b&location={location}{server}&state=STATE");
            let fault = fault(&callback);
            assert!(
                matches!(fault, CallbackFault::Location | CallbackFault::Encoding),
                "{location}"
            );
        }
    }
}

#[test]
fn hostile_codes_and_forms() {
    let long = format!("code={}&state=STATE", "a".repeat(2049));
    let endless = format!("code={}&state=STATE", "a".repeat(1 << 20));
    for (callback, expected) in [
        ("state=STATE", CallbackFault::NoCode),
        ("", CallbackFault::NoState),
        ("?", CallbackFault::NoState),
        ("https://app.example.com/cb", CallbackFault::NoState),
        ("code=&state=STATE", CallbackFault::Code),
        ("code=a&code=b&state=STATE", CallbackFault::Duplicate),
        ("code=a&c%6Fde=b&state=STATE", CallbackFault::Duplicate),
        ("code=a&state=STATE&location=us&location=us", CallbackFault::Duplicate),
        (
            "code=a&state=STATE&accounts-server=https://accounts.zoho.com&accounts-server=https://evil.test",
            CallbackFault::Duplicate,
        ),
        ("error=a&error=b&state=STATE", CallbackFault::Duplicate),
        ("code=a%0D%0AX-Evil:1&state=STATE", CallbackFault::Encoding),
        ("code=a\r\nb&state=STATE", CallbackFault::Encoding),
        ("code=a%26grant_type=x&state=STATE", CallbackFault::Code),
        ("code=a%20b&state=STATE", CallbackFault::Code),
        ("code=%C3%A4&state=STATE", CallbackFault::Code),
        ("code=%ff&state=STATE", CallbackFault::Encoding),
        ("code=%zz&state=STATE", CallbackFault::Encoding),
        ("code=a%2&state=STATE", CallbackFault::Encoding),
        ("state=STATE#code=a", CallbackFault::Fragment),
        ("#code=a&state=STATE", CallbackFault::Fragment),
        (&long, CallbackFault::Code),
        (&endless, CallbackFault::TooLong),
    ] {
        assert_eq!(fault(callback), expected, "{:.80}", callback);
    }
}

#[test]
fn an_error_wins_and_is_made_harmless() {
    for (error, fault) in [
        ("access_denied", ConsentFault::AccessDenied),
        ("no_org", ConsentFault::NoOrganization),
        ("prompt_required", ConsentFault::Other("prompt_required".into())),
        ("%3Cscript%3E", ConsentFault::Other(r"\u{3c}script\u{3e}".into())),
        ("1000.aaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb", ConsentFault::Other("…".into())),
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
    assert!(!format!("{login:?} {login:#?}").contains(login.state.as_str()));
    let callback = format!("code=1000.hush&state={}", login.state.as_str());
    let code = login.finish(&callback).unwrap();
    assert!(!format!("{code:?} {code:#?}").contains("hush"));
}

/// What a parser, a trimmer or a suffix check would take for `https://accounts.zoho.com`, and what it
/// would not.
pub(crate) const HOSTILE: &[&str] = &[
    "",
    "https://evil.test",
    "http://accounts.zoho.com",
    "https://accounts.zoho.com@evil.test",
    "https://accounts.zoho.com:x@evil.test",
    "https://evil.test#accounts.zoho.com",
    "https://evil.test/accounts.zoho.com",
    "https://evil.test\\.zoho.com",
    "https://accounts.zoho.com\\@evil.test",
    "https://accounts.zoho.com/",
    "https://ACCOUNTS.ZOHO.COM",
    "https://accounts.zoho.com:8443",
    "https://accounts.zoho.com:443",
    "https://accounts.zoho%2ecom",
    "https://accounts．zoho．com",
    "https://accounts.zoho.com\u{200b}",
    "https:/accounts.zoho.com",
    "https:////accounts.zoho.com",
    "ht\ttps://acc\nounts.zoho.com",
    " https://accounts.zoho.com",
    "https://accounts.zoho.com ",
    "+https://accounts.zoho.com",
    "https://accounts.zoho.com/oauth/../x",
    "https://acc\u{43e}unts.zoho.com",
    "https://forms.zoho.com",
    "https://zoho.com",
    "https://accountszoho.com",
    "https://accounts.zoho.co",
    "https://accounts.zoho.com,evil.test",
    "https://accounts.zoho.com%00.evil.test",
    "https://accounts.zoho.com\0.evil.test",
    "https://accounts.zoho.com.evil.test",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://127.0.0.1",
    "https://0x7f.1",
    "https://[::1]",
    "https://[::ffff:169.254.169.254]",
    "https://localhost",
    "http://127.0.0.1:8080",
];
