use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::installed::{Folder, find, free_port, signal, wait_for};

/// A Redis of its own, which writes each change to the disk at once.
pub(crate) struct RedisServer {
    program: PathBuf,
    server: Child,
    pub(crate) port: u16,
    folder: Folder,
}

impl RedisServer {
    /// `None` where Redis is not installed.
    pub(crate) fn start() -> Option<Self> {
        let program = find("redis-server", "redis-server", &[])?;
        let (folder, port) = (Folder::new("redis"), free_port());
        let server = Self::spawn(&program, port, &folder);
        Some(Self { program, server, port, folder })
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    pub(crate) fn kill(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }

    pub(crate) fn start_again(&mut self) {
        self.server = Self::spawn(&self.program, self.port, &self.folder);
    }

    pub(crate) fn freeze(&self) {
        signal("-STOP", self.server.id());
    }

    pub(crate) fn thaw(&self) {
        signal("-CONT", self.server.id());
    }

    /// To look and to meddle, past the store.
    pub(crate) fn ask<T: redis::FromRedisValue>(&self, command: &[&str]) -> T {
        let mut connection = redis::Client::open(self.url()).unwrap().get_connection().unwrap();
        redis::cmd(command[0]).arg(&command[1..]).query(&mut connection).unwrap()
    }

    fn spawn(program: &PathBuf, port: u16, folder: &Folder) -> Child {
        let mut server = Command::new(program)
            .args(["--bind", "127.0.0.1", "--save", "", "--port", &port.to_string()])
            .args(["--appendonly", "yes", "--appendfsync", "always", "--dir"])
            .arg(folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        wait_for(port, &mut server);
        server
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
