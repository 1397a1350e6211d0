use std::fs::{File, read, read_to_string};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::child::WORK;
use crate::installed::find;

/// The sessions of a user, one after the other, each with a bus and a GNOME Keyring of its own.
pub(super) struct Session(TempDir);

impl Session {
    /// `None` where GNOME Keyring is not installed.
    pub(super) fn new() -> Option<Self> {
        find("dbus-run-session", "dbus", &[])?;
        find("gnome-keyring-daemon", "gnome-keyring", &[])?;
        let folder = TempDir::new().unwrap();
        for name in ["data", "home", "run"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        for (name, rule) in [("empty", "<allow eavesdrop='true'/>"), ("silent", "")] {
            let config = BUS_WITHOUT_SERVICES.replace("RULE", rule);
            std::fs::write(folder.path().join(name), config).unwrap();
        }
        Some(Self(folder))
    }

    /// The work of processes, separated by `&`, and what they say.
    pub(super) fn unlocked(&self, work: &str) -> Vec<String> {
        self.run(
            &["dbus-run-session", "--"],
            "printf password | gnome-keyring-daemon --unlock",
            work,
        )
    }

    pub(super) fn locked(&self, work: &str) -> Vec<String> {
        self.run(&["dbus-run-session", "--"], "gnome-keyring-daemon --start", work)
    }

    pub(super) fn without_keyring(&self, work: &str) -> Vec<String> {
        self.on_bus("empty", work)
    }

    /// On a bus whose answers never arrive.
    pub(super) fn silent(&self, work: &str) -> Vec<String> {
        self.on_bus("silent", work)
    }

    fn on_bus(&self, config: &str, work: &str) -> Vec<String> {
        let config = format!("--config-file={}", self.path(config).display());
        self.run(&["dbus-run-session", &config, "--"], "true", work)
    }

    pub(super) fn without_bus(&self, work: &str) -> Vec<String> {
        self.run(&["env", "DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"], "true", work)
    }

    pub(super) fn lose_keyring(&self) {
        std::fs::remove_dir_all(self.path("data/keyrings")).unwrap();
    }

    pub(super) fn grants(&self) -> PathBuf {
        self.path("grants")
    }

    pub(super) fn has_grants(&self) -> bool {
        let files = std::fs::read_dir(self.grants()).unwrap();
        let name = |file: std::io::Result<std::fs::DirEntry>| file.unwrap().file_name();
        files.map(name).any(|name| name == "keyring" || name.to_string_lossy().ends_with(".grant"))
    }

    fn run(&self, session: &[&str], first: &str, work: &str) -> Vec<String> {
        let grants = self.grants();
        let start = |work: &str| {
            let work = format!("{} {}", work.trim(), grants.display());
            format!("{WORK}='{work}' \"$0\" --exact child::child --nocapture --quiet &\n")
        };
        let children: String = work.split('&').map(start).collect();
        // Files, since a keyring that outlives its bus for a while would keep a pipe open.
        let (said, log) = (self.path("said"), self.path("log"));
        Command::new(session[0])
            .args(&session[1..])
            .args(["sh", "-c", &format!("{first} >&2\n{children}wait")])
            .arg(std::env::current_exe().unwrap())
            .env("HOME", self.path("home"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(File::create(&said).unwrap())
            .stderr(File::create(&log).unwrap())
            .status()
            .unwrap();
        // Shown if the test fails.
        println!("{}", String::from_utf8_lossy(&read(log).unwrap()));
        let said = read_to_string(said).unwrap();
        said.lines().filter_map(|line| Some(line.split_once("said ")?.1.to_owned())).collect()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

/// With nothing that could be started on it.
const BUS_WITHOUT_SERVICES: &str = "\
<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'
 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>
<busconfig>
  <type>session</type>
  <listen>unix:runtime=yes</listen>
  <policy context='default'>
    <allow send_destination='*' eavesdrop='true'/>
    <allow own='*'/>
    RULE
  </policy>
</busconfig>
";
