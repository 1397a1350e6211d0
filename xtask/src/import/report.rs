use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use super::anomalies::{Anomaly, Odd};
use super::catalog_files::CatalogFile;
use super::drift::Drift;
use super::input::Page;
use super::problem::Problem;

/// How many lines of one kind of anomaly people are shown; `--json` has them all.
const MOST_LINES: usize = 40;

/// What `--json` prints; the usage text describes it.
#[derive(Serialize)]
pub(super) struct Report {
    pub(super) read: Counts,
    pub(super) drift: Vec<Drift>,
    pub(super) anomalies: Vec<Anomaly>,
    pub(super) notes: Vec<String>,
    pub(super) written: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Counts {
    pub(super) openapi_files: usize,
    operations: usize,
    operations_with_one_scope: usize,
    scopes: usize,
    pages: usize,
    page_scopes: usize,
}

impl Counts {
    pub(super) fn of(files: &[CatalogFile], pages: &[Page]) -> Self {
        let operations = || files.iter().flat_map(|file| &file.operations);
        let needed: Vec<_> = operations().filter_map(|o| o.need.scope()).collect();
        let named = pages.iter().flat_map(|page| &page.scopes);
        Self {
            openapi_files: files.len(),
            operations: operations().count(),
            operations_with_one_scope: needed.len(),
            scopes: needed.into_iter().collect::<BTreeSet<_>>().len(),
            pages: pages.len(),
            page_scopes: named.map(|s| s.to_ascii_lowercase()).collect::<BTreeSet<_>>().len(),
        }
    }

    fn line(&self) -> String {
        let mut parts = Vec::new();
        if self.openapi_files > 0 {
            let operations = count(self.operations, "operation");
            let one = match self.operations_with_one_scope {
                one if one == self.operations => "each with one scope".to_owned(),
                one => format!("{one} with one scope"),
            };
            let (files, scopes) = (count(self.openapi_files, "OpenAPI file"), self.scopes);
            parts.push(format!("{files} ({operations}, {one}; {scopes} different scopes)"));
        }
        if self.pages > 0 {
            let (pages, scopes) = (count(self.pages, "page"), count(self.page_scopes, "scope"));
            parts.push(format!("{pages} ({scopes})"));
        }
        format!("read {}", parts.join(" and "))
    }
}

impl Report {
    pub(super) fn text(&self, check: bool) -> String {
        let mut out = self.read.line() + "\n";
        for note in &self.notes {
            let _ = writeln!(out, "note: {note}");
        }
        match self.drift.len() {
            0 => out += "\nno drift\n",
            found => {
                let _ =
                    writeln!(out, "\ndrift from zohobooks-scopes/data: {}", count(found, "line"));
            }
        }
        for group in self.drift.chunk_by(|a, b| a.kind == b.kind) {
            let _ = writeln!(out, "\n{}: {}", group[0].kind.title(), group.len());
            for drift in group {
                let _ = writeln!(out, "  {}", drift.line());
            }
        }
        if self.anomalies.is_empty() {
            out += "\nno anomalies\n";
        } else {
            out += "\nanomalies in what was read, which are no drift:\n";
            for kind in Odd::EVERY {
                self.anomaly_group(&mut out, kind);
            }
            let none = |kind: &Odd| self.anomalies.iter().all(|anomaly| anomaly.kind != *kind);
            let none: Vec<_> = Odd::EVERY.into_iter().filter(none).map(Odd::title).collect();
            let _ = writeln!(out, "\nnone of these: {}", none.join("; "));
        }
        if !self.written.is_empty() {
            let _ = write!(
                out,
                "\nwritten: {}\nreview `git diff`, then run `cargo xtask regen`\n",
                self.written.join(", ")
            );
        }
        let (held, not_held) = self.drift.iter().partition::<Vec<_>, _>(|drift| drift.is_held());
        if check && !held.is_empty() {
            out += "\nnothing written; without --check, this is written to data/\n";
        }
        if !not_held.is_empty() {
            out += "\nwhat data/ cannot hold is not written, and found again the next time\n";
        }
        out
    }

    fn anomaly_group(&self, out: &mut String, kind: Odd) {
        let group: Vec<&Anomaly> = self.anomalies.iter().filter(|a| a.kind == kind).collect();
        if group.is_empty() {
            return;
        }
        let _ = writeln!(out, "\n{}: {}", kind.title(), group.len());
        if kind == Odd::FileUnderAnotherModule {
            let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for anomaly in group {
                let module = anomaly.detail.as_deref().unwrap_or_default();
                modules.entry(module).or_default().push(&anomaly.file);
            }
            for (module, files) in modules {
                let _ = writeln!(out, "  {module}: {}", files.join(", "));
            }
            return;
        }
        for anomaly in group.iter().take(MOST_LINES) {
            let _ = writeln!(out, "  {}", anomaly.line());
        }
        if group.len() > MOST_LINES {
            let _ = writeln!(out, "  and {} more, see --json", group.len() - MOST_LINES);
        }
    }
}

/// The object of `--json` where an input cannot be read.
pub(super) fn errors(problems: &[Problem]) -> String {
    let errors: Vec<_> = problems
        .iter()
        .map(|problem| {
            let line = Some(problem.line).filter(|line| *line > 0);
            match line {
                Some(line) => serde_json::json!({
                    "file": problem.file, "line": line, "reason": problem.reason,
                }),
                None => serde_json::json!({ "file": problem.file, "reason": problem.reason }),
            }
        })
        .collect();
    serde_json::json!({ "errors": errors }).to_string()
}

pub(super) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
