//! How many crates `zohobooks-oauth` brings along where nothing is switched on.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeSet;
use std::process::Command;

const BUDGET: usize = 45;

/// On the machine that this runs on; other ones have other crates for their random numbers and clocks.
#[test]
fn without_features_the_client_has_few_dependencies() {
    let found = dependencies("zohobooks-oauth");
    assert!(found.iter().any(|it| it.starts_with("http v")), "{found:#?}");
    assert!(
        found.len() <= BUDGET,
        "`zohobooks-oauth` without features has {} dependencies, the budget is {BUDGET}: {found:#?}",
        found.len()
    );
}

/// Name and version of each. Takes the lock file as this build made it, and what was downloaded for it.
fn dependencies(package: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges=normal", "--no-default-features", "--prefix=none"])
        .args(["--package", package])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // `name v1.2.3`, and perhaps ` (proc-macro)`, a path or ` (*)`; the first is the package itself.
    let crates = String::from_utf8(output.stdout).unwrap();
    crates
        .lines()
        .skip(1)
        .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
        .collect()
}
