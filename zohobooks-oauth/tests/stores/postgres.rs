//! The store in PostgreSQL, with servers that are started here.
#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "postgres_store/busy.rs"]
mod busy;
#[path = "servers/fleet.rs"]
mod fleet;
#[path = "servers/holder.rs"]
mod holder;
#[path = "servers/installed.rs"]
mod installed;
#[path = "servers/postgres_server.rs"]
mod postgres_server;
#[path = "servers/relay.rs"]
mod relay;

use std::time::{Duration, Instant};

use tokio::time::sleep;
use tokio_postgres::NoTls;
use zohobooks_oauth::{
    ConnectionId, LeaseOwner, PostgresStore, Row, Store, StoreFault, Version, conformance,
};

use fleet::{Fleet, HOUR, MINUTE, id, token};
use postgres_server::PostgresServer;

async fn store(server: &PostgresServer) -> PostgresStore {
    let began = Instant::now();
    loop {
        match PostgresStore::connect(&server.address(), NoTls).await {
            Ok(store) => return store,
            Err(error) => assert!(began.elapsed() < Duration::from_secs(20), "{error:?}"),
        }
        sleep(Duration::from_millis(50)).await;
    }
}

async fn with_table(server: &PostgresServer) -> PostgresStore {
    let store = store(server).await;
    store.create_table().await.unwrap();
    store
}

/// To look and to meddle, past the store.
async fn ask(server: &PostgresServer, statements: &str) -> Vec<String> {
    let (client, connection) = tokio_postgres::connect(&server.address(), NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    let answers = client.simple_query(statements).await.unwrap();
    connection.abort();
    let first = |answer: &tokio_postgres::SimpleQueryMessage| match answer {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    };
    answers.iter().filter_map(first).collect()
}

#[tokio::test]
async fn it_keeps_the_rules() {
    let Some(server) = PostgresServer::start() else { return };
    let store = with_table(&server).await;
    conformance::all(&store).await;
    let left =
        "SELECT id FROM zohobooks_connections UNION SELECT id FROM zohobooks_connections_leases";
    assert_eq!(ask(&server, left).await, Vec::<String>::new());
}

#[tokio::test]
async fn tables_are_made_once_and_are_stores_of_their_own() {
    let Some(server) = PostgresServer::start() else { return };
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
    assert_eq!(other.load(&id()).await.unwrap_err().fault(), StoreFault::Other);
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
    let Some(server) = PostgresServer::start() else { return };
    let store = store(&server).await;
    ask(&server, "CREATE TABLE theirs (id int); CREATE TABLE newer (id int)").await;
    ask(&server, "COMMENT ON TABLE newer IS 'zohobooks-oauth, layout 2'").await;
    for (table, wanted) in [("theirs", StoreFault::Corrupt), ("newer", StoreFault::Newer)] {
        let error = store.with_table(table).unwrap().create_table().await.unwrap_err();
        assert_eq!(error.fault(), wanted, "{table}");
    }
}

#[tokio::test]
async fn nothing_of_a_row_is_in_an_error() {
    let Some(server) = PostgresServer::start() else { return };
    let store = with_table(&server).await;
    ask(&server, "ALTER TABLE zohobooks_connections ADD CHECK (version > 9)").await;
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

#[tokio::test]
async fn two_hosts_refresh_once_for_each_expiry() {
    let Some(server) = PostgresServer::start() else { return };
    let fleet = Fleet::new().await;
    let first = fleet.log_in(with_table(&server).await).await;
    let second = fleet.open(store(&server).await).await;
    fleet.refreshes_once_for_each_expiry([first, second]).await;
}

/// S1, S5: nobody notices while the token is valid, and afterwards there is one refresh.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_gone_for_a_while_is_not_noticed() {
    let Some(mut server) = PostgresServer::start() else { return };
    let fleet = Fleet::new().await;
    let hosts =
        [fleet.log_in(with_table(&server).await).await, fleet.open(store(&server).await).await];
    server.kill();
    fleet.serves_the_old_token_without_a_store(&hosts).await;
    server.start_again();
    store(&server).await;
    fleet.refreshes_once_after_a_pause(&hosts).await;
    let connections = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'";
    let connections = ask(&server, connections).await;
    // At most one for each task that needs the store at that moment, and that which looks here.
    assert!(connections[0].parse::<u32>().unwrap() <= 6, "{connections:?}");
}

/// S5: whether the connection was idle or at work, the call that finds it dead takes another.
#[tokio::test]
async fn connections_that_are_cut_are_made_anew() {
    let Some(server) = PostgresServer::start() else { return };
    let store = with_table(&server).await;
    let cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
    let mut version = None;
    for number in 0..40 {
        let row = Row::new(Version::from_u64(number), None, vec![7]);
        let cutting = async {
            sleep(Duration::from_micros(100 * number)).await;
            ask(&server, cut).await
        };
        let id = id();
        let (_, saved) = tokio::join!(cutting, store.save(&id, row, version));
        assert!(saved.unwrap(), "{number}");
        version = Some(Version::from_u64(number));
    }
}

/// A connection that is dead without knowing it is left behind.
#[tokio::test]
async fn a_network_that_swallows_everything_costs_one_call() {
    let Some(server) = PostgresServer::start() else { return };
    with_table(&server).await;
    let relay = relay::Relay::to(server.port).await;
    let address = server.address().replace(&server.port.to_string(), &relay.port.to_string());
    let store = PostgresStore::connect(&address, NoTls).await.unwrap();
    relay.swallow();
    assert_eq!(store.load(&id()).await.unwrap_err().fault(), StoreFault::Busy);
    assert!(store.load(&id()).await.unwrap().is_none());
}

/// Whoever has written hears so, also where the connection was lost meanwhile.
#[tokio::test]
async fn a_row_that_was_written_counts_as_written() {
    let Some(server) = PostgresServer::start() else { return };
    with_table(&server).await;
    let relay = relay::Relay::to(server.port).await;
    let address = server.address().replace(&server.port.to_string(), &relay.port.to_string());
    let store = PostgresStore::connect(&address, NoTls).await.unwrap();
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

#[tokio::test]
async fn a_crash_of_the_server_loses_nothing() {
    let Some(mut server) = PostgresServer::start() else { return };
    let store = with_table(&server).await;
    for number in 0..9 {
        let id: ConnectionId = format!("customer-{number}").parse().unwrap();
        let row = Row::new(Version::from_u64(number), None, vec![7]);
        assert!(store.save(&id, row, None).await.unwrap());
        if number % 3 == 2 {
            server.kill();
            assert_eq!(store.load(&id).await.unwrap_err().fault(), StoreFault::Unreachable);
            server.start_again();
            self::store(&server).await;
        }
        assert_eq!(store.load(&id).await.unwrap().unwrap().version, Version::from_u64(number));
    }
    assert_eq!(store.list(None, 100).await.unwrap().len(), 9);
}

/// S2: as after a fail-over that has lost the lease.
#[tokio::test]
async fn a_lease_that_is_lost_costs_a_request_and_nothing_else() {
    let Some(server) = PostgresServer::start() else { return };
    let fleet = Fleet::new().await;
    let first = fleet.log_in(with_table(&server).await).await;
    let second = fleet.open(store(&server).await).await;
    fleet.clock.advance(2 * HOUR);
    fleet.answers_after(Duration::from_secs(1));
    let one = tokio::spawn(async move { token(&first).await });
    sleep(Duration::from_millis(500)).await;
    let lost = ask(&server, "DELETE FROM zohobooks_connections_leases RETURNING id").await;
    assert_eq!(lost.len(), 1);
    let two = tokio::spawn(async move { token(&second).await });
    let (one, two) = (one.await.unwrap(), two.await.unwrap());
    assert_eq!((one == two, fleet.refreshes()), (true, 2));
    assert_eq!(token(&fleet.open(store(&server).await).await).await, one);
}

/// S6, S7: nothing is held while Zoho is asked, neither a transaction nor a lock.
#[tokio::test]
async fn nothing_is_open_while_zoho_is_asked() {
    let Some(server) = PostgresServer::start() else { return };
    let fleet = Fleet::new().await;
    let connection = fleet.log_in(with_table(&server).await).await;
    fleet.clock.advance(2 * HOUR);
    fleet.answers_after(Duration::from_secs(1));
    let refresh = tokio::spawn(async move { token(&connection).await });
    sleep(Duration::from_millis(500)).await;
    let open = "SELECT state FROM pg_stat_activity WHERE backend_type = 'client backend'
        AND pid <> pg_backend_pid() AND state <> 'idle'";
    assert_eq!(ask(&server, open).await, Vec::<String>::new());
    let locks = "SELECT locktype FROM pg_locks WHERE pid <> pg_backend_pid()";
    assert_eq!(ask(&server, locks).await, Vec::<String>::new());
    let prepared = "SELECT count(*) FROM zohobooks_connections_leases WHERE until > now()";
    assert_eq!(ask(&server, prepared).await, ["1"]);
    refresh.await.unwrap();
}

/// S6: whoever is killed while holding the lease is waited out.
#[tokio::test]
async fn a_holder_that_is_killed_is_waited_out() {
    let Some(server) = PostgresServer::start() else { return };
    let store = with_table(&server).await;
    let held = Instant::now();
    holder::kill("holder", &server.address());
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
    let Some(address) = holder::server() else { return };
    holder::hold(&PostgresStore::connect(&address, NoTls).await.unwrap()).await;
}
