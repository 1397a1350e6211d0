//! S8, P10: many processes that write to one database, each through several connections.

use crate::kind::Kind;
use crate::place::{Place, runtime};
use crate::process::Process;
use crate::rows::{id, row, stored};
use crate::work::COUNTS;

/// Of all that was saved nothing is lost, however many write at once.
#[test]
fn sixty_four_processes_write_at_once() {
    write_at_once(64, "count");
}

/// Whoever closes a file must not give up the locks that somebody else in the process has on it.
#[test]
fn processes_write_while_they_open_it_again() {
    write_at_once(8, "count-and-open");
}

fn write_at_once(writers: u64, work: &str) {
    let place = Place::of(Kind::Sqlite).unwrap();
    let began = std::time::Instant::now();
    runtime().block_on(async {
        let store = place.open().await;
        assert!(store.save(&id(), row(0), None).await.unwrap());
        let start = |_| Process::start(work, place.kind, &place.address);
        let mut processes: Vec<_> = (0..writers).map(start).collect();
        for process in &mut processes {
            assert_eq!(process.says().as_deref(), Some("counted"));
        }
        assert_eq!(stored(&*store).await, Some(writers * COUNTS));
    });
    println!("{writers} processes, {COUNTS} rows each in {:?}", began.elapsed());
}
