use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::kind::Kind;
use crate::process::signal;
use crate::servers::Server;
use crate::servers::installed::find;
use crate::servers::port::{free_port, wait_for};

/// A Redis of its own, which writes each change at once: it is killed here, the machine is not.
pub(crate) struct RedisServer {
    program: PathBuf,
    server: Child,
    port: u16,
    folder: TempDir,
}

impl RedisServer {
    /// `None` where Redis is not installed.
    pub(crate) fn start() -> Option<Self> {
        let program = find("redis-server", "redis-server", &[])?;
        let (folder, port) = (TempDir::new().unwrap(), free_port());
        let server = Self::spawn(&program, port, &folder);
        Some(Self { program, server, port, folder })
    }

    pub(crate) fn url(&self) -> String {
        self.address_at(self.port)
    }

    pub(crate) fn freeze(&self) {
        signal(self.server.id(), "STOP");
    }

    pub(crate) fn thaw(&self) {
        signal(self.server.id(), "CONT");
    }

    /// To look and to meddle, past the store.
    pub(crate) fn ask<T: redis::FromRedisValue>(&self, command: &[&str]) -> T {
        let mut connection = redis::Client::open(self.url()).unwrap().get_connection().unwrap();
        redis::cmd(command[0]).arg(&command[1..]).query(&mut connection).unwrap()
    }

    fn spawn(program: &PathBuf, port: u16, folder: &TempDir) -> Child {
        let mut server = Command::new(program)
            .args(["--bind", "127.0.0.1", "--save", "", "--port", &port.to_string()])
            .args(["--appendonly", "yes", "--appendfsync", "no", "--dir"])
            .arg(folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        wait_for(port, &mut server);
        server
    }
}

impl Server for RedisServer {
    fn kind(&self) -> Kind {
        Kind::Redis
    }

    fn port(&self) -> u16 {
        self.port
    }

    fn address_at(&self, port: u16) -> String {
        format!("redis://127.0.0.1:{port}/")
    }

    fn kill(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }

    fn start_again(&mut self) {
        self.server = Self::spawn(&self.program, self.port, &self.folder);
    }

    fn connections(&self) -> usize {
        let told: String = self.ask(&["INFO", "stats"]);
        let received = told.lines().find_map(|it| it.strip_prefix("total_connections_received:"));
        received.unwrap().parse().unwrap()
    }

    fn lose_leases(&self) -> usize {
        self.ask(&["DEL", LEASE])
    }

    fn is_empty(&self) -> bool {
        self.ask::<Vec<String>>(&["KEYS", "*"]).is_empty()
    }

    fn lease_left(&self) -> Duration {
        Duration::from_millis(self.ask(&["PTTL", LEASE]))
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

const LEASE: &str = "{zohobooks}:lease:customer-42";
