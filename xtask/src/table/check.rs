mod neighbour;
mod reserved;

pub(crate) use reserved::reason as reserved;

use std::collections::BTreeSet;

use toml::Spanned;

use super::{FULL_ACCESS, Module, Operation, Scope, Status, Table, Wrong, is_name, raw, wire};
use crate::date;

/// A set of the scopes crate keeps one bit for each module in a word of this many bits.
const MOST_MODULES: usize = 64;

/// Reads the table as it is written, without a check of what it says.
pub(crate) fn parse(file: &str, text: &str) -> Result<raw::Table, String> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(text, span.start));
        format!("{file}:{line}: {}", error.message())
    })
}

/// Reads the table, or says everything that is wrong with it, one line for each problem.
pub(crate) fn read(file: &str, text: &str) -> Result<Table, String> {
    let raw = parse(file, text)?;
    let mut check = Check { file, text, problems: Vec::new() };
    let table = check.table(raw);
    if check.problems.is_empty() {
        return Ok(table);
    }
    check.problems.sort();
    let lines: Vec<String> = check.problems.into_iter().map(|(_, problem)| problem).collect();
    Err(lines.join("\n"))
}

fn line_of(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count() + 1
}

struct Check<'a> {
    file: &'a str,
    text: &'a str,
    problems: Vec<(usize, String)>,
}

impl Check<'_> {
    fn problem<T>(&mut self, at: &Spanned<T>, what: impl std::fmt::Display) {
        let line = line_of(self.text, at.span().start);
        self.problems.push((line, format!("{}:{line}: {what}", self.file)));
    }

    fn table(&mut self, raw: raw::Table) -> Table {
        self.names(raw.module.iter().map(|module| &module.name));
        self.names(raw.wrong.iter().map(|wrong| &wrong.name));
        if let Some(first_too_many) = raw.module.get(MOST_MODULES) {
            self.problem(
                &first_too_many.name,
                format_args!("more than {MOST_MODULES} modules, the most that a set can hold"),
            );
        }
        let real: BTreeSet<&str> = raw.module.iter().map(|m| m.name.get_ref().as_str()).collect();
        for wrong in &raw.wrong {
            if real.contains(wrong.name.get_ref().as_str()) {
                self.problem(
                    &wrong.name,
                    format_args!("`{}` is a module and a wrong name", wrong.name.get_ref()),
                );
            }
        }
        for module in &raw.module {
            let name = module.name.get_ref();
            if let Some(reason) = reserved::reason(name) {
                self.problem(&module.name, format_args!("`{name}` is {reason}"));
            }
        }
        let modules: Vec<Module> = raw.module.into_iter().map(|m| self.module(m)).collect();
        let wrong = raw.wrong.into_iter().map(|w| self.wrong(w, &modules)).collect();
        let neighbours = self.neighbours(raw.neighbour);
        let table = Table { modules, wrong, neighbours };
        // A row with a problem may have been the one.
        if table.full_access().is_none() && self.problems.is_empty() {
            self.problem(
                &Spanned::new(0..0, ()),
                format_args!("no scope `{FULL_ACCESS}.ALL`, which implies all others"),
            );
        }
        table
    }

    /// Text for people, which goes into comments of generated files.
    fn sentence(&mut self, text: &Spanned<String>, what: &str) {
        if text.get_ref().trim().is_empty() {
            self.problem(text, format_args!("`{what}` is empty"));
        } else if text.get_ref().contains(char::is_control) {
            self.problem(text, format_args!("`{what}` has a line break or control character"));
        }
    }

    fn names<'n>(&mut self, names: impl Iterator<Item = &'n Spanned<String>>) {
        let mut last = "";
        let mut seen = BTreeSet::new();
        for spanned in names {
            let name = spanned.get_ref().as_str();
            if !is_name(name, &[]) {
                self.problem(spanned, format_args!("`{name}` is not a lower-case name"));
            }
            if !seen.insert(name) {
                self.problem(spanned, format_args!("`{name}` is there twice"));
            } else if name < last {
                self.problem(
                    spanned,
                    format_args!("`{name}` stands after `{last}`: sort the names"),
                );
            }
            last = name;
        }
    }

    fn module(&mut self, raw: raw::Module) -> Module {
        self.sentence(&raw.opens, "opens");
        let rows = raw.scopes.get_ref().len();
        let scopes = self.scopes(raw.name.get_ref(), raw.scopes.into_inner());
        // A row that could not be read has been reported and may have been the one.
        if scopes.len() == rows && scopes.iter().all(|scope| !scope.status.is_in_catalog()) {
            self.problem(
                &raw.name,
                format_args!(
                    "`{}` has no scope for the catalog: make it a [[wrong]] name",
                    raw.name.get_ref()
                ),
            );
        }
        Module { name: raw.name.into_inner(), opens: raw.opens.into_inner(), scopes }
    }

    fn scopes(&mut self, module: &str, raw: Vec<Spanned<raw::Scope>>) -> Vec<Scope> {
        let mut scopes: Vec<Scope> = Vec::new();
        for row in raw.into_iter().map(Spanned::into_inner) {
            let word = row.operation.get_ref();
            let operation = Operation::from_word(word);
            let status = Status::from_word(row.status.get_ref());
            if operation.is_none() {
                self.problem(&row.operation, format_args!("unknown operation `{word}`"));
            }
            if status.is_none() {
                let status = row.status.get_ref();
                self.problem(&row.status, format_args!("unknown status `{status}`"));
            }
            self.sentence(&row.evidence, "evidence");
            if let Some(spelt) = &row.wire
                && !spelt.get_ref().eq_ignore_ascii_case(word)
            {
                let text = spelt.get_ref();
                self.problem(spelt, format_args!("`{text}` is not a spelling of `{word}`"));
            }
            if let Some(date) = &row.deprecated
                && !date::is_valid(date.get_ref())
            {
                let text = date.get_ref();
                self.problem(date, format_args!("`{text}` is not a date like 2026-11-22"));
            }
            let (Some(operation), Some(status)) = (operation, status) else { continue };
            if scopes.iter().any(|scope| scope.operation == operation) {
                self.problem(&row.operation, format_args!("`{word}` is there twice"));
            } else if let Some(last) = scopes.last()
                && operation < last.operation
            {
                let last = last.operation.word();
                self.problem(
                    &row.operation,
                    format_args!(
                        "`{word}` stands after `{last}`: CREATE, READ, UPDATE, DELETE, ALL"
                    ),
                );
            }
            let wire = wire(module, row.wire.as_ref().unwrap_or(&row.operation).get_ref());
            let evidence = row.evidence.into_inner();
            let deprecated = row.deprecated.map(Spanned::into_inner);
            scopes.push(Scope { operation, wire, status, evidence, deprecated });
        }
        scopes
    }

    fn wrong(&mut self, raw: raw::Wrong, modules: &[Module]) -> Wrong {
        self.sentence(&raw.why, "why");
        let name = raw.name.get_ref();
        if raw.seen.is_empty() && raw.evidence.as_ref().is_none_or(|text| text.trim().is_empty()) {
            self.problem(&raw.name, format_args!("`{name}` has neither `seen` nor `evidence`"));
        }
        let seen = self.scopes(name, raw.seen);
        let unverified = !seen.is_empty() && seen.iter().all(|s| s.status == Status::Unverified);
        if raw.instead.is_empty() && !unverified {
            self.problem(&raw.name, format_args!("`{name}` has no fix in `use`"));
        }
        for spanned in &raw.instead {
            let fix = spanned.get_ref();
            let Some(module) = modules.iter().find(|module| module.name == *fix) else {
                self.problem(spanned, format_args!("`{fix}` is no module: the fix names no scope"));
                continue;
            };
            for operation in seen.iter().map(|scope| scope.operation) {
                if !module.catalog().any(|scope| scope.operation == operation) {
                    let word = operation.word();
                    self.problem(
                        spanned,
                        format_args!("`{fix}.{word}`, the fix for `{name}.{word}`, is no scope"),
                    );
                }
            }
        }
        let inert = seen.iter().filter(|scope| scope.status == Status::Observed);
        let inert = inert.map(|scope| scope.operation).collect();
        Wrong {
            name: raw.name.into_inner(),
            instead: raw.instead.into_iter().map(Spanned::into_inner).collect(),
            why: raw.why.into_inner(),
            unverified,
            inert,
        }
    }
}

#[cfg(test)]
mod tests;
