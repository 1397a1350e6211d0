use std::fmt::Write as _;

use super::{ALLOW_DEPRECATED, header, literal};
use crate::table::{Module, Operation, Scope, Status, Table};
use crate::workspace;

/// The catalog of the scopes crate: a module of types for each module of Zoho Books, and the rows that
/// their values look up.
pub(super) fn render(table: &Table) -> String {
    let mut out = header(workspace::SCOPES);
    out += ALLOW_DEPRECATED;
    out += "\nuse crate::scope::{ModuleRow, ScopeRow, Status};\n";
    for (row, module) in table.modules.iter().enumerate() {
        types(&mut out, row, module, &aliases(table, module));
    }
    rows(&mut out, table);
    bits(&mut out, table);
    out
}

/// What people search the documentation for: the module with its service, and the wrong names for it.
fn aliases(table: &Table, module: &Module) -> Vec<String> {
    let wrong = table.wrong.iter().filter(|wrong| wrong.instead.contains(&module.name));
    let service = format!("ZohoBooks.{}", module.name);
    std::iter::once(service).chain(wrong.map(|wrong| wrong.name.clone())).collect()
}

fn types(out: &mut String, row: usize, module: &Module, aliases: &[String]) {
    let documented: Vec<&Scope> =
        module.scopes.iter().filter(|scope| scope.status.is_documented()).collect();
    let observed: Vec<&Scope> =
        module.scopes.iter().filter(|scope| scope.status == Status::Observed).collect();
    let _ = write!(out, "\n/// Scopes for {}.\n", doc(&module.opens));
    for alias in aliases {
        let _ = writeln!(out, "#[doc(alias = {})]", literal(alias));
    }
    if documented.is_empty() {
        *out += "#[cfg(feature = \"observed\")]\n";
    }
    let _ = writeln!(out, "pub mod {} {{", module.name);
    type_items(out, row, &documented);
    if !documented.is_empty() && !observed.is_empty() {
        *out += "\n    #[cfg(feature = \"observed\")]\n";
    }
    type_items(out, row, &observed);
    *out += "}\n";
}

fn type_items(out: &mut String, row: usize, scopes: &[&Scope]) {
    if scopes.is_empty() {
        return;
    }
    *out += "    scope_types! {\n";
    for scope in scopes {
        let wire = &scope.wire;
        let _ = writeln!(out, "        /// `{wire}`");
        let _ = writeln!(out, "        ///\n        /// {}.", status_doc(scope.status));
        let _ = writeln!(out, "        /// Evidence: {}.", doc(&scope.evidence));
        let _ = writeln!(out, "        #[doc(alias = {})]", literal(wire));
        if let Some(date) = &scope.deprecated {
            let note = format!("gone from what Zoho publishes, seen on {date}");
            let _ = writeln!(out, "        #[deprecated(note = {})]", literal(&note));
        }
        let _ = writeln!(
            out,
            "        {} = {row}, {};",
            scope.operation.word(),
            scope.operation.variant()
        );
    }
    *out += "    }\n";
}

fn rows(out: &mut String, table: &Table) {
    *out += "\n#[rustfmt::skip]\npub(crate) const MODULES: &[ModuleRow] = &[\n";
    for module in &table.modules {
        let _ = writeln!(
            out,
            "    ModuleRow {{ name: {}, opens: {}, scopes: [",
            literal(&module.name),
            literal(&module.opens)
        );
        for operation in Operation::EVERY {
            let scope = module.catalog().find(|scope| scope.operation == operation);
            match scope.and_then(|scope| Some((scope, scope.status.variant()?))) {
                Some((scope, status)) => {
                    let _ = writeln!(
                        out,
                        "        ScopeRow {{ wire: {}, status: Status::{status}, evidence: {} }},",
                        literal(&scope.wire),
                        literal(&scope.evidence),
                    );
                }
                None => *out += "        ScopeRow::NONE,\n",
            }
        }
        *out += "    ] },\n";
    }
    *out += "];\n";
}

fn bits(out: &mut String, table: &Table) {
    let mut constant = |name: &str, condition: fn(Status) -> bool| {
        let words =
            Operation::EVERY.map(|operation| format!("{:#x}", table.bits(operation, condition)));
        let _ = write!(out, "\npub(crate) const {name}: [u64; 5] = [{}];\n", words.join(", "));
    };
    constant("DOCUMENTED", Status::is_documented);
    constant("OBSERVED", |status| status == Status::Observed);
    if let Some(row) = table.full_access() {
        let _ = write!(out, "\npub(crate) const FULL_ACCESS: u8 = {row};\n");
    }
}

fn status_doc(status: Status) -> &'static str {
    match status {
        Status::OauthPage => "Documented on Zoho's OAuth page",
        Status::Openapi => "Documented in Zoho's OpenAPI files",
        Status::OfficialPage => "Documented on an official Zoho page",
        Status::Observed => "In use, but not documented by Zoho; needs the feature `observed`",
        Status::Unverified | Status::Mistaken => "Not in the catalog",
    }
}

/// Text for rustdoc: what Markdown would take for a link is escaped.
fn doc(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<").replace('*', "\\*")
}
