use std::fs::File;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::servers::installed::find;
use crate::servers::port::{free_port, wait_for};

/// It refuses to run for root, so root starts it for somebody else.
pub(crate) struct Cluster {
    programs: PathBuf,
    psql: PathBuf,
    server: Child,
    pub(crate) port: u16,
    pub(crate) folder: TempDir,
    setting: &'static str,
}

impl Cluster {
    /// Servers are killed in tests, machines are not, so nothing is gained by waiting for the disk.
    pub(crate) fn start() -> Option<Self> {
        Self::start_with("fsync=off")
    }

    /// With a setting, such as `fsync=on`.
    pub(crate) fn start_with(setting: &'static str) -> Option<Self> {
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
        let server = spawn(&programs, port, &folder, setting);
        let mut cluster = Self { programs, psql, server, port, folder, setting };
        cluster.wait();
        Some(cluster)
    }

    pub(crate) fn start_again(&mut self) {
        self.server = spawn(&self.programs, self.port, &self.folder, self.setting);
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
    pub(crate) fn kill(&mut self) {
        let mut stop = run_as_user(&self.programs.join("pg_ctl"));
        stop.args(["stop", "--silent", "--mode=immediate", "--pgdata"]);
        assert!(stop.arg(self.folder.path().join("data")).status().unwrap().success());
        self.server.wait().unwrap();
    }

    pub(crate) fn ask(&self, database: &str, statement: &str) -> Vec<String> {
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

fn spawn(programs: &Path, port: u16, folder: &TempDir, setting: &str) -> Child {
    run_as_user(&programs.join("postgres"))
        .arg("-D")
        .arg(folder.path().join("data"))
        .args(["-p", &port.to_string(), "-h", "127.0.0.1", "-c", "unix_socket_directories="])
        .args(["-c", "log_connections=on", "-c", setting])
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
pub(crate) const LOG: &str = "log";
