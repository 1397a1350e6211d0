mod emulated;

use std::time::Duration;

use zohobooks_oauth::{
    Accounts, AccountsFault, Clock as _, ConsentFault, DataCenter, DeviceApp, DeviceLogin,
    DevicePoll, Error, ErrorKind, Grant, ManualClock,
};

use super::script::{Script, accounts};
use super::site::{WANTED, refused};
use emulated::Device;

const CODE: &str = "/oauth/v3/device/code";
const POLL: &str = "/oauth/v3/device/token";
const STARTED: &str = r#"{"user_code":"WLKU-4502","device_code":"1024.d8aq","interval":30000,"expires_in":300000,"verification_url":"https://accounts.zoho.com/oauth/v3/device"}"#;
const GRANTED: &str = r#"{"access_token":"1004.a.b","refresh_token":"1004.c.d","api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600}"#;

fn app() -> DeviceApp {
    DeviceApp::new("1000.ABC", "not-a-secret").unwrap()
}

/// A login that was answered with this, and what is answered next.
async fn begin(
    app: &DeviceApp,
    started: &str,
    next: &[(u16, &str)],
) -> (Accounts, Script, DeviceLogin) {
    let (accounts, script) = accounts(app, &[&[(200, started)], next].concat());
    let login = accounts.start_device_login(app.authorize(WANTED)).await.unwrap();
    (accounts, script, login)
}

fn is_pending(polled: Result<DevicePoll, Error>) -> bool {
    matches!(polled, Ok(DevicePoll::Pending))
}

fn granted(polled: Result<DevicePoll, Error>) -> Grant {
    match polled.unwrap() {
        DevicePoll::Granted(grant) => *grant,
        DevicePoll::Pending => panic!("still pending"),
    }
}

fn consent_fault(polled: Result<DevicePoll, Error>) -> ConsentFault {
    match polled.unwrap_err().kind() {
        ErrorKind::Consent(fault) => fault.clone(),
        kind => panic!("{kind:?}"),
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/initiation-request.html>
#[tokio::test]
async fn start_asks_the_data_centre_of_the_app_for_a_device_request() {
    let answer = STARTED.replace("zoho.com", "zoho.eu");
    let (_, script, _) = begin(&app().pinned_to(DataCenter::Eu), &answer, &[]).await;
    let sent = script.last();
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.url, "https://accounts.zoho.eu/oauth/v3/device/code");
    assert_eq!(sent.names(), ["access_type", "client_id", "grant_type", "prompt", "scope"]);
    for (name, value) in [
        ("client_id", "1000.ABC"),
        ("grant_type", "device_request"),
        ("scope", "ZohoBooks.invoices.READ,ZohoBooks.settings.READ"),
        ("access_type", "offline"),
        ("prompt", "consent"),
    ] {
        assert_eq!(sent.field(name), Some(value));
    }
}

/// Zoho's Sheet API documentation
#[tokio::test]
async fn the_reply_has_verification_url_and_its_times_are_milliseconds() {
    let clock = ManualClock::new();
    let app = app().with_clock(clock.clone());
    let (_, _, login) = begin(&app, STARTED, &[]).await;
    assert_eq!(login.user_code(), "WLKU-4502");
    assert_eq!(login.verification_url(), "https://accounts.zoho.com/oauth/v3/device");
    // Never sooner than Zoho asks for.
    assert!((30..=60).contains(&login.interval().as_secs()), "{:?}", login.interval());
    assert_eq!(login.expires_at() - clock.now(), Duration::from_secs(300));
}

/// Zoho's Sheet API documentation
#[tokio::test]
async fn verification_uri_complete_may_be_absent() {
    let (_, _, login) = begin(&app(), STARTED, &[]).await;
    assert_eq!(login.verification_url_complete(), None);
    let url = "https://accounts.zoho.com/oauth/v3/device/setCode?devcode=abcdABCD";
    let with = STARTED.replace('}', &format!(r#","verification_uri_complete":"{url}"}}"#));
    let (_, _, login) = begin(&app(), &with, &[]).await;
    assert_eq!(login.verification_url_complete(), Some(url));
}

/// Zoho's Sheet API documentation
#[tokio::test]
async fn a_device_code_lives_five_minutes() {
    let device = Device::start().await;
    let login = device.begin().await;
    assert_eq!(login.expires_at() - device.clock.now(), Duration::from_secs(300));
    device.clock.advance(Duration::from_secs(300));
    assert!(device.zoho.accept_device(login.user_code()).await.is_err());
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>
#[tokio::test]
async fn poll_sends_the_secret_and_the_device_code_as_code() {
    let (accounts, script, mut login) = begin(&app(), STARTED, &[(200, GRANTED)]).await;
    granted(accounts.poll_device_login(&mut login).await);
    let sent = script.last();
    assert_eq!(
        (sent.method.as_str(), sent.url.as_str()),
        ("POST", "https://accounts.zoho.com/oauth/v3/device/token")
    );
    assert_eq!(sent.names(), ["client_id", "client_secret", "code", "grant_type"]);
    assert_eq!(sent.field("client_secret"), Some("not-a-secret"));
    assert_eq!(sent.field("grant_type"), Some("device_token"));
    assert_eq!(sent.field("code"), Some("1024.d8aq"));
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>
#[tokio::test]
async fn authorization_pending_until_the_user_accepts() {
    let device = Device::start().await;
    let mut login = device.begin().await;
    assert!(is_pending(device.poll(&mut login).await));
    device.zoho.accept_device(login.user_code()).await.unwrap();
    let grant = granted(device.poll(&mut login).await);
    device.accounts.books(&grant).organizations().await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>
#[tokio::test]
async fn slow_down_after_two_polls_within_30_seconds() {
    let device = Device::start().await;
    let mut login = device.begin().await;
    let before = login.interval();
    assert!(is_pending(device.poll(&mut login).await));
    assert_eq!(login.interval(), before);
    device.clock.advance(Duration::from_secs(29));
    assert!(is_pending(device.accounts.poll_device_login(&mut login).await));
    assert!(login.interval() > before);
    // Whoever keeps to the interval is not told so again.
    let slower = login.interval();
    device.zoho.accept_device(login.user_code()).await.unwrap();
    granted(device.poll(&mut login).await);
    assert_eq!(login.interval(), slower);
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>,
/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>
#[tokio::test]
async fn other_dc_says_where_polling_goes_on() {
    let device = Device::start().await;
    let mut login = device.begin().await;
    device.zoho.user_in(DataCenter::In);
    device.zoho.accept_device(login.user_code()).await.unwrap();
    assert!(is_pending(device.poll(&mut login).await));
    assert_eq!(login.data_center(), DataCenter::In);
    let grant = granted(device.poll(&mut login).await);
    assert_eq!(grant.data_center(), DataCenter::In);
    assert_eq!(device.asked(CODE), [DataCenter::Us]);
    assert_eq!(device.asked(POLL), [DataCenter::Us, DataCenter::In]);
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>
#[tokio::test]
async fn access_denied_when_the_user_rejects() {
    let device = Device::start().await;
    let mut login = device.begin().await;
    device.zoho.reject_device(login.user_code()).await.unwrap();
    let polled = device.poll(&mut login).await;
    assert!(polled.as_ref().unwrap_err().needs_consent());
    assert_eq!(consent_fault(polled), ConsentFault::AccessDenied);
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>
#[tokio::test]
async fn expired_when_nobody_enters_the_code() {
    let device = Device::start().await;
    let mut login = device.begin().await;
    // By the clock of Zoho, and then by that of the device, which need not ask.
    device.zoho.advance(Duration::from_secs(300));
    assert_eq!(
        consent_fault(device.accounts.poll_device_login(&mut login).await),
        ConsentFault::Expired
    );
    device.clock.advance(Duration::from_secs(300));
    assert_eq!(
        consent_fault(device.accounts.poll_device_login(&mut login).await),
        ConsentFault::Expired
    );
    assert_eq!(device.asked(POLL).len(), 1);
}

/// Clients of third parties expect the one or the other: <https://github.com/engyii/bozo-cli>,
/// <https://github.com/omin8tor/zoho-cli>
#[tokio::test]
async fn feedback_has_status_200_or_400() {
    for status in [200, 400] {
        let pending = (status, r#"{"error":"authorization_pending"}"#);
        let slow_down = (status, r#"{"error":"slow_down"}"#);
        let other_dc = (status, r#"{"error":"other_dc","user_location":"eu"}"#);
        let access_denied = (status, r#"{"error":"access_denied"}"#);
        let expired = (status, r#"{"error":"expired"}"#);
        let answers = [pending, slow_down, other_dc, access_denied, expired];
        let (accounts, script, mut login) = begin(&app(), STARTED, &answers).await;

        let before = login.interval();
        assert!(is_pending(accounts.poll_device_login(&mut login).await));
        assert_eq!(login.interval(), before);
        assert!(is_pending(accounts.poll_device_login(&mut login).await));
        assert!(login.interval() > before);
        assert!(is_pending(accounts.poll_device_login(&mut login).await));
        assert_eq!(login.data_center(), DataCenter::Eu);
        assert_eq!(
            consent_fault(accounts.poll_device_login(&mut login).await),
            ConsentFault::AccessDenied
        );
        assert_eq!(script.last().url, "https://accounts.zoho.eu/oauth/v3/device/token");
        assert_eq!(
            consent_fault(accounts.poll_device_login(&mut login).await),
            ConsentFault::Expired
        );
    }
}

/// 30 seconds in <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>, five in a newer
/// page as a third party quotes it
#[tokio::test]
async fn the_interval_of_the_reply_sets_the_pace() {
    for interval in [5000, 30_000, 60_000] {
        let body = STARTED.replace("30000,", &format!("{interval},"));
        let (_, _, login) = begin(&app(), &body, &[]).await;
        let asked = Duration::from_millis(interval);
        assert!((asked..asked * 2).contains(&login.interval()), "{:?}", login.interval());
    }
}

/// Zoho's Sheet API documentation
#[tokio::test]
async fn success_has_expires_in_in_seconds() {
    let (accounts, _, mut login) = begin(&app(), STARTED, &[(200, GRANTED)]).await;
    let grant = granted(accounts.poll_device_login(&mut login).await);
    assert_eq!(grant.lifetime(), Duration::from_secs(3600));
    assert_eq!(
        (grant.access_token().expose(), grant.refresh_token().expose()),
        ("1004.a.b", "1004.c.d")
    );
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/refresh-access-token.html>
#[tokio::test]
async fn refresh_goes_to_the_data_centre_of_the_user() {
    let device = Device::start().await;
    let mut login = device.begin().await;
    device.zoho.user_in(DataCenter::Au);
    device.zoho.accept_device(login.user_code()).await.unwrap();
    assert!(is_pending(device.poll(&mut login).await));
    let grant = granted(device.poll(&mut login).await);
    let grant = device.accounts.refresh(&grant).await.unwrap();
    assert_eq!(device.asked("/oauth/v2/token"), [DataCenter::Au]);
    device.accounts.books(&grant).organizations().await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>
#[tokio::test]
async fn poll_needs_the_right_secret() {
    let device = Device::start().await;
    let app = DeviceApp::new(device.app.client_id(), "wrong").unwrap();
    let app = app.on_loopback(device.zoho.loopback()).with_clock(device.clock.clone());
    let accounts = Accounts::new(&app).unwrap();
    let mut login = accounts.start_device_login(app.authorize(WANTED)).await.unwrap();
    let polled = accounts.poll_device_login(&mut login).await;
    assert!(polled.as_ref().unwrap_err().is_configuration());
    assert_eq!(refused(polled), AccountsFault::InvalidClientSecret);
}
