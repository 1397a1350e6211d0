use std::collections::BTreeSet;

use super::catalog_files::{CatalogFile, Need, Operation};
use super::drift::{At, Drift, Kind};
use super::operation_id;
use super::problem::Problem;
use super::removals;
use super::scope_name::Spelling;
use crate::endpoint_table::{Endpoint, Method, is_path};
use crate::regen;

const SOURCE: &str = "openapi";
const JOINT: &str = "; ";
const SINCE: &str = " since ";
const UNKNOWN: &str = "no method or path that the catalog knows";

/// What becomes of `endpoints.csv`.
pub(super) struct Compared {
    pub(super) rows: Vec<Endpoint>,
    pub(super) drift: Vec<Drift>,
}

/// Compares the rows of the files that were read; the rows of all others stay as they are.
pub(super) fn compare(
    files: &[CatalogFile],
    rows: &[Endpoint],
    spelling: &Spelling,
    today: &str,
) -> Compared {
    let mut out = Compared { rows: Vec::new(), drift: Vec::new() };
    let read = |row: &&Endpoint| files.iter().any(|file| file.name == row.file);
    out.rows.extend(rows.iter().filter(|row| !read(row)).cloned());
    for file in files {
        let rows = rows.iter().filter(|row| row.file == file.name).cloned().collect();
        one_file(file, rows, spelling, today, &mut out);
    }
    out.rows.sort_by(|a, b| a.key().cmp(&b.key()));
    refuse_contradictions(&mut out, rows);
    out.drift.sort_by(|a, b| {
        let key = |d: &Drift| d.at.as_ref().map(|at| (at.file.clone(), at.path.clone()));
        (a.kind, key(a)).cmp(&(b.kind, key(b)))
    });
    out
}

/// The files of which so many rows vanish that a person has to agree.
pub(super) fn removals(files: &[CatalogFile], rows: &[Endpoint], drift: &[Drift]) -> Vec<Problem> {
    let problem = |file: &CatalogFile| {
        let live =
            |row: &&Endpoint| row.file == file.name && row.deprecated.is_empty() && is_openapi(row);
        let gone = |drift: &&Drift| {
            drift.kind == Kind::EndpointGone
                && drift.at.as_ref().is_some_and(|at| at.file == file.name)
        };
        let live = rows.iter().filter(live).count();
        let gone = drift.iter().filter(gone).count();
        let many = removals::are_many(gone, live);
        many.then(|| removals::problem(&file.name, gone, live, "endpoints of data/"))
    };
    files.iter().filter_map(problem).collect()
}

/// The requests of a new row may already be those of a row in another file, which needs another scope.
fn refuse_contradictions(out: &mut Compared, before: &[Endpoint]) {
    for drift in out.drift.iter_mut().filter(|drift| drift.kind == Kind::EndpointAdded) {
        let is_new = |row: &Endpoint| {
            drift.at.as_ref() == Some(&At::of(row))
                && before.iter().all(|known| known.key() != row.key())
        };
        let Some(index) = out.rows.iter().position(is_new) else { continue };
        let row = &out.rows[index];
        let other = out.rows.iter().find(|other| {
            other.deprecated.is_empty()
                && other.method == row.method
                && other.scope != row.scope
                && shape(&other.path) == shape(&row.path)
        });
        if let Some(Endpoint { scope, file, .. }) = other {
            drift.kind = Kind::EndpointNotHeld;
            drift.detail = Some(format!("but {scope} in {file}"));
            out.rows.remove(index);
        }
    }
}

fn one_file(
    file: &CatalogFile,
    rows: Vec<Endpoint>,
    spelling: &Spelling,
    today: &str,
    out: &mut Compared,
) {
    let mut rows: Vec<Option<Endpoint>> = rows.into_iter().map(Some).collect();
    let mut pairs: Vec<(&Operation, Method, Option<Endpoint>)> = Vec::new();
    let mut seen = BTreeSet::new();
    for operation in &file.operations {
        match Method::from_word(&operation.method) {
            Some(method) if seen.insert((&operation.path, method)) => {
                pairs.push((operation, method, None));
            }
            Some(_) => {
                let reason = "another spelling of a path that is there";
                out.drift.push(Drift::not_held(file, operation, reason, spelling));
            }
            None => out.drift.push(Drift::not_held(file, operation, UNKNOWN, spelling)),
        }
    }
    // First by method and path, then by what is left where only the names of parameters changed.
    for (operation, method, pair) in &mut pairs {
        *pair = take(&mut rows, |row| row.path == operation.path && row.method == *method);
    }
    for same_id in [true, false] {
        for (operation, method, pair) in pairs.iter_mut().filter(|(_, _, pair)| pair.is_none()) {
            let id = operation.id.as_deref().map(operation_id::snake);
            *pair = take(&mut rows, |row| {
                row.deprecated.is_empty()
                    && row.method == *method
                    && shape(&row.path) == shape(&operation.path)
                    && (!same_id || Some(&row.operation_id) == id.as_ref())
            });
        }
    }
    let mut taken: BTreeSet<String> =
        rows.iter().flatten().map(|row| regen::type_name(&row.operation_id)).collect();
    pairs.sort_by(|a, b| (&a.0.path, a.1).cmp(&(&b.0.path, b.1)));
    for (operation, method, pair) in pairs {
        match pair {
            Some(row) => {
                let row =
                    matched(operation, method, row, &mut taken, spelling, today, &mut out.drift);
                out.rows.push(row);
            }
            None => match (unwritable(&operation.path), operation.need.scope()) {
                (None, Some(name)) => {
                    let row = Endpoint {
                        file: file.name.clone(),
                        operation_id: operation_id::choose(
                            operation.id.as_deref(),
                            &operation.method,
                            &operation.path,
                            &mut taken,
                        ),
                        method,
                        path: operation.path.clone(),
                        scope: spelling.wire(name),
                        source: source(&operation.need, today),
                        deprecated: String::new(),
                    };
                    let mut drift = Drift::endpoint(Kind::EndpointAdded, &row);
                    if let Need::Scope(_, Some(spelt)) = &operation.need {
                        drift.detail = Some(format!("spelt {spelt}"));
                    }
                    out.drift.push(drift);
                    out.rows.push(row);
                }
                (reason, _) => {
                    let reason = reason.unwrap_or("no scope that the catalog could hold");
                    out.drift.push(Drift::not_held(file, operation, reason, spelling));
                }
            },
        }
    }
    for mut row in rows.into_iter().flatten() {
        if row.deprecated.is_empty() && is_openapi(&row) {
            out.drift.push(Drift::endpoint(Kind::EndpointGone, &row));
            row.deprecated = today.to_owned();
        }
        out.rows.push(row);
    }
}

fn take(rows: &mut [Option<Endpoint>], same: impl Fn(&Endpoint) -> bool) -> Option<Endpoint> {
    rows.iter_mut().find(|row| row.as_ref().is_some_and(&same))?.take()
}

/// Why there can be no row with this path.
fn unwritable(path: &str) -> Option<&'static str> {
    if !is_path(path) {
        Some(UNKNOWN)
    } else if regen::has_parameter_twice(path) {
        Some("a parameter is there twice")
    } else {
        None
    }
}

/// The path without the names of its parameters.
fn shape(path: &str) -> Vec<&str> {
    let parameter = |part: &str| part.starts_with('{') && part.ends_with('}') || part == r"(\d+)";
    path.split('/').map(|part| if parameter(part) { "{}" } else { part }).collect()
}

/// The row as it has to be now; each difference is a line of drift.
fn matched(
    operation: &Operation,
    method: Method,
    mut row: Endpoint,
    taken: &mut BTreeSet<String>,
    spelling: &Spelling,
    today: &str,
    drift: &mut Vec<Drift>,
) -> Endpoint {
    let old = row.clone();
    let id = operation.id.as_deref().unwrap_or(&old.operation_id);
    row.operation_id = operation_id::choose(Some(id), &operation.method, &operation.path, taken);
    let writable = old.path == operation.path || unwritable(&operation.path).is_none();
    if writable {
        row.path.clone_from(&operation.path);
    }
    row.method = method;
    row.deprecated.clear();
    if let Some(name) = operation.need.scope() {
        row.scope = spelling.wire(name);
    }
    if !is_openapi(&old) || mark(&old.source) != operation.need.mark().as_deref() {
        row.source = source(&operation.need, today);
    }
    if !old.deprecated.is_empty() || !is_openapi(&old) {
        let mut back = Drift::endpoint(Kind::EndpointAdded, &row);
        back.detail = Some(match &*old.deprecated {
            "" => format!("known from {} before", old.source),
            date => format!("gone since {date}, back"),
        });
        drift.push(back);
    }
    if !writable {
        let mut other = Drift::endpoint(Kind::PathNotHeld, &row);
        other.was = Some(old.path.clone());
        if let Some(at) = &mut other.at {
            at.path.clone_from(&operation.path);
        }
        drift.push(other);
    }
    let mut changed = |kind, was: String, scope: Option<String>| {
        let scope = scope.or_else(|| Some(row.scope.clone()));
        drift.push(Drift { was: Some(was), scope, ..Drift::endpoint(kind, &row) });
    };
    if old.path != row.path {
        changed(Kind::PathChanged, old.path.clone(), None);
    }
    if old.operation_id != row.operation_id {
        changed(Kind::OperationIdChanged, old.operation_id.clone(), None);
    }
    if is_openapi(&old) || old.scope != row.scope {
        let (before, after) = (shown(&old), shown(&row));
        let spelt = |text: &str| text.eq_ignore_ascii_case(&row.scope);
        if before != after {
            let only_spelt = old.scope == row.scope && spelt(&before) && spelt(&after);
            let kind = if only_spelt { Kind::SpeltOtherwise } else { Kind::ScopeChanged };
            changed(kind, before, Some(after));
        }
    }
    row
}

pub(super) fn is_openapi(row: &Endpoint) -> bool {
    row.source == SOURCE || row.source.starts_with(&format!("{SOURCE}{JOINT}"))
}

/// What the file says of the scope, where that is not simply the scope of the row.
fn mark(source: &str) -> Option<&str> {
    let mark = source.strip_prefix(SOURCE)?.strip_prefix(JOINT)?;
    Some(mark.rsplit_once(SINCE).map_or(mark, |(mark, _)| mark))
}

fn source(need: &Need, today: &str) -> String {
    match need.mark() {
        None => SOURCE.to_owned(),
        Some(mark) => format!("{SOURCE}{JOINT}{mark}{SINCE}{today}"),
    }
}

/// The scope as the file has it, or that it has none.
fn shown(row: &Endpoint) -> String {
    match mark(&row.source) {
        None => row.scope.clone(),
        Some(mark) => mark.strip_prefix("spelt ").map_or_else(
            || mark.strip_prefix("unknown scope ").unwrap_or(mark).to_owned(),
            str::to_owned,
        ),
    }
}
