use std::os::unix::fs::PermissionsExt as _;
use std::time::Instant;

use super::child::{Says, start};
use super::*;

const KILLS: u64 = 1000;
const FOLDERS: u64 = 4;

/// At any moment: the row that was stored last is there, or the next one, and opening cleans up.
#[test]
fn killed_while_writing() {
    let began = Instant::now();
    let (mut writes, mut swept) = (0, 0);
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..FOLDERS)
            .map(|seed| scope.spawn(move || kill_again_and_again(KILLS / FOLDERS, seed)))
            .collect();
        for run in runs {
            let (written, left) = run.join().unwrap();
            writes += written;
            swept += left;
        }
    });
    println!(
        "{KILLS} kills in {:?}: {writes} writes, {swept} times something was left",
        began.elapsed()
    );
    assert!(swept > 0, "if nothing is ever left, the kills come at the wrong time");
}

fn kill_again_and_again(kills: u64, seed: u64) -> (u64, u64) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (_parent, folder) = folder();
    let mut random = seed * 7919 + 1;
    let (mut last, mut swept) = (0, 0);
    for _ in 0..kills {
        let mut child = start("write", &folder);
        let mut says = Says::of(&mut child);
        assert_eq!(says.next().as_deref(), Some("ready"));
        random =
            random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros((random >> 33) % 30_000));
        child.kill().unwrap();
        child.wait().unwrap();
        last = says.last().map_or(last, |said| said.parse().unwrap());
        swept += u64::from(leftovers(&folder).iter().any(|name| name.starts_with(".tmp-")));

        runtime.block_on(async {
            let store = FileStore::open(&folder).await.unwrap();
            let found = stored(&store).await.unwrap_or(0);
            assert!(
                (last..=last + 1).contains(&found),
                "{found} is stored, and {last} was reported"
            );
            let left = leftovers(&folder);
            assert_eq!(left.len(), 1, "what marks this process, and nothing else: {left:?}");
            last = found;
        });
        if let Ok(file) = folder.join("id-customer-42.grant").metadata() {
            assert_eq!(file.permissions().mode() & 0o7777, 0o600);
        }
    }
    assert_eq!(leftovers(&folder), [""; 0]);
    (last, swept)
}

/// At once, and not when the lease ends.
#[tokio::test]
async fn the_lease_of_a_killed_process_is_free() {
    let (_parent, folder) = folder();
    let store = FileStore::open(&folder).await.unwrap();
    assert!(store.save(&id(), row(1), None).await.unwrap());
    let mut child = start("hold", &folder);
    assert_eq!(Says::of(&mut child).next().as_deref(), Some("ready"));
    assert!(!store.lease(&id(), owner(2), LONG).await.unwrap());
    child.kill().unwrap();
    let killed = Instant::now();
    while !store.lease(&id(), owner(2), LONG).await.unwrap() {
        assert!(killed.elapsed() < Duration::from_secs(2), "it is still not free");
    }
    println!("taken over {:?} after the kill", killed.elapsed());
    child.wait().unwrap();
}

/// Stopped for longer than its lease, it has lost it, and what it writes late is refused.
#[tokio::test]
async fn the_lease_of_a_stopped_process_ends_with_its_time() {
    let (_parent, folder) = folder();
    let store = FileStore::open(&folder).await.unwrap();
    assert!(store.save(&id(), row(1), None).await.unwrap());
    let mut child = start("stop", &folder);
    let mut says = Says::of(&mut child);
    assert_eq!(says.next().as_deref(), Some("ready"));
    let began = Instant::now();
    signal(&child, "STOP");
    assert!(!store.lease(&id(), owner(2), LONG).await.unwrap());
    while !store.lease(&id(), owner(2), LONG).await.unwrap() {
        assert!(began.elapsed() < Duration::from_secs(3), "it is still not free");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    println!("taken over {:?} after the process was stopped", began.elapsed());
    assert!(store.save(&id(), row(2), Some(Version::from_u64(1))).await.unwrap());

    signal(&child, "CONT");
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"\n").unwrap();
    assert_eq!(says.next().as_deref(), Some("saved false renewed false"));
    assert!(child.wait().unwrap().success());
    assert_eq!(stored(&store).await, Some(2));
    let stranger = store.lease(&id(), owner(3), LONG).await.unwrap();
    assert!(!stranger, "the late release must not have freed the lease");
}

fn signal(child: &std::process::Child, signal: &str) {
    let mut kill = std::process::Command::new("kill");
    let sent = kill.arg(format!("-{signal}")).arg(child.id().to_string()).status();
    assert!(sent.unwrap().success());
}
