//! S1, S5: half a minute without the server, under load.

use std::time::{Duration, Instant};

use tokio::task::JoinHandle;
use tokio::time::sleep;
use zohobooks_oauth::{Connection, ErrorKind};

use super::Server;
use crate::fleet::{Fleet, token};

/// Two hosts with 25 tasks each. Nobody notices while the token is good; then all hear what is wrong, without
/// asking Zoho; and afterwards there is one refresh.
pub(crate) async fn is_not_noticed(mut server: Box<dyn Server>) {
    let fleet = Fleet::new().await;
    let hosts = [fleet.log_in(server.open().await).await, fleet.open(server.open().await).await];
    let before = token(&hosts[0]).await;
    server.kill();
    // Good for 5 minutes more, and it is time for the next one.
    fleet.clock.advance(55 * MINUTE);
    let longest = serves_for(&fleet, &hosts, Duration::from_secs(22), &before).await;
    assert!(longest < Duration::from_millis(500), "{longest:?}");
    // For 40 seconds: whoever asks waits until it is sure that there is no better one.
    fleet.clock.advance(4 * MINUTE - Duration::from_secs(2));
    let longest = serves_for(&fleet, &hosts, Duration::from_secs(8), &before).await;
    assert!(longest < Duration::from_secs(5), "{longest:?}");
    fleet.clock.advance(MINUTE);
    for host in &hosts {
        let error = host.access().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Store(_)), "{error:?}");
    }
    assert_eq!(fleet.refreshes(), 0);
    let failed = hosts.each_ref().map(|host| host.counters().failed());
    assert!(failed.iter().all(|failed| (1..=20).contains(failed)), "{failed:?}");

    server.start_again();
    fleet.clock.advance(10 * MINUTE);
    let tasks = tasks(&hosts, |host| async move { token(&host).await });
    let mut tokens = Vec::new();
    for task in tasks {
        tokens.push(task.await.unwrap());
    }
    tokens.dedup();
    assert_eq!((tokens.len(), fleet.refreshes()), (1, 1));
    assert_ne!(tokens[0], before);
    // One for what a host does at a time, that which has waited for the server, and that which looks here.
    let connections = server.connections();
    println!("{:?}: {failed:?} attempts, then {connections} connections", server.kind());
    assert!(connections <= 6, "{connections}");
}

/// The longest that a task has waited for a token.
async fn serves_for(
    fleet: &Fleet,
    hosts: &[Connection; 2],
    time: Duration,
    wanted: &str,
) -> Duration {
    let began = Instant::now();
    let clock = fleet.clock.clone();
    let time_passes = tokio::spawn(async move {
        loop {
            sleep(TICK).await;
            clock.advance(TICK);
        }
    });
    let wanted = wanted.to_owned();
    let serve = |host: Connection| {
        let wanted = wanted.clone();
        async move {
            let mut longest = Duration::ZERO;
            while began.elapsed() < time {
                let asked = Instant::now();
                assert_eq!(token(&host).await, wanted);
                longest = longest.max(asked.elapsed());
                sleep(Duration::from_millis(5)).await;
            }
            longest
        }
    };
    let mut longest = Duration::ZERO;
    for task in tasks(hosts, serve) {
        longest = longest.max(task.await.unwrap());
    }
    time_passes.abort();
    longest
}

fn tasks<F: Future<Output: Send> + Send + 'static>(
    hosts: &[Connection; 2],
    task: impl Fn(Connection) -> F,
) -> Vec<JoinHandle<F::Output>> {
    (0..50).map(|number| tokio::spawn(task(hosts[number % 2].clone()))).collect()
}

const MINUTE: Duration = Duration::from_secs(60);
const TICK: Duration = Duration::from_millis(100);
