use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What a run has left.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// The program without anything of the developer's own, and with a home that cannot be: a test that needs one has its own.
pub(crate) fn zohobooks() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zohobooks"));
    for variable in ["ZOHO_CLIENT_ID", "ZOHO_CLIENT_SECRET", "ZOHOBOOKS_PROFILE"] {
        command.env_remove(variable);
    }
    command.env("ZOHOBOOKS_HOME", "/dev/null/zohobooks");
    command
}

pub(crate) fn run<const N: usize>(arguments: [&str; N]) -> Run {
    with_input(zohobooks().args(arguments), "")
}

pub(crate) fn with_input(command: &mut Command, input: &str) -> Run {
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_owned());
    // A program that has failed does not read to the end.
    let writing = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    drop(writing.join());
    Run {
        status: output.status.code().expect("it was not killed"),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
