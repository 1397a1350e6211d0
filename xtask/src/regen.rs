mod catalog;
mod endpoints;
mod every_scope;
mod explorer;
mod lookup;
mod macro_table;
mod names;

use crate::endpoint_table::{self, Endpoint};
use crate::table::{self, Table};
use crate::workspace;
pub(crate) use endpoints::{has_parameter_twice, is_type_name, type_name};

pub(crate) enum Mode {
    Write,
    /// Write nothing, fail if something would be written.
    Check,
}

/// Writes the generated files, or says which are out of date.
pub(crate) fn run(mode: Mode) -> Result<String, String> {
    let table = table::read(workspace::SCOPES, &workspace::read(workspace::SCOPES)?)?;
    let endpoints = endpoint_table::read(
        workspace::ENDPOINTS,
        &workspace::read(workspace::ENDPOINTS)?,
        &table,
    )?;
    let files = render(&endpoints, &table)?;
    let stale: Vec<_> = files
        .iter()
        .filter(|(file, text)| workspace::read(file).ok().as_ref() != Some(text))
        .collect();
    match mode {
        Mode::Check if stale.is_empty() => Ok("generated files are up to date".to_owned()),
        Mode::Check => {
            let lines: Vec<String> = stale
                .iter()
                .map(|(file, _)| {
                    format!(
                        "{file} is not what zohobooks-scopes/data says: \
                         run `cargo xtask regen` and commit the result"
                    )
                })
                .collect();
            Err(lines.join("\n"))
        }
        Mode::Write => {
            let stale: Vec<_> = stale.into_iter().cloned().collect();
            workspace::write_all(&stale)?;
            Ok(format!("{} of {} generated files written", stale.len(), files.len()))
        }
    }
}

/// The generated files with their texts, or why there can be none.
pub(crate) fn render(
    endpoints: &[Endpoint],
    table: &Table,
) -> Result<[(&'static str, String); 7], String> {
    Ok([
        ("zohobooks-scopes/src/generated/catalog.rs", catalog::render(table)),
        ("zohobooks-scopes/src/generated/lookup.rs", lookup::render(table)?),
        ("zohobooks-scopes/src/generated/names.rs", names::render(table)),
        ("zohobooks-scopes/src/generated/endpoints.rs", endpoints::render(endpoints, table)?),
        ("zohobooks-scopes-macros/src/generated/table.rs", macro_table::render(table)),
        ("zohobooks-scopes/tests/generated/every_scope.rs", every_scope::render(table)),
        ("zohobooks-oauth/src/generated/explorer.html", explorer::render(endpoints, table)?),
    ])
}

fn header(source: &str) -> String {
    format!(
        "// Written by `cargo xtask regen` from {source}.\n// Change the table, not this file.\n"
    )
}

/// Generated files name their own items; those who use the crates are the ones to warn.
const ALLOW_DEPRECATED: &str = "\n#![allow(deprecated)]\n";

/// A Rust string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::{Mode, run};

    #[test]
    fn generated_files_are_up_to_date() {
        if let Err(report) = run(Mode::Check) {
            panic!("{report}");
        }
    }
}
