use std::time::Duration;

use tokio::time::sleep;

use super::{Use, each};
use crate::fleet::{Fleet, HOUR, token};

/// S2: as after a fail-over that has lost the lease. Both refresh, and one token wins.
#[test]
fn one_that_is_lost_costs_a_request_and_nothing_else() {
    each(Use::Shared, async |server| {
        let fleet = Fleet::new().await;
        let first = fleet.log_in(server.open().await).await;
        let second = fleet.open(server.open().await).await;
        fleet.clock.advance(2 * HOUR);
        fleet.answers_after(Duration::from_secs(1));
        let one = tokio::spawn(async move { token(&first).await });
        while fleet.refreshes() == 0 {
            sleep(Duration::from_millis(1)).await;
        }
        assert_eq!(server.lose_leases(), 1);
        let two = tokio::spawn(async move { token(&second).await });
        let (one, two) = (one.await.unwrap(), two.await.unwrap());
        assert_eq!((one == two, fleet.refreshes()), (true, 2));
        assert_eq!(token(&fleet.open(server.open().await).await).await, one);
    });
}
