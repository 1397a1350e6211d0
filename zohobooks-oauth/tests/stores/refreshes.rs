//! P5: processes that share a grant, as hosts do.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use tokio::time::sleep;
use zohobooks_oauth::{Connection, ManualClock, Store};

use crate::fleet::{Fleet, HOUR, accounts, token};
use crate::place::{Place, each};
use crate::process::{Process, say, told};
use crate::rows::id;

/// Whoever does it, one refresh is made for each expiry, and all get its token.
#[test]
fn eight_processes_refresh_once_for_each_expiry() {
    each(async |place| {
        let fleet = Fleet::new().await;
        fleet.log_in(place.open().await).await;
        fleet.answers_after(Duration::from_millis(20));
        let mut hosts = Hosts::start(&fleet, &place, 8);
        let (mut tokens, mut leaders) = (BTreeSet::new(), BTreeSet::new());
        let began = Instant::now();
        for round in 1..=50 {
            hosts.need_a_token(&fleet);
            let (leader, token) = hosts.hear();
            leaders.extend(leader);
            assert!(tokens.insert(token), "the token of round {round} is an old one");
            assert_eq!(fleet.refreshes(), round);
        }
        println!("{:?}: 50 rounds, {leaders:?} refreshed, {:?}", place.kind, began.elapsed());
        assert!(leaders.len() > 1, "only one has ever refreshed");
    });
}

/// In files at once; elsewhere when the lease of the killed one ends, which is half a minute long.
pub(crate) async fn a_killed_process_is_replaced(place: Place) {
    let fleet = Fleet::new().await;
    fleet.log_in(place.open().await).await;
    fleet.answers_after(Duration::from_secs(1));
    let mut hosts = Hosts::start(&fleet, &place, 3);
    hosts.need_a_token(&fleet);
    let leader = hosts.leader();
    while fleet.refreshes() == 0 {
        sleep(Duration::from_millis(1)).await;
    }
    hosts.kill(leader);
    let killed = Instant::now();
    hosts.hear();
    let waited = killed.elapsed();
    println!("{:?}: a token {waited:?} after the kill", place.kind);
    let most = if place.kind.is_file() { 10 } else { 36 };
    assert!(waited < Duration::from_secs(most), "{waited:?}");
    assert_eq!(fleet.refreshes(), 2);
}

/// Processes with a connection each.
struct Hosts {
    processes: Vec<Option<Process>>,
    /// Who says what.
    says: Receiver<(usize, String)>,
}

impl Hosts {
    fn start(fleet: &Fleet, place: &Place, count: usize) -> Self {
        let (said, says) = channel();
        let processes = (0..count).map(|number| {
            let mut process = Process::start("access", place.kind, &place.address);
            process.tell(&fleet.app());
            let (mut voice, said) = (process.voice(), said.clone());
            std::thread::spawn(move || voice.try_for_each(|what| said.send((number, what))));
            Some(process)
        });
        let hosts = Self { processes: processes.collect(), says };
        for _ in 0..count {
            assert_eq!(hosts.next().1, "ready");
        }
        hosts
    }

    fn next(&self) -> (usize, String) {
        self.says.recv_timeout(Duration::from_secs(60)).unwrap()
    }

    fn need_a_token(&mut self, fleet: &Fleet) {
        fleet.clock.advance(2 * HOUR);
        for process in self.processes.iter_mut().flatten() {
            process.tell("");
        }
    }

    /// Who asks Zoho, while nobody has a token.
    fn leader(&self) -> usize {
        let (number, said) = self.next();
        assert_eq!(said, "asks");
        number
    }

    /// Who has asked Zoho, and what all have.
    fn hear(&self) -> (Vec<usize>, String) {
        let (mut leaders, mut tokens) = (Vec::new(), Vec::new());
        while tokens.len() < self.processes.iter().flatten().count() {
            match self.next() {
                (number, said) if said == "asks" => leaders.push(number),
                (_, token) => tokens.push(token),
            }
        }
        tokens.dedup();
        assert_eq!(tokens.len(), 1, "{tokens:?}");
        (leaders, tokens.remove(0))
    }

    fn kill(&mut self, number: usize) {
        self.processes[number].take().unwrap().kill();
    }
}

/// In a process: whenever it is told to, two hours pass, and four tasks need a token at once.
pub(crate) async fn access(store: Arc<dyn Store>) {
    let clock = ManualClock::new();
    let accounts = accounts(&told().await.unwrap(), clock.clone());
    let host = Connection::open(&accounts, store, id()).await.unwrap();
    say("ready");
    while told().await.is_some() {
        clock.advance(2 * HOUR);
        let asked = host.counters().requests();
        let tasks = [0; 4].map(|_| {
            let host = host.clone();
            tokio::spawn(async move { token(&host).await })
        });
        while host.counters().requests() == asked && !tasks.iter().any(|task| task.is_finished()) {
            sleep(Duration::from_millis(1)).await;
        }
        if host.counters().requests() > asked {
            say("asks");
        }
        let mut tokens = BTreeSet::new();
        for task in tasks {
            tokens.insert(task.await.unwrap());
        }
        say(format!("has {tokens:?}"));
    }
}
