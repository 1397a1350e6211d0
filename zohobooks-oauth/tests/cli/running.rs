use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;

/// A program that is spoken with while it runs. It is killed when a test no longer has it.
pub(crate) struct Running {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdin, stdout }
    }

    /// The next line that begins like this, without its beginning. What stands before is left out.
    pub(crate) fn says(&mut self, beginning: &str) -> String {
        loop {
            let mut line = String::new();
            let length = self.stdout.read_line(&mut line).unwrap();
            assert_ne!(length, 0, "it ended without saying {beginning:?}");
            if let Some(rest) = line.trim_end().strip_prefix(beginning) {
                return rest.to_owned();
            }
        }
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
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
    }

    /// Its exit status, what else it has said, and what it complains about.
    pub(crate) fn end(mut self) -> (i32, String, String) {
        drop(self.stdin.take());
        let said = std::io::read_to_string(&mut self.stdout).unwrap();
        let complains = std::io::read_to_string(self.child.stderr.take().unwrap()).unwrap();
        let status = self.child.wait().unwrap();
        // A signal counts as in a shell.
        let status = status.code().unwrap_or_else(|| 128 + status.signal().unwrap());
        (status, said, complains)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
