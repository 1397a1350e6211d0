use std::io::{BufRead, BufReader, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::Duration;

use serde_json::Value;

/// A program that is spoken with while it runs. It is killed when a test no longer has it, or after a minute.
pub(crate) struct Running {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
    stderr: BufReader<ChildStderr>,
    is_over: Arc<AtomicBool>,
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let (id, is_over) = (child.id(), Arc::new(AtomicBool::new(false)));
        let over = Arc::clone(&is_over);
        std::thread::spawn(move || {
            std::thread::sleep(LONGEST);
            if !over.load(SeqCst) {
                signal(id, "KILL");
            }
        });
        Self { child, stdin, stdout, stderr, is_over }
    }

    /// The next line that begins like this, without its beginning. What stands before is left out.
    pub(crate) fn says(&mut self, beginning: &str) -> String {
        let line = line(&mut self.stdout, beginning);
        line[beginning.len()..].to_owned()
    }

    /// The next line on standard error that begins like this.
    pub(crate) fn complains(&mut self, beginning: &str) -> String {
        line(&mut self.stderr, beginning)
    }

    /// What it prints, up to the end of the object.
    pub(crate) fn json(&mut self) -> Value {
        let mut values = serde_json::Deserializer::from_reader(&mut self.stdout).into_iter();
        values.next().expect("it ended without saying anything").unwrap()
    }

    pub(crate) fn tell(&mut self, line: &str) {
        writeln!(self.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    pub(crate) fn signal(&self, signal: &str) {
        self::signal(self.child.id(), signal);
    }

    /// Its exit status, what else it has said, and what it complains about.
    pub(crate) fn end(mut self) -> (i32, String, String) {
        drop(self.stdin.take());
        let said = std::io::read_to_string(&mut self.stdout).unwrap();
        let complains = std::io::read_to_string(&mut self.stderr).unwrap();
        let status = self.child.wait().unwrap();
        // A signal counts as in a shell.
        let status = status.code().unwrap_or_else(|| 128 + status.signal().unwrap());
        (status, said, complains)
    }
}

fn signal(id: u32, signal: &str) {
    let status = Command::new("kill").args(["-s", signal, &id.to_string()]).status();
    assert!(status.unwrap().success());
}

fn line(of: &mut impl BufRead, beginning: &str) -> String {
    loop {
        let mut line = String::new();
        let length = of.read_line(&mut line).unwrap();
        assert_ne!(length, 0, "it ended without saying {beginning:?}");
        if line.starts_with(beginning) {
            return line.trim_end().to_owned();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.is_over.store(true, SeqCst);
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// So that a test fails and does not hang.
const LONGEST: Duration = Duration::from_secs(60);
