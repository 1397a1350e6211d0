use std::os::unix::fs::PermissionsExt as _;
use std::time::Instant;

use super::child::{Says, start};
use super::*;

const KILLS: u64 = 1000;
const FOLDERS: u64 = 4;
const NEW: u64 = 50;

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
    println!("{KILLS} kills in {:?}: {writes} writes, {swept} logs left", began.elapsed());
    assert!(writes > 0 && swept > 0, "if nothing is ever left, the kills come at the wrong time");
}

fn kill_again_and_again(kills: u64, seed: u64) -> (u64, u64) {
    let (_parent, folder) = folder();
    let mut random = seed * 7919 + 1;
    let (mut last, mut swept) = (0, 0);
    for _ in 0..kills {
        let mut child = start("write", &folder);
        let mut says = Says::of(&mut child);
        assert_eq!(says.next().as_deref(), Some("ready"));
        sleep_up_to(Duration::from_millis(30), &mut random);
        child.kill().unwrap();
        child.wait().unwrap();
        last = says.last().map_or(last, |said| said.parse().unwrap());
        swept += u64::from(folder.join("grants.db-wal").exists());
        let found = look(&folder).unwrap_or(0);
        assert!((last..=last + 1).contains(&found), "{found} is stored, and {last} was reported");
        last = found;
    }
    (last, swept)
}

/// Also when there is no database yet. The kills come from before the process runs until after it has written.
#[test]
fn killed_while_it_is_made() {
    let (_parent, whole) = folder();
    let began = Instant::now();
    let mut child = start("write", &whole);
    assert_eq!(Says::of(&mut child).next().as_deref(), Some("ready"));
    let takes = began.elapsed();
    child.kill().unwrap();
    child.wait().unwrap();
    let (mut random, mut made, mut left) = (1, 0, 0);
    for _ in 0..NEW {
        let (_parent, folder) = folder();
        let mut child = start("write", &folder);
        sleep_up_to(takes * 2, &mut random);
        child.kill().unwrap();
        child.wait().unwrap();
        let last = Says::of(&mut child).filter_map(|said| said.parse().ok()).last();
        made += u64::from(folder.join("grants.db").exists());
        left += u64::from(folder.exists() && !leftovers(&folder).is_empty());
        assert!(look(&folder) >= last, "{last:?} was reported");
    }
    println!("{NEW} kills: {made} databases made, {left} unfinished ones left");
    assert!(made > 0 && made < NEW, "the kills come at the wrong time");
}

fn sleep_up_to(longest: Duration, random: &mut u64) {
    *random =
        random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let longest = u64::try_from(longest.as_micros()).unwrap();
    std::thread::sleep(Duration::from_micros((*random >> 33) % longest));
}

/// Opens what a killed process has left behind.
fn look(folder: &Path) -> Option<u64> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let found = runtime.block_on(async { stored(&open(folder).await).await });
    assert_eq!(leftovers(folder), [""; 0]);
    let mode = folder.join("grants.db").metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o600);
    found
}

/// Stopped for longer than its lease, it has lost it, and what it writes late is refused.
#[tokio::test]
async fn the_lease_of_a_stopped_process_ends_with_its_time() {
    let (_parent, folder) = folder();
    let store = open(&folder).await;
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
