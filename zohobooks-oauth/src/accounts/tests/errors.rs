use std::error::Error as _;

use super::*;
use crate::{DeviceApp, SelfClient};

#[test]
fn errors_say_what_to_do_next() {
    let throttled = r#"{"error":"Zu viel","error_description":"1000.hush","status":"failure"}"#;
    // For an exchange and for a refresh.
    for (status, body, exchange, refresh) in [
        (200, r#"{"error":"invalid_client"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_client_secret"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_redirect_uri"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_code"}"#, "consent", "consent"),
        (200, r#"{"error":"invalid_token"}"#, "consent", "consent"),
        (200, r#"{"error":"hush-hush-hush-hush-hush-hush-hush-hush-hush"}"#, "consent", ""),
        (400, throttled, "throttled", "throttled"),
        (429, "", "throttled", "throttled"),
        (429, "<html>hush</html>", "throttled", "throttled"),
        (429, r#"{"error":"invalid_code"}"#, "throttled", "throttled"),
        (429, r#"{"error":7}"#, "throttled", "throttled"),
        (500, r#"{"error":"invalid_code"}"#, "consent", "transient"),
        (503, r#"{"error":"invalid_client"}"#, "consent", "transient"),
        (503, "", "consent", "transient"),
        (408, "", "consent", "transient"),
        (502, "<html>hush</html>", "consent", "transient"),
        (403, "<html>hush</html>", "consent", ""),
        (307, "", "consent", ""),
        (200, "hush", "consent", ""),
    ] {
        let fake = Fake::default().then(status, body).then(status, body);
        let exchanged = now(fake.accounts().exchange(code(DataCenter::Jp))).unwrap_err();
        let refreshed = now(fake.accounts().refresh(&grant(DataCenter::Jp))).unwrap_err();
        for (error, expected) in [(exchanged, exchange), (refreshed, refresh)] {
            assert_eq!(next_steps(&error), expected, "{status} {body}: {error}");
            assert_eq!(error.data_center(), Some(DataCenter::Jp));
            assert!(error.to_string().contains("`jp`"), "{error}");
            assert_silent(&error);
        }
    }
}

#[test]
fn what_was_not_sent_spends_no_code() {
    for (fault, unsent, exchange, refresh) in [
        (TransportFault::Connect, true, "", "transient"),
        (TransportFault::Interrupted, false, "consent", "transient"),
        (TransportFault::Other, false, "", ""),
        (TransportFault::Timeout, false, "consent", "transient"),
        (TransportFault::Tls, true, "", ""),
        (TransportFault::TooLarge, false, "consent", ""),
    ] {
        let fake = Fake::default().fail(fault).fail(fault);
        let exchanged = now(fake.accounts().exchange(code(DataCenter::Jp))).unwrap_err();
        let refreshed = now(fake.accounts().refresh(&grant(DataCenter::Jp))).unwrap_err();
        assert_eq!(
            (next_steps(&exchanged).as_str(), next_steps(&refreshed).as_str()),
            (exchange, refresh)
        );
        assert_eq!(fault.is_unsent(), unsent);
        let sentence = exchanged.to_string();
        assert_eq!(sentence.contains("nothing was sent"), unsent, "{sentence}");
        let rest = match exchange {
            "" => "; mend that, and only then start the login again",
            _ => "; treat the code as spent; start the login again",
        };
        assert!(sentence.contains(rest), "{sentence}");
        assert!(!refreshed.to_string().contains("login"), "{refreshed}");
    }
    assert!(TransportFault::ForeignServer.is_unsent());
}

#[test]
fn an_outage_is_called_so() {
    for (status, body, words) in [
        (503, "<html>", "Zoho is unavailable"),
        (502, "", "Zoho is unavailable"),
        (500, "{}", "Zoho is unavailable"),
        (429, "", "too many requests"),
        (429, "<html>", "too many requests"),
    ] {
        let fake = Fake::default().then(status, body).then(status, body).then(status, body);
        let (accounts, grant) = (fake.accounts(), grant(DataCenter::Jp));
        for error in [
            now(accounts.exchange(code(DataCenter::Jp))).unwrap_err(),
            now(accounts.refresh(&grant)).unwrap_err(),
            now(accounts.books(&grant).organizations()).unwrap_err(),
        ] {
            assert!(error.to_string().contains(words), "{error}");
            assert_eq!(error.is_throttled(), status == 429);
        }
    }
}

#[test]
fn at_most_one_next_step() {
    let bodies = ["", "<html>", "{}", r#"{"status":"failure"}"#, r#"{"status":"success"}"#];
    let codes = [
        "access_denied",
        "Access Denied",
        "expired",
        "invalid_client",
        "invalid_client_secret",
        "invalid_code",
        "invalid_redirect_uri",
        "invalid_scope",
        "invalid_token",
        "missing_org_info",
        "other_dc",
        "x",
    ];
    let codes = codes.map(|code| format!(r#"{{"error":"{code}"}}"#));
    let numbers = [5, 14, 43, 44, 45, 57, 1000, 1070].map(|code| format!(r#"{{"code":{code}}}"#));
    let odd = [
        tokens(""),
        tokens(r#""refresh_token":"a b","#),
        exchanged(r#""api_domain":"https://evil.test","#),
        exchanged("").replace(ACCESS, ""),
        exchanged("").replace("3600", "-1"),
    ];
    let not_known = grant_of(DataCenter::Jp, "ZohoBooks.settings.READ", None);
    let not_asked_for = grant_of(DataCenter::Jp, "ZohoBooks.bills.READ", None);
    for body in bodies.map(String::from).into_iter().chain(codes).chain(numbers).chain(odd) {
        for status in [200, 204, 302, 400, 401, 403, 404, 408, 429, 500, 503] {
            for grant in [&grant(DataCenter::Jp), &not_known, &not_asked_for] {
                for error in every_step(grant, status, &body) {
                    assert_one_next_step(&error);
                }
            }
        }
    }
}

/// What fails of all that can be asked.
fn every_step(grant: &Grant, status: u16, body: &str) -> impl Iterator<Item = Error> {
    let started = r#"{"user_code":"A-B","device_code":"1024.a","expires_in":300000,
        "verification_url":"https://accounts.zoho.com/oauth/v3/device"}"#;
    let fake = (0..10).fold(Fake::default().then(200, started), |fake, _| fake.then(status, body));
    let wanted = scopes("ZohoBooks.settings.READ");
    let device = DeviceApp::new("1000.ABC", SECRET).unwrap();
    let client = SelfClient::new("1000.ABC", SECRET, DataCenter::Jp).unwrap();
    let devices = Accounts::with_transport(&device, fake.clone());
    let clients = Accounts::with_transport(&client, fake.clone());
    let accounts = fake.accounts();
    let mut login = now(devices.start_device_login(device.authorize(wanted))).unwrap();
    let console = client.code("1000.a.b", wanted).unwrap();
    [
        now(accounts.exchange(code(DataCenter::Jp))).err(),
        now(clients.exchange(console)).err(),
        now(accounts.refresh(grant)).err(),
        now(accounts.revoke(grant)).err(),
        now(accounts.revoke_access(grant)).err(),
        now(accounts.books(grant).organizations()).err(),
        now(accounts.user_info(grant)).err(),
        now(clients.client_credentials(client.client_credentials(wanted))).err(),
        now(devices.start_device_login(device.authorize(wanted))).err(),
        now(devices.poll_device_login(&mut login)).err(),
    ]
    .into_iter()
    .flatten()
}

fn assert_one_next_step(error: &Error) {
    let steps = next_steps(error);
    assert!(!steps.contains(' '), "{steps}: {error:?}");
    let waits = error.is_throttled() || error.is_transient();
    assert!(waits || error.retry_after().is_none(), "{error:?}");
    let causes = error.causes();
    assert!(!causes.is_empty(), "{error:?}");
    assert!(causes.iter().all(|it| !it.what().is_empty() && !it.fix().is_empty()), "{error:?}");
    assert!(!error.to_string().contains("; ;") && !error.to_string().contains(": ;"), "{error}");
}

#[test]
fn without_a_user_there_is_nobody_to_ask() {
    let grant = grant(DataCenter::Jp);
    for body in ["", "<html>", r#"{"error":"invalid_code"}"#, r#"{"error":"x"}"#] {
        for error in every_step(&grant, 200, body) {
            let asks = error.needs_consent();
            let step = error.to_string();
            let alone = ["getting", "revoking", "starting", "calling", "asking who"];
            assert!(!asks || !alone.iter().any(|start| step.starts_with(start)), "{error}");
        }
    }
}

#[test]
fn a_device_whose_tokens_cannot_be_used_needs_its_user_again() {
    let grant = grant(DataCenter::Jp);
    for (body, expected) in [
        (tokens(""), "consent"),
        (exchanged("").replace("3600", "-1"), "consent"),
        (tokens(r#""refresh_token":"a b","#), "consent"),
        (exchanged(r#""api_domain":"https://evil.test","#), "consent"),
        // Nothing was granted yet.
        ("<html>".into(), ""),
        (r#"{"error":"x"}"#.into(), ""),
    ] {
        let mut errors = every_step(&grant, 200, &body);
        let poll = errors.find(|error| error.to_string().starts_with("asking whether")).unwrap();
        assert_eq!(next_steps(&poll), expected, "{body}: {poll}");
    }
}

/// Of what fails before or without a call.
#[test]
fn mistakes_of_the_program_are_not_those_of_the_settings() {
    use crate::{AppFault, CallbackFault, ConsentFault, ListenerFault, MismatchFault, TokenFault};

    for (kind, expected) in [
        (ErrorKind::App(AppFault::ClientId), "configuration"),
        (ErrorKind::App(AppFault::Soid), "configuration"),
        (ErrorKind::Callback(CallbackFault::Pinned), "configuration"),
        (ErrorKind::Mismatch(MismatchFault::DataCenter), "configuration"),
        (ErrorKind::Consent(ConsentFault::InvalidScope), "configuration"),
        (ErrorKind::Mismatch(MismatchFault::ClientId), "misuse"),
        (ErrorKind::Mismatch(MismatchFault::Servers), "misuse"),
        (ErrorKind::Callback(CallbackFault::NoQuery), "misuse"),
        (ErrorKind::Callback(CallbackFault::NoFragment), "misuse"),
        (ErrorKind::Callback(CallbackFault::Fragment), "misuse"),
        (ErrorKind::Token(TokenFault::Empty), "misuse"),
        (ErrorKind::Transport(TransportFault::ForeignServer), "misuse"),
        (ErrorKind::Transport(TransportFault::InAsyncCode), "misuse"),
        (ErrorKind::Listener(ListenerFault::NotLoopback), "configuration"),
        (ErrorKind::Listener(ListenerFault::OtherRedirectUri), "misuse"),
        (ErrorKind::Listener(ListenerFault::TimedOut { strays: 1, errors: 1 }), "consent"),
        (ErrorKind::Listener(ListenerFault::Bind(std::io::ErrorKind::AddrInUse)), ""),
        (ErrorKind::Listener(ListenerFault::Thread(std::io::ErrorKind::Other)), ""),
        (ErrorKind::Callback(CallbackFault::State), "consent"),
        (ErrorKind::Callback(CallbackFault::Expired), "consent"),
        (ErrorKind::Consent(ConsentFault::AccessDenied), "consent"),
        (ErrorKind::Randomness, ""),
    ] {
        let error = Error::new(kind);
        assert_eq!(next_steps(&error), expected, "{error}");
        assert_one_next_step(&error);
    }
    let of_login = Error::new(ErrorKind::Token(TokenFault::Empty))
        .of_login(app().client().wants(scopes("ZohoBooks.settings.READ")));
    assert_eq!(next_steps(&of_login), "consent");
}

pub(super) fn next_steps(error: &Error) -> String {
    let all = [
        (error.is_configuration(), "configuration"),
        (error.is_misuse(), "misuse"),
        (error.needs_consent(), "consent"),
        (error.needs_refresh(), "refresh"),
        (error.is_throttled(), "throttled"),
        (error.is_transient(), "transient"),
        (error.may_have_acted(), "may have acted"),
    ];
    all.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect::<Vec<_>>().join(" ")
}

fn assert_silent(error: &Error) {
    let causes = error.causes();
    let mut text = format!("{error} {error:#} {error:?} {error:#?} {causes:?}");
    let mut source = error.source();
    while let Some(error) = source {
        text += &format!("{error} {error:?}");
        source = error.source();
    }
    assert!(!text.contains("hush") && !text.contains("/oauth/"), "{text}");
}
