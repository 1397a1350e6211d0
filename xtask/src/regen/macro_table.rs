use std::fmt::Write as _;

use super::{header, literal};
use crate::table::{Status, Table};
use crate::workspace;

/// The same table as plain data for the macro, which needs the names only.
pub(super) fn render(table: &Table) -> String {
    let mut out = header(workspace::SCOPES);
    out += "\nuse crate::catalog::Standing::{Documented, Observed, Unverified};\n";
    out += "use crate::catalog::{Module, Scope, Wrong};\n";
    out += "\n#[rustfmt::skip]\npub(crate) const MODULES: &[Module] = &[\n";
    for module in &table.modules {
        let _ = writeln!(out, "    Module {{ name: {}, scopes: &[", literal(&module.name));
        for scope in &module.scopes {
            let _ = writeln!(
                out,
                "        Scope {{ operation: {}, wire: {}, standing: {} }},",
                literal(scope.operation.word()),
                literal(&format!("ZohoBooks.{}.{}", module.name, scope.word)),
                standing(scope.status),
            );
        }
        out += "    ] },\n";
    }
    out += "];\n\n#[rustfmt::skip]\npub(crate) const WRONG: &[Wrong] = &[\n";
    for wrong in &table.wrong {
        let instead: Vec<String> = wrong.instead.iter().map(|name| literal(name)).collect();
        let _ = writeln!(
            out,
            "    Wrong {{ name: {}, instead: &[{}], why: {}, unverified: {} }},",
            literal(&wrong.name),
            instead.join(", "),
            literal(&wrong.why),
            wrong.unverified,
        );
    }
    out += "];\n";
    out
}

fn standing(status: Status) -> &'static str {
    match status {
        Status::OauthPage | Status::Openapi | Status::OfficialPage => "Documented",
        Status::Observed => "Observed",
        Status::Unverified | Status::Mistaken => "Unverified",
    }
}
