//! What Zoho said, and how that is ended.

use super::*;

fn hour() -> (LimitFault, Duration) {
    (LimitFault::Minute, Duration::from_secs(3_600))
}

async fn blocked(gate: &Arc<Gate>) {
    let mut permit = pass(gate, &at_once(5)).await.unwrap();
    permit.sending();
    let (why, time) = hour();
    permit.blocked(why, time);
    permit.give_back().await;
    assert_eq!(super::why(pass(gate, &at_once(5)).await), ErrorKind::Limit(LimitFault::Minute));
}

#[tokio::test(start_paused = true)]
async fn it_ends_for_all_that_share_the_store() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let (here, there) = (gate(&store, &clock), gate(&store, &clock));
    blocked(&here).await;
    assert_eq!(why(pass(&there, &at_once(5)).await), ErrorKind::Limit(LimitFault::Minute));
    there.unblock().await.unwrap();
    call(&here, &at_once(5)).await;
    call(&there, &at_once(5)).await;
    // What was counted stays.
    let limits = at_once(5).per_minute(3);
    assert_eq!(why(pass(&here, &limits).await), ErrorKind::Limit(LimitFault::Minute));
}

#[tokio::test(start_paused = true)]
async fn who_waits_goes_on() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    blocked(&here).await;
    let patient = at_once(5).wait_at_most(Duration::from_secs(7_200));
    let waits = order::waiting(&here, patient).await;
    let began = Deadline::now();
    here.unblock().await.unwrap();
    waits.await.unwrap();
    assert!(began.elapsed() < Duration::from_millis(10), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_not_told_is_an_error() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    blocked(&here).await;
    store.is_down.store(true, SeqCst);
    assert!(matches!(here.unblock().await.unwrap_err().kind(), ErrorKind::Store(_)));
    store.is_down.store(false, SeqCst);
    // It is asked at once, and not after a while as for calls.
    here.unblock().await.unwrap();
    call(&gate(&store, &clock), &at_once(5)).await;
}

/// Zoho and the program are told apart, with what ends the wait.
#[tokio::test(start_paused = true)]
async fn who_has_set_the_limit_is_told() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let told = async |gate: &Arc<Gate>, limits: &Limits| {
        pass(gate, limits).await.err().unwrap().to_string()
    };
    let here = gate(&store, &clock);
    let _under_way = pass(&here, &at_once(1)).await.unwrap();
    for (limits, sentence) in [
        (
            at_once(1),
            "`at_once(1)` of this program's `Limits` is reached: as many calls of the organization are under way, of \
             all programs that share the store; wait for one of them to end, or",
        ),
        (at_once(5).per_minute(1), "`per_minute(1)` of this program's `Limits` is reached: "),
        (at_once(5).per_day(1), "`per_day(1)` of this program's `Limits` is reached: "),
    ] {
        let told = told(&here, &limits).await;
        assert!(told.starts_with(sentence) && told.ends_with("; nothing was sent"), "{told}");
        assert!(!told.contains("Zoho") && told.contains("`Limits::wait_at_most`"), "{told}");
    }
    blocked(&here).await;
    sleep(Duration::from_secs(600)).await;
    let told = told(&gate(&store, &clock), &at_once(1)).await;
    let sentence = "Zoho has refused, since there were too many calls in a minute, of all programs of the organization \
                    together, and is not asked again for 50 minutes; wait so long; if Zoho takes calls earlier, \
                    `OrganizationBooks::unblock` forgets the block; nothing was sent";
    assert_eq!(told, sentence);
}
