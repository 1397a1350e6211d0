//! P1: processes that are killed while they write.

use std::fs::{metadata, read_dir};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use super::{each, leftovers, new_folder};
use crate::kind::Kind;
use crate::place::{at_once, runtime};
use crate::process::Process;
use crate::rows::stored;

const KILLS: u64 = 1000;
const FOLDERS: u64 = 4;
const NEW: u64 = 50;

/// At any moment: the row that was stored last is there, or the next one, and opening cleans up.
#[test]
fn killed_while_writing() {
    each(|kind| {
        let began = Instant::now();
        let runs = (0..FOLDERS).map(|seed| (kind.name(), move || kill_again_and_again(kind, seed)));
        at_once(runs);
        println!("{kind:?}: {KILLS} kills in {:?}", began.elapsed());
    });
}

fn kill_again_and_again(kind: Kind, seed: u64) {
    let (_parent, folder) = new_folder();
    let mut random = seed * 7919 + 1;
    let (mut last, mut cut_off) = (0, 0);
    for _ in 0..KILLS / FOLDERS {
        let mut process = Process::start("write", kind, folder.to_str().unwrap());
        let mut says = process.voice();
        assert_eq!(says.next().as_deref(), Some("ready"));
        sleep_up_to(Duration::from_millis(30), &mut random);
        process.kill();
        last = says.last().map_or(last, |said| said.parse().unwrap());
        cut_off += u64::from(was_cut_off(&folder));
        let found = look(kind, &folder).unwrap_or(0);
        assert!((last..=last + 1).contains(&found), "{found} is stored, and {last} was reported");
        last = found;
    }
    println!("{kind:?}: {last} writes, {cut_off} times something was left");
    assert!(last > 0 && cut_off > 0, "if nothing is ever left, the kills come at the wrong time");
}

/// Also when there is no store yet. The kills come from before the process runs until after it has written.
#[test]
fn killed_while_it_is_made() {
    each(|kind| {
        let (_parent, whole) = new_folder();
        let began = Instant::now();
        let mut process = Process::start("write", kind, whole.to_str().unwrap());
        assert_eq!(process.says().as_deref(), Some("ready"));
        let takes = began.elapsed();
        process.kill();
        let (mut random, mut made, mut left) = (1, 0, 0);
        for _ in 0..NEW {
            let (_parent, folder) = new_folder();
            let mut process = Process::start("write", kind, folder.to_str().unwrap());
            sleep_up_to(takes * 2, &mut random);
            process.kill();
            let last = process.voice().filter_map(|said| said.parse().ok()).last();
            made += u64::from(rows(&folder).is_some());
            left += u64::from(folder.exists() && !leftovers(&folder).is_empty());
            assert!(look(kind, &folder) >= last, "{last:?} was reported");
        }
        println!("{kind:?}: {NEW} kills, {made} stores made, {left} unfinished ones left");
        assert!(made > 0 && made < NEW, "the kills come at the wrong time");
    });
}

fn sleep_up_to(longest: Duration, random: &mut u64) {
    *random =
        random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let longest = u64::try_from(longest.as_micros()).unwrap();
    std::thread::sleep(Duration::from_micros((*random >> 33) % longest));
}

/// Whether what a process leaves that is killed while it writes is there.
fn was_cut_off(folder: &Path) -> bool {
    let mut names = read_dir(folder).unwrap().map(|it| it.unwrap().file_name());
    names.any(|name| name == "grants.db-wal" || name.to_str().unwrap().starts_with(".tmp-"))
}

/// The file that has them.
fn rows(folder: &Path) -> Option<std::path::PathBuf> {
    let mut files = ["id-customer-42.grant", "grants.db"].map(|name| folder.join(name)).into_iter();
    files.find(|file| file.exists())
}

/// Opens what a killed process has left behind.
fn look(kind: Kind, folder: &Path) -> Option<u64> {
    let open = async { stored(&*kind.open(folder.to_str().unwrap()).await.unwrap()).await };
    let found = runtime().block_on(open);
    assert_eq!(leftovers(folder), [""; 0]);
    if let Some(file) = rows(folder) {
        assert_eq!(metadata(file).unwrap().permissions().mode() & 0o7777, 0o600);
    }
    found
}
