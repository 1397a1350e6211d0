//! P7, P8, S6: the leases of processes that do not give them back.

use std::time::{Duration, Instant};

use tokio::time::sleep;
use zohobooks_oauth::Store;

use crate::place::{Place, each};
use crate::process::Process;
use crate::rows::{LONG, id, owner, row, stored, version};
use crate::work::BRIEF;

/// In files it is free at once, whatever the process has started: they are locked for the process alone.
/// Elsewhere its time has to pass.
#[test]
fn the_lease_of_a_killed_process_ends() {
    each(async |place| {
        let store = place.open().await;
        assert!(store.save(&id(), row(1), None).await.unwrap());
        let began = Instant::now();
        let at_once = place.kind.is_file();
        let mut holder = held(&place, if at_once { "hold" } else { "hold-briefly" });
        assert!(!store.lease(&id(), owner(2), LONG).await.unwrap());
        holder.kill();
        let killed = Instant::now();
        take_over(&*store).await;
        if !at_once {
            assert!(began.elapsed() >= BRIEF, "{:?}", began.elapsed());
        }
        println!("{:?}: taken over {:?} after the kill", place.kind, killed.elapsed());
    });
}

/// Stopped for longer than its lease, it has lost it, and what it writes late is refused.
#[test]
fn the_lease_of_a_stopped_process_ends_with_its_time() {
    each(async |place| {
        let store = place.open().await;
        assert!(store.save(&id(), row(1), None).await.unwrap());
        let mut holder = held(&place, "hold-briefly");
        holder.signal("STOP");
        assert!(!store.lease(&id(), owner(2), LONG).await.unwrap());
        take_over(&*store).await;
        assert!(store.save(&id(), row(2), Some(version(1))).await.unwrap());

        holder.signal("CONT");
        holder.tell("");
        assert_eq!(holder.says().as_deref(), Some("saved false renewed false"));
        assert!(holder.ended().success());
        assert_eq!(stored(&*store).await, Some(2));
        let stranger = store.lease(&id(), owner(3), LONG).await.unwrap();
        assert!(!stranger, "the late release must not have freed the lease");
    });
}

fn held(place: &Place, work: &str) -> Process {
    let mut process = Process::start(work, place.kind, &place.address);
    assert_eq!(process.says().as_deref(), Some("ready"));
    process
}

async fn take_over(store: &dyn Store) {
    let began = Instant::now();
    while !store.lease(&id(), owner(2), LONG).await.unwrap() {
        assert!(began.elapsed() < BRIEF + Duration::from_secs(2), "it is still not free");
        sleep(Duration::from_millis(5)).await;
    }
}
