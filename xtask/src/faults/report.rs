use std::fmt::Write as _;
use std::time::Duration;

use super::matrix::{Row, Test};
use super::program::Outcome;

/// How a row or a test did, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Passed,
    Skipped,
    Failed,
}

/// A line for each row, and the words of what failed. An error if anything has.
pub(super) fn write<'a>(
    rows: &[Row],
    outcome: impl Fn(&Test) -> Option<&'a Outcome>,
) -> Result<String, String> {
    let (mut lines, mut words) = (String::new(), String::new());
    let mut counts = [0, 0, 0];
    for row in rows {
        let (mut verdict, mut took) = (Verdict::Passed, Duration::ZERO);
        for test in &row.tests {
            let outcome = outcome(test);
            let tests = judge(outcome);
            verdict = verdict.max(tests);
            took += outcome.map_or(Duration::ZERO, |outcome| outcome.took);
            if tests != Verdict::Passed {
                let said =
                    outcome.map_or("it did not run; is that its name?\n", |outcome| &outcome.said);
                let _ = write!(words, "\n{} {} {}:\n{said}", row.id, test.file, test.name);
            }
        }
        counts[verdict as usize] += 1;
        let _ = writeln!(
            lines,
            "{:<4} {:<7} {:>6.1} s  {}",
            row.id,
            format!("{verdict:?}").to_lowercase(),
            took.as_secs_f64(),
            row.fault
        );
    }
    let [passed, skipped, failed] = counts;
    let report = format!("{lines}{words}\n{passed} passed, {skipped} skipped, {failed} failed");
    if failed == 0 { Ok(report) } else { Err(report) }
}

fn judge(outcome: Option<&Outcome>) -> Verdict {
    match outcome {
        Some(outcome) if !outcome.passed => Verdict::Failed,
        Some(outcome) if outcome.said.lines().any(|line| line.starts_with("skipped: ")) => {
            Verdict::Skipped
        }
        Some(_) => Verdict::Passed,
        None => Verdict::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::super::matrix;
    use super::*;

    #[test]
    fn the_worst_test_speaks_for_its_row() {
        let rows = "### A1: one\n`tests/x.rs::a`\n### A2: two\n`tests/x.rs::a` `tests/x.rs::b`\n\
                    ### A3: three\n`tests/x.rs::b` `tests/x.rs::gone`\n";
        let rows = matrix::read(rows).unwrap();
        let outcome = |passed, said: &str| Outcome {
            passed,
            took: Duration::from_millis(1500),
            said: said.to_owned(),
        };
        let (fine, skipped) = (outcome(true, "hello\n"), outcome(true, "skipped: no room\n"));
        let of = |test: &Test| match &*test.name {
            "a" => Some(&fine),
            "b" => Some(&skipped),
            _ => None,
        };
        let report = write(&rows, of).unwrap_err();
        assert!(report.starts_with(
            "A1   passed     1.5 s  one\nA2   skipped    3.0 s  two\nA3   failed     1.5 s  three\n"
        ));
        assert!(
            report.contains("A3 tests/x.rs gone:\nit did not run; is that its name?\n"),
            "{report}"
        );
        assert!(report.ends_with("\n1 passed, 1 skipped, 1 failed"), "{report}");
        assert!(write(&rows[..2], of).unwrap().contains("skipped: no room"));
    }
}
