use std::error::Error as _;

use super::*;

#[test]
fn errors_say_what_to_do_next() {
    let throttled = r#"{"error":"Zu viel","error_description":"1000.hush","status":"failure"}"#;
    // configuration, consent, throttled, transient: for an exchange and for a refresh
    for (status, body, exchange, refresh) in [
        (200, r#"{"error":"invalid_client"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_client_secret"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_redirect_uri"}"#, "configuration", "configuration"),
        (200, r#"{"error":"invalid_code"}"#, "consent", "consent"),
        (200, r#"{"error":"invalid_token"}"#, "consent", "consent"),
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
}

#[test]
fn what_was_not_sent_spends_no_code() {
    for (fault, unsent, refresh) in [
        (TransportFault::Connect, true, "transient"),
        (TransportFault::Interrupted, false, "transient"),
        (TransportFault::Other, false, ""),
        (TransportFault::Timeout, false, "transient"),
        (TransportFault::Tls, true, ""),
        (TransportFault::TooLarge, false, ""),
    ] {
        let fake = Fake::default().fail(fault).fail(fault);
        let exchanged = now(fake.accounts().exchange(code(DataCenter::Jp))).unwrap_err();
        let refreshed = now(fake.accounts().refresh(&grant(DataCenter::Jp))).unwrap_err();
        assert_eq!(
            (next_steps(&exchanged).as_str(), next_steps(&refreshed).as_str()),
            ("consent", refresh)
        );
        assert_eq!(fault.is_unsent(), unsent);
        let sentence = exchanged.to_string();
        assert_eq!(sentence.contains("nothing was sent"), unsent, "{sentence}");
        assert_eq!(sentence.contains("spent"), !unsent, "{sentence}");
        assert!(sentence.ends_with("; start the login again"), "{sentence}");
        assert!(!refreshed.to_string().contains("login"), "{refreshed}");
    }
    assert!(TransportFault::ForeignServer.is_unsent());
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
fn sentences() {
    let sentence = |body: &str| {
        let fake = Fake::default().then(200, body);
        now(fake.accounts().refresh(&grant(DataCenter::Eu))).unwrap_err().to_string()
    };
    assert_eq!(
        sentence(r#"{"error":"invalid_client"}"#),
        "refreshing the access token at data centre `eu` failed: `invalid_client`: the client ID or \
         the secret is wrong, or the app is not enabled in this data centre, or the user belongs to \
         another one; compare with https://api-console.zoho.eu, tab Settings",
    );
    assert!(sentence(r#"{"error":"invalid_code"}"#).contains("the refresh token is dead"));
    assert_eq!(
        sentence(r#"{"error":"general_error"}"#),
        "refreshing the access token at data centre `eu` failed: Zoho refused with `general_error`",
    );
}
