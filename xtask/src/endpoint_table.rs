use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::date;
use crate::table::{Table, is_name};

/// One row of `endpoints.csv`: an operation of the Books API, in the order of the columns.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Endpoint {
    /// Zoho's OpenAPI file, which is also the module of the generated type.
    pub(crate) file: String,
    pub(crate) operation_id: String,
    pub(crate) method: Method,
    /// As Zoho prints it, with `{parameters}` and, in three paths, a stray `(\d+)`.
    pub(crate) path: String,
    pub(crate) scope: String,
    /// `openapi`, or where else the operation is known from. After `openapi; ` stands what its file
    /// says of the scope where that is not simply the scope of this row, and since when.
    pub(crate) source: String,
    /// The date on which Zoho was seen to have dropped it, else empty.
    pub(crate) deprecated: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Delete,
}

impl Method {
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::Get, Self::Post, Self::Put, Self::Delete].into_iter().find(|m| m.word() == word)
    }

    pub(crate) fn word(self) -> &'static str {
        ["GET", "POST", "PUT", "DELETE"][self as usize]
    }
}

impl Endpoint {
    /// What the rows are sorted by.
    pub(crate) fn key(&self) -> (&str, &str, Method) {
        (&self.file, &self.path, self.method)
    }
}

/// Reads `endpoints.csv`, or says everything that is wrong with it, one line for each problem.
pub(crate) fn read(file: &str, text: &str, table: &Table) -> Result<Vec<Endpoint>, String> {
    let mut problems = Vec::new();
    let mut endpoints: Vec<Endpoint> = Vec::new();
    let mut types = BTreeSet::new();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    for row in reader.records() {
        let position = match &row {
            Ok(record) => record.position().cloned(),
            Err(error) => error.position().cloned(),
        };
        let line = position.map_or(1, |position| position.line());
        let row = row.and_then(|record| record.deserialize(Some(&header)));
        let mut problem = |what: String| problems.push(format!("{file}:{line}: {what}"));
        let endpoint: Endpoint = match row {
            Ok(endpoint) => endpoint,
            Err(error) => {
                problem(error.to_string());
                continue;
            }
        };
        if let Some(last) = endpoints.last() {
            if last.key() == endpoint.key() {
                problem(format!("{} is there twice", endpoint.path));
            } else if last.key() > endpoint.key() {
                problem(format!("{} stands after {}: sort the rows", endpoint.path, last.path));
            }
        }
        if !types.insert((endpoint.file.clone(), endpoint.operation_id.clone())) {
            problem(format!(
                "`{}` names two operations of {}",
                endpoint.operation_id, endpoint.file
            ));
        }
        if !is_name(&endpoint.operation_id, &['_']) {
            problem(format!("`{}` is not an operation id", endpoint.operation_id));
        }
        if !endpoint.file.strip_suffix(".yml").is_some_and(|stem| is_name(stem, &['-'])) {
            problem(format!("`{}` is not a file name", endpoint.file));
        }
        if !is_path(&endpoint.path) {
            problem(format!("`{}` is not a path", endpoint.path));
        }
        if table.scope(&endpoint.scope).is_none() {
            problem(format!("`{}` is no scope of the catalog", endpoint.scope));
        }
        if endpoint.source.is_empty() {
            problem("no source".to_owned());
        }
        if !endpoint.deprecated.is_empty() && !date::is_valid(&endpoint.deprecated) {
            problem(format!("`{}` is not a date like 2026-11-22", endpoint.deprecated));
        }
        endpoints.push(endpoint);
    }
    if problems.is_empty() { Ok(endpoints) } else { Err(problems.join("\n")) }
}

pub(crate) fn is_path(path: &str) -> bool {
    let Some(segments) = path.strip_prefix('/') else { return false };
    segments.split('/').all(|segment| {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match name {
            Some(name) => is_name(name, &['_']),
            None => {
                segment == r"(\d+)"
                    || segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                        && !segment.is_empty()
            }
        }
    })
}
