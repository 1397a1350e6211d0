use std::fs::read_to_string;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use crate::kind::Kind;
use crate::postgres::cluster::{Cluster, LOG};
use crate::servers::{Server, Use};

/// A database of its own.
pub(crate) struct PostgresServer {
    cluster: Arc<Cluster>,
    database: String,
}

impl PostgresServer {
    /// `None` where PostgreSQL is not installed. To start it takes long, so tests share one while they run.
    pub(crate) fn start(of: Use) -> Option<Self> {
        static RUNNING: Mutex<Weak<Cluster>> = Mutex::new(Weak::new());
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let cluster = if of == Use::Alone {
            Arc::new(Cluster::start()?)
        } else {
            let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
            let cluster = match running.upgrade() {
                Some(cluster) => cluster,
                None => Arc::new(Cluster::start()?),
            };
            *running = Arc::downgrade(&cluster);
            cluster
        };
        let database = format!("test_{}", NUMBER.fetch_add(1, Relaxed));
        cluster.ask("postgres", &format!("CREATE DATABASE {database}"));
        Some(Self { cluster, database })
    }

    pub(crate) fn address(&self) -> String {
        self.address_at(self.port())
    }

    /// To look and to meddle, past the store: the rows, with `|` between the columns.
    pub(crate) fn ask(&self, statement: &str) -> Vec<String> {
        self.cluster.ask(&self.database, statement)
    }

    fn alone(&mut self) -> &mut Cluster {
        Arc::get_mut(&mut self.cluster).unwrap()
    }
}

impl Server for PostgresServer {
    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    fn port(&self) -> u16 {
        self.cluster.port
    }

    fn address_at(&self, port: u16) -> String {
        format!("postgres://postgres@127.0.0.1:{port}/{}", self.database)
    }

    fn kill(&mut self) {
        self.alone().kill();
    }

    fn start_again(&mut self) {
        self.alone().start_again();
    }

    fn connections(&self) -> usize {
        self.ask("SELECT 1");
        let log = read_to_string(self.cluster.folder.path().join(LOG)).unwrap();
        log.matches("connection authorized").count()
    }

    fn lose_leases(&self) -> usize {
        self.ask("DELETE FROM zohobooks_connections_leases RETURNING 1").len()
    }

    fn is_empty(&self) -> bool {
        let ids = "SELECT id FROM zohobooks_connections
            UNION SELECT id FROM zohobooks_connections_leases";
        self.ask(ids).is_empty()
    }

    fn lease_left(&self) -> Duration {
        let seconds = "SELECT extract(epoch FROM until - now()) FROM zohobooks_connections_leases";
        Duration::from_secs_f64(self.ask(seconds)[0].parse().unwrap())
    }
}
