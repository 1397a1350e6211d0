//! What began or ended while the store had failed.

use super::*;

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
