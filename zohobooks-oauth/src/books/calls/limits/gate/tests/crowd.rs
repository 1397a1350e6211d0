//! Many hosts and a store far away, and calls that are given up at any moment.

use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::task::{Context, Waker};

use super::*;

/// Makes some calls from each of so many hosts.
async fn calls_of_many(hosts: usize, each: usize, takes: u64) {
    let store = Fragile { takes: Duration::from_millis(takes), ..Fragile::default() };
    let clock = Paused::new();
    let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let ends = Arc::new(Mutex::new(Vec::new()));
    let calls: Vec<_> = (0..hosts)
        .map(|_| {
            let here = gate(&store, &clock);
            let (under_way, most, ends) = (under_way.clone(), most.clone(), ends.clone());
            tokio::spawn(async move {
                let limits = Limits::default().wait_at_most(Duration::from_secs(36_000));
                for _ in 0..each {
                    let mut permit = pass(&here, &limits).await.unwrap();
                    permit.sending();
                    most.fetch_max(under_way.fetch_add(1, SeqCst) + 1, SeqCst);
                    sleep(Duration::from_millis(300)).await;
                    under_way.fetch_sub(1, SeqCst);
                    ends.lock().unwrap().push(Deadline::now());
                    permit.give_back().await;
                }
            })
        })
        .collect();
    for host in calls {
        host.await.unwrap();
    }
    assert!(most.load(SeqCst) <= 5, "{most:?}");
    let ends = ends.lock().unwrap().clone();
    assert_eq!(ends.len(), each * hosts);
    // Of a hundred and one calls the last is a minute later than the first.
    for calls in ends.windows(101) {
        assert!(calls[100] - calls[0] >= Duration::from_secs(60), "{:?}", calls[100] - calls[0]);
    }
}

#[tokio::test(start_paused = true)]
async fn many_hosts_with_a_slow_store_exceed_no_limit() {
    calls_of_many(50, 6, 50).await;
    calls_of_many(100, 2, 200).await;
    calls_of_many(30, 6, 1_000).await;
}

#[tokio::test(start_paused = true)]
async fn who_is_never_fast_enough_is_refused_and_its_ends_are_not_lost() {
    let (store, clock) = (Fragile::default(), Paused::new());
    let here = gate(&store, &clock);
    let mut permit = pass(&here, &at_once(1)).await.unwrap();
    permit.sending();
    store.is_overtaken.store(true, SeqCst);
    let refused = pass(&gate(&store, &clock), &at_once(2)).await;
    assert_eq!(why(refused), ErrorKind::Store(crate::StoreFault::Busy));
    permit.give_back().await;
    sleep(LONGEST_RACE / 2).await;
    store.is_overtaken.store(false, SeqCst);
    sleep(LONGEST_RACE).await;
    // Nobody counted alone, and the one call is over, though the time that it could take is not.
    let there = gate(&store, &clock);
    let _permit = pass(&there, &at_once(1).per_minute(2)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_call_may_be_given_up_at_every_step() {
    for steps in 0..30 {
        let store = Fragile { takes: Duration::from_millis(1), ..Fragile::default() };
        let clock = Paused::new();
        let here = gate(&store, &clock);
        let limits = at_once(1);
        let mut given_up = Box::pin(pass(&here, &limits));
        for _ in 0..steps {
            if given_up.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
                break;
            }
            tokio::time::advance(Duration::from_micros(600)).await;
        }
        drop(given_up);
        sleep(Duration::from_secs(1)).await;
        assert!(pass(&here, &limits).await.is_ok(), "{steps}");
        sleep(Duration::from_secs(1)).await;
        assert!(pass(&gate(&store, &clock), &limits).await.is_ok(), "{steps}");
    }
}
