//! Hosts whose clocks differ, and share what they count.

use proptest::prelude::*;

use super::super::time::Time;
use super::*;

const T: u64 = 1_800_000_000_000;

/// One whose clock is ahead by so much.
struct Host {
    time: Time,
    ahead: u64,
}

impl Host {
    fn new(ahead: u64) -> Self {
        Self { time: Time::default(), ahead }
    }

    /// The time of the organization, which is written as with every call.
    fn now(&mut self, truly: u64, allowance: &mut Allowance) -> u64 {
        allowance.written = self.time.now(truly + self.ahead, allowance.written);
        allowance.written.time
    }
}

proptest! {
    /// Whichever of them makes a call, and whenever in it Zoho counts it: in no minute are there more than allowed.
    #[test]
    fn together_they_exceed_no_limit(
        clocks in prop::collection::vec(0_u64..12 * HOUR, 2..5),
        steps in prop::collection::vec((0_usize..5, 0_u64..4_000, 0_u64..5_000, any::<u8>(), 0_u64..HOUR, prop::bool::weighted(0.05)), 1..300),
    ) {
        let limits = Limits::default().per_minute(20).at_once(4);
        let mut allowance = Allowance::default();
        let mut hosts: Vec<_> = clocks.into_iter().map(Host::new).collect();
        // They have met.
        for _ in 0..2 {
            for host in &mut hosts {
                host.now(T, &mut allowance);
            }
        }
        let count = hosts.len();
        let (mut truly, mut ends, mut counted) = (T, Vec::<(u64, usize, u64)>::new(), Vec::new());
        for (number, (host, pause, takes, when, set_back, is_set)) in (0..).zip(steps) {
            truly += pause;
            ends.sort_unstable();
            while let Some(&(at, host, ended)) = ends.first().filter(|(at, ..)| *at <= truly) {
                let now = hosts[host].now(at, &mut allowance);
                allowance.end(&End { ticket: ended, ..End::default() }, now);
                ends.remove(0);
            }
            let host = host % count;
            if is_set {
                // Its clock is set back, and its program begins anew while another calls.
                let ahead = hosts[host].ahead.saturating_sub(set_back);
                hosts[(host + 1) % count].now(truly, &mut allowance);
                hosts[host] = Host::new(ahead);
            }
            let now = hosts[host].now(truly, &mut allowance);
            let ticket = Ticket { number, longest: MINUTE };
            if allowance.begin(&limits, ticket, now).is_ok() {
                ends.push((truly + takes, host, number));
                prop_assert!(ends.len() <= 4);
                counted.push(truly + takes * u64::from(when) / 255);
            }
        }
        counted.sort_unstable();
        for window in counted.windows(21) {
            prop_assert!(window[20] - window[0] >= 60_000, "{:?}", window);
        }
    }
}
