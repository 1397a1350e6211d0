use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};
use zohobooks_oauth::{Report, ScopeSet, Severity};

use super::wires;
use crate::failure::{ERROR, Failure};
use crate::input;
use crate::output::Output;

/// Reads a list and reports what is wrong with it.
pub(crate) fn run(
    text: Option<String>,
    from: Option<&Path>,
    output: &mut Output,
) -> Result<bool, Failure> {
    let text = match text {
        Some(text) => text,
        None => input::text(from.unwrap_or(Path::new("-")))?,
    };
    let found = Found::of(&text);
    if output.is_json {
        output.json(&found.json())?;
    } else {
        found.print(output)?;
    }
    Ok(found.is_ok)
}

/// What there is in all parts of a text.
#[derive(Default)]
struct Found {
    is_ok: bool,
    set: Option<ScopeSet>,
    repaired: Option<ScopeSet>,
    foreign: Vec<String>,
    problems: Vec<Told>,
    counts: [usize; 3],
}

struct Told {
    line: usize,
    found: String,
    kind: &'static str,
    severity: Severity,
    instead: Vec<String>,
    sentence: String,
}

impl Found {
    fn of(text: &str) -> Self {
        let mut found = Self { is_ok: true, ..Self::default() };
        let bar = input::progress(text.len());
        let mut line = 1;
        for part in parts(text) {
            found.add(part, line);
            line += part.matches('\n').count();
            bar.inc(part.len() as u64);
        }
        bar.finish_and_clear();
        found
    }

    fn add(&mut self, part: &str, first_line: usize) {
        let report = ScopeSet::read(part);
        self.is_ok &= report.is_ok();
        self.set = union(self.set, report.set());
        self.repaired = union(self.repaired, report.repaired()).map(ScopeSet::reduced);
        self.foreign.extend(report.foreign().map(str::to_owned));
        for severity in SEVERITIES {
            self.counts[severity as usize] += report.count(severity);
        }
        let (mut line, mut seen) = (first_line, 0);
        for problem in report.problems() {
            let start = problem.range().start;
            line += part[seen.min(start)..start].matches('\n').count();
            seen = start;
            self.problems.push(Told {
                line,
                found: problem.found().to_owned(),
                kind: problem.kind().as_str(),
                severity: problem.severity(),
                instead: problem.suggestions().map(|it| it.to_string()).collect(),
                sentence: format!("{problem:#}"),
            });
        }
    }

    fn json(&self) -> Value {
        let problems = self.problems.iter().map(|told| {
            json!({
                "found": told.found,
                "kind": told.kind,
                "severity": told.severity.as_str(),
                "use": (!told.instead.is_empty()).then(|| told.instead.join(" | ")),
                "line": told.line,
                "message": told.sentence,
            })
        });
        json!({
            "ok": self.is_ok,
            "scopes": wires(self.set),
            "foreign": self.foreign,
            "problems": problems.collect::<Vec<_>>(),
            "repaired": wires(self.repaired),
        })
    }

    fn print(&self, output: &mut Output) -> Result<(), Failure> {
        let lines = self.problems.iter().any(|told| told.line > 1);
        for Told { line, severity, sentence, .. } in &self.problems {
            let style = style(*severity);
            let place = if lines { format!("line {line}: ") } else { String::new() };
            writeln!(output, "{style}{severity}:{style:#} {place}{sentence}")?;
        }
        for severity in SEVERITIES {
            let told = self.problems.iter().filter(|told| told.severity == severity).count();
            let more = self.counts[severity as usize] - told;
            if more > 0 {
                writeln!(output, "and {more} more of kind {severity}")?;
            }
        }
        if !self.foreign.is_empty() {
            writeln!(output, "of other products, not checked: {}", self.foreign.join(","))?;
        }
        let repaired = wires(self.repaired);
        let foreign: BTreeSet<&str> = self.foreign.iter().map(String::as_str).collect();
        let all: Vec<&str> = repaired.into_iter().chain(foreign).collect();
        match all.as_slice() {
            [] => writeln!(output, "there is no scope to ask for")?,
            all => writeln!(output, "{}", all.join(","))?,
        }
        Ok(())
    }
}

/// As long as the reader takes them, cut between lines.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take()?;
        if text.len() <= Report::MAX_INPUT {
            return Some(text);
        }
        let end = text.as_bytes()[..Report::MAX_INPUT].iter().rposition(|byte| *byte == b'\n');
        // A line that is longer is refused as a whole.
        let end = end.or_else(|| text.find('\n')).map_or(text.len(), |end| end + 1);
        let (part, after) = text.split_at(end);
        rest = (!after.is_empty()).then_some(after);
        Some(part)
    })
}

fn union(one: Option<ScopeSet>, other: Option<ScopeSet>) -> Option<ScopeSet> {
    one.into_iter().chain(other).reduce(ScopeSet::union)
}

fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => ERROR,
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Note => AnsiColor::Cyan.on_default().bold(),
    }
}

const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];
