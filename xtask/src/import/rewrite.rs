use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::scope_name::{self, ScopeName};
use super::scopes::Edit;
use crate::table::{Operation, raw};

type Rows<'a> = Vec<(&'a ScopeName, &'a Edit)>;

/// `scopes.toml` with the edits, every other byte as it was.
pub(super) fn scopes(
    text: &str,
    table: &raw::Table,
    edits: &BTreeMap<ScopeName, Edit>,
    today: &str,
) -> String {
    let mut patch = Patch { text, changes: Vec::new() };
    let mut by_module: BTreeMap<&str, Rows<'_>> = BTreeMap::new();
    for (name, edit) in edits {
        by_module.entry(&name.module).or_default().push((name, edit));
    }
    for (module, rows) in by_module {
        match table.module.iter().find(|m| m.name.get_ref() == module) {
            Some(raw) => patch.module(raw, &rows),
            None => {
                let wrong = table.wrong.iter().find(|w| w.name.get_ref() == module);
                patch.new_module(table, module, wrong, &rows, today);
            }
        }
    }
    patch.apply()
}

/// Changes to a text, by the places of the text as it was.
struct Patch<'a> {
    text: &'a str,
    changes: Vec<(Range<usize>, String)>,
}

impl Patch<'_> {
    fn module(&mut self, raw: &raw::Module, edits: &Rows<'_>) {
        let rows = raw.scopes.get_ref();
        let mut new = Vec::new();
        for (name, edit) in edits {
            let word = name.operation.word();
            match rows.iter().find(|row| row.get_ref().operation.get_ref() == word) {
                Some(row) => self.row(row.span(), row.get_ref(), edit),
                None => new.push((*name, *edit)),
            }
        }
        self.insert_rows(raw, &new);
    }

    fn row(&mut self, span: Range<usize>, row: &raw::Scope, edit: &Edit) {
        if let Some(status) = edit.status {
            self.changes.push((row.status.span(), quoted(status.word())));
        }
        if let Some(evidence) = &edit.evidence {
            self.changes.push((row.evidence.span(), quoted(evidence)));
        }
        match (&edit.deprecated, &row.deprecated) {
            (Some(Some(date)), Some(old)) => self.changes.push((old.span(), quoted(date))),
            (Some(Some(date)), None) => {
                let inside = self.text[span.start..span.end - 1].trim_end();
                let at = span.start + inside.len();
                let comma = if inside.ends_with(',') { "" } else { "," };
                self.changes.push((at..at, format!("{comma} deprecated = {}", quoted(date))));
            }
            (Some(None), Some(old)) => {
                let before = &self.text[span.start..old.span().start];
                let key = before.rfind("deprecated").unwrap_or(before.len());
                let range = match before[..key].rfind(',') {
                    Some(comma) => span.start + comma..old.span().end,
                    None => {
                        let rest = &self.text[old.span().end..span.end];
                        let next = rest.find(|c: char| c != ',' && c != ' ').unwrap_or(0);
                        span.start + key..old.span().end + next
                    }
                };
                self.changes.push((range, String::new()));
            }
            _ => {}
        }
    }

    fn insert_rows(&mut self, raw: &raw::Module, new: &Rows<'_>) {
        let (rows, span) = (raw.scopes.get_ref(), raw.scopes.span());
        let Some(last) = rows.last() else {
            if !new.is_empty() {
                self.changes.push((span, array(new)));
            }
            return;
        };
        let many_lines = self.text[span.clone()].contains('\n');
        let end = last.span().end;
        let comma = self.text[end..span.end].trim_start().starts_with(',');
        let mut appended = String::new();
        for (name, edit) in new {
            let word = |row: &raw::Scope| Operation::from_word(row.operation.get_ref());
            let next = rows.iter().find(|row| word(row.get_ref()) > Some(name.operation));
            let text = new_row(name, edit);
            match next {
                Some(next) if many_lines => {
                    let at = self.line_start(next.span().start);
                    self.changes.push((at..at, format!("    {text},\n")));
                }
                Some(next) => {
                    let at = next.span().start;
                    self.changes.push((at..at, format!("{text}, ")));
                }
                None if many_lines => {
                    if !comma && appended.is_empty() {
                        self.changes.push((end..end, ",".to_owned()));
                    }
                    appended += &format!("    {text},\n");
                }
                None => appended += &format!(", {text}"),
            }
        }
        if !appended.is_empty() {
            let at = if many_lines { self.line_start(span.end - 1) } else { end };
            self.changes.push((at..at, appended));
        }
    }

    /// A module of its own, in its place; a wrong name that turned out to be right moves there with all
    /// that was seen of it.
    fn new_module(
        &mut self,
        table: &raw::Table,
        module: &str,
        wrong: Option<&raw::Wrong>,
        edits: &Rows<'_>,
        today: &str,
    ) {
        let mut block = String::new();
        let mut rows: BTreeMap<Option<Operation>, String> = BTreeMap::new();
        if let Some(wrong) = wrong {
            let fix: Vec<&str> = wrong.instead.iter().map(|name| name.get_ref().as_str()).collect();
            let fix = if fix.is_empty() { "none".to_owned() } else { fix.join(", ") };
            let start = self.block_start(wrong.name.span().start);
            let header = start + self.text[start..].find("[[").unwrap_or_default();
            let above = &self.text[start..header];
            block += &format!("# A wrong name until {today}, with this fix: {fix} ({})", wrong.why);
            if let Some(evidence) = &wrong.evidence {
                block += &format!("; evidence: {evidence}");
            }
            block = format!("{above}{}\n", block.replace('\n', " "));
            for row in &wrong.seen {
                let operation = Operation::from_word(row.get_ref().operation.get_ref());
                let edit = edits.iter().find(|(name, _)| Some(name.operation) == operation);
                let mut own = Patch { text: self.text, changes: Vec::new() };
                if let Some((_, edit)) = edit {
                    own.row(row.span(), row.get_ref(), edit);
                }
                rows.insert(operation, own.cut(row.span()));
            }
            self.remove(table, wrong.name.span().start);
        }
        for (name, edit) in edits {
            rows.entry(Some(name.operation)).or_insert_with(|| new_row(name, edit));
        }
        block += &format!("[[module]]\nname = {}\n", quoted(module));
        block += &format!("opens = {}\n", quoted(&format!("{module}, as far as is known")));
        let rows: String = rows.values().map(|row| format!("    {row},\n")).collect();
        block += &format!("scopes = [\n{rows}]\n");
        let next = table.module.iter().find(|m| m.name.get_ref().as_str() > module);
        let next = match next {
            Some(next) => Some(next.name.span().start),
            None => {
                let last = table.module.last().map_or(0, |m| m.name.span().start);
                table.blocks().into_iter().find(|block| *block > last)
            }
        };
        match next {
            Some(name) => {
                let at = self.block_start(name);
                self.changes.push((at..at, block + "\n"));
            }
            None => {
                let at = self.text.len();
                let gap = if self.text.is_empty() || self.text.ends_with('\n') { "" } else { "\n" };
                self.changes.push((at..at, format!("{gap}\n{block}")));
            }
        }
    }

    /// Takes away the block whose name stands here; comments behind it stay.
    fn remove(&mut self, table: &raw::Table, name: usize) {
        let mut start = self.block_start(name);
        let next = table.blocks().into_iter().find(|other| *other > name);
        let mut end = next.map_or(self.text.len(), |next| self.block_start(next));
        while end > name {
            let above = self.line_start(end - 1);
            let line = &self.text[above..end];
            if !line.trim().is_empty() && !line.starts_with('#') {
                break;
            }
            end = above;
        }
        if self.text[end..].starts_with('\n') {
            end += 1;
        } else if end == self.text.len() && self.text[..start].ends_with("\n\n") {
            start -= 1;
        }
        self.changes.push((start..end, String::new()));
    }

    /// Where the header of the block with this name starts, with the comments right above it.
    fn block_start(&self, name: usize) -> usize {
        let header = self.text[..name].rfind("[[").unwrap_or(name);
        let mut start = self.line_start(header);
        while start > 0 {
            let above = self.line_start(start - 1);
            if !self.text[above..start].starts_with('#') {
                break;
            }
            start = above;
        }
        start
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    fn apply(self) -> String {
        let whole = 0..self.text.len();
        self.cut(whole)
    }

    /// A part of the text with its changes.
    fn cut(mut self, range: Range<usize>) -> String {
        self.changes.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::new();
        let mut at = range.start;
        for (change, text) in self.changes {
            // Of two blocks that go, the one at the end also takes the blank line before it.
            out += &self.text[at..change.start.max(at)];
            out += &text;
            at = change.end.max(at);
        }
        out + &self.text[at..range.end]
    }
}

fn array(rows: &Rows<'_>) -> String {
    let rows: String =
        rows.iter().map(|(name, edit)| format!("    {},\n", new_row(name, edit))).collect();
    format!("[\n{rows}]")
}

fn new_row(name: &ScopeName, edit: &Edit) -> String {
    let word = name.operation.word();
    let mut row = format!("{{ operation = {}", quoted(word));
    let wire = scope_name::word(name);
    if wire != word {
        row += &format!(", wire = {}", quoted(wire));
    }
    let status = edit.status.map_or("", |status| status.word());
    let evidence = edit.evidence.as_deref().unwrap_or_default();
    row + &format!(", status = {}, evidence = {} }}", quoted(status), quoted(evidence))
}

/// A TOML string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out += &format!("\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out + "\""
}

/// The names of the modules that were added without a word on what they open.
pub(super) fn to_describe(
    table: &raw::Table,
    edits: &BTreeMap<ScopeName, Edit>,
) -> BTreeSet<String> {
    let known = |module: &str| table.module.iter().any(|m| m.name.get_ref() == module);
    edits.keys().map(|name| name.module.clone()).filter(|module| !known(module)).collect()
}
