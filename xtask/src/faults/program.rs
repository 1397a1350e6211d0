use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::{complain, workspace};

/// A program of tests.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Program {
    pub(super) package: String,
    pub(super) target: Target,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Library,
    Test(String),
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.target {
            Target::Library => write!(f, "{} --lib", self.package),
            Target::Test(name) => write!(f, "{} --test {name}", self.package),
        }
    }
}

/// What came of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) passed: bool,
    pub(super) took: Duration,
    /// Everything that it printed.
    pub(super) said: String,
}

/// Runs these tests of a program, one after the other, so that none disturbs what another one measures.
/// Those that are not there have no outcome.
pub(super) fn run(
    program: &Program,
    names: &BTreeSet<&str>,
) -> Result<BTreeMap<String, Outcome>, String> {
    complain(&format!("{program}: {} tests", names.len()));
    let target = program.to_string();
    let mut child = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--all-features", "--package"])
        .args(target.split(' '))
        .args(["--", "--exact", "--include-ignored", "--show-output", "--test-threads=1"])
        .args(["--format=pretty", "--color=never"])
        .args(names)
        .current_dir(workspace::path("."))
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cargo: {error}"))?;
    let mut output = Output::default();
    let mut since = Instant::now();
    for line in
        child.stdout.take().into_iter().flat_map(|stdout| BufReader::new(stdout).split(b'\n'))
    {
        let line = line.map_err(|error| format!("cargo: {error}"))?;
        output.take(&String::from_utf8_lossy(&line), since.elapsed());
        since = Instant::now();
    }
    child.wait().map_err(|error| format!("cargo: {error}"))?;
    Ok(output.outcomes)
}

/// What the test harness of Rust prints.
#[derive(Default)]
struct Output {
    outcomes: BTreeMap<String, Outcome>,
    /// Whose words come next.
    speaker: Option<String>,
}

impl Output {
    fn take(&mut self, line: &str, took: Duration) {
        let result = line.strip_prefix("test ").and_then(|rest| rest.split_once(" ... "));
        let speaker = line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" stdout ----"));
        if let Some(speaker) = speaker {
            self.speaker = Some(speaker.to_owned());
        } else if let Some(said) = self.speaker.as_ref().and_then(|it| self.outcomes.get_mut(it)) {
            said.said.extend([line, "\n"]);
            // After the last one a list of names follows.
            if ["successes:", "failures:"].contains(&line) {
                self.speaker = None;
            }
        } else if let Some((name, result)) = result {
            let outcome = Outcome { passed: result == "ok", took, said: String::new() };
            self.outcomes.insert(name.to_owned(), outcome);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_harness_are_understood() {
        let text = "\nrunning 3 tests\n\
            test a::fine ... ok\ntest a::told ... ok\ntest b ... FAILED\n\n\
            successes:\n\n---- a::told stdout ----\nskipped: no room\n\n\n\
            successes:\n    a::fine\n    a::told\n\n\
            failures:\n\n---- b stdout ----\ntest c ... ok\nit panicked\n\n\n\
            failures:\n    b\n\ntest result: FAILED. 2 passed; 1 failed\n";
        let mut output = Output::default();
        for line in text.lines() {
            output.take(line, Duration::from_secs(1));
        }
        let outcomes: Vec<_> = output
            .outcomes
            .iter()
            .map(|(name, outcome)| (&**name, outcome.passed, outcome.said.lines().next()))
            .collect();
        assert_eq!(
            outcomes,
            [
                ("a::fine", true, None),
                ("a::told", true, Some("skipped: no room")),
                ("b", false, Some("test c ... ok")),
            ]
        );
    }
}
