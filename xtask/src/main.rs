//! The chores of this workspace: `cargo xtask COMMAND`.
//!
//! They are programs and not build scripts, so that nobody who uses the crates pays for them, and what
//! they write is committed, so that it can be reviewed.

mod bench_build;
mod date;
mod endpoint_table;
mod faults;
mod import;
mod keyword;
mod regen;
mod table;
mod workspace;

use std::io::Write as _;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  regen           write the generated files from zohobooks-scopes/data
  regen --check   write nothing, exit with 1 if a generated file is out of date
  faults [ROW…]   run the tests of tests/FAULTS.md, and say which of its rows hold
  bench-build     measure what building the crates costs, and print a table
  import PATH…    compare zohobooks-scopes/data with what Zoho publishes, and rewrite it;
                  `import --help` says more";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match *args {
        ["import", ref rest @ ..] => return import::run(rest),
        ["regen"] => regen::run(regen::Mode::Write),
        ["regen", "--check"] => regen::run(regen::Mode::Check),
        ["faults", "--help" | "-h"] => Ok(faults::USAGE.to_owned()),
        ["faults", ref rows @ ..] => faults::run(rows),
        ["bench-build"] => bench_build::run(),
        [] | ["help" | "--help" | "-h"] => {
            print(USAGE);
            return ExitCode::SUCCESS;
        }
        _ => {
            complain(&format!("xtask: no such command: {}\n\n{USAGE}", args.join(" ")));
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(report) => {
            print(&report);
            ExitCode::SUCCESS
        }
        Err(report) => {
            complain(&report);
            ExitCode::FAILURE
        }
    }
}

/// A line or more on standard output, also where nobody reads it to the end, as `head` does.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// The same on standard error.
fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
