//! A process that takes the lease and is killed.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use zohobooks_oauth::{LeaseOwner, Store};

use crate::fleet::id;

/// Runs this ignored test in a process of its own and kills it when it has the lease.
pub(crate) fn kill(test: &str, server: &str) {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", test])
        .env(SERVER, server)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(process.stdout.take().unwrap());
    let has_lease = said.lines().map_while(Result::ok).any(|line| line.contains(HELD));
    process.kill().unwrap();
    process.wait().unwrap();
    assert!(has_lease);
}

/// The server that the process is told of. `None`: somebody runs ignored tests.
pub(crate) fn server() -> Option<String> {
    std::env::var(SERVER).ok()
}

pub(crate) async fn hold(store: &dyn Store) {
    assert!(store.lease(&id(), LeaseOwner::from_u128(1), LEASE).await.unwrap());
    println!("\n{HELD}");
    tokio::time::sleep(Duration::from_secs(60)).await;
}

pub(crate) const LEASE: Duration = Duration::from_secs(3);
const HELD: &str = "the lease is held";
const SERVER: &str = "ZOHOBOOKS_TEST_SERVER";
