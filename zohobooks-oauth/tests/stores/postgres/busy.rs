//! Connections and rows that somebody else has.

use std::error::Error as _;
use std::time::{Duration, Instant};

use deadpool_postgres::{Manager, Pool, Runtime};
use tokio::time::timeout;
use tokio_postgres::NoTls;
use zohobooks_oauth::{PostgresStore, Row, Store, StoreFault, Version};

use super::{PostgresServer, with_table};
use crate::rows::id;
use crate::servers::Use::Shared;

/// S11: a hundred tasks share one connection, and where it is lent for good, nobody waits for ever.
#[tokio::test]
async fn a_pool_that_is_used_up_is_not_waited_for() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    with_table(&server).await;
    let manager = Manager::new(server.address().parse().unwrap(), NoTls);
    let pool = Pool::builder(manager).max_size(1).runtime(Runtime::Tokio1).build().unwrap();
    let store = PostgresStore::new(pool.clone());
    let load = || {
        let store = store.clone();
        tokio::spawn(async move { store.load(&id()).await })
    };
    let tasks: Vec<_> = (0..100).map(|_| load()).collect();
    for task in tasks {
        assert!(task.await.unwrap().unwrap().is_none());
    }
    let lent = pool.get().await.unwrap();
    let began = Instant::now();
    let tasks: Vec<_> = (0..100).map(|_| load()).collect();
    for task in tasks {
        let error = in_time(task).await.unwrap().unwrap_err();
        assert_eq!(error.fault(), StoreFault::Busy);
        // Which is not the same as a row that somebody has locked.
        let source = error.source().unwrap().to_string();
        assert!(source.contains("no connection to lend"), "{source}");
    }
    assert!(began.elapsed() < LONGEST, "{:?}", began.elapsed());
    drop(lent);
    assert!(store.load(&id()).await.unwrap().is_none());
}

/// What is locked by somebody else is not waited for, and the connection on which it is under way is not
/// used again.
#[tokio::test]
async fn a_row_that_is_locked_is_not_waited_for() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let store = with_table(&server).await;
    let row = |version| Row::new(Version::from_u64(version), None, Vec::new());
    assert!(store.save(&id(), row(1), None).await.unwrap());
    let (client, connection) = tokio_postgres::connect(&server.address(), NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    client.batch_execute("BEGIN; SELECT 1 FROM zohobooks_connections FOR UPDATE").await.unwrap();
    let began = Instant::now();
    let late = id();
    let saved = in_time(store.save(&late, row(2), Some(Version::from_u64(1)))).await;
    assert_eq!(saved.unwrap_err().fault(), StoreFault::Busy);
    assert!(began.elapsed() < LONGEST, "{:?}", began.elapsed());
    let began = Instant::now();
    assert!(in_time(store.load(&id())).await.unwrap().is_some());
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    client.batch_execute("ROLLBACK").await.unwrap();
    connection.abort();
}

/// What waits for ever fails here.
async fn in_time<T>(call: impl Future<Output = T>) -> T {
    timeout(2 * LONGEST, call).await.expect("it is waited for")
}

/// A call may take 4 seconds.
const LONGEST: Duration = Duration::from_millis(4_500);
