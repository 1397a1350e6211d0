//! What only PostgreSQL does.

mod busy;
mod cluster;
mod pooler;
mod server;
mod sessions;

use std::error::Error as _;
use std::time::Duration;

use tokio::time::sleep;
use tokio_postgres::NoTls;
use zohobooks_oauth::{PostgresStore, Row, Store as _, StoreFault, Version};

use crate::fleet::{Fleet, HOUR, token};
use crate::rows::id;
use crate::servers::Use::Shared;
pub(crate) use server::PostgresServer;

async fn store(server: &PostgresServer) -> PostgresStore {
    PostgresStore::connect(&server.address(), NoTls).await.unwrap()
}

async fn with_table(server: &PostgresServer) -> PostgresStore {
    let store = store(server).await;
    store.create_table().await.unwrap();
    store
}

#[tokio::test]
async fn tables_are_made_once_and_are_stores_of_their_own() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let store = store(&server).await;
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.create_table().await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let other = store.with_table("Other_2").unwrap();
    let error = other.load(&id()).await.unwrap_err();
    assert_eq!(error.fault(), StoreFault::Other);
    assert!(error.source().unwrap().to_string().contains("`create_table` makes them"), "{error:?}");
    other.create_table().await.unwrap();
    let row = Row::new(Version::from_u64(1), None, Vec::new());
    assert!(store.save(&id(), row, None).await.unwrap());
    assert!(other.load(&id()).await.unwrap().is_none());
    assert!(other.list(None, 10).await.unwrap().is_empty());
    for bad in ["", "2", "a b", "a\"; DROP TABLE zohobooks_connections; --", &"a".repeat(57)] {
        assert_eq!(store.with_table(bad).unwrap_err().fault(), StoreFault::Other, "{bad}");
    }
}

#[tokio::test]
async fn a_table_of_somebody_else_is_left_alone() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let store = store(&server).await;
    server.ask("CREATE TABLE theirs (id int); CREATE TABLE newer (id int)");
    server.ask("COMMENT ON TABLE newer IS 'zohobooks-oauth, layout 2'");
    for (table, wanted) in [("theirs", StoreFault::Corrupt), ("newer", StoreFault::Newer)] {
        let error = store.with_table(table).unwrap().create_table().await.unwrap_err();
        assert_eq!(error.fault(), wanted, "{table}");
    }
}

#[tokio::test]
async fn nothing_of_a_row_is_in_an_error() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let store = with_table(&server).await;
    server.ask("ALTER TABLE zohobooks_connections ADD CHECK (version > 9)");
    let row = Row::new(Version::from_u64(1), None, b"s3cret".to_vec());
    let error = store.save(&id(), row, None).await.unwrap_err();
    // As the database would show it.
    assert!(!format!("{error:?}").contains("733363726574"), "{error:?}");
    assert!(format!("{error:?}").contains("23514"), "{error:?}");
    for (address, wanted) in [
        ("postgres://a:Wr0ng@127.0.0.1:1/b", StoreFault::Unreachable),
        ("postgres://a:Wr0ng@127.0.0.1:port/b", StoreFault::Other),
    ] {
        let error = PostgresStore::connect(address, NoTls).await.unwrap_err();
        assert_eq!(error.fault(), wanted, "{error:?}");
        assert!(!format!("{error:?}").contains("Wr0ng"), "{error:?}");
    }
}

/// S6, S7: nothing is held while Zoho is asked, neither a transaction nor a lock.
#[tokio::test]
async fn nothing_is_open_while_zoho_is_asked() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let fleet = Fleet::new().await;
    let connection = fleet.log_in(with_table(&server).await).await;
    fleet.clock.advance(2 * HOUR);
    fleet.answers_after(Duration::from_secs(1));
    let refresh = tokio::spawn(async move { token(&connection).await });
    sleep(Duration::from_millis(500)).await;
    let open = "SELECT state FROM pg_stat_activity WHERE datname = current_database()
        AND pid <> pg_backend_pid() AND state <> 'idle'";
    assert_eq!(server.ask(open), Vec::<String>::new());
    let locks = "SELECT locktype FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE datname = current_database() AND pid <> pg_backend_pid()";
    assert_eq!(server.ask(locks), Vec::<String>::new());
    let leases = "SELECT count(*) FROM zohobooks_connections_leases WHERE until > now()";
    assert_eq!(server.ask(leases), ["1"]);
    refresh.await.unwrap();
}
