use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use crate::installed::{Folder, find, free_port, signal, wait_for};

/// A PostgreSQL of its own. It refuses to run for root, so root starts it for somebody else.
pub(crate) struct PostgresServer {
    programs: PathBuf,
    server: Child,
    pub(crate) port: u16,
    folder: Folder,
}

impl PostgresServer {
    /// `None` where PostgreSQL is not installed.
    pub(crate) fn start() -> Option<Self> {
        let program = find("postgres", "postgresql", &debian_folders())?;
        let programs = program.parent().unwrap().to_owned();
        let (folder, port) = (Folder::new("postgres"), free_port());
        if is_root() {
            assert!(command("chown", &[USER, text(folder.path())]).status.success());
        }
        let data = folder.path().join("data");
        let made = run_as_user(&programs.join("initdb"))
            .args(["--auth=trust", "--no-sync", "--username=postgres", "--encoding=UTF8"])
            .args(["--locale=C", "--pgdata"])
            .arg(&data)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let server = Self::spawn(&programs, port, &folder);
        Some(Self { programs, server, port, folder })
    }

    pub(crate) fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// As in a crash.
    pub(crate) fn kill(&mut self) {
        signal("-QUIT", self.postmaster());
        self.server.wait().unwrap();
    }

    pub(crate) fn start_again(&mut self) {
        self.server = Self::spawn(&self.programs, self.port, &self.folder);
    }

    fn spawn(programs: &Path, port: u16, folder: &Folder) -> Child {
        let mut server = run_as_user(&programs.join("postgres"))
            .arg("-D")
            .arg(folder.path().join("data"))
            .args(["-p", &port.to_string(), "-h", "127.0.0.1", "-c", "unix_socket_directories="])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        wait_for(port, &mut server);
        server
    }

    fn postmaster(&self) -> u32 {
        let file = std::fs::read_to_string(self.folder.path().join("data/postmaster.pid")).unwrap();
        file.lines().next().unwrap().parse().unwrap()
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        if self.server.try_wait().unwrap().is_none() {
            self.kill();
        }
    }
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
    command.args(["--reuid", USER, "--regid", USER, "--clear-groups"]).arg(program);
    command.current_dir("/");
    command
}

fn is_root() -> bool {
    command("id", &["-u"]).stdout.starts_with(b"0\n")
}

fn command(program: &str, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).output().unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What is called `nobody`, who owns nothing else.
const USER: &str = "65534";
