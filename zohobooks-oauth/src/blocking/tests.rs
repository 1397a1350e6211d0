use std::time::Duration;

use zohobooks_scopes::scopes;

use super::*;
use crate::fake::{ACCESS, Fake, REFRESH, SECRET, app, grant, now};
use crate::{
    AnswerFault, DataCenter, DeviceApp, DeviceLogin, DevicePoll, Error, ErrorKind, Loopback,
    RefreshToken, SelfClient, TransportFault,
};

/// The fake of the async client never waits.
impl Transport for Fake {
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, TransportError> {
        now(crate::Transport::send(self, request))
    }
}

fn accounts(fake: &Fake) -> Accounts {
    Accounts::with_transport(app(), fake.clone())
}

fn code() -> crate::AuthorizationCode {
    let login = app().authorize(scopes![settings::READ]).unwrap();
    let (_, state) = login.url().split_once("state=").unwrap();
    let state = state.split('&').next().unwrap();
    let callback = format!("code=1000.code-hush.1&location=eu&state={state}");
    login.finish(&callback).unwrap()
}

fn tokens() -> String {
    format!(r#"{{"access_token":"{ACCESS}","refresh_token":"{REFRESH}","expires_in":3600}}"#)
}

const STARTED: &str = r#"{"user_code":"AB-CD","device_code":"1000.dev-hush","interval":30000,
    "expires_in":300000,"verification_url":"https://accounts.zoho.com/device"}"#;

fn started(fake: &Fake) -> (Accounts, DeviceLogin) {
    let app = DeviceApp::new("1000.ABC", SECRET).unwrap();
    let accounts = Accounts::with_transport(&app, fake.clone());
    let login = accounts.start_device_login(app.authorize(scopes![settings::READ])).unwrap();
    (accounts, login)
}

/// What of a request and its outcome is not random.
type Seen = (String, Option<String>, Vec<u8>, String);

fn seen<T: std::fmt::Debug>(fake: &Fake, result: Result<T, Error>) -> Vec<Seen> {
    let outcome = match result {
        Ok(_) => "ok".to_owned(),
        Err(error) => error.to_string(),
    };
    let requests = fake.requests().into_iter().map(|request| {
        let authorization = request.headers().get("authorization");
        let authorization = authorization.map(|it| it.to_str().unwrap().to_owned());
        (request.uri().to_string(), authorization, request.into_body(), outcome.clone())
    });
    requests.collect()
}

/// Makes a call of both clients, which get the same answer.
macro_rules! same {
    ($app:expr, |$accounts:ident| $call:expr) => {
        for (status, body) in
            [(200, tokens().as_str()), (200, r#"{"error":"invalid_client"}"#), (307, ""), (502, "")]
        {
            let fake = Fake::default().then(status, body);
            let $accounts = Accounts::with_transport($app, fake.clone());
            let blocking = seen(&fake, $call);
            let fake = Fake::default().then(status, body);
            let $accounts = crate::Accounts::with_transport($app, fake.clone());
            let waiting = seen(&fake, now($call));
            assert_eq!(blocking, waiting);
            assert_eq!(blocking.len(), 1);
        }
    };
}

#[test]
fn both_clients_send_and_read_the_same() {
    let grant = grant(DataCenter::Eu);
    same!(app(), |accounts| accounts.exchange(code()));
    same!(app(), |accounts| accounts.refresh(&grant));
    let (wanted, token) = (scopes![settings::READ], RefreshToken::new(REFRESH).unwrap());
    same!(app(), |accounts| accounts.resume(token.clone(), DataCenter::In, wanted));
    same!(app(), |accounts| accounts.revoke(&grant));
    same!(app(), |accounts| accounts.revoke_authenticated(&grant));
    same!(app(), |accounts| accounts.revoke_access(&grant));
    same!(app(), |accounts| accounts.books(&grant).organizations());

    let own = SelfClient::new("1000.ABC", SECRET, DataCenter::Us).unwrap();
    same!(&own, |accounts| accounts.client_credentials(own.client_credentials(wanted)));
    let device = DeviceApp::new("1000.ABC", SECRET).unwrap();
    same!(&device, |accounts| accounts.start_device_login(device.authorize(wanted)));
}

#[test]
fn tokens_and_organizations_are_read() {
    let organizations = r#"{"code":0,"organizations":[{"organization_id":"7","name":"Zillum"}]}"#;
    let fake = Fake::default().then(200, tokens()).then(200, organizations);
    let accounts = accounts(&fake);
    let grant = accounts.exchange(code()).unwrap();
    assert_eq!(grant.data_center(), DataCenter::Eu);
    assert_eq!(accounts.books(&grant).organizations().unwrap()[0].name, "Zillum");
    let uris: Vec<_> = fake.requests().iter().map(|it| it.uri().to_string()).collect();
    let own = [
        "https://accounts.zoho.eu/oauth/v2/token",
        "https://www.zohoapis.eu/books/v3/organizations",
    ];
    assert_eq!(uris, own);
    assert!(!format!("{accounts:?} {:?}", accounts.books(&grant)).contains("hush"));
}

#[test]
fn waiting_sleeps_and_goes_on_through_what_passes() {
    let fake = Fake::default()
        .then(200, STARTED)
        .then(400, r#"{"error":"authorization_pending"}"#)
        .then(400, r#"{"error":"slow_down"}"#)
        .fail(TransportFault::Timeout)
        .then(400, r#"{"error":"other_dc","user_location":"eu"}"#)
        .then(200, tokens());
    let (accounts, login) = started(&fake);
    let mut slept = Vec::new();
    let grant = accounts.wait_with(|time| slept.push(time), login).unwrap();
    assert_eq!(grant.data_center(), DataCenter::Eu);
    assert_eq!(slept, [36, 36, 41, 82, 82].map(Duration::from_secs));
}

#[test]
fn waiting_ends_with_what_does_not_pass() {
    let fake = Fake::default().then(200, STARTED).then(200, r#"{"error":"access_denied"}"#);
    let (accounts, login) = started(&fake);
    let error = accounts.wait_with(|_| {}, login).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Consent(_)));
}

#[test]
fn a_poll_is_one_request() {
    let fake = Fake::default().then(200, STARTED).then(400, r#"{"error":"authorization_pending"}"#);
    let (accounts, mut login) = started(&fake);
    assert!(matches!(accounts.poll_device_login(&mut login), Ok(DevicePoll::Pending)));
    assert_eq!(fake.requests().len(), 2);
}

#[test]
fn no_transport_gets_a_request_for_a_stranger_and_nothing_that_is_too_long_is_read() {
    let elsewhere: Loopback = "http://127.0.0.1:9".parse().unwrap();
    let fake = Fake::default().then(200, " ".repeat(64 * 1024 + 1));
    let stand_in = Accounts::with_transport(app().on_loopback(elsewhere), fake.clone());
    let error = stand_in.refresh(&grant(DataCenter::Us)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Mismatch(_)));
    assert!(fake.requests().is_empty());
    let error = accounts(&fake).refresh(&grant(DataCenter::Us)).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::TooLarge));
}

#[test]
fn redirects_are_an_error() {
    let fake = Fake::default().then(307, "");
    let error = accounts(&fake).refresh(&grant(DataCenter::Us)).unwrap_err();
    let redirect = ErrorKind::Answer { fault: AnswerFault::Redirect, status: 307, length: 0 };
    assert_eq!(error.kind(), &redirect);
}

#[test]
fn it_can_be_shared_among_threads() {
    fn shareable<T: Send + Sync + Clone + 'static>() {}
    shareable::<Accounts>();
    shareable::<Books>();
    shareable::<Arc<dyn Transport>>();
}
