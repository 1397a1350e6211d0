use proptest::prelude::*;

use super::*;

const T: u64 = 1_800_000_000_000;
const LONGEST: u64 = 60_000;

fn limits() -> Limits {
    Limits::default()
}

fn ticket(number: u64) -> Ticket {
    Ticket { number, longest: LONGEST }
}

fn end(number: u64) -> End {
    End { ticket: number, ..End::default() }
}

#[test]
fn so_many_at_once() {
    let mut allowance = Allowance::default();
    for number in 0..5 {
        allowance.begin(&limits(), ticket(number), T).unwrap();
    }
    let wait = allowance.begin(&limits(), ticket(5), T).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Concurrent, T + SOON));
    allowance.end(&end(3), T + 10);
    allowance.begin(&limits(), ticket(5), T + 10).unwrap();
    // An end that is told twice counts once.
    allowance.end(&end(3), T + 10);
    assert_eq!(calls(&allowance.minute), 1);
}

#[test]
fn a_call_counts_for_a_minute_from_its_end() {
    let mut allowance = Allowance::default();
    let limits = limits().per_minute(2);
    allowance.begin(&limits, ticket(1), T).unwrap();
    allowance.begin(&limits, ticket(2), T).unwrap();
    allowance.end(&end(1), T + 3_000);
    allowance.end(&end(2), T + 9_000);
    let wait = allowance.begin(&limits, ticket(3), T + 10_000).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Minute, T + 3_000 + MINUTE));
    assert!(allowance.begin(&limits, ticket(3), wait.until - 1).is_err());
    allowance.begin(&limits, ticket(3), wait.until).unwrap();
}

#[test]
fn what_was_not_sent_does_not_count() {
    let mut allowance = Allowance::default();
    let limits = limits().per_minute(1);
    for number in 0..10 {
        allowance.begin(&limits, ticket(number), T).unwrap();
        allowance.end(&End { unsent: true, ..end(number) }, T);
    }
    assert!(allowance.minute.is_empty() && allowance.day.is_empty());
}

#[test]
fn what_was_not_sent_leaves_what_zoho_said() {
    let mut allowance = Allowance::default();
    allowance.end(&End { day: Some((1, HOUR)), ..end(1) }, T);
    allowance.begin(&limits(), ticket(2), T).unwrap();
    assert_eq!(allowance.begin(&limits(), ticket(3), T).unwrap_err().why, LimitFault::Day);
    allowance.end(&End { unsent: true, ..end(2) }, T);
    // That of one that never began changes nothing.
    allowance.end(&End { unsent: true, ..end(3) }, T);
    allowance.begin(&limits(), ticket(4), T).unwrap();
    assert!(allowance.begin(&limits(), ticket(5), T).is_err());
}

#[test]
fn the_call_of_a_killed_program_ends_by_itself() {
    let mut allowance = Allowance::default();
    let limits = limits().at_once(1);
    allowance.begin(&limits, ticket(1), T).unwrap();
    assert!(allowance.begin(&limits, ticket(2), T + LONGEST - 1).is_err());
    allowance.begin(&limits, ticket(2), T + LONGEST).unwrap();
    assert_eq!(calls(&allowance.minute), 1);
}

#[test]
fn a_block_lasts_as_long_as_the_longest_that_was_told() {
    let mut allowance = Allowance::default();
    allowance.begin(&limits(), ticket(1), T).unwrap();
    allowance.begin(&limits(), ticket(2), T).unwrap();
    allowance.end(&End { blocked: Some((LimitFault::Minute, HOUR)), ..end(1) }, T);
    allowance.end(&End { blocked: Some((LimitFault::Concurrent, 1_000)), ..end(2) }, T);
    let wait = allowance.begin(&limits(), ticket(3), T + 5_000).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Minute, T + HOUR));
    allowance.begin(&limits(), ticket(3), T + HOUR).unwrap();
}

#[test]
fn the_day_by_plan_and_by_what_zoho_says() {
    let mut allowance = Allowance::default();
    let limits = Limits { plan_per_day: Some(3), ..limits() };
    let call = |allowance: &mut Allowance, number, now| {
        allowance.begin(&limits, ticket(number), now)?;
        allowance.end(&end(number), now);
        Ok::<_, Wait>(())
    };
    for number in 0..3 {
        call(&mut allowance, number, T + number * HOUR).unwrap();
    }
    let wait = call(&mut allowance, 3, T + 3 * HOUR).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Day, T + DAY));
    call(&mut allowance, 3, T + DAY).unwrap();

    // Zoho knows better: two are left until midnight, which is in an hour.
    let now = T + DAY;
    allowance.end(&End { day: Some((2, HOUR)), ..end(3) }, now);
    call(&mut allowance, 4, now).unwrap();
    call(&mut allowance, 5, now).unwrap();
    let wait = call(&mut allowance, 6, now).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Day, now + HOUR));
}

#[test]
fn a_day_of_ones_own_counts_beside_what_zoho_says() {
    let mut allowance = Allowance::default();
    let limits = Limits { plan_per_day: Some(1), ..limits() }.per_day(2);
    allowance.end(&End { day: Some((7_000, DAY)), ..end(0) }, T);
    allowance.begin(&limits, ticket(1), T).unwrap();
    allowance.begin(&limits, ticket(2), T).unwrap();
    // One of them may not have been sent.
    let wait = allowance.begin(&limits, ticket(3), T).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Day, T + SOON));
    allowance.end(&end(1), T);
    allowance.end(&end(2), T);
    let wait = allowance.begin(&limits, ticket(3), T).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Day, T + DAY));
}

#[test]
fn a_day_without_calls_is_told_at_once() {
    let wait = Allowance::default().begin(&limits().per_day(0), ticket(1), T).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Day, T + DAY));
}

#[test]
fn no_block_is_longer_than_its_cause_can_be() {
    for (why, longest) in
        [(LimitFault::Concurrent, MINUTE), (LimitFault::Minute, HOUR), (LimitFault::Day, DAY)]
    {
        let mut allowance = Allowance::default();
        allowance.end(&End { blocked: Some((why, u64::MAX)), ..end(1) }, T);
        let wait = allowance.begin(&limits(), ticket(2), T).unwrap_err();
        assert_eq!((wait.why, wait.until), (why, T + longest));
        allowance.begin(&limits(), ticket(2), wait.until).unwrap();
    }
    let mut allowance = Allowance::default();
    allowance.end(&End { day: Some((0, u64::MAX)), ..end(1) }, T);
    let wait = allowance.begin(&limits(), ticket(2), T).unwrap_err();
    assert_eq!((wait.why, wait.until), (LimitFault::Day, T + DAY));
}

#[test]
fn what_zoho_said_can_be_forgotten_and_what_was_counted_stays() {
    let mut allowance = Allowance::default();
    let limits = limits().per_minute(2);
    allowance.begin(&limits, ticket(1), T).unwrap();
    let said = End { blocked: Some((LimitFault::Minute, HOUR)), day: Some((0, DAY)), ..end(1) };
    allowance.end(&said, T);
    assert!(allowance.begin(&limits, ticket(2), T).is_err());
    allowance.unblock();
    allowance.begin(&limits, ticket(2), T).unwrap();
    assert_eq!(allowance.begin(&limits, ticket(3), T).unwrap_err().until, T + MINUTE);
}

#[test]
fn what_no_program_has_written_is_not_believed() {
    let written = super::super::time::Time::default().now(T, Stamp::default());
    let mut allowance = Allowance { written, ..Allowance::default() };
    allowance.begin(&limits(), ticket(1), T).unwrap();
    allowance.begin(&limits(), Ticket { number: 2, longest: u64::MAX }, T).unwrap();
    let said = (Some((LimitFault::Day, u64::MAX)), Some((5, u64::MAX)));
    allowance.end(&End { blocked: said.0, day: said.1, ..end(1) }, T);
    assert!(allowance.is_possible());
    let text = serde_json::to_string(&allowance).unwrap();
    for time in [T, T + LONGEST, T + DAY].map(|time| time.to_string()) {
        for (at, _) in text.match_indices(&time) {
            let mut wrong = text.clone();
            wrong.replace_range(at..at + time.len(), &u64::MAX.to_string());
            let read: Allowance = serde_json::from_str(&wrong).unwrap();
            // What the clock of the writer showed is of no account.
            assert_eq!(read.is_possible(), text[..at].ends_with("\"clock\":"), "{wrong}");
        }
    }
}

#[test]
fn what_has_begun_does_not_begin_again() {
    let mut allowance = Allowance::default();
    let limits = limits().at_once(1);
    allowance.begin(&limits, ticket(1), T).unwrap();
    allowance.begin(&limits, ticket(1), T).unwrap();
    allowance.end(&end(1), T);
    assert!(allowance.under_way.is_empty());
}

#[test]
fn each_call_has_its_own_time() {
    let mut allowance = Allowance::default();
    let limits = limits().at_once(2);
    allowance.begin(&limits, ticket(1), T).unwrap();
    allowance.begin(&limits, Ticket { number: 2, longest: 10 * LONGEST }, T).unwrap();
    allowance.begin(&limits, ticket(3), T + LONGEST).unwrap();
    assert!(allowance.begin(&limits, ticket(4), T + LONGEST).is_err());
    let endless = Ticket { number: 5, longest: u64::MAX };
    allowance.begin(&limits, endless, T + 2 * LONGEST).unwrap();
}

proptest! {
    /// Whenever in a call Zoho counts it: never more than allowed in any minute, and never too many at once.
    #[test]
    fn no_schedule_exceeds_a_limit(steps in prop::collection::vec((0_u64..3_000, 0_u64..5_000, any::<u8>()), 1..400)) {
        let limits = limits().per_minute(20).at_once(4);
        let mut allowance = Allowance::default();
        let (mut now, mut ends, mut counted) = (T, Vec::<(u64, u64)>::new(), Vec::new());
        for (number, (pause, takes, when)) in (0..).zip(steps) {
            now += pause;
            ends.sort_unstable();
            while let Some(&(at, ended)) = ends.first().filter(|(at, _)| *at <= now) {
                allowance.end(&end(ended), at);
                ends.remove(0);
            }
            if allowance.begin(&limits, ticket(number), now).is_ok() {
                ends.push((now + takes, number));
                prop_assert!(ends.len() <= 4);
                counted.push(now + takes * u64::from(when) / 255);
            }
        }
        counted.sort_unstable();
        for window in counted.windows(21) {
            prop_assert!(window[20] - window[0] >= 60_000);
        }
    }

    #[test]
    fn what_is_stored_is_small_and_reads_back(steps in prop::collection::vec(0_u64..5_000, 1..500)) {
        let limits = limits().per_minute(1_000_000).at_once(10);
        let (mut allowance, mut now) = (Allowance::default(), T);
        for (number, pause) in (0..).zip(steps) {
            now += pause;
            allowance.begin(&limits, ticket(number), now).unwrap();
            allowance.end(&end(number), now);
        }
        let text = serde_json::to_vec(&allowance).unwrap();
        prop_assert!(text.len() < 12_000, "{}", text.len());
        prop_assert_eq!(serde_json::from_slice::<Allowance>(&text).unwrap(), allowance);
    }
}
