use super::*;

const T: u64 = 1_800_000_000_000;
const YEAR: u64 = 365 * DAY;

#[test]
fn a_clock_that_is_ahead_moves_it_once() {
    let (mut here, mut ahead) = (Time::default(), Time::default());
    let mut last = here.now(T, Stamp::default());
    assert_eq!(last.time, T);
    last = ahead.now(T + HOUR + 10, last);
    assert_eq!(last.time, T + HOUR + 10);
    last = here.now(T + 10, last);
    for passed in 1..100 {
        last = here.now(T + 10 + 1_000 * passed, last);
        assert_eq!(last.time, T + HOUR + 10 + 1_000 * passed);
        // As well if its program begins anew.
        last = Time::default().now(T + HOUR + 10 + 1_000 * passed + 1, last);
        last = here.now(T + 10 + 1_000 * passed + 1, last);
        assert_eq!(last.time, T + HOUR + 10 + 1_000 * passed + 1);
    }
}

#[test]
fn a_clock_that_is_set_back_does_not_move_it_back() {
    let mut time = Time::default();
    let last = time.now(T, Stamp::default());
    let last = time.now(T - HOUR, last);
    assert_eq!(last.time, T);
    let last = time.now(T - HOUR + 5_000, last);
    assert_eq!(last.time, T + 5_000);
    // Nor does it after a restart, and an hour is all that it stands still for.
    let last = Time::default().now(T - HOUR + 6_000, last);
    assert_eq!(last.time, T + 5_000);
    assert_eq!(Time::default().now(T + HOUR, last).time, T + HOUR);
}

#[test]
fn a_clock_that_was_ahead_by_years_does_not_stop_it() {
    let mut last = Time::default().now(T + 80 * YEAR, Stamp::default());
    last = Time::default().now(T, last);
    assert_eq!(last.time, T + 80 * YEAR);
    // A program that runs once an hour.
    for passed in 1..50 {
        last = Time::default().now(T + passed * HOUR, last);
        assert_eq!(last.time, T + 80 * YEAR + passed * HOUR);
    }
    // The clock that is ahead by years goes on as it was.
    last = Time::default().now(T + 80 * YEAR + 50 * HOUR, last);
    assert_eq!(last.time, T + 80 * YEAR + 50 * HOUR);
}

#[test]
fn whatever_a_clock_shows_there_is_room_for_more() {
    let (mut absurd, mut here) = (Time::default(), Time::default());
    let mut last = Stamp::default();
    for passed in 0..1_000 {
        last = absurd.now(LATEST + passed, last);
        last = here.now(T + passed * DAY, last);
        last = Time::default().now(0, last);
        assert!(last.is_possible());
    }
    assert!(!Stamp { time: u64::MAX, clock: 0 }.is_possible());
    for clock in [0, T, u64::MAX] {
        let last = Stamp { time: u64::MAX, clock };
        assert_eq!(here.now(clock, last).time, u64::MAX);
        assert_eq!(here.now(u64::MAX, last).time, u64::MAX);
        assert_eq!(Time::default().now(clock, last).time, u64::MAX);
    }
}
