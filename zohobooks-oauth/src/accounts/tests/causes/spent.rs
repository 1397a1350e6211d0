use super::*;
use crate::ManualClock;

/// An exchange of a code that came here so many seconds ago.
fn exchanged_after(seconds: u64, proof: bool) -> Error {
    let clock = ManualClock::new();
    let app = app().with_clock(clock.clone());
    let mut code = code(DataCenter::Eu);
    code.received = crate::Clock::now(&clock);
    if proof {
        code.verifier = Some(crate::pkce::Verifier::new(&[7; 32]));
    }
    clock.advance(Duration::from_secs(seconds));
    now(Accounts::with_transport(app, refusal("invalid_code")).exchange(code)).unwrap_err()
}

/// "Code expires (60s): you waited too long to use the code."
#[test]
fn code_expires() {
    let late = exchanged_after(75, false);
    ordered(&late, &["it came 75 seconds ago and lives 60 seconds", "used before", "another app"]);
    assert!(late.is_misuse() && !late.needs_consent());
    assert!(
        late.to_string().contains("; mend that, and only then start the login again"),
        "{late}"
    );

    // At the border.
    assert!(exchanged_after(60, false).is_misuse());
    assert!(exchanged_after(59, false).needs_consent());
}

/// "Grant token already used or expired. Authorization codes are single-use."
#[test]
fn grant_token_already_used() {
    let young = exchanged_after(3, false);
    ordered(
        &young,
        &["3 seconds ago, was used before", "its 60 seconds began before that", "another app"],
    );
    assert!(young.needs_consent() && !young.is_misuse());
    assert!(
        young.to_string().contains("; treat the code as spent; start the login again"),
        "{young}"
    );
    assert!(exchanged_after(0, false).to_string().contains("which came just now, was used"));
}

#[test]
fn a_proof_key_that_is_not_that_of_the_login() {
    let error = exchanged_after(3, true);
    ordered(&error, &["used before", "expired", "proof key (PKCE)", "another app"]);
}

/// "By default it expires after three minutes, though you can select a longer duration."
#[test]
fn grant_token_of_a_self_client() {
    let after = |seconds| {
        let clock = ManualClock::new();
        let client = self_client().with_clock(clock.clone());
        let code = client.code("1000.a.b", scopes(WANTED)).unwrap();
        clock.advance(Duration::from_secs(seconds));
        now(Accounts::with_transport(client, refusal("invalid_code")).exchange(code)).unwrap_err()
    };
    ordered(&after(10), &["used before", "lives three minutes", "of another client"]);
    ordered(&after(200), &["it came 200 seconds ago", "used before", "of another client"]);
    assert!(!after(179).is_misuse() && after(180).is_misuse());
    assert!(after(10).to_string().contains("a self client exists in one only"));
    assert!(
        after(200)
            .to_string()
            .contains("; mend that, and only then make a new code in the console")
    );
}

/// "Zoho allows a maximum of 20 refresh tokens per user per application."
#[test]
fn refresh_token_limit() {
    for code in ["invalid_code", "invalid_token"] {
        let error = refreshing(code);
        ordered(
            &error,
            &[
                "revoked, or the user removed the app under Connected Apps",
                "twenty-first",
                "password",
                "another client",
            ],
        );
        assert!(error.needs_consent());
    }
}

#[test]
fn a_device_login_that_is_over() {
    let accounts = Accounts::with_transport(device_app(), Fake::default()
        .then(200, r#"{"user_code":"A-B","device_code":"1024.a","interval":30000,"expires_in":300000,"verification_url":"https://accounts.zoho.com/oauth/v3/device"}"#)
        .then(200, r#"{"error":"invalid_code"}"#)
        .then(200, r#"{"error":"expired"}"#)
        .then(200, r#"{"error":"access_denied"}"#));
    let mut login = now(accounts.start_device_login(device_request())).unwrap();
    let mut poll = || now(accounts.poll_device_login(&mut login)).unwrap_err();
    ordered(&poll(), &["the login is over", "another data centre than `us`"]);
    ordered(&poll(), &["entered the code too late"]);
    ordered(&poll(), &["pressed \"Reject\"", "too many logins"]);
}
