use std::time::{Duration, Instant};

use super::{Tried, id, row, version};
use crate::{ConnectionId, LeaseOwner, Store};

/// The right to refresh has one owner at a time, and comes back by itself.
///
/// # Panics
///
/// If a rule is broken.
pub async fn leases(store: &dyn Store) {
    let leases = Leases { store: Tried::new(store, RULE), id: id("conformance-leases") };
    // A store may keep a lease with the row.
    leases.store.make(&leases.id, row(1, "x")).await;
    leases.belong_to_one(&id("conformance-Leases")).await;
    leases.survive_saves().await;
    leases.end_by_themselves().await;
    leases.are_won_by_one().await;
    leases.store.clear([&leases.id]).await;
}

struct Leases<'a> {
    store: Tried<'a>,
    id: ConnectionId,
}

impl Leases<'_> {
    async fn belong_to_one(&self, other: &ConnectionId) {
        self.store.make(other, row(1, "x")).await;
        for (mine, stranger) in [(0, 1), (u128::MAX, u128::MAX >> 1), (1 << 127, 1 << 63)] {
            assert!(self.lease(mine, LONG).await, "a lease that nobody has must be lent");
            assert!(
                !self.lease(stranger, LONG).await,
                "what is lent must not be lent to a stranger"
            );
            assert!(self.lease(mine, LONG).await, "the owner must be able to go on");
            assert!(
                self.lease(mine, Duration::MAX).await,
                "a lease may be as long as can be said, and must not overflow"
            );
            self.release(stranger).await;
            assert!(
                !self.lease(stranger, LONG).await,
                "`release` by a stranger must have no effect"
            );
            let lent = self.store.lease(other, LeaseOwner::from_u128(stranger), LONG).await;
            assert!(lent, "the lease of one connection must not keep others away from another");
            self.store.release(other, LeaseOwner::from_u128(stranger)).await;
            self.release(mine).await;
            self.release(mine).await;
            assert!(self.lease(stranger, LONG).await, "what was given back must be lent again");
            self.release(stranger).await;
        }
        self.store.clear([other]).await;
    }

    async fn survive_saves(&self) {
        assert!(self.lease(1, LONG).await, "a lease that nobody has must be lent");
        for number in 1..4 {
            let saved =
                self.store.save(&self.id, row(number + 1, "y"), Some(version(number))).await;
            assert!(saved, "`save` compares versions and not leases");
            assert!(!self.lease(2, LONG).await, "a lease must survive that the row is saved");
        }
        self.release(2).await;
        assert!(self.lease(1, LONG).await, "the owner must still have the lease after saves");
        self.release(1).await;
    }

    async fn end_by_themselves(&self) {
        let began = Instant::now();
        assert!(self.lease(1, SHORT).await, "a lease that nobody has must be lent");
        self.wait_for(2, SHORT, began).await;
        assert!(
            !self.lease(1, LONG).await,
            "who was late must not get a lease back from its new owner"
        );
        self.release(1).await;
        assert!(
            !self.lease(3, LONG).await,
            "a late `release` must not free the lease of the new owner"
        );

        // 2 has a long one now. What counts is the last word of the owner.
        let began = Instant::now();
        assert!(
            self.lease(2, SHORT).await,
            "the owner must be able to go on, also for a shorter time"
        );
        self.wait_for(3, SHORT, began).await;
        let began = Instant::now();
        assert!(self.lease(3, SHORT).await, "the owner must be able to go on");
        let longer = SHORT * 2;
        assert!(self.lease(3, longer).await, "the owner must be able to go on for longer");
        self.wait_for(4, longer, began).await;
        self.release(4).await;
    }

    async fn are_won_by_one(&self) {
        let lease = |owner| self.store.store.lease(&self.id, LeaseOwner::from_u128(owner), LONG);
        let lent =
            self.store.at_once("lend a row many times at once", || (0..TASKS).map(lease).collect());
        let lent = lent.await;
        let won: Vec<_> =
            (0..TASKS).zip(&lent).filter(|(_, lent)| matches!(lent, Ok(true))).collect();
        assert!(
            won.len() == 1,
            "of {TASKS} who ask at once one must get the lease, not {}",
            won.len()
        );
        for (owner, _) in won {
            self.release(owner).await;
        }
    }

    /// Asks until the lease has ended, and leaves it to this owner.
    async fn wait_for(&self, owner: u128, time: Duration, began: Instant) {
        while !self.lease(owner, LONG).await {
            let waited = began.elapsed();
            assert!(
                waited < time + SLOW,
                "a lease of {time:?} must end by itself, not last {waited:?}"
            );
            rest().await;
        }
        let waited = began.elapsed();
        assert!(waited + ROUNDING >= time, "a lease of {time:?} must not end after {waited:?}");
    }

    async fn lease(&self, owner: u128, time: Duration) -> bool {
        self.store.lease(&self.id, LeaseOwner::from_u128(owner), time).await
    }

    async fn release(&self, owner: u128) {
        self.store.release(&self.id, LeaseOwner::from_u128(owner)).await;
    }
}

/// Lets others work, and the processor rest, for whom a millisecond is nothing.
async fn rest() {
    std::thread::sleep(Duration::from_millis(1));
    let mut rested = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut rested, true) {
            return std::task::Poll::Ready(());
        }
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}

const SHORT: Duration = Duration::from_millis(300);
/// Longer than these tests take.
const LONG: Duration = Duration::from_secs(600);
/// How late a store may be.
const SLOW: Duration = Duration::from_secs(5);
/// Stores may count in milliseconds, and clocks are not the same.
const ROUNDING: Duration = Duration::from_millis(20);
const TASKS: u128 = 32;

const RULE: &str = "The right to refresh has one owner at a time, and comes back by itself";
