use std::collections::BTreeMap;

use super::input::File;
use super::openapi::Needs;
use super::problem::Problem;
use super::scope_name::{Reading, ScopeName, Spelling, read};
use crate::endpoint_table::Endpoint;
use crate::table::is_name;

/// A file of operations under the name that it has in the catalog.
pub(super) struct CatalogFile {
    /// With `.yml`, whatever the file was called.
    pub(super) name: String,
    pub(super) operations: Vec<Operation>,
}

pub(super) struct Operation {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) id: Option<String>,
    pub(super) need: Need,
    pub(super) deprecated: bool,
}

/// What an operation asks for, in the terms of the catalog.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Need {
    Nothing,
    /// With the spelling of the file where it is not that of the catalog.
    Scope(ScopeName, Option<String>),
    Several(String),
    UnknownWord(String),
    Foreign(String),
    /// With the reason why the catalog cannot hold it.
    Reserved(String, String),
}

impl Need {
    pub(super) fn scope(&self) -> Option<&ScopeName> {
        match self {
            Self::Scope(name, _) => Some(name),
            _ => None,
        }
    }

    /// As it is written in the file.
    pub(super) fn written(&self, spelling: &Spelling) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Scope(name, None) => Some(spelling.wire(name)),
            Self::Scope(_, Some(text))
            | Self::Several(text)
            | Self::UnknownWord(text)
            | Self::Foreign(text)
            | Self::Reserved(text, _) => Some(text.clone()),
        }
    }

    /// What the source column says where the file does not simply ask for the scope of the row.
    pub(super) fn mark(&self) -> Option<String> {
        match self {
            Self::Scope(_, spelt) => spelt.as_ref().map(|spelt| format!("spelt {spelt}")),
            Self::Nothing => Some("no scope".to_owned()),
            Self::Several(shown) => Some(format!("several scopes {shown}")),
            Self::UnknownWord(text) | Self::Foreign(text) | Self::Reserved(text, _) => {
                Some(format!("unknown scope {text}"))
            }
        }
    }
}

/// Finds out which file of the catalog each file is: by its name, else by what is in it: most
/// of its operations are there, and most of what is there is in it.
pub(super) fn name(
    files: Vec<File>,
    rows: &[Endpoint],
    spelling: &Spelling,
    notes: &mut Vec<String>,
) -> Result<Vec<CatalogFile>, Vec<Problem>> {
    let mut known: BTreeMap<&str, Vec<&Endpoint>> = BTreeMap::new();
    for row in rows {
        known.entry(&row.file).or_default().push(row);
    }
    let mut names: Vec<Option<String>> = files
        .iter()
        .map(|file| Some(catalog_name(&file.stem)).filter(|n| known.contains_key(n.as_str())))
        .collect();
    for (index, file) in files.iter().enumerate() {
        if names[index].is_some() {
            continue;
        }
        let free = known.iter().filter(|(name, _)| !names.iter().flatten().any(|n| n == *name));
        let alike = |rows: &[&Endpoint]| {
            let same = |o: &&super::openapi::Operation| {
                rows.iter().any(|row| {
                    row.deprecated.is_empty() && row.path == o.path && row.method.word() == o.method
                })
            };
            file.operations.iter().filter(same).count()
        };
        let live = |rows: &[&Endpoint]| rows.iter().filter(|row| row.deprecated.is_empty()).count();
        let best = free
            .map(|(name, rows)| (alike(rows), live(rows), *name))
            .filter(|(count, live, _)| count * 2 > *live && count * 2 > file.operations.len())
            .max_by_key(|(count, ..)| *count);
        names[index] = Some(match best {
            Some((count, _, name)) => {
                let all = file.operations.len();
                notes.push(format!(
                    "{} is taken for {name}: {count} of its {all} operations are there",
                    file.shown
                ));
                name.to_owned()
            }
            None => catalog_name(&file.stem),
        });
    }
    let mut problems = Vec::new();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut named = Vec::new();
    for (file, name) in files.into_iter().zip(names.into_iter().flatten()) {
        if !name.strip_suffix(".yml").is_some_and(|stem| is_name(stem, &['-'])) {
            problems.push(Problem::new(&file.shown, 0, "a file name has to start with a letter"));
        }
        if let Some(other) = taken.insert(name.clone(), file.shown.clone()) {
            let reason = format!("{other} is {name} as well: import one of them");
            problems.push(Problem::new(&file.shown, 0, reason));
        }
        let operations = file.operations.into_iter().map(|o| operation(o, spelling)).collect();
        named.push(CatalogFile { name, operations });
    }
    named.sort_by(|a, b| a.name.cmp(&b.name));
    if problems.is_empty() { Ok(named) } else { Err(problems) }
}

fn catalog_name(stem: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let name: String = stem.chars().map(letter).collect();
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    format!("{}.yml", parts.join("-"))
}

fn operation(from: super::openapi::Operation, spelling: &Spelling) -> Operation {
    let need = match from.needs {
        Needs::Nothing => Need::Nothing,
        Needs::Several(shown) => Need::Several(shown),
        Needs::One(text) => match read(&text) {
            Reading::UnknownWord => Need::UnknownWord(text),
            Reading::Foreign => Need::Foreign(text),
            Reading::Reserved(reason) => Need::Reserved(text, reason),
            Reading::Scope(name) => {
                let wire = spelling.wire(&name);
                Need::Scope(name, (text != wire).then_some(text))
            }
        },
    };
    let (method, path, id, deprecated) = (from.method, from.path, from.id, from.deprecated);
    Operation { method, path, id, need, deprecated }
}
