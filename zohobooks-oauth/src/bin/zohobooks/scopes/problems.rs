//! What is wrong with lists of scopes, as `check` and `explain` tell it.

use std::collections::HashMap;
use std::io::{self, Write};

use serde_json::{Map, Value, json};
use zohobooks_oauth::{Problem, Report, Severity};

use crate::output::plain;
use crate::style;

/// What the reader tells of some texts, and how much more there is: it stops after some of each severity.
#[derive(Default)]
pub(super) struct Problems {
    pub(super) told: Vec<Told>,
    more: [usize; 3],
}

pub(super) struct Told {
    pub(super) line: usize,
    pub(super) found: String,
    kind: &'static str,
    severity: Severity,
    instead: Vec<String>,
    sentence: String,
}

impl Problems {
    /// Adds those of a text that begins in this line.
    pub(super) fn add(&mut self, report: &Report<'_>, text: &str, first_line: usize) {
        let before = self.told.len();
        let (mut line, mut seen) = (first_line, 0);
        for problem in report.problems() {
            let start = problem.range().start;
            line += text[seen.min(start)..start].matches('\n').count();
            seen = start;
            self.told.push(Told::new(&problem, line));
        }
        for severity in SEVERITIES {
            let told = self.told[before..].iter().filter(|it| it.severity == severity).count();
            self.more[severity as usize] += report.count(severity) - told;
        }
    }

    pub(super) fn json(&self) -> Value {
        self.told.iter().map(Told::json).collect()
    }

    /// How many are not told, by severity.
    pub(super) fn more(&self) -> Value {
        let more = SEVERITIES.map(|it| (it.to_string(), self.more[it as usize].into()));
        Map::from_iter(more).into()
    }

    /// What was typed, in place of what was read for it.
    pub(super) fn rename(&mut self, typed: &HashMap<String, String>) {
        for told in &mut self.told {
            if let Some(typed) = typed.get(&told.found) {
                told.found.clone_from(typed);
            }
        }
    }

    /// Each with the place that it is given.
    pub(super) fn print(
        &self,
        place: impl Fn(&Told) -> String,
        output: &mut impl Write,
    ) -> io::Result<()> {
        for told in &self.told {
            let (severity, style) = (told.severity, style::of(told.severity));
            let mut place = place(told);
            let found = told.name();
            // The sentence does not repeat what may be anything.
            let is_named = place.contains(&found) || told.sentence.contains(&found);
            if severity == Severity::Error && !is_named {
                place += &format!("{found}: ");
            }
            writeln!(output, "{style}{severity}:{style:#} {place}{}", told.sentence)?;
        }
        for severity in SEVERITIES {
            match self.more[severity as usize] {
                0 => {}
                1 => writeln!(output, "and 1 more {severity}")?,
                more => writeln!(output, "and {more} more {severity}s")?,
            }
        }
        Ok(())
    }
}

impl Told {
    fn new(problem: &Problem<'_>, line: usize) -> Self {
        Self {
            line,
            found: problem.found().to_owned(),
            kind: problem.kind().as_str(),
            severity: problem.severity(),
            instead: problem.suggestions().map(|it| it.to_string()).collect(),
            sentence: format!("{problem:#}"),
        }
    }

    /// What was found, for people.
    pub(super) fn name(&self) -> String {
        let found = plain(self.found.trim());
        match found.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &found[..end]),
            None => found,
        }
    }

    /// Whether it is about something that cannot be asked for.
    pub(super) fn is_refused(&self) -> bool {
        self.severity == Severity::Error && !self.found.trim().is_empty()
    }

    /// What to write instead, if that is certain.
    pub(super) fn instead(&self) -> Option<&str> {
        match self.instead.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    fn json(&self) -> Value {
        json!({
            "found": self.found,
            "kind": self.kind,
            "severity": self.severity.as_str(),
            "use": (!self.instead.is_empty()).then(|| self.instead.join(" | ")),
            "line": self.line,
            "message": self.sentence,
        })
    }
}

/// How much of a name is shown, in characters.
const LONGEST: usize = 80;
const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];
