//! What began or ended while the store had failed.

use super::*;
use crate::{ConnectionId, Row, Store as _, Version};

/// Holds as many calls as may begin.
async fn all(gate: &Arc<Gate>, limits: &Limits) -> Vec<Permit> {
    let mut begun = Vec::new();
    while let Ok(mut permit) = pass(gate, limits).await {
        permit.sending();
        begun.push(permit);
    }
    begun
}

#[tokio::test(start_paused = true)]
async fn what_began_in_it_is_under_way_when_it_is_over() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let (here, there) = (gate(&store, &clock), gate(&store, &clock));
    let limits = at_once(5);
    store.is_down.store(true, SeqCst);
    let mut begun = all(&here, &limits).await;
    assert_eq!(begun.len(), 5);
    drop(begun.pop());
    sleep(Duration::from_millis(10)).await;
    store.is_down.store(false, SeqCst);
    sleep(DOWN).await;
    begun.extend(all(&here, &limits).await);
    assert_eq!(begun.len(), 5);
    // Nor may others begin, nor those of another outage.
    assert_eq!(all(&there, &limits).await.len(), 0);
    store.is_down.store(true, SeqCst);
    assert_eq!(all(&here, &limits).await.len(), 0);
    store.is_down.store(false, SeqCst);
    sleep(DOWN).await;
    drop(begun);
    sleep(Duration::from_millis(10)).await;
    // Six in all, each counted once.
    assert_eq!(all(&there, &at_once(10).per_minute(8)).await.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_has_failed() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    let limits = at_once(5).per_minute(3);
    let begun = pass(&here, &limits).await.unwrap();
    store.panics.store(true, SeqCst);
    call(&here, &limits).await;
    begun.give_back().await;
    call(&here, &limits).await;
    store.panics.store(false, SeqCst);
    sleep(DOWN).await;
    assert_eq!(all(&here, &limits).await.len(), 1);
    assert_eq!(all(&gate(&store, &clock), &limits).await.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_row_of_an_absurd_time_is_not_the_end_of_counting() {
    const LATEST: u64 = 253_402_300_799_999;
    for time in [2 * LATEST, 2 * LATEST - 3_600_000, LATEST] {
        let (store, clock) = (Fragile::default(), Paused::new());
        let content = format!(
            r#"{{"written":{{"time":{time},"clock":0}},"under_way":[],"minute":[],"day":[],"said":null,"blocked":null}}"#
        );
        let row = Row::new(Version::from_u64(1), None, content.into_bytes());
        let id = ConnectionId::of_limits(DataCenter::Us, "1");
        assert!(store.store.save(&id, row, None).await.unwrap());
        let (here, there) = (gate(&store, &clock), gate(&store, &clock));
        let mut count = 0;
        for gate in [&here, &there].into_iter().cycle().take(50) {
            if let Ok(mut permit) = pass(gate, &at_once(5).per_minute(3)).await {
                permit.sending();
                permit.give_back().await;
                count += 1;
            }
        }
        // It may begin anew once.
        assert!((3..=6).contains(&count), "{time} {count}");
    }
}

#[tokio::test(start_paused = true)]
async fn in_it_many_organizations_are_not_forgotten() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let gates = Gates::new(Arc::new(store.clone()), AppClock::Own(Arc::new(clock)));
    let of = |number: u32| gates.of(DataCenter::Us, &number.to_string().parse().unwrap());
    let limits = at_once(5).per_minute(3).per_day(4);
    store.is_down.store(true, SeqCst);
    let mut count = 0;
    for round in 0..6 {
        count += all(&of(0), &limits).await.len();
        sleep(Duration::from_secs(20)).await;
        for other in 1..3_000 {
            drop(of(round * 3_000 + other));
        }
    }
    assert_eq!(count, 4);
    // Those that are of no use do not pile up.
    assert!(gates.len() < 10_000, "{}", gates.len());
}
