//! The command line, as its users wait for it: start-up beside a program that does nothing, and a list of 100,000
//! lines from a file.
//!
//! `cargo bench -p zohobooks-oauth --features cli --bench command`
#![allow(clippy::unwrap_used, reason = "a benchmark")]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 101;

fn main() {
    let program = env!("CARGO_BIN_EXE_zohobooks");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scopes.txt");
    // Right, in the wrong letter case, misspelt, and no scope at all.
    let lines =
        ["ZohoBooks.invoices.READ", "zohobooks.items.read", "ZohoBooks.invoice.READ", "none"];
    let text: String = lines.iter().cycle().take(100_000).flat_map(|line| [*line, "\n"]).collect();
    std::fs::write(&file, text).unwrap();

    let mut rows = [
        ("a program that does nothing", Command::new("true"), Vec::new()),
        ("scopes check of one scope", Command::new(program), Vec::new()),
        ("scopes check of 100,000 lines", Command::new(program), Vec::new()),
    ];
    rows[1].1.args(["scopes", "check", "ZohoBooks.invoices.READ"]);
    rows[2].1.args(["scopes", "check", "--from"]).arg(&file);
    // In turn, so that what else runs on the machine slows all alike.
    for _ in 0..RUNS {
        for (_, command, times) in &mut rows {
            times.push(time(command));
        }
    }
    for (name, _, times) in &mut rows {
        times.sort_unstable();
        let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
        let (median, most) = (times[RUNS / 2], times[RUNS - 1]);
        println!(
            "{name:<30} {:>7.1} ms, at most {:.1} ms of {RUNS}",
            milliseconds(median),
            milliseconds(most)
        );
    }
}

fn time(command: &mut Command) -> Duration {
    let began = Instant::now();
    // Whether the list has errors is not the question here.
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    began.elapsed()
}
