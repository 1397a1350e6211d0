//! The store in Redis, with servers that are started here.
#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "servers/fleet.rs"]
mod fleet;
#[path = "servers/holder.rs"]
mod holder;
#[path = "servers/installed.rs"]
mod installed;
#[path = "servers/redis_server.rs"]
mod redis_server;
#[path = "servers/relay.rs"]
mod relay;

use std::time::{Duration, Instant};

use tokio::time::sleep;
use zohobooks_oauth::{
    ConnectionId, LeaseOwner, RedisStore, Row, Store, StoreFault, Version, conformance,
};

use fleet::{Fleet, HOUR, MINUTE, id, token};
use redis_server::RedisServer;

async fn store(server: &RedisServer) -> RedisStore {
    RedisStore::connect(&server.url()).await.unwrap()
}

#[tokio::test]
async fn it_keeps_the_rules() {
    let Some(server) = RedisServer::start() else { return };
    conformance::all(&store(&server).await).await;
    assert_eq!(server.ask::<Vec<String>>(&["KEYS", "*"]), Vec::<String>::new());
}

#[tokio::test]
async fn prefixes_are_stores_of_their_own() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server).await;
    let other = store.with_prefix("other").unwrap();
    let row = Row::new(Version::from_u64(1), None, Vec::new());
    assert!(store.save(&id(), row, None).await.unwrap());
    assert!(other.load(&id()).await.unwrap().is_none());
    assert!(other.list(None, 10).await.unwrap().is_empty());
    assert_eq!(server.ask::<Vec<String>>(&["KEYS", "{zohobooks}:*"]).len(), 2);
    for bad in ["", "a b", "{a}", "ä", &"a".repeat(65)] {
        assert_eq!(store.with_prefix(bad).unwrap_err().fault(), StoreFault::Other, "{bad}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_never_taken_for_none() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server).await;
    let row = || Row::new(Version::from_u64(1), None, Vec::new());
    let key = |name: &str| format!("{{zohobooks}}:row:{name}");
    let (list, hash, newer) = ("list", "hash", "newer");
    server.ask::<()>(&["RPUSH", &key(list), "1"]);
    server.ask::<()>(&["HSET", &key(hash), "something", "else"]);
    server.ask::<()>(&["HSET", &key(newer), "layout", "2"]);
    let wanted = [StoreFault::Corrupt, StoreFault::Corrupt, StoreFault::Newer];
    for (name, wanted) in [list, hash, newer].into_iter().zip(wanted) {
        let id: ConnectionId = name.parse().unwrap();
        assert_eq!(store.load(&id).await.unwrap_err().fault(), wanted, "{name}");
        let overwritten = store.save(&id, row(), None).await;
        assert!(!matches!(overwritten, Ok(true)), "{name}");
    }
}

#[tokio::test]
async fn who_may_not_hears_so_and_no_password_is_told() {
    let Some(server) = RedisServer::start() else { return };
    server.ask::<()>(&["CONFIG", "SET", "requirepass", "right"]);
    let address = server.url().replace("redis://", "");
    let insecure = if cfg!(feature = "redis-tls") { StoreFault::Denied } else { StoreFault::Other };
    for (url, fault) in [
        (format!("redis://:Wr0ng@{address}"), StoreFault::Denied),
        (format!("redis://{address}"), StoreFault::Denied),
        (format!("rediss://:Wr0ng@{address}#insecure"), insecure),
        (format!("http://:Wr0ng@{address}"), StoreFault::Other),
        ("redis://:Wr0ng@127.0.0.1:1".into(), StoreFault::Unreachable),
    ] {
        let error = RedisStore::connect(&url).await.unwrap_err();
        assert_eq!(error.fault(), fault, "{error:?}");
        assert!(!format!("{error:?}").contains("Wr0ng"), "{error:?}");
    }
    assert!(RedisStore::connect(&format!("redis://:right@{address}")).await.is_ok());
}

#[tokio::test]
async fn two_hosts_refresh_once_for_each_expiry() {
    let Some(server) = RedisServer::start() else { return };
    let fleet = Fleet::new().await;
    let first = fleet.log_in(store(&server).await).await;
    let second = fleet.open(store(&server).await).await;
    fleet.refreshes_once_for_each_expiry([first, second]).await;
}

/// S1: nobody notices while the token is valid, and afterwards there is one refresh.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_gone_for_a_while_is_not_noticed() {
    let Some(mut server) = RedisServer::start() else { return };
    let fleet = Fleet::new().await;
    let hosts = [fleet.log_in(store(&server).await).await, fleet.open(store(&server).await).await];
    server.kill();
    fleet.serves_the_old_token_without_a_store(&hosts).await;
    server.start_again();
    fleet.refreshes_once_after_a_pause(&hosts).await;
    let clients: String = server.ask(&["INFO", "stats"]);
    let connections = clients.lines().find_map(|it| it.strip_prefix("total_connections_received:"));
    // One for each host, that which looks here, and that which has waited for the server.
    assert!(connections.unwrap().parse::<u32>().unwrap() <= 6, "{connections:?}");
}

#[tokio::test]
async fn a_server_that_hangs_is_not_waited_for() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server).await;
    server.freeze();
    let began = Instant::now();
    let error = store.load(&id()).await.unwrap_err();
    assert_eq!(error.fault(), StoreFault::Busy);
    assert!(began.elapsed() < Duration::from_millis(4_500), "{:?}", began.elapsed());
    server.thaw();
    assert!(store.load(&id()).await.unwrap().is_none());
}

/// A connection that is dead without knowing it is left behind.
#[tokio::test]
async fn a_network_that_swallows_everything_costs_one_call() {
    let Some(server) = RedisServer::start() else { return };
    let relay = relay::Relay::to(server.port).await;
    let url = format!("redis://127.0.0.1:{}/", relay.port);
    let store = RedisStore::connect(&url).await.unwrap();
    relay.swallow();
    assert_eq!(store.load(&id()).await.unwrap_err().fault(), StoreFault::Busy);
    assert!(store.load(&id()).await.unwrap().is_none());
}

/// Whoever has written hears so, also where the connection was lost meanwhile.
#[tokio::test]
async fn a_row_that_was_written_counts_as_written() {
    let Some(server) = RedisServer::start() else { return };
    let relay = relay::Relay::to(server.port).await;
    let url = format!("redis://127.0.0.1:{}/", relay.port);
    let store = RedisStore::connect(&url).await.unwrap();
    // Written, and then there is no answer.
    for number in 0..5 {
        let expected = (number > 0).then(|| Version::from_u64(number));
        let row = Row::new(Version::from_u64(number + 1), None, Vec::new());
        relay.cut_next_answer();
        assert!(store.save(&id(), row, expected).await.unwrap(), "{number}");
    }
    let late = Row::new(Version::from_u64(9), None, Vec::new());
    relay.cut_next_answer();
    assert!(!store.save(&id(), late, Some(Version::from_u64(1))).await.unwrap());
}

/// S5: what was saved is there after a crash, and the first call finds the new connection.
#[tokio::test]
async fn a_crash_of_the_server_loses_nothing() {
    let Some(mut server) = RedisServer::start() else { return };
    let store = store(&server).await;
    for number in 0..20 {
        let id: ConnectionId = format!("customer-{number}").parse().unwrap();
        let row = Row::new(Version::from_u64(number), None, vec![7]);
        assert!(store.save(&id, row, None).await.unwrap());
        if number % 5 == 4 {
            server.kill();
            assert_eq!(store.load(&id).await.unwrap_err().fault(), StoreFault::Unreachable);
            server.start_again();
        }
        assert_eq!(store.load(&id).await.unwrap().unwrap().version, Version::from_u64(number));
    }
    assert_eq!(store.list(None, 100).await.unwrap().len(), 20);
}

/// S2: as after a fail-over that has lost the lease.
#[tokio::test]
async fn a_lease_that_is_lost_costs_a_request_and_nothing_else() {
    let Some(server) = RedisServer::start() else { return };
    let fleet = Fleet::new().await;
    let first = fleet.log_in(store(&server).await).await;
    let second = fleet.open(store(&server).await).await;
    fleet.clock.advance(2 * HOUR);
    fleet.answers_after(Duration::from_secs(1));
    let one = tokio::spawn(async move { token(&first).await });
    sleep(Duration::from_millis(500)).await;
    assert_eq!(server.ask::<u32>(&["DEL", "{zohobooks}:lease:customer-42"]), 1);
    let two = tokio::spawn(async move { token(&second).await });
    let (one, two) = (one.await.unwrap(), two.await.unwrap());
    assert_eq!((one == two, fleet.refreshes()), (true, 2));
    let stored = fleet.open(store(&server).await).await;
    assert_eq!(token(&stored).await, one);
}

/// S3: a refresh that takes longer keeps its lease.
#[tokio::test]
async fn a_lease_is_renewed() {
    let Some(server) = RedisServer::start() else { return };
    let fleet = Fleet::new().await;
    let connection = fleet.log_in(store(&server).await).await;
    fleet.clock.advance(2 * HOUR);
    // Longer than an attempt may take, so that there are several.
    fleet.answers_after(Duration::from_secs(9));
    let refresh = tokio::spawn(async move { connection.access().await.is_ok() });
    sleep(Duration::from_millis(12_000)).await;
    let left: i64 = server.ask(&["PTTL", "{zohobooks}:lease:customer-42"]);
    assert!((20_000..=30_000).contains(&left), "{left} ms");
    refresh.abort();
}

/// S6: whoever is killed while holding the lease is waited out.
#[tokio::test]
async fn a_holder_that_is_killed_is_waited_out() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server).await;
    let held = Instant::now();
    holder::kill("holder", &server.url());
    let mine = LeaseOwner::from_u128(2);
    while !store.lease(&id(), mine, MINUTE).await.unwrap() {
        sleep(Duration::from_millis(20)).await;
    }
    let waited = held.elapsed();
    assert!((holder::LEASE..holder::LEASE * 2).contains(&waited), "{waited:?}");
}

#[tokio::test]
#[ignore = "the process that is killed"]
async fn holder() {
    let Some(url) = holder::server() else { return };
    holder::hold(&RedisStore::connect(&url).await.unwrap()).await;
}
