use super::*;
use crate::random::tests::Exhausted;

#[test]
fn without_random_numbers_there_is_no_login() {
    let scopes = scopes("ZohoBooks.settings.READ");
    let uri = Arc::from("https://app.example.com/cb");
    let error = app().client().authorize(&uri, true, scopes, &Exhausted).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Randomness);
    assert_eq!(error.data_center(), None);
    assert_eq!(
        error.to_string(),
        "the operating system gave no random numbers; see that this program may ask for them, and try again"
    );
    assert!(!error.is_configuration() && !error.needs_consent() && !error.is_transient());
}

#[test]
fn every_login_has_a_state_of_its_own() {
    let (first, second) = (login(), login());
    assert_ne!(first.login.state.as_str(), second.login.state.as_str());
    let crossed = format!("code=1000.a.b&state={}", second.login.state.as_str());
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
    let callback = format!("code=1000.a.b&state={}", upper.login.state.as_str().to_uppercase());
    // All digits of 64 being decimal would be a miracle.
    assert!(upper.finish(&callback).is_err());
    let short = login();
    let callback = format!("code=1000.a.b&state={}", &short.login.state.as_str()[..63]);
    assert!(short.finish(&callback).is_err());
    assert_eq!(fault("code=1000.a.b"), CallbackFault::NoState);
    assert_eq!(fault("code=1000.a.b&state=STATE&state=STATE"), CallbackFault::Duplicate);
    assert_eq!(fault("code=1000.a.b&state=STATE&st%61te=x"), CallbackFault::Duplicate);
}

#[test]
fn the_state_is_decoded_once() {
    let once = login();
    let [first, rest @ ..] = once.login.state.as_str().as_bytes() else { unreachable!() };
    let rest = str::from_utf8(rest).unwrap();
    let callback = format!("code=1000.a.b&state=%{first:02x}{rest}");
    assert!(once.finish(&callback).is_ok());
    let twice = login();
    let [first, rest @ ..] = twice.login.state.as_str().as_bytes() else { unreachable!() };
    let rest = str::from_utf8(rest).unwrap();
    let callback = format!("code=1000.a.b&state=%25{first:02x}{rest}");
    assert!(twice.finish(&callback).is_err());
}
