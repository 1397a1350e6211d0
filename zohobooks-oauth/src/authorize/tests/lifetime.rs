use super::*;
use crate::ManualClock;

fn login_at(clock: &'static ManualClock) -> PendingLogin {
    app().authorize_with(scopes("ZohoBooks.settings.READ"), &OsRandom, clock).unwrap()
}

#[test]
fn a_login_lives_ten_minutes() {
    let clock: &ManualClock = Box::leak(Box::new(ManualClock::new()));
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    for (age, alive) in [
        (Duration::ZERO, true),
        (minutes(10) - Duration::from_nanos(1), true),
        (minutes(10), false),
        (minutes(60 * 24 * 365), false),
    ] {
        for callback in ["code=1000.a.b&state=STATE", "error=access_denied&state=STATE"] {
            let login = login_at(clock);
            clock.advance(age);
            assert_eq!(login.is_expired(), !alive);
            let callback = callback.replace("STATE", login.state.as_str());
            assert!(login.is_answer(&callback), "age is another question");
            let kind = login.finish(&callback).err().map(|error| error.kind().clone());
            let expired = ErrorKind::Callback(CallbackFault::Expired);
            assert_eq!(kind == Some(expired), !alive, "{kind:?}");
        }
    }
}

#[test]
fn an_expired_login_has_to_be_started_again() {
    let error = Error::callback(CallbackFault::Expired);
    assert!(error.needs_consent() && error.to_string().contains("start it again"));
}
