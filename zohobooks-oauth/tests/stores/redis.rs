//! What only Redis does.

mod server;

use std::time::{Duration, Instant};

use tokio::time::timeout;
use zohobooks_oauth::{ConnectionId, RedisStore, Row, Store as _, StoreFault, Version};

use crate::rows::id;
use crate::servers::Server as _;
pub(crate) use server::RedisServer;

async fn store(server: &RedisServer) -> RedisStore {
    RedisStore::connect(&server.url()).await.unwrap()
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
async fn a_server_that_hangs_is_not_waited_for() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server).await;
    server.freeze();
    let began = Instant::now();
    let asked = timeout(Duration::from_secs(9), store.load(&id())).await;
    assert_eq!(asked.expect("it is waited for").unwrap_err().fault(), StoreFault::Busy);
    assert!(began.elapsed() < Duration::from_millis(4_500), "{:?}", began.elapsed());
    server.thaw();
    assert!(store.load(&id()).await.unwrap().is_none());
}

/// S5: after a fail-over, a connection that leads to what is a replica by now.
#[tokio::test]
async fn a_connection_that_may_only_read_is_left_behind() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server).await;
    let id = id();
    let save = || store.save(&id, Row::new(Version::from_u64(1), None, Vec::new()), None);
    server.ask::<()>(&["REPLICAOF", "127.0.0.1", "1"]);
    let before = server.connections();
    for _ in 0..3 {
        assert_eq!(save().await.unwrap_err().fault(), StoreFault::Unreachable);
    }
    server.ask::<()>(&["REPLICAOF", "NO", "ONE"]);
    assert!(save().await.unwrap());
    // A new one after each refusal, and two that ask here.
    assert_eq!(server.connections() - before, 3 + 2);
}
