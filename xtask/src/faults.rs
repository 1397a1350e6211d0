mod matrix;
mod program;
mod report;

use std::collections::{BTreeMap, BTreeSet};

use crate::workspace;
use matrix::Row;
use program::Outcome;

pub(crate) const USAGE: &str = "\
cargo xtask faults [ROW…]

Runs the tests that tests/FAULTS.md names, one after the other, and says for each of its rows, or for those
named, whether it holds. A test that is named and not there has failed; one for which this machine lacks something
is skipped, and says what.";

/// Runs the tests of these rows, of all if there are none.
pub(crate) fn run(wanted: &[&str]) -> Result<String, String> {
    let rows = wanted_rows(matrix::read(&workspace::read(workspace::FAULTS)?)?, wanted)?;
    let mut programs: BTreeMap<_, BTreeSet<&str>> = BTreeMap::new();
    for test in rows.iter().flat_map(|row| &row.tests) {
        programs.entry(&test.program).or_default().insert(&test.name);
    }
    let mut outcomes: BTreeMap<_, BTreeMap<String, Outcome>> = BTreeMap::new();
    for (program, names) in programs {
        outcomes.insert(program, program::run(program, &names)?);
    }
    report::write(&rows, |test| outcomes.get(&test.program)?.get(&test.name))
}

fn wanted_rows(rows: Vec<Row>, wanted: &[&str]) -> Result<Vec<Row>, String> {
    if let Some(other) = wanted.iter().find(|id| rows.iter().all(|row| row.id != **id)) {
        return Err(format!("{} has no row {other}\n\n{USAGE}", workspace::FAULTS));
    }
    Ok(rows.into_iter().filter(|row| wanted.is_empty() || wanted.contains(&&*row.id)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So that renaming a test fails here, and not where nobody looks.
    #[test]
    fn every_test_of_the_matrix_is_there() {
        let rows = matrix::read(&workspace::read(workspace::FAULTS).unwrap()).unwrap();
        assert!(rows.len() > 30, "{} rows", rows.len());
        for test in rows.iter().flat_map(|row| &row.tests) {
            let source = workspace::read(&test.file).unwrap();
            let (_, function) = test.name.rsplit_once("::").unwrap_or(("", &test.name));
            assert!(source.contains(&format!("fn {function}(")), "{} {function}", test.file);
        }
    }

    #[test]
    fn rows_are_chosen_by_name() {
        let rows = || matrix::read("### A1: one\n`tests/x.rs::y`\n### A2: two\n`tests/x.rs::y`");
        let ids = |wanted: &[&str]| {
            wanted_rows(rows().unwrap(), wanted)
                .map(|rows| rows.into_iter().map(|row| row.id).collect::<Vec<_>>())
        };
        assert_eq!(ids(&[]).unwrap(), ["A1", "A2"]);
        assert_eq!(ids(&["A2"]).unwrap(), ["A2"]);
        assert!(ids(&["A2", "A3"]).unwrap_err().contains("no row A3"));
    }
}
