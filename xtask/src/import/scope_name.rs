use std::collections::BTreeMap;

use crate::table::{self, FULL_ACCESS, Operation, raw};

/// A scope, whatever its spelling.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ScopeName {
    pub(super) module: String,
    pub(super) operation: Operation,
}

/// What a scope string means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    Scope(ScopeName),
    /// No module of the catalog can have this name, for this reason.
    Reserved(String),
    /// A module of Zoho Books, but none of the five operations.
    UnknownWord,
    /// Of another product, or of another form.
    Foreign,
}

/// How scopes are written here: as the table says, else with the operation in capitals.
pub(super) struct Spelling(BTreeMap<ScopeName, String>);

impl Spelling {
    pub(super) fn of(table: &raw::Table) -> Self {
        let mut words = BTreeMap::new();
        for (name, row) in rows(table) {
            words.insert(name, row.wire.as_ref().unwrap_or(&row.operation).get_ref().clone());
        }
        Self(words)
    }

    pub(super) fn wire(&self, name: &ScopeName) -> String {
        let word = self.0.get(name).map_or(word(name), String::as_str);
        table::wire(&name.module, word)
    }
}

/// The rows of the table that are about one of the five operations.
pub(super) fn rows(table: &raw::Table) -> impl Iterator<Item = (ScopeName, &raw::Scope)> {
    table.rows().filter_map(|(module, row)| {
        let operation = Operation::from_word(row.operation.get_ref())?;
        Some((ScopeName { module: module.to_owned(), operation }, row))
    })
}

/// The operation of a scope that the table lacks. Zoho writes only full access in lower case.
pub(super) fn word(name: &ScopeName) -> &'static str {
    match (name.module.as_str(), name.operation) {
        (FULL_ACCESS, Operation::All) => "all",
        (_, operation) => operation.word(),
    }
}

/// Reads a scope string without regard to letter case.
pub(super) fn read(text: &str) -> Reading {
    let parts: Vec<&str> = text.trim().split('.').collect();
    let [service, module, word] = parts[..] else { return Reading::Foreign };
    if !service.eq_ignore_ascii_case("ZohoBooks") {
        return Reading::Foreign;
    }
    let module = module.to_ascii_lowercase();
    if !table::is_name(&module, &[]) {
        return Reading::Foreign;
    }
    match Operation::from_word(&word.to_ascii_uppercase()) {
        Some(operation) => match table::reserved(&module) {
            Some(reason) => Reading::Reserved(format!("`{module}` is {reason}")),
            None => Reading::Scope(ScopeName { module, operation }),
        },
        None => Reading::UnknownWord,
    }
}
