//! Callers on runtimes of either kind, of another one, and on none.

use std::pin::pin;
use std::sync::mpsc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use super::super::*;
use super::world::{HOUR, World, id, token};
use crate::{ConnectionFault, ErrorKind};

/// Waits without Tokio.
fn wait<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

fn both_kinds() -> [Runtime; 2] {
    [Builder::new_current_thread(), Builder::new_multi_thread()]
        .map(|mut builder| builder.worker_threads(2).enable_time().build().unwrap())
}

fn interrupted() -> ErrorKind {
    ErrorKind::Connection(ConnectionFault::Interrupted)
}

/// Who is not part of Tokio has all but refreshes of its own.
#[test]
fn without_a_runtime_only_refreshing_is_an_error() {
    let world = World::new();
    let connection = wait(world.create());
    assert_eq!(wait(token(&wait(world.open()))), "1000.first");
    assert_eq!(wait(connection.status()).unwrap().issued(), 1);
    world.clock.advance(2 * HOUR);
    for _ in 0..2 {
        let error = wait(connection.access()).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::NoRuntime));
        assert!(error.is_misuse());
    }
    wait(connection.log_in(&world.grant("1000.second"))).unwrap();
    assert_eq!(wait(token(&connection)), "1000.second");
}

/// A thread of its own, or one that Tokio lends: both wait for what a runtime does.
#[test]
fn a_refresh_can_be_waited_for_from_anywhere() {
    for runtime in both_kinds() {
        let world = World::new();
        let connection = runtime.block_on(world.create());
        world.clock.advance(2 * HOUR);
        *world.zoho.takes.lock().unwrap() = Duration::from_millis(50);
        runtime.block_on(async {
            let (first, lent) = (connection.clone(), connection.clone());
            let first = tokio::spawn(async move { token(&first).await });
            tokio::task::yield_now().await;
            while world.zoho.requests() == 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            let foreign = thread::spawn(move || wait(token(&connection)));
            let handle = tokio::runtime::Handle::current();
            let lent = tokio::task::spawn_blocking(move || handle.block_on(token(&lent)));
            assert_eq!(lent.await.unwrap(), "1000.new.1");
            assert_eq!(first.await.unwrap(), "1000.new.1");
            assert_eq!(foreign.join().unwrap(), "1000.new.1");
        });
        assert_eq!(world.zoho.requests(), 1);
    }
}

#[test]
fn a_runtime_that_is_shut_down_leaves_nobody_waiting() {
    for runtime in both_kinds() {
        let world = World::new();
        let connection = wait(world.create());
        world.clock.advance(2 * HOUR);
        *world.zoho.takes.lock().unwrap() = HOUR;
        runtime.block_on(async {
            let first = connection.clone();
            tokio::spawn(async move { first.access().await.map(drop) });
            while world.zoho.requests() == 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        });
        let waiter = connection.clone();
        let (hears, outcome) = mpsc::channel();
        thread::spawn(move || hears.send(wait(waiter.access()).map(drop)));
        thread::sleep(Duration::from_millis(20));
        runtime.shutdown_background();
        let heard = outcome.recv_timeout(Duration::from_secs(20));
        let error = heard.expect("it is still waiting").unwrap_err();
        assert_eq!(error.kind(), &interrupted());
        assert!(error.is_transient());

        // In another one it goes on, and the lease of the first is no obstacle.
        world.clock.advance(Duration::from_secs(2));
        *world.zoho.takes.lock().unwrap() = Duration::ZERO;
        let [_, next] = both_kinds();
        assert_eq!(next.block_on(token(&connection)), "1000.new.1");
        assert_eq!(next.block_on(async { token(&world.open().await).await }), "1000.new.1");
        assert_eq!((world.zoho.requests(), connection.id()), (2, &id()));
    }
}
