//! Grants behind a keyring of Linux desktops, which is started here, without a desktop.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "keyring_store/child.rs"]
mod child;
#[path = "stores/servers/installed.rs"]
mod installed;
#[path = "keyring_store/session.rs"]
mod session;

use std::time::{Duration, Instant};

use session::Session;

#[test]
fn a_key_outlives_the_session_of_its_user() {
    let Some(session) = Session::new() else { return };
    assert_eq!(session.unlocked("write 1"), ["done"]);
    for file in std::fs::read_dir(session.grants()).unwrap() {
        let file = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!file.windows(11).any(|window| window == b"1000.secret"));
    }
    assert_eq!(session.unlocked("read 1"), ["1000.secret of 1"]);
    session.lose_keyring();
    assert_eq!(session.unlocked("read 1"), ["Key"]);
}

#[test]
fn processes_that_begin_at_once_have_one_key() {
    let Some(session) = Session::new() else { return };
    assert_eq!(session.unlocked("write 1 & write 2 & write 3 & write 4"), ["done"; 4]);
    for number in 1..=4 {
        let wanted = format!("1000.secret of {number}");
        assert_eq!(session.unlocked(&format!("read {number}")), [wanted]);
    }
}

/// Nobody is there whom it could ask for a password.
#[test]
fn a_locked_keyring_is_told_in_time_and_nothing_is_stored_in_its_place() {
    let Some(session) = Session::new() else { return };
    assert_eq!(session.unlocked("write 1"), ["done"]);
    let began = Instant::now();
    let said = session.locked("read 1");
    assert!(
        matches!(&*said, [fault] if ["Busy", "Locked", "Unreachable"].contains(&&**fault)),
        "{said:?}"
    );
    assert!(began.elapsed() < Duration::from_secs(6), "{:?}", began.elapsed());
    assert_eq!(session.unlocked("read 1"), ["1000.secret of 1"]);

    let Some(fresh) = Session::new() else { return };
    let said = fresh.locked("write 1");
    assert!(
        matches!(&*said, [fault] if ["Busy", "Locked", "Unreachable"].contains(&&**fault)),
        "{said:?}"
    );
    assert!(!fresh.has_grants());
}

#[test]
fn without_a_keyring_there_is_no_store() {
    let Some(session) = Session::new() else { return };
    assert_eq!(session.without_bus("write 1"), ["Unreachable"]);
    assert_eq!(session.without_keyring("write 1"), ["Unreachable"]);
    assert!(!session.has_grants());
}

#[test]
fn a_keyring_that_never_answers_holds_nobody_for_longer_than_three_seconds() {
    let Some(session) = Session::new() else { return };
    let began = Instant::now();
    assert_eq!(session.silent("write 1"), ["Busy"]);
    let time = began.elapsed();
    assert!((3..6).contains(&time.as_secs()), "{time:?}");
    assert!(!session.has_grants());
}
