use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::workspace;

const RUNS: usize = 5;
const LISTS: usize = 1_000;

/// What the crates cost whoever builds them: medians of several clean builds, as a table.
pub(crate) fn run() -> Result<String, String> {
    let root = workspace::path("target/bench-build");
    let scopes = |features: &str| {
        let path = workspace::path("zohobooks-scopes");
        format!("zohobooks-scopes = {{ path = {path:?}, default-features = false{features} }}")
    };
    let macros = scopes(", features = [\"macros\"]");
    let plain = Project::new(&root, "plain", &scopes(""), "")?;
    let with_macro = Project::new(&root, "with-macro", &macros, "")?;
    let (as_here, by_default) = syn_dependencies()?;
    let syn = Project::new(&root, "syn-alone", &by_default, "")?;
    let small_syn = Project::new(&root, "syn-as-here", &as_here, "")?;
    let endpoints = Project::new(&root, "endpoints", &scopes(", features = [\"endpoints\"]"), "")?;
    let by_macro = Project::new(
        &root,
        "lists-by-macro",
        &macros,
        &lists(|four| {
            format!(
                "zohobooks_scopes::scopes![{}]",
                four.map(|(m, o)| format!("{m}::{o}")).join(", ")
            )
        }),
    )?;
    let by_hand = Project::new(
        &root,
        "lists-by-hand",
        &macros,
        &lists(|four| {
            let [first, rest @ ..] =
                four.map(|(m, o)| format!("zohobooks_scopes::{m}::{o}::SCOPE"));
            let rest: String = rest.iter().map(|scope| format!(".with({scope})")).collect();
            format!("zohobooks_scopes::ScopeSet::only({first}){rest}")
        }),
    )?;

    let lists_by_macro = format!("{LISTS} `scopes!` lists of four, check");
    let rows = [
        ("`zohobooks-scopes` without the macro, clean build", plain.clean("build")?),
        ("`zohobooks-scopes` with the macro, clean build", with_macro.clean("build")?),
        (
            "`syn` alone with the features that the macro needs, clean build",
            small_syn.clean("build")?,
        ),
        ("`syn` alone with its default features, clean build", syn.clean("build")?),
        ("`zohobooks-scopes`, clean check", plain.clean("check")?),
        ("the same with all endpoint types", endpoints.clean("check")?),
        (&lists_by_macro, by_macro.own("check")?),
        ("the same sets by hand, check", by_hand.own("check")?),
    ];

    let mut table = format!("| median of {RUNS} runs | seconds |\n|---|---:|\n");
    for (what, time) in rows {
        let _ = writeln!(table, "| {what} | {:.2} |", time.as_secs_f64());
    }
    Ok(table)
}

/// `syn` as the macro crate has it, and with its default features.
fn syn_dependencies() -> Result<(String, String), String> {
    let manifest = workspace::read("Cargo.toml")?;
    let manifest: toml::Table =
        manifest.parse().map_err(|error: toml::de::Error| format!("Cargo.toml: {error}"))?;
    let syn =
        manifest.get("workspace").and_then(|workspace| workspace.get("dependencies")?.get("syn"));
    let version = syn.and_then(|syn| syn.get("version"));
    let (Some(syn), Some(version)) = (syn, version) else {
        return Err("Cargo.toml: no version of `syn`".to_owned());
    };
    Ok((format!("syn = {syn}"), format!("syn = {version}")))
}

/// A constant for each list, written as this expression.
fn lists(expression: impl Fn([(&str, &str); 4]) -> String) -> String {
    let mut source = String::new();
    for (number, four) in (0..LISTS).map(four).enumerate() {
        let _ = writeln!(
            source,
            "pub const L{number}: zohobooks_scopes::ScopeSet = {};",
            expression(four)
        );
    }
    source
}

/// Four scopes of four modules, no two numbers the same set.
fn four(number: usize) -> [(&'static str, &'static str); 4] {
    const MODULES: [&str; 12] = [
        "accountants",
        "banking",
        "bills",
        "contacts",
        "creditnotes",
        "customerpayments",
        "debitnotes",
        "estimates",
        "expenses",
        "invoices",
        "projects",
        "settings",
    ];
    const OPERATIONS: [&str; 4] = ["CREATE", "READ", "UPDATE", "DELETE"];
    std::array::from_fn(|place| {
        let module = MODULES[(number + place) % MODULES.len()];
        let digit = (number / MODULES.len()) >> (2 * place);
        (module, OPERATIONS[digit % OPERATIONS.len()])
    })
}

/// A crate made for one measurement.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new(root: &Path, name: &str, dependency: &str, source: &str) -> Result<Self, String> {
        let folder = root.join(name);
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependency}\n\n[profile.dev]\nincremental = false\n\n[workspace]\n"
        );
        let io = |error: std::io::Error| format!("{}: {error}", folder.display());
        fs::create_dir_all(folder.join("src")).map_err(io)?;
        fs::write(folder.join("Cargo.toml"), manifest).map_err(io)?;
        fs::write(folder.join("src/lib.rs"), source).map_err(io)?;
        let project = Self { folder };
        project.cargo("fetch")?;
        Ok(project)
    }

    /// The time of a build that starts from nothing.
    fn clean(&self, command: &str) -> Result<Duration, String> {
        self.median(|| self.cargo("clean").map(drop), command)
    }

    /// The time of the crate itself, its dependencies being built.
    fn own(&self, command: &str) -> Result<Duration, String> {
        self.cargo(command)?;
        let source = self.folder.join("src/lib.rs");
        let touch = || {
            let text = fs::read(&source).and_then(|text| fs::write(&source, text));
            text.map_err(|error| format!("{}: {error}", source.display()))
        };
        self.median(touch, command)
    }

    fn median(
        &self,
        prepare: impl Fn() -> Result<(), String>,
        command: &str,
    ) -> Result<Duration, String> {
        let mut times = Vec::new();
        for _ in 0..RUNS {
            prepare()?;
            times.push(self.cargo(command)?);
        }
        times.sort();
        Ok(times[RUNS / 2])
    }

    fn cargo(&self, command: &str) -> Result<Duration, String> {
        let start = Instant::now();
        let output = Command::new(env!("CARGO"))
            .args([command, "--quiet"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .output()
            .map_err(|error| format!("cargo: {error}"))?;
        let time = start.elapsed();
        if output.status.success() {
            return Ok(time);
        }
        Err(format!("{}: {}", self.folder.display(), String::from_utf8_lossy(&output.stderr)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LISTS, four, syn_dependencies};
    use crate::{table, workspace};

    #[test]
    fn no_two_lists_are_alike() {
        let text = workspace::read(workspace::SCOPES).unwrap();
        let table = table::read(workspace::SCOPES, &text).unwrap();
        let sets: BTreeSet<BTreeSet<_>> =
            (0..LISTS).map(|number| BTreeSet::from(four(number))).collect();
        assert_eq!(sets.len(), LISTS);
        for (module, operation) in sets.iter().flatten() {
            let wire = table::wire(module, operation);
            assert!(table.scope(&wire).is_some(), "{wire}");
        }
    }

    #[test]
    fn syn_is_that_of_the_macro() {
        let (as_here, by_default) = syn_dependencies().unwrap();
        assert!(as_here.contains("default-features = false") && as_here.contains("proc-macro"));
        assert!(by_default.starts_with("syn = \"3."), "{by_default}");
    }
}
