use super::child::start;
use super::*;

pub(super) const ROUNDS: u64 = 50;
const PROCESSES: usize = 8;
pub(super) const COUNTS: u64 = 20;
const WRITERS: u64 = 64;

/// One request each round, whoever makes it.
#[tokio::test]
async fn processes_take_turns() {
    let (_parent, folder) = folder();
    let store = open(&folder).await;
    // Not 0, so that round 1 is a round as well.
    assert!(store.save(&id(), row(0), None).await.unwrap());
    let began = std::time::Instant::now();
    let children: Vec<_> = (0..PROCESSES).map(|_| start("turns", &folder)).collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    println!("{PROCESSES} processes, {ROUNDS} rounds in {:?}", began.elapsed());
    let requests = std::fs::read_to_string(folder.with_extension("requests")).unwrap();
    let rounds: Vec<u64> = requests.lines().map(|line| line.parse().unwrap()).collect();
    assert_eq!(rounds, (1..=ROUNDS).collect::<Vec<_>>());
    assert_eq!(stored(&store).await, Some(ROUNDS));
}

/// Of all that was saved nothing is lost, however many write at once.
#[tokio::test]
async fn processes_write_at_once() {
    let (_parent, folder) = folder();
    let store = open(&folder).await;
    assert!(store.save(&id(), row(0), None).await.unwrap());
    let began = std::time::Instant::now();
    let children: Vec<_> = (0..WRITERS).map(|_| start("count", &folder)).collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    println!("{WRITERS} processes, {COUNTS} rows each in {:?}", began.elapsed());
    assert_eq!(stored(&store).await, Some(WRITERS * COUNTS));
}
