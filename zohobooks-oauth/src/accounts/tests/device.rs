use super::*;
use crate::{
    Clock as _, ConsentFault, DeviceApp, DeviceLogin, DevicePoll, ManualClock, MismatchFault,
};

const STARTED: &str = r#"{"user_code":"WLKU-4502","device_code":"1024.d8aqef26b56e5","interval":30000,
    "verification_uri_complete":"https://accounts.zoho.com/oauth/v3/device/setCode?devcode=abcdABCD",
    "expires_in":300000,"verification_url":"https://accounts.zoho.com/oauth/v3/device"}"#;

fn app() -> DeviceApp {
    DeviceApp::new("1000.ABC", SECRET)
        .and_then(|app| app.with_secret_in(DataCenter::Eu, "hush-europe"))
        .unwrap()
}

fn start(app: &DeviceApp, started: &str) -> Result<DeviceLogin, Error> {
    let accounts = Accounts::with_transport(app, Fake::default().then(200, started));
    now(accounts.start_device_login(app.authorize(scopes("ZohoBooks.settings.READ"))))
}

fn poll(
    app: &DeviceApp,
    login: &mut DeviceLogin,
    status: u16,
    body: &str,
) -> (Result<DevicePoll, Error>, Vec<Request<Vec<u8>>>) {
    let fake = Fake::default().then(status, body);
    let result = now(Accounts::with_transport(app, fake.clone()).poll_device_login(login));
    (result, fake.requests())
}

#[test]
fn a_login_as_documented() {
    let clock = ManualClock::new();
    let app = app().with_clock(clock.clone());
    let fake = Fake::default().then(200, STARTED);
    let accounts = Accounts::with_transport(&app, fake.clone());
    let wanted = scopes("ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ");
    let login = now(accounts.start_device_login(app.authorize(wanted))).unwrap();
    assert_eq!(login.user_code(), "WLKU-4502");
    assert_eq!(login.verification_url(), "https://accounts.zoho.com/oauth/v3/device");
    let complete = "https://accounts.zoho.com/oauth/v3/device/setCode?devcode=abcdABCD";
    assert_eq!(login.verification_url_complete(), Some(complete));
    assert_eq!(login.interval(), Duration::from_secs(36));
    assert_eq!(login.expires_at(), clock.now() + Duration::from_secs(300));
    assert!(!format!("{login:?}").contains("1024") && !format!("{login:?}").contains("WLKU"));

    let [request] = fake.requests().try_into().unwrap();
    assert_eq!(request.uri(), "https://accounts.zoho.com/oauth/v3/device/code");
    assert_eq!(
        form(&request),
        pairs([
            ("grant_type", "device_request"),
            ("client_id", "1000.ABC"),
            ("scope", "ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ"),
            ("access_type", "offline"),
            ("prompt", "consent"),
        ]),
    );
}

#[test]
fn hostile_values_are_refused_or_clamped() {
    let field = |name: &str, value: &str| {
        let mut started: serde_json::Value = serde_json::from_str(STARTED).unwrap();
        started[name] = serde_json::from_str(value).unwrap();
        start(&app(), &started.to_string())
    };
    for (name, values) in [
        ("user_code", &["null", "\"\"", "\"a b\"", "\"\\u001b[31m\"", "\"\u{e4}\"", "1"][..]),
        ("device_code", &["null", "\"\"", "\"a b\"", "1"]),
        ("expires_in", &["null", "0", "-1", "\"x\""]),
        ("verification_url", &["null", "\"\"", "1"]),
        ("verification_uri_complete", &["\"\"", "1", "\"https://accounts.zoho.com/a b\""]),
    ] {
        for value in values {
            let error = field(name, value).unwrap_err();
            let fault =
                matches!(error.kind(), ErrorKind::Answer { fault: AnswerFault::DeviceLogin, .. });
            assert!(fault, "{name} {value}: {error:?}");
        }
    }
    for origin in crate::hostile::ORIGINS {
        // Whatever stands behind the origin leads to a page of the same server.
        let harmless = ["https://accounts.zoho.com/", "https://accounts.zoho.com/oauth/../x"];
        for url in [(*origin).to_owned(), format!("{origin}/oauth/v3/device")] {
            let url = serde_json::to_string(&url).unwrap();
            for name in ["verification_url", "verification_uri_complete"] {
                assert_eq!(field(name, &url).is_ok(), harmless.contains(origin), "{name} {url}");
            }
        }
    }
    for (interval, seconds) in [
        ("null", 36.0),
        ("0", 5.0),
        ("-1", 5.0),
        ("5", 6.0),
        ("30", 36.0),
        ("30000", 36.0),
        ("5000", 6.0),
        ("1e18", 300.0),
        ("1e308", 300.0),
    ] {
        assert_eq!(
            field("interval", interval).unwrap().interval().as_secs_f64(),
            seconds,
            "{interval}"
        );
    }
    let life = |value| {
        let left = field("expires_in", value).unwrap().expires_at() - std::time::Instant::now();
        left.as_secs_f64().round()
    };
    for (value, seconds) in
        [("300", 300.0), ("300000", 300.0), ("1e18", 1800.0), ("9999999", 1800.0)]
    {
        assert_eq!(life(value), seconds, "{value}");
    }
}

#[test]
fn feedback_with_either_status() {
    for status in [200, 400] {
        let mut login = start(&app(), STARTED).unwrap();
        for (error, interval) in [
            ("authorization_pending", 36),
            ("slow_down", 41),
            ("slow_down", 46),
            ("authorization_pending", 46),
        ] {
            let (polled, requests) =
                poll(&app(), &mut login, status, &format!(r#"{{"error":"{error}"}}"#));
            assert!(matches!(polled, Ok(DevicePoll::Pending)));
            assert_eq!(login.interval(), Duration::from_secs(interval));
            assert_eq!(
                form(&requests[0]),
                pairs([
                    ("grant_type", "device_token"),
                    ("client_id", "1000.ABC"),
                    ("client_secret", SECRET),
                    ("code", "1024.d8aqef26b56e5"),
                ]),
            );
        }
        for _ in 0..60 {
            let _ = poll(&app(), &mut login, status, r#"{"error":"slow_down"}"#);
        }
        assert_eq!(login.interval(), Duration::from_secs(300));
        for (error, fault) in
            [("access_denied", ConsentFault::AccessDenied), ("expired", ConsentFault::Expired)]
        {
            let (polled, _) =
                poll(&app(), &mut login, status, &format!(r#"{{"error":"{error}"}}"#));
            let error = polled.unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::Consent(fault));
            assert!(error.needs_consent());
        }
    }
}

#[test]
fn a_user_of_another_data_center() {
    let mut login = start(&app(), STARTED).unwrap();
    let elsewhere = r#"{"error":"other_dc","user_location":"eu"}"#;
    let (polled, _) = poll(&app(), &mut login, 200, elsewhere);
    assert!(matches!(polled, Ok(DevicePoll::Pending)));
    assert_eq!(login.data_center(), DataCenter::Eu);
    let granted = exchanged(r#""api_domain":"https://www.zohoapis.eu","#);
    let (polled, requests) = poll(&app(), &mut login, 200, &granted);
    assert_eq!(requests[0].uri(), "https://accounts.zoho.eu/oauth/v3/device/token");
    assert_eq!(form(&requests[0])["client_secret"], "hush-europe");
    let Ok(DevicePoll::Granted(grant)) = polled else { panic!("{polled:?}") };
    assert_eq!(grant.data_center(), DataCenter::Eu);

    for location in ["\"xx\"", "\"EU\"", "\"https://evil.test\"", "\"\"", "null", "1"] {
        let body = format!(r#"{{"error":"other_dc","user_location":{location}}}"#);
        let (polled, _) = poll(&app(), &mut login, 200, &body);
        let error = polled.unwrap_err();
        let kind = error.kind();
        assert!(
            matches!(kind, ErrorKind::Answer { fault: AnswerFault::UserLocation, .. }),
            "{kind:?}"
        );
        assert_eq!(login.data_center(), DataCenter::Eu);
    }
    let pinned = app().pinned_to(DataCenter::Us);
    let mut login = start(&pinned, STARTED).unwrap();
    let error = poll(&pinned, &mut login, 200, elsewhere).0.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Callback(crate::CallbackFault::Pinned));
}

#[test]
fn nobody_is_asked_after_the_end_and_faults_do_not_end_it() {
    let clock = ManualClock::new();
    let app = app().with_clock(clock.clone());
    let mut login = start(&app, STARTED).unwrap();
    for (status, body) in [(503, ""), (500, r#"{"error":"expired"}"#), (502, "<html>")] {
        let error = poll(&app, &mut login, status, body).0.unwrap_err();
        assert!(error.is_transient(), "{status} {error:?}");
    }
    let down = now(Accounts::with_transport(&app, Fake::default()).poll_device_login(&mut login))
        .unwrap_err();
    assert!(down.is_transient());
    clock.advance(Duration::from_secs(300));
    let (polled, requests) = poll(&app, &mut login, 200, &exchanged(""));
    assert_eq!(polled.unwrap_err().kind(), &ErrorKind::Consent(ConsentFault::Expired));
    assert!(requests.is_empty());
}

#[test]
fn a_device_that_is_somebody_elses() {
    let mut login = start(&app(), STARTED).unwrap();
    let other = DeviceApp::new("1000.ABD", SECRET).unwrap();
    let (polled, requests) = poll(&other, &mut login, 200, &exchanged(""));
    assert_eq!(polled.unwrap_err().kind(), &ErrorKind::Mismatch(MismatchFault::ClientId));
    assert!(requests.is_empty());
}
