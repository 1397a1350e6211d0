use std::fs::{File, read_to_string};
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::kind::Kind;
use crate::process::signal;
use crate::servers::installed::find;
use crate::servers::port::{free_port, wait_for};
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

/// It refuses to run for root, so root starts it for somebody else.
struct Cluster {
    programs: PathBuf,
    psql: PathBuf,
    server: Child,
    port: u16,
    folder: TempDir,
}

impl Cluster {
    fn start() -> Option<Self> {
        let program = find("postgres", "postgresql", &debian_folders())?;
        let psql = find("psql", "postgresql", &debian_folders())?;
        let programs = program.parent().unwrap().to_owned();
        let (folder, port) = (TempDir::new().unwrap(), free_port());
        if is_root() {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let made = run_as_user(&programs.join("initdb"))
            .args(["--auth=trust", "--no-sync", "--username=postgres", "--encoding=UTF8"])
            .args(["--locale=C", "--pgdata"])
            .arg(folder.path().join("data"))
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let server = spawn(&programs, port, &folder);
        let mut cluster = Self { programs, psql, server, port, folder };
        cluster.wait();
        Some(cluster)
    }

    fn start_again(&mut self) {
        self.server = spawn(&self.programs, self.port, &self.folder);
        self.wait();
    }

    /// It listens before it answers.
    fn wait(&mut self) {
        wait_for(self.port, &mut self.server);
        let began = Instant::now();
        while !self.psql("postgres", "SELECT 1").output().unwrap().status.success() {
            assert!(began.elapsed() < Duration::from_secs(20), "the server does not answer");
        }
    }

    /// As in a crash.
    fn kill(&mut self) {
        signal(self.server.id(), "QUIT");
        self.server.wait().unwrap();
    }

    fn ask(&self, database: &str, statement: &str) -> Vec<String> {
        let answer = self.psql(database, statement).stderr(Stdio::inherit()).output().unwrap();
        assert!(answer.status.success(), "{statement}");
        String::from_utf8(answer.stdout).unwrap().lines().map(str::to_owned).collect()
    }

    fn psql(&self, database: &str, statement: &str) -> Command {
        let mut command = Command::new(&self.psql);
        command.args(["-h", "127.0.0.1", "-U", "postgres", "-p", &self.port.to_string()]);
        command.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"]);
        command.args(["--command", statement, database]);
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.server.try_wait().unwrap().is_none() {
            self.kill();
        }
    }
}

fn spawn(programs: &Path, port: u16, folder: &TempDir) -> Child {
    run_as_user(&programs.join("postgres"))
        .arg("-D")
        .arg(folder.path().join("data"))
        .args(["-p", &port.to_string(), "-h", "127.0.0.1", "-c", "unix_socket_directories="])
        .args(["-c", "log_connections=on"])
        .stdout(Stdio::null())
        .stderr(File::create(folder.path().join(LOG)).unwrap())
        .spawn()
        .unwrap()
}

/// Newest first.
fn debian_folders() -> Vec<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    folders
}

fn run_as_user(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    let nobody = NOBODY.to_string();
    command.args(["--reuid", &nobody, "--regid", &nobody, "--clear-groups"]).arg(program);
    command.current_dir("/");
    command
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout.starts_with(b"0\n")
}

/// What is called `nobody`, who owns nothing else.
const NOBODY: u32 = 65534;
const LOG: &str = "log";
