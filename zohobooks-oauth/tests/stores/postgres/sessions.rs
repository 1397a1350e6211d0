//! S5, S7: sessions that end, that a pooler gives to others, and whose work the server undoes.

use std::net::Ipv4Addr;
use std::time::Duration;

use deadpool_postgres::{Manager, Pool, Runtime};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::{sleep, timeout};
use tokio_postgres::NoTls;
use zohobooks_oauth::{PostgresStore, Store as _, StoreFault, conformance};

use super::pooler::Pooler;
use super::{PostgresServer, with_table};
use crate::rows::{id, row, stored, version};
use crate::servers::Server as _;
use crate::servers::Use::Shared;

/// S7: as behind a PgBouncer that gives each transaction another session.
#[tokio::test]
async fn every_statement_may_have_a_session_of_its_own() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let pooler = Pooler::before(server.port()).await;
    let address = server.address_at(pooler.port);
    let store = PostgresStore::connect(&address, NoTls).await.unwrap();
    // Whoever makes them keeps nobody else from it.
    store.create_table().await.unwrap();
    store.create_table().await.unwrap();
    conformance::all(&store).await;
    assert!(server.is_empty());
}

/// Nothing is left in a session that whoever has it next could meet.
#[tokio::test]
async fn a_session_is_given_back_as_it_was() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let manager = Manager::new(server.address().parse().unwrap(), NoTls);
    let pool = Pool::builder(manager).max_size(1).runtime(Runtime::Tokio1).build().unwrap();
    let state = "SELECT (SELECT count(*) FROM pg_prepared_statements)
        + (SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'advisory')
        + (SELECT count(*) FROM pg_listening_channels())
        + (SELECT count(*) FROM pg_settings WHERE source = 'session')";
    let session = "SELECT pg_backend_pid()::text";
    let ask = async |statement: &str| {
        let rows = pool.get().await.unwrap().simple_query(statement).await.unwrap();
        let first = rows.iter().find_map(|row| match row {
            tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0),
            _ => None,
        });
        first.unwrap().to_owned()
    };
    let before = (ask(session).await, ask(state).await);
    let store = PostgresStore::new(pool.clone());
    store.create_table().await.unwrap();
    conformance::all(&store).await;
    assert_eq!((ask(session).await, ask(state).await), before);
}

/// S5: whether the connection was idle, at work or done, the call that finds it dead takes another.
#[tokio::test]
async fn connections_that_are_cut_are_made_anew() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let store = with_table(&server).await;
    server.ask(
        "CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_sleep(0.01); RETURN NEW; END $$",
    );
    server.ask(
        "CREATE TRIGGER take_time BEFORE INSERT OR UPDATE ON zohobooks_connections
            FOR EACH ROW EXECUTE FUNCTION take_time()",
    );
    let (client, connection) = tokio_postgres::connect(&server.address(), NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()";
    let mut expected = None;
    for number in 0..40 {
        let cutting = async {
            sleep(Duration::from_millis(number / 2)).await;
            client.simple_query(cut).await.unwrap();
        };
        let (id, row) = (id(), row(number));
        let ((), saved) = tokio::join!(cutting, store.save(&id, row, expected));
        assert!(saved.unwrap(), "{number}");
        expected = Some(version(number));
    }
    connection.abort();
}

/// They are repeated: serialization failures and deadlocks, each once for every write.
#[tokio::test]
async fn what_the_server_undoes_is_done_again() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    let store = with_table(&server).await;
    assert!(store.save(&id(), row(1), None).await.unwrap());
    server.ask("CREATE SEQUENCE undone");
    for (number, code) in [(1, "40001"), (2, "40P01")] {
        // A sequence is not undone.
        server.ask(&format!(
            "CREATE OR REPLACE FUNCTION undo() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF nextval('undone') % 2 = 1 THEN RAISE EXCEPTION USING ERRCODE = '{code}'; END IF;
                RETURN NEW;
            END $$"
        ));
        if number == 1 {
            server.ask(
                "CREATE TRIGGER undo BEFORE UPDATE ON zohobooks_connections
                FOR EACH ROW EXECUTE FUNCTION undo()",
            );
        }
        assert!(store.save(&id(), row(number + 1), Some(version(number))).await.unwrap(), "{code}");
    }
    assert_eq!(server.ask("SELECT last_value FROM undone"), ["4"]);
    // And not for ever.
    for code in ["40001", "40P01"] {
        server.ask(&format!(
            "CREATE OR REPLACE FUNCTION undo() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{code}'; END $$"
        ));
        let error = store.save(&id(), row(4), Some(version(3))).await.unwrap_err();
        assert_eq!(error.fault(), StoreFault::Busy, "{code}");
    }
}

/// S5: after a fail-over, a session that leads to what is a standby by now.
#[tokio::test]
async fn a_session_that_may_only_read_is_left_behind() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    with_table(&server).await;
    set(&server, "default_transaction_read_only = on");
    let store = super::store(&server).await;
    set(&server, "default_transaction_read_only = off");
    assert!(store.save(&id(), row(1), None).await.unwrap());
}

/// S5: of several hosts, the one that has the database now need not be the first.
#[tokio::test]
async fn a_host_that_swallows_everything_is_passed_over() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    with_table(&server).await;
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
    let silent = socket.listen(1).unwrap();
    let address = silent.local_addr().unwrap();
    // When its queue is full, a system no longer answers.
    let connect = || timeout(Duration::from_millis(200), TcpStream::connect(address));
    let mut queue = Vec::new();
    while let Ok(connected) = connect().await {
        queue.push(connected.unwrap());
    }
    let host = format!("127.0.0.1:{}", server.port());
    let hosts = server.address().replace(&host, &format!("{address},{host}"));
    let store = PostgresStore::connect(&hosts, NoTls).await.unwrap();
    assert!(store.load(&id()).await.unwrap().is_none());
}

/// Where the database wants more than we need, one still wins and the others hear that they have not.
#[tokio::test(flavor = "multi_thread")]
async fn writers_of_a_stricter_database_are_told_who_has_won() {
    let Some(server) = PostgresServer::start(Shared) else { return };
    set(&server, "default_transaction_isolation = ''serializable''");
    let store = with_table(&server).await;
    assert!(store.save(&id(), row(1), None).await.unwrap());
    let mut last = 1;
    for round in 1..=20 {
        let writers: Vec<_> = (0..8)
            .map(|writer| {
                let (store, number) = (store.clone(), round * 8 + writer);
                let save = async move { store.save(&id(), row(number), Some(version(last))).await };
                (number, tokio::spawn(save))
            })
            .collect();
        let mut won = Vec::new();
        for (number, writer) in writers {
            match writer.await.unwrap() {
                Ok(true) => won.push(number),
                Ok(false) => {}
                Err(error) => assert_eq!(error.fault(), StoreFault::Busy, "{error:?}"),
            }
        }
        assert_eq!(won, [stored(&store).await.unwrap()]);
        last = won[0];
    }
}

/// For the sessions that begin from now on.
fn set(server: &PostgresServer, setting: &str) {
    server.ask(&format!(
        "BEGIN READ WRITE;
        DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET {setting}', current_database()); END $$;
        COMMIT"
    ));
}
