//! Who waits for whom, and what those are told who do not get their turn.

use super::*;

fn minute(calls: u32, wait: u64) -> Limits {
    Limits::default().per_minute(calls).wait_at_most(Duration::from_secs(wait))
}

/// One that waits, and has been asked about.
pub(super) async fn waiting(gate: &Arc<Gate>, limits: Limits) -> tokio::task::JoinHandle<()> {
    let gate = Arc::clone(gate);
    let task = tokio::spawn(async move { drop(pass(&gate, &limits).await.unwrap()) });
    sleep(Duration::from_millis(20)).await;
    task
}

#[tokio::test(start_paused = true)]
async fn who_cannot_wait_is_told_at_once_what_the_others_wait_for() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    for (limits, fault) in [
        (Limits::default().at_once(1), LimitFault::Concurrent),
        (Limits::default().per_day(1), LimitFault::Day),
        (Limits::default().per_minute(1), LimitFault::Minute),
    ] {
        let limits = limits.wait_at_most(Duration::from_secs(3 * 24 * 3_600));
        let permit = pass(&here, &limits).await.unwrap();
        let waits = waiting(&here, limits).await;
        let began = Deadline::now();
        let refused = pass(&here, &limits.wait_at_most(Duration::ZERO)).await;
        assert_eq!(why(refused), ErrorKind::Limit(fault));
        assert!(began.elapsed() < Duration::from_millis(5), "{:?}", began.elapsed());
        drop(permit);
        waits.await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn who_waits_in_vain_is_told_what_the_others_wait_for() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    let limits = Limits::default().at_once(1).wait_at_most(Duration::from_secs(100));
    let _permit = pass(&here, &limits).await.unwrap();
    let _waits = waiting(&here, limits).await;
    let began = Deadline::now();
    let refused = pass(&here, &limits.wait_at_most(Duration::from_secs(3))).await;
    assert_eq!(why(refused), ErrorKind::Limit(LimitFault::Concurrent));
    assert_eq!(began.elapsed().as_secs(), 3);
}

/// Also while the next one asks, and is not held up itself.
#[tokio::test(start_paused = true)]
async fn nobody_is_told_of_the_store_who_waits_for_a_limit() {
    let store = Fragile { takes: Duration::from_millis(200), ..Fragile::default() };
    let here = gate(&store, &Paused::new());
    let limits = Limits::default().at_once(1);
    let permit = pass(&here, &limits).await.unwrap();
    let waits: Vec<_> = (0..40)
        .map(|number| {
            let wait = if number < 2 { 100_000 } else { 2_900 + 25 * number };
            let (here, limits) = (Arc::clone(&here), limits);
            let limits = limits.wait_at_most(Duration::from_millis(wait));
            tokio::spawn(async move { pass(&here, &limits).await.map(drop) })
        })
        .collect();
    sleep(Duration::from_secs(3)).await;
    drop(permit);
    let mut refused = 0;
    for waits in waits {
        if let Err(error) = waits.await.unwrap() {
            assert_eq!(error.kind(), &ErrorKind::Limit(LimitFault::Concurrent));
            refused += 1;
        }
    }
    assert!(refused > 10, "{refused}");
}

#[tokio::test(start_paused = true)]
async fn what_would_come_too_late_is_told_at_once_and_for_how_long() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    call(&here, &minute(1, 100)).await;
    let _waits = waiting(&here, minute(1, 100)).await;
    let began = Deadline::now();
    let refused = pass(&here, &minute(1, 30)).await.err().unwrap();
    assert_eq!(refused.kind(), &ErrorKind::Limit(LimitFault::Minute));
    assert_eq!(refused.retry_after().unwrap().as_secs(), 60);
    assert!(began.elapsed() < Duration::from_millis(5), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_a_slow_store_is_told_so() {
    let store = Fragile { takes: Duration::from_secs(1), ..Fragile::default() };
    let here = gate(&store, &Paused::new());
    let first = waiting(&here, at_once(5)).await;
    let refused = pass(&here, &at_once(5)).await;
    assert!(matches!(why(refused), ErrorKind::Store(_)));
    first.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn who_has_other_limits_does_not_wait_for_the_same() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    call(&here, &minute(1, 100)).await;
    let waits = waiting(&here, minute(1, 100)).await;
    let began = Deadline::now();
    for _ in 0..10 {
        call(&here, &minute(100, 100)).await;
    }
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    waits.await.unwrap();
    assert!(began.elapsed() > Duration::from_secs(60), "{:?}", began.elapsed());
    assert!(locked(&here.queues).len() <= 2);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_costs_one_look_at_the_store() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    call(&here, &minute(1, 0)).await;
    let before = (store.asked.load(SeqCst), store.saved.load(SeqCst));
    for refusals in 1..10 {
        assert_eq!(why(pass(&here, &minute(1, 0)).await), ErrorKind::Limit(LimitFault::Minute));
        sleep(Duration::from_millis(50)).await;
        let now = (store.asked.load(SeqCst), store.saved.load(SeqCst));
        assert_eq!(now, (before.0 + refusals, before.1));
    }
}

#[tokio::test(start_paused = true)]
async fn who_goes_away_in_the_middle_leaves_nothing_behind() {
    let store = Fragile { takes: Duration::from_millis(10), ..Fragile::default() };
    let here = gate(&store, &Paused::new());
    for at in 0..40 {
        let limits = at_once(1);
        let passed = pass(&here, &limits);
        let _ = timeout(Duration::from_millis(at), passed).await.map(Result::unwrap);
        sleep(Duration::from_millis(100)).await;
        drop(pass(&here, &limits).await.unwrap());
        sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_killed_program_had_under_way_is_over_after_its_time() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let killed = gate(&store, &clock);
    let longest = Duration::from_secs(300);
    std::mem::forget(killed.pass(&at_once(1), longest, Deadline::now()).await.unwrap());
    let here = gate(&store, &clock);
    sleep(Duration::from_secs(299)).await;
    assert_eq!(why(pass(&here, &at_once(1)).await), ErrorKind::Limit(LimitFault::Concurrent));
    sleep(Duration::from_secs(1)).await;
    drop(pass(&here, &at_once(1)).await.unwrap());
}
