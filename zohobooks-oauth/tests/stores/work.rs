//! What a process does that a test starts.

use std::process::Command;
use std::time::Duration;

use tokio::time::sleep;
use zohobooks_oauth::{Store, StoreFault};

use crate::kind::Kind;
use crate::process::{WORK, say, told};
use crate::rows::{LONG, id, owner, row, stored, version};

/// Nothing but what another test asks for.
#[tokio::test]
async fn process() {
    let Ok(work) = std::env::var(WORK) else { return };
    let [work, kind, address] = work.splitn(3, ' ').collect::<Vec<_>>()[..] else {
        panic!("what is {work}?")
    };
    let kind = Kind::named(kind);
    let store = kind.open(address).await;
    if work == "open" {
        return say(format!("opened {:?}", store.map_err(|error| error.fault()).err()));
    }
    let store = store.unwrap();
    match work {
        "access" => crate::refreshes::access(store).await,
        #[cfg(feature = "books")]
        "call" => crate::calls::call(store).await,
        "count" => count(&store).await,
        "count-and-open" => tokio::select! {
            () = count(&store) => {}
            () = open_again(kind, address) => {}
        },
        "exhaust" => crate::descriptors::exhaust(&store, kind, address).await,
        #[cfg(any(feature = "file", feature = "sqlite"))]
        "fill" => crate::disk::room::fill(store, kind, address).await,
        "hold" => hold(&store, LONG).await,
        "hold-briefly" => hold(&store, BRIEF).await,
        "write" => write(&store).await,
        _ => panic!("what is {work}?"),
    }
}

/// Writes one row after the other, with a lease each, and says which ones are stored.
async fn write(store: &dyn Store) {
    let mut last = stored(store).await;
    say("ready");
    loop {
        let next = last.unwrap_or(0) + 1;
        assert!(store.lease(&id(), owner(1), LONG).await.unwrap());
        assert!(store.save(&id(), row(next), last.map(version)).await.unwrap());
        say(next);
        store.release(&id(), owner(1)).await.unwrap();
        last = Some(next);
    }
}

/// Takes the lease, reads the row, and goes on when it is told to. What it starts meanwhile, as a program
/// may, outlives it.
async fn hold(store: &dyn Store, time: Duration) {
    let before = stored(store).await.unwrap();
    assert!(store.lease(&id(), owner(1), time).await.unwrap());
    let mut started = Command::new("sleep").arg("60").spawn().unwrap();
    say("ready");
    told().await;
    started.kill().unwrap();
    started.wait().unwrap();
    let saved = store.save(&id(), row(before + 100), Some(version(before))).await;
    let renewed = store.lease(&id(), owner(1), LONG).await.unwrap();
    store.release(&id(), owner(1)).await.unwrap();
    say(format!("saved {} renewed {renewed}", saved.unwrap()));
}

/// Counts one up, again and again, against all others who do.
async fn count(store: &dyn Store) {
    for _ in 0..COUNTS {
        loop {
            let before = stored(store).await.unwrap();
            match store.save(&id(), row(before + 1), Some(version(before))).await {
                Ok(true) => break,
                Ok(false) => {}
                Err(error) => assert_eq!(error.fault(), StoreFault::Busy),
            }
        }
    }
    say("counted");
}

async fn open_again(kind: Kind, address: &str) {
    loop {
        drop(kind.open(address).await);
        sleep(Duration::from_millis(1)).await;
    }
}

pub(crate) const BRIEF: Duration = Duration::from_secs(2);
pub(crate) const COUNTS: u64 = 20;
