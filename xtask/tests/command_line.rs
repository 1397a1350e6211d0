//! What only the whole program shows: its output and exit codes.

use std::process::{Command, Stdio};

fn import(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("import").args(args);
    command
}

#[test]
fn wrong_usage_is_an_object_too() {
    for (args, expected) in [
        (&["--json"][..], "{\"errors\":[{\"file\":\"command line\",\"reason\":\"no PATH\"}]}\n"),
        (&["--", "--json", "none"][..], ""),
    ] {
        let output = import(args).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
    }
}

#[test]
fn nobody_has_to_read_to_the_end() {
    for (args, code) in [(["--help"], 0), (["no-such-file"], 2)] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let (out, errors) = (Stdio::from(writer.try_clone().unwrap()), Stdio::from(writer));
        let status = import(&args).stdout(out).stderr(errors).status().unwrap();
        assert_eq!(status.code(), Some(code), "{args:?}");
    }
}
