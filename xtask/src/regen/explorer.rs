use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::endpoints;
use crate::endpoint_table::Endpoint;
use crate::table::{Module, Operation, Scope, Table, Wrong};

/// The scope explorer: one page that needs nothing else, neither a server nor the network.
pub(super) fn render(endpoints: &[Endpoint], table: &Table) -> Result<String, String> {
    let data = data(endpoints, table).map_err(|error| error.to_string())?;
    let script = SCRIPTS.join("\n");
    let policy = format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'",
        hash(STYLE),
        hash(&script),
    );
    // The data comes last, so that nothing in it is taken for a place to fill.
    let parts =
        [("policy", policy.as_str()), ("style", STYLE), ("script", &script), ("data", &data)];
    let page = parts.into_iter().fold(PAGE.to_owned(), |page, (name, text)| {
        page.replacen(&format!("{{{{{name}}}}}"), text, 1)
    });
    Ok(page)
}

const PAGE: &str = include_str!("explorer/page.html");
const STYLE: &str = include_str!("explorer/style.css");
const SCRIPTS: [&str; 8] = [
    include_str!("explorer/dom.js"),
    include_str!("explorer/catalog.js"),
    include_str!("explorer/search.js"),
    include_str!("explorer/matrix.js"),
    include_str!("explorer/calls.js"),
    include_str!("explorer/consent.js"),
    include_str!("explorer/list.js"),
    include_str!("explorer/page.js"),
];

/// What a browser compares an inline script or style with before it takes it.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// JSON with one row of the table in each line.
fn data(endpoints: &[Endpoint], table: &Table) -> serde_json::Result<String> {
    let operations = serde_json::to_string(&Operation::EVERY.map(Operation::word))?;
    let modules = lines(table.modules.iter().map(ModuleRow::new))?;
    let paths = endpoints::repaired(endpoints);
    let calls = lines(endpoints.iter().zip(&paths).map(|(it, path)| CallRow::new(it, path)))?;
    let wrong = lines(table.wrong.iter().map(WrongRow::new))?;
    let data = format!(
        "{{\"operations\": {operations},\n\"modules\": [\n{modules}\n],\n\
         \"calls\": [\n{calls}\n],\n\"wrong\": [\n{wrong}\n]}}"
    );
    // In JSON `<` stands in strings only. Without it nothing ends the element that the data is in.
    Ok(data.replace('<', "\\u003c"))
}

fn lines(rows: impl Iterator<Item = impl Serialize>) -> serde_json::Result<String> {
    let rows: Vec<String> =
        rows.map(|row| serde_json::to_string(&row)).collect::<Result<_, _>>()?;
    Ok(rows.join(",\n"))
}

#[derive(Serialize)]
struct ModuleRow<'a> {
    name: &'a str,
    opens: &'a str,
    scopes: Vec<ScopeRow<'a>>,
}

impl<'a> ModuleRow<'a> {
    fn new(module: &'a Module) -> Self {
        let scopes = module.catalog().map(ScopeRow::new).collect();
        Self { name: &module.name, opens: &module.opens, scopes }
    }
}

#[derive(Serialize)]
struct ScopeRow<'a> {
    operation: &'static str,
    wire: &'a str,
    status: &'static str,
    evidence: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<&'a str>,
}

impl<'a> ScopeRow<'a> {
    fn new(scope: &'a Scope) -> Self {
        Self {
            operation: scope.operation.word(),
            wire: &scope.wire,
            status: scope.status.word(),
            evidence: &scope.evidence,
            deprecated: scope.deprecated.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct CallRow<'a> {
    file: &'a str,
    id: &'a str,
    method: &'static str,
    path: &'a str,
    scope: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    dropped: &'a str,
}

impl<'a> CallRow<'a> {
    fn new(endpoint: &'a Endpoint, path: &'a str) -> Self {
        Self {
            file: &endpoint.file,
            id: &endpoint.operation_id,
            method: endpoint.method.word(),
            path,
            scope: &endpoint.scope,
            dropped: &endpoint.deprecated,
        }
    }
}

#[derive(Serialize)]
struct WrongRow<'a> {
    name: &'a str,
    #[serde(rename = "use")]
    instead: &'a [String],
    why: &'a str,
}

impl<'a> WrongRow<'a> {
    fn new(wrong: &'a Wrong) -> Self {
        Self { name: &wrong.name, instead: &wrong.instead, why: &wrong.why }
    }
}

#[cfg(test)]
mod tests;
