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
    let syn = Project::new(&root, "syn-alone", "syn = \"3\"", "")?;
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

    let mut rows = vec![
        ("`zohobooks-scopes` without the macro, clean build", plain.clean("build")?),
        ("`zohobooks-scopes` with the macro, clean build", with_macro.clean("build")?),
        ("`syn` alone, clean build", syn.clean("build")?),
        ("`zohobooks-scopes`, clean check", plain.clean("check")?),
        ("the same with all endpoint types", endpoints.clean("check")?),
    ];
    rows.push(("1,000 `scopes!` lists of four, check", by_macro.own("check")?));
    rows.push(("the same sets by hand, check", by_hand.own("check")?));

    let mut table = format!("| median of {RUNS} runs | seconds |\n|---|---:|\n");
    for (what, time) in rows {
        let _ = writeln!(table, "| {what} | {:.2} |", time.as_secs_f64());
    }
    Ok(table)
}

/// A thousand constants of four scopes each, no two lists alike.
fn lists(expression: impl Fn([(&str, &str); 4]) -> String) -> String {
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
    let mut source = String::new();
    for number in 0..LISTS {
        let four = std::array::from_fn(|place| {
            let module = MODULES[(number + 3 * place) % MODULES.len()];
            (module, OPERATIONS[(number >> (2 * place)) % OPERATIONS.len()])
        });
        let _ = writeln!(
            source,
            "pub const L{number}: zohobooks_scopes::ScopeSet = {};",
            expression(four)
        );
    }
    source
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
