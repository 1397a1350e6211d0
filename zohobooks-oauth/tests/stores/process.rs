//! What a process does that another one starts.

use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use super::*;

pub(super) const WORK: &str = "FILE_STORE_WORK";

/// Nothing but what another test asks for.
#[tokio::test]
async fn child() {
    let Ok(work) = std::env::var(WORK) else { return };
    let (work, folder) = work.split_once(' ').unwrap();
    let store = FileStore::open(folder).await;
    if work == "open" {
        return say(format!("opened {:?}", store.map_err(|error| error.fault()).err()));
    }
    let store = store.unwrap();
    match work {
        "write" => write(&store).await,
        "hold" => hold(&store, LONG).await,
        "stop" => hold(&store, Duration::from_millis(500)).await,
        "turns" => take_turns(&store, Path::new(folder)).await,
        "full" => full(&store, Path::new(folder)).await,
        _ => panic!("what is {work}?"),
    }
}

/// Starts that work in a process.
pub(super) fn start(work: &str, folder: &Path) -> Child {
    start_in(&["sh"], "", work, folder)
}

/// Starts that work in a process of a shell, after these commands.
pub(super) fn start_in(shell: &[&str], first: &str, work: &str, folder: &Path) -> Child {
    let run = r#"exec "$0" --exact child::child --nocapture --quiet --test-threads=1"#;
    let [program, arguments @ ..] = shell else { panic!("which shell?") };
    Command::new(program)
        .args(arguments)
        .args(["-c", &format!("{first}\n{run}")])
        .arg(std::env::current_exe().unwrap())
        .env(WORK, format!("{work} {}", folder.display()))
        .stdout(Stdio::piped())
        .stdin(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What a process says, without the words of the test harness.
pub(super) struct Says(BufReader<ChildStdout>);

impl Says {
    pub(super) fn of(child: &mut Child) -> Self {
        Self(BufReader::new(child.stdout.take().unwrap()))
    }
}

impl Iterator for Says {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            // The last line of a killed process may be half a line.
            if self.0.read_line(&mut line).unwrap() == 0 || !line.ends_with('\n') {
                return None;
            }
            if let Some((_, said)) = line.trim_end().split_once("said ") {
                return Some(said.to_owned());
            }
        }
    }
}

fn say(what: impl std::fmt::Display) {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "said {what}").unwrap();
    stdout.flush().unwrap();
}

/// Writes one row after the other, with a lease each, and says which ones are stored.
async fn write(store: &FileStore) {
    let mut last = stored(store).await;
    say("ready");
    loop {
        let next = last.unwrap_or(0) + 1;
        assert!(store.lease(&id(), owner(1), LONG).await.unwrap());
        assert!(store.save(&id(), row(next), last.map(Version::from_u64)).await.unwrap());
        say(next);
        store.release(&id(), owner(1)).await.unwrap();
        last = Some(next);
    }
}

/// Takes the lease, reads the row, and goes on when it is told to.
async fn hold(store: &FileStore, time: Duration) {
    let before = stored(store).await.unwrap();
    assert!(store.lease(&id(), owner(1), time).await.unwrap());
    say("ready");
    std::io::stdin().read_line(&mut String::new()).unwrap();
    let saved = store.save(&id(), row(before + 100), Some(Version::from_u64(before))).await;
    let renewed = store.lease(&id(), owner(1), LONG).await.unwrap();
    store.release(&id(), owner(1)).await.unwrap();
    say(format!("saved {} renewed {renewed}", saved.unwrap()));
}

/// As a connection does it: whoever has the lease, and finds that nobody was faster, asks the server.
async fn take_turns(store: &FileStore, folder: &Path) {
    let me = owner(u128::from(std::process::id()));
    for round in 1..=turns::ROUNDS {
        while stored(store).await.unwrap() < round {
            if !store.lease(&id(), me, LONG).await.unwrap() {
                tokio::time::sleep(Duration::from_millis(2)).await;
                continue;
            }
            let before = stored(store).await.unwrap();
            if before < round {
                let log = folder.with_extension("requests");
                let mut log = OpenOptions::new().append(true).create(true).open(log).unwrap();
                writeln!(log, "{round}").unwrap();
                tokio::time::sleep(Duration::from_millis(1)).await;
                let expected = Some(Version::from_u64(before));
                assert!(store.save(&id(), row(round), expected).await.unwrap());
            }
            store.release(&id(), me).await.unwrap();
        }
    }
}

/// Writes more than there is room for.
async fn full(store: &FileStore, folder: &Path) {
    assert!(store.save(&id(), row(1), None).await.unwrap());
    let expected = Some(Version::from_u64(1));
    let large = Row::new(Version::from_u64(2), None, vec![b'x'; 1 << 20]);
    let error = store.save(&id(), large, expected).await.unwrap_err();
    let after = stored(store).await;
    let left = leftovers(folder).len() - 1;
    let next = store.save(&id(), row(2), expected).await.unwrap();
    say(format!("{:?}, row {after:?}, left {left}, next {next}", error.fault()));
}
