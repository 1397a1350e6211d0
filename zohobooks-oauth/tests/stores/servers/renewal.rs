//! S3: refreshes that take long.

use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::Server;
use crate::fleet::{Fleet, HOUR, token};
use crate::rows::{LONG, id, owner};

/// A refresh that takes longer keeps its lease.
pub(crate) async fn keeps_a_lease(server: Box<dyn Server>) {
    let fleet = Fleet::new().await;
    let host = fleet.log_in(server.open().await).await;
    fleet.clock.advance(2 * HOUR);
    // Longer than an attempt may take, so that there are several.
    fleet.answers_after(Duration::from_secs(9));
    let refresh = tokio::spawn(async move { host.access().await.is_ok() });
    sleep(Duration::from_secs(12)).await;
    let left = server.lease_left();
    assert!((Duration::from_secs(20)..=Duration::from_secs(30)).contains(&left), "{left:?}");
    refresh.abort();
}

/// Whoever finds that somebody else has the lease stops at once, and begins anew when it is free.
pub(crate) async fn stops_without_its_lease(server: Box<dyn Server>) {
    let fleet = Fleet::new().await;
    let store = server.open().await;
    let host = fleet.log_in(server.open().await).await;
    fleet.clock.advance(2 * HOUR);
    fleet.answers_after(Duration::from_secs(9));
    let began = Instant::now();
    let refresh = tokio::spawn(async move { token(&host).await });
    sleep(Duration::from_secs(1)).await;
    assert_eq!(server.lose_leases(), 1);
    assert!(store.lease(&id(), owner(2), LONG).await.unwrap());
    // It looks after its lease every ten seconds.
    sleep(Duration::from_secs(11)).await;
    fleet.answers_after(Duration::ZERO);
    store.release(&id(), owner(2)).await.unwrap();
    refresh.await.unwrap();
    assert!(began.elapsed() < Duration::from_secs(15), "{:?}", began.elapsed());
}
