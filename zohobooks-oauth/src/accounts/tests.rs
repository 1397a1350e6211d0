use std::collections::HashMap;
use std::error::Error as _;
use std::time::Duration;

use http::Response;

use super::*;
use crate::fake::{ACCESS, Fake, REFRESH, SECRET, app, grant, now, scopes};
use crate::transport::BodyLimit;
use crate::{BoxFuture, ErrorKind, Loopback, TransportError, TransportFault};

const CODE: &str = "1000.code-hush.1111";

fn code(data_center: DataCenter) -> AuthorizationCode {
    AuthorizationCode {
        code: CODE.to_owned().into(),
        data_center,
        redirect_uri: app().redirect_uri().into(),
        scopes: scopes("ZohoBooks.invoices.READ,ZohoBooks.settings.READ"),
    }
}

fn tokens(more: &str) -> String {
    format!(r#"{{"access_token":"{ACCESS}",{more}"token_type":"Bearer","expires_in":3600}}"#)
}

fn exchanged(more: &str) -> String {
    tokens(&format!(r#""refresh_token":"{REFRESH}",{more}"#))
}

/// The parameters of a request's body, after a look at what all requests have in common.
fn form(request: &Request<Vec<u8>>) -> HashMap<String, String> {
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.uri().query(), None);
    assert_eq!(request.headers()[header::CONTENT_TYPE], "application/x-www-form-urlencoded");
    assert_eq!(request.extensions().get(), Some(&BodyLimit(64 * 1024)));
    let text = str::from_utf8(request.body()).unwrap();
    let decoded = |text| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into();
    let mut form = HashMap::new();
    for pair in text.split('&') {
        let (name, value) = pair.split_once('=').unwrap();
        assert!(!value.contains('+'), "a plus sign is a blank in forms");
        assert_eq!(form.insert(decoded(name), decoded(value)), None);
    }
    form
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> HashMap<String, String> {
    pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

fn assert_silent(error: &Error) {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        text += &format!("{error} {error:?}");
        source = error.source();
    }
    assert!(!text.contains("hush") && !text.contains("/oauth/"), "{text}");
}

#[test]
fn a_code_becomes_a_grant() {
    for data_center in DataCenter::all() {
        let domain = data_center.api_url();
        let more = format!(
            r#""api_domain":"{domain}","scope":"ZohoBooks.settings.READ AaaServer.x.READ","#
        );
        let fake = Fake::default().then(200, exchanged(&more));
        let grant = now(fake.accounts().exchange(code(data_center))).unwrap();

        assert_eq!(grant.access_token().expose(), ACCESS);
        assert_eq!(grant.refresh_token().expose(), REFRESH);
        assert_eq!(grant.expires_in(), Duration::from_secs(3600));
        assert_eq!(grant.data_center(), data_center);
        assert_eq!(grant.missing(), Some(scopes("ZohoBooks.invoices.READ")));
        assert_eq!(grant.granted().unwrap().foreign().count(), 1);
        assert!(!format!("{grant:?} {grant:#?}").contains("hush"));

        let [request] = fake.requests().try_into().unwrap();
        assert_eq!(
            request.uri().to_string(),
            format!("{}/oauth/v2/token", data_center.accounts_url()),
        );
        assert_eq!(
            form(&request),
            pairs([
                ("grant_type", "authorization_code"),
                ("client_id", "1000.ABC"),
                ("client_secret", SECRET),
                ("redirect_uri", "https://app.example.com/cb?app=1"),
                ("code", CODE),
            ]),
        );
    }
}

#[test]
fn what_was_granted_is_not_known_unless_zoho_says_so() {
    let fake = Fake::default().then(200, exchanged(""));
    let grant = now(fake.accounts().exchange(code(DataCenter::Eu))).unwrap();
    assert_eq!((grant.granted(), grant.missing()), (None, None));

    let fake = Fake::default().then(200, exchanged(r#""scope":"email","#));
    let grant = now(fake.accounts().exchange(code(DataCenter::Eu))).unwrap();
    assert_eq!(grant.missing(), Some(grant.requested()));
}

#[test]
fn a_code_without_refresh_token_is_refused_at_once() {
    let fake = Fake::default().then(200, tokens(""));
    let error = now(fake.accounts().exchange(code(DataCenter::Us))).unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Answer { fault: AnswerFault::NoRefreshToken, status: 200, .. }
    ));
    assert!(error.needs_consent() && !error.is_transient());
    assert!(error.to_string().contains("prompt=consent"));
}

#[test]
fn a_refresh_keeps_what_the_answer_leaves_out() {
    let before = grant(DataCenter::Eu);
    let new = tokens("").replace(ACCESS, "1000.new");
    let fake = Fake::default()
        .then(200, new)
        .then(200, exchanged(r#""scope":"email","#).replace(REFRESH, "1000.rotated"));
    let after = now(fake.accounts().refresh(&before)).unwrap();
    assert_eq!(after.access_token().expose(), "1000.new");
    assert_eq!(after.refresh_token().expose(), REFRESH);
    assert_eq!(after.data_center(), DataCenter::Eu);
    assert_eq!(after.requested(), before.requested());
    assert_eq!(after.granted(), before.granted());

    let after = now(fake.accounts().refresh(&after)).unwrap();
    assert_eq!(after.refresh_token().expose(), "1000.rotated");
    assert_eq!(after.missing(), Some(before.requested()));

    for request in fake.requests() {
        assert_eq!(request.uri(), "https://accounts.zoho.eu/oauth/v2/token");
        assert_eq!(
            form(&request),
            pairs([
                ("grant_type", "refresh_token"),
                ("client_id", "1000.ABC"),
                ("client_secret", SECRET),
                ("refresh_token", REFRESH),
            ]),
        );
    }
}

#[test]
fn revoking() {
    for (status, body, revoked) in [
        (200, r#"{"status":"success"}"#, true),
        (200, "", true),
        (204, "", true),
        (200, "{}", true),
        (400, r#"{"error":"invalid_code"}"#, true),
        (400, r#"{"error":"invalid_token"}"#, true),
        (200, r#"{"status":"failure"}"#, false),
        (400, r#"{"status":"failure"}"#, false),
        (400, "", false),
        (503, "", false),
        (503, r#"{"status":"success"}"#, false),
        (200, "<html>", false),
        (302, "", false),
        (400, r#"{"error":"Access Denied","error_description":"x","status":"failure"}"#, false),
    ] {
        let fake = Fake::default().then(status, body);
        let result = now(fake.accounts().revoke(&grant(DataCenter::In)));
        assert_eq!(result.is_ok(), revoked, "{status} {body}");
        let [request] = fake.requests().try_into().unwrap();
        assert_eq!(request.uri(), "https://accounts.zoho.in/oauth/v2/token/revoke");
        assert_eq!(form(&request), pairs([("token", REFRESH)]));
    }
    let down = now(Fake::default().accounts().revoke(&grant(DataCenter::In))).unwrap_err();
    assert!(down.is_transient());
}

#[test]
fn errors_say_what_to_do_next() {
    let throttled = r#"{"error":"Zu viel","error_description":"1000.hush","status":"failure"}"#;
    // configuration, consent, throttled, transient: for an exchange and for a refresh
    for (status, body, exchange, refresh) in [
        (200, r#"{"error":"invalid_client"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_client_secret"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_redirect_uri"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_code"}"#, "consent", "consent"),
        (200, r#"{"error":"hush-hush-hush-hush-hush-hush-hush-hush-hush"}"#, "consent", ""),
        (400, throttled, "consent throttled", "throttled"),
        (429, "", "consent throttled", "throttled"),
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
    let down = Fake::default();
    let exchanged = now(down.accounts().exchange(code(DataCenter::Jp))).unwrap_err();
    assert_eq!(next_steps(&exchanged), "consent");
    let refreshed = now(down.accounts().refresh(&grant(DataCenter::Jp))).unwrap_err();
    assert_eq!(next_steps(&refreshed), "transient");
}

fn next_steps(error: &Error) -> String {
    let all = [
        (error.is_configuration(), "configuration"),
        (error.needs_consent(), "consent"),
        (error.is_throttled(), "throttled"),
        (error.is_transient(), "transient"),
    ];
    all.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect::<Vec<_>>().join(" ")
}

#[test]
fn sentences() {
    let sentence = |body: &str| {
        let fake = Fake::default().then(200, body);
        now(fake.accounts().refresh(&grant(DataCenter::Eu))).unwrap_err().to_string()
    };
    assert_eq!(
        sentence(r#"{"error":"invalid_client"}"#),
        "refreshing the access token at data centre `eu` failed: `invalid_client`: the client id or \
         the secret is wrong, or the app is not enabled in this data centre, or the user belongs to \
         another one; compare with https://api-console.zoho.eu, tab Settings",
    );
    assert!(sentence(r#"{"error":"invalid_code"}"#).contains("the refresh token is dead"));
    assert_eq!(
        sentence(r#"{"error":"general_error"}"#),
        "refreshing the access token at data centre `eu` failed: Zoho refused with `general_error`",
    );
}

#[test]
fn the_cause_below_is_kept() {
    struct Broken;

    impl Transport for Broken {
        fn send(
            &self,
            _: Request<Vec<u8>>,
        ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
            let cause = std::io::Error::other("the cable");
            let error = TransportError::new(TransportFault::Interrupted, Some(Box::new(cause)));
            Box::pin(async { Err(error) })
        }
    }

    let accounts = Accounts::with_transport(app(), Broken);
    let error = now(accounts.refresh(&grant(DataCenter::Us))).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::Interrupted));
    assert_eq!(error.source().unwrap().to_string(), "the cable");
}

#[test]
fn an_oversized_answer_is_refused_whoever_read_it() {
    let fake = Fake::default().then(200, vec![b' '; 64 * 1024 + 1]);
    let error = now(fake.accounts().refresh(&grant(DataCenter::Us))).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::TooLarge));
}

#[test]
fn nobody_but_the_stand_in_is_contacted_on_loopback() {
    let loopback: Loopback = "http://127.0.0.1:8080".parse().unwrap();
    let domain = r#""api_domain":"http://127.0.0.1:8080","#;
    let fake = Fake::default()
        .then(200, exchanged(domain))
        .then(200, tokens(domain))
        .then(200, r#"{"code":0,"organizations":[]}"#)
        .then(200, r#"{"status":"success"}"#);
    let accounts = Accounts::with_transport(app().on_loopback(loopback), fake.clone());
    let login = accounts.app().authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    assert!(login.url().starts_with("http://127.0.0.1:8080/oauth/v2/auth?scope="));
    let grant = now(accounts.exchange(code(DataCenter::Ca))).unwrap();
    let grant = now(accounts.refresh(&grant)).unwrap();
    now(accounts.books(&grant).organizations()).unwrap();
    now(accounts.revoke(&grant)).unwrap();
    let requests = fake.requests();
    assert_eq!(requests.len(), 4);
    for request in requests {
        assert!(request.uri().to_string().starts_with("http://127.0.0.1:8080/"));
    }
    // What is good enough on loopback is not elsewhere.
    let fake = Fake::default().then(200, exchanged(domain));
    let error = now(fake.accounts().exchange(code(DataCenter::Ca))).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Answer { fault: AnswerFault::ApiDomain, .. }));
}

#[test]
fn it_can_be_shared_among_tasks() {
    fn sendable<T: Send>(_: &T) {}
    fn shareable<T: Send + Sync + 'static>() {}
    shareable::<Accounts>();
    shareable::<Error>();
    let accounts = Fake::default().accounts();
    sendable(&accounts.exchange(code(DataCenter::Us)));
    sendable(&accounts.refresh(&grant(DataCenter::Us)));
    sendable(&accounts.revoke(&grant(DataCenter::Us)));
    sendable(&accounts.books(&grant(DataCenter::Us)).organizations());
    assert!(!format!("{accounts:?}").contains("hush"));
}
