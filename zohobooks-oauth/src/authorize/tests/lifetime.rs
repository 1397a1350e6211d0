use super::*;
use crate::ManualClock;
use crate::clock::AppClock;

fn login_at(clock: &ManualClock) -> PendingLogin {
    app().with_clock(clock.clone()).authorize(scopes("ZohoBooks.settings.READ")).unwrap()
}

#[test]
fn a_login_lives_ten_minutes() {
    let clock = &ManualClock::new();
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
            let callback = callback.replace("STATE", login.login.state.as_str());
            assert!(login.is_answer(&callback), "age is another question");
            let kind = login.finish(&callback).err().map(|error| error.kind().clone());
            let expired = ErrorKind::Callback(CallbackFault::Expired);
            assert_eq!(kind == Some(expired), !alive, "{kind:?}");
        }
    }
}

/// Machines that share a session have calendars of their own, and somebody may set them back.
#[test]
fn a_login_from_the_future_may_be_a_little_ahead_only() {
    let (here, there) = (ManualClock::new(), ManualClock::new());
    for (ahead, alive) in [(0, true), (599, true), (1, false)] {
        there.advance(Duration::from_secs(ahead));
        let mut login = login_at(&there);
        login.login.clock = AppClock::Own(Arc::new(here.clone()));
        assert_eq!(login.is_expired(), !alive, "{ahead}");
    }
}

#[test]
fn an_expired_login_has_to_be_started_again() {
    let error = Error::callback(CallbackFault::Expired);
    assert!(error.needs_consent() && error.to_string().contains("start it again"));
}
