use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use zohobooks_oauth::{Report, ScopeSet};

use super::problems::Problems;
use super::{rust, wires};
use crate::failure::Failure;
use crate::input;
use crate::output::Output;

/// Reads a list and reports what is wrong with it.
pub(crate) fn run(
    text: Option<String>,
    from: Option<&Path>,
    list_alone: bool,
    output: &mut Output,
) -> Result<bool, Failure> {
    let text = match text {
        Some(text) => text,
        None => input::text(from.unwrap_or(Path::new("-")))?,
    };
    let (text, typed) = rust::from_rust(&text);
    let checked = Checked::new(&text, &typed);
    if output.is_json {
        output.json(&checked.json())?;
    } else {
        match list_alone {
            // If nobody can read it, the list is there.
            true => drop(checked.report(&mut anstream::stderr())),
            false => checked.report(output)?,
        }
        let list = checked.list();
        if !list.is_empty() {
            writeln!(output, "{}", list.join(","))?;
        }
    }
    Ok(checked.is_ok)
}

/// What there is in all parts of a text.
#[derive(Default)]
struct Checked {
    is_ok: bool,
    set: Option<ScopeSet>,
    repaired: Option<ScopeSet>,
    foreign: Vec<String>,
    problems: Problems,
    /// What has no certain repair.
    left_out: BTreeSet<String>,
}

impl Checked {
    fn new(text: &str, typed: &HashMap<String, String>) -> Self {
        let mut checked = Self { is_ok: true, ..Self::default() };
        let progress = progress(text.len());
        let mut line = 1;
        for part in parts(text) {
            checked.add(part, line);
            line += part.matches('\n').count();
            progress.inc(part.len() as u64);
        }
        progress.finish_and_clear();
        checked.problems.rename(typed);
        for told in checked.problems.told.iter().filter(|told| told.is_refused()) {
            let instead = told.instead().and_then(|instead| ScopeSet::read(instead).set());
            match instead {
                Some(set) => {
                    checked.repaired = union(checked.repaired, Some(set)).map(ScopeSet::reduced);
                }
                None => {
                    checked.left_out.insert(told.name());
                }
            }
        }
        checked
    }

    fn add(&mut self, part: &str, first_line: usize) {
        let report = ScopeSet::read(part);
        self.is_ok &= report.is_ok();
        self.set = union(self.set, report.set());
        self.repaired = union(self.repaired, report.repaired()).map(ScopeSet::reduced);
        self.foreign.extend(report.foreign().map(str::to_owned));
        self.problems.add(&report, part, first_line);
    }

    fn json(&self) -> Value {
        json!({
            "ok": self.is_ok,
            "scopes": wires(self.set),
            "foreign": self.foreign,
            "problems": self.problems.json(),
            "more": self.problems.more(),
            "repaired": self.list(),
            "left_out": self.left_out,
        })
    }

    fn report(&self, output: &mut impl Write) -> io::Result<()> {
        let has_lines = self.problems.told.iter().any(|told| told.line > 1);
        self.problems.print(
            |told| if has_lines { format!("line {}: ", told.line) } else { String::new() },
            output,
        )?;
        if !self.foreign.is_empty() {
            writeln!(output, "of other products, not checked: {}", self.foreign.join(","))?;
        }
        if !self.left_out.is_empty() {
            let left_out: Vec<&str> = self.left_out.iter().map(String::as_str).collect();
            writeln!(output, "left out of the list: {}", left_out.join(", "))?;
        }
        if self.list().is_empty() {
            writeln!(output, "there is no scope to ask for")?;
        }
        Ok(())
    }

    /// All that can be asked for, repaired.
    fn list(&self) -> Vec<&str> {
        let told = self.problems.told.iter();
        let instead: BTreeMap<&str, &str> =
            told.filter_map(|told| Some((told.found.as_str(), told.instead()?))).collect();
        let foreign = self.foreign.iter().map(String::as_str);
        let foreign: BTreeSet<&str> =
            foreign.map(|name| instead.get(name).copied().unwrap_or(name)).collect();
        wires(self.repaired).into_iter().chain(foreign).collect()
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

/// Drawn on a terminal only.
fn progress(bytes: usize) -> ProgressBar {
    let bar = ProgressBar::new(bytes as u64);
    match ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
