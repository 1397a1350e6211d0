//! Processes whose clocks differ, or are set.

use std::sync::Mutex;
use std::time::{Instant, SystemTime};

use super::*;

/// That of a machine that somebody sets.
#[derive(Clone)]
struct Set {
    clock: Paused,
    wall: Arc<Mutex<Wall>>,
}

type Wall = fn(SystemTime) -> SystemTime;

impl Set {
    fn new(wall: Wall) -> Self {
        Self { clock: Paused::new(), wall: Arc::new(Mutex::new(wall)) }
    }

    fn to(&self, wall: Wall) {
        *self.wall.lock().unwrap() = wall;
    }
}

impl Clock for Set {
    fn now(&self) -> Instant {
        self.clock.now()
    }

    fn wall(&self) -> SystemTime {
        self.wall.lock().unwrap()(self.clock.wall())
    }
}

const WALLS: [Wall; 6] = [
    |time| time,
    |time| time - Duration::from_secs(3_600),
    |time| time + Duration::from_secs(7_200),
    |time| time + Duration::from_secs(50 * 365 * 24 * 3_600),
    |_| SystemTime::UNIX_EPOCH - Duration::from_secs(1),
    |_| SystemTime::UNIX_EPOCH + Duration::from_secs(i64::MAX as u64),
];

/// Calls as many as are allowed, from several hosts. How many were.
async fn calls(gates: &[Arc<Gate>], limits: &Limits) -> u32 {
    let mut count = 0;
    for gate in gates.iter().cycle().take(20) {
        match pass(gate, limits).await {
            Ok(mut permit) => {
                permit.sending();
                permit.give_back().await;
                count += 1;
            }
            Err(error) => assert_eq!(error.kind(), &ErrorKind::Limit(LimitFault::Minute)),
        }
    }
    count
}

#[tokio::test(start_paused = true)]
async fn clocks_need_not_agree() {
    for here in WALLS {
        for there in WALLS {
            let store = Fragile::default();
            let gates = [gate(&store, &Set::new(here)), gate(&store, &Set::new(there))];
            let limits = at_once(5).per_minute(7);
            // They have met.
            for gate in gates.iter().cycle().take(4) {
                drop(pass(gate, &limits).await.unwrap());
                sleep(Duration::from_millis(1)).await;
            }
            for _ in 0..5 {
                assert_eq!(calls(&gates, &limits).await, 7);
                sleep(Duration::from_secs(30)).await;
                assert_eq!(calls(&gates, &limits).await, 0);
                sleep(Duration::from_secs(31)).await;
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_clock_may_be_set_while_a_program_runs() {
    for before in WALLS {
        for after in WALLS {
            let (store, clock) = (Fragile::default(), Set::new(before));
            let gates = [gate(&store, &clock)];
            let limits = at_once(5).per_minute(7);
            assert_eq!(calls(&gates, &limits).await, 7);
            let is_behind = after(clock.clock.wall()) <= clock.wall();
            clock.to(after);
            if is_behind {
                sleep(Duration::from_secs(30)).await;
                assert_eq!(calls(&gates, &limits).await, 0);
                sleep(Duration::from_secs(31)).await;
            }
            assert_eq!(calls(&gates, &limits).await, 7);
            sleep(Duration::from_secs(61)).await;
            // Or set, and the program begun anew. If it was set back, one minute more may pass.
            clock.to(before);
            let anew = [gate(&store, &clock)];
            calls(&anew, &limits).await;
            sleep(Duration::from_secs(61)).await;
            assert_eq!(calls(&anew, &limits).await, 7);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_set_back_and_forth_frees_one_minute_at_most() {
    for other in &WALLS[1..] {
        let (store, clock) = (Fragile::default(), Set::new(WALLS[0]));
        let gates = [gate(&store, &clock)];
        let limits = at_once(5).per_minute(7);
        let mut count = 0;
        for wall in [*other, WALLS[0]].into_iter().cycle().take(10) {
            count += calls(&gates, &limits).await;
            clock.to(wall);
        }
        assert!(count <= 14, "{count}");
        sleep(Duration::from_secs(61)).await;
        assert_eq!(calls(&gates, &limits).await, 7);
    }
}

/// The clock of the runtime of a machine may stand while it sleeps.
#[tokio::test(start_paused = true)]
async fn a_day_is_over_after_a_night_of_sleep() {
    let (store, clock) = (Fragile::default(), Set::new(WALLS[0]));
    let here = gate(&store, &clock);
    let limits = at_once(5).per_day(1);
    call(&here, &limits).await;
    clock.to(|time| time + Duration::from_secs(23 * 3_600));
    assert_eq!(why(pass(&here, &limits).await), ErrorKind::Limit(LimitFault::Day));
    clock.to(|time| time + Duration::from_secs(25 * 3_600));
    call(&here, &limits).await;
}
