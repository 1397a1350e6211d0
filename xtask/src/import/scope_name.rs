use std::collections::BTreeMap;

use crate::table::{Operation, raw};

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
        let modules = table.module.iter().map(|m| (m.name.get_ref(), m.scopes.get_ref()));
        let wrong = table.wrong.iter().map(|w| (w.name.get_ref(), &w.seen));
        for (module, rows) in modules.chain(wrong) {
            for row in rows {
                let row = row.get_ref();
                let Some(operation) = Operation::from_word(row.operation.get_ref()) else {
                    continue;
                };
                let word = row.wire.as_ref().unwrap_or(&row.operation).get_ref().clone();
                words.insert(ScopeName { module: module.clone(), operation }, word);
            }
        }
        Self(words)
    }

    pub(super) fn wire(&self, name: &ScopeName) -> String {
        let word = self.0.get(name).map_or(word(name), String::as_str);
        format!("ZohoBooks.{}.{word}", name.module)
    }
}

/// The operation of a scope that the table lacks. Zoho writes only full access in lower case.
pub(super) fn word(name: &ScopeName) -> &'static str {
    match (name.module.as_str(), name.operation) {
        ("fullaccess", Operation::All) => "all",
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
    let letters = module.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !letters || !module.starts_with(|first: char| first.is_ascii_lowercase()) {
        return Reading::Foreign;
    }
    match Operation::from_word(&word.to_ascii_uppercase()) {
        Some(operation) => Reading::Scope(ScopeName { module, operation }),
        None => Reading::UnknownWord,
    }
}
