//! Many hosts and a store far away, and calls that are given up at any moment.

use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::task::{Context, Waker};

use super::*;

#[tokio::test(start_paused = true)]
async fn many_hosts_with_a_slow_store_exceed_no_limit() {
    let store = Fragile { takes: Duration::from_millis(200), ..Fragile::default() };
    let clock = Paused::new();
    let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let ends = Arc::new(Mutex::new(Vec::new()));
    let hosts: Vec<_> = (0..100)
        .map(|_| {
            let here = gate(&store, &clock);
            let (under_way, most, ends) = (under_way.clone(), most.clone(), ends.clone());
            tokio::spawn(async move {
                let limits = Limits::default().wait_at_most(Duration::from_secs(3_600));
                for _ in 0..3 {
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
    for host in hosts {
        host.await.unwrap();
    }
    assert!(most.load(SeqCst) <= 5, "{most:?}");
    let ends = ends.lock().unwrap().clone();
    assert_eq!(ends.len(), 300);
    // Of a hundred and one calls the last is a minute later than the first.
    for calls in ends.windows(101) {
        assert!(calls[100] - calls[0] >= Duration::from_secs(60), "{:?}", calls[100] - calls[0]);
    }
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
