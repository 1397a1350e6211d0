use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

use crate::kind::Kind;

/// What a process is to do, with which store, and where that is.
pub(crate) const WORK: &str = "ZOHOBOOKS_TEST_WORK";

/// This program, run again. It is killed when a test no longer has it.
pub(crate) struct Process {
    child: Child,
    says: Option<Says>,
}

impl Process {
    pub(crate) fn start(work: &str, kind: Kind, address: &str) -> Self {
        Self::start_in(&["sh"], "", work, kind, address)
    }

    /// As a process of a shell, after these commands.
    pub(crate) fn start_in(
        shell: &[&str],
        first: &str,
        work: &str,
        kind: Kind,
        address: &str,
    ) -> Self {
        let run = r#"exec "$0" --exact work::process --nocapture --quiet --test-threads=1"#;
        let [program, arguments @ ..] = shell else { panic!("which shell?") };
        let mut child = Command::new(program)
            .args(arguments)
            .args(["-c", &format!("{first}\n{run}")])
            .arg(std::env::current_exe().unwrap())
            .env(WORK, format!("{work} {} {address}", kind.name()))
            .stdout(Stdio::piped())
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let says = child.stdout.take().map(|says| Says(BufReader::new(says)));
        Self { child, says }
    }

    /// What it says next. `None`: it has ended.
    pub(crate) fn says(&mut self) -> Option<String> {
        self.says.as_mut().unwrap().next()
    }

    /// All that it will say, for somebody else to listen to.
    pub(crate) fn voice(&mut self) -> Says {
        self.says.take().unwrap()
    }

    pub(crate) fn tell(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// By a signal that it cannot catch.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn signal(&self, name: &str) {
        signal(self.child.id(), name);
    }

    pub(crate) fn ended(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Stops a process in its tracks (`STOP`), lets it go on (`CONT`), or ends it.
pub(crate) fn signal(process: u32, signal: &str) {
    let mut kill = Command::new("kill");
    let sent = kill.arg(format!("-{signal}")).arg(process.to_string()).status();
    assert!(sent.unwrap().success());
}

/// What a process says, without the words of the test harness.
pub(crate) struct Says(BufReader<ChildStdout>);

impl Iterator for Says {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            // The last line of a killed process may be half a line.
            if self.0.read_line(&mut line).unwrap() == 0 || !line.ends_with('\n') {
                return None;
            }
            if let Some((_, said)) = line.trim_end().split_once("said ") {
                return Some(said.to_owned());
            }
        }
    }
}

/// In a process: tells the test.
pub(crate) fn say(what: impl std::fmt::Display) {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "said {what}").unwrap();
    stdout.flush().unwrap();
}

/// In a process: waits for a line of the test. `None`: the test is over.
pub(crate) async fn told() -> Option<String> {
    let read = || {
        let mut line = String::new();
        let length = std::io::stdin().read_line(&mut line).unwrap();
        (length > 0).then(|| line.trim_end().to_owned())
    };
    tokio::task::spawn_blocking(read).await.unwrap()
}
