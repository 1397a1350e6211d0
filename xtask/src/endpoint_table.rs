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

/// Reads the rows as they are written, each with its line, without a check of what they say: an import may
/// bring the scopes that they name.
pub(crate) fn parse(text: &str) -> Vec<(usize, Result<Endpoint, String>)> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let records = reader.records().map(|record| {
        let position = match &record {
            Ok(record) => record.position(),
            Err(error) => error.position(),
        };
        let line = position.map_or(1, |position| position.line() as usize);
        let row = record.and_then(|record| record.deserialize(Some(&header)));
        (line, row.map_err(|error| error.to_string()))
    });
    records.collect()
}

/// The text of `endpoints.csv` with these rows.
pub(crate) fn write(rows: &[Endpoint]) -> Result<String, String> {
    let terminator = csv::Terminator::Any(b'\n');
    let mut writer = csv::WriterBuilder::new().terminator(terminator).from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// Reads `endpoints.csv`, or says everything that is wrong with it, one line for each problem.
pub(crate) fn read(file: &str, text: &str, table: &Table) -> Result<Vec<Endpoint>, String> {
    let mut problems = Vec::new();
    let mut endpoints: Vec<Endpoint> = Vec::new();
    let mut types = BTreeSet::new();
    for (line, row) in parse(text) {
        let mut problem = |what: String| problems.push(format!("{file}:{line}: {what}"));
        let endpoint = match row {
            Ok(endpoint) => endpoint,
            Err(reason) => {
                problem(reason);
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
