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
            let Some(standing) = standing(scope.status) else { continue };
            let _ = writeln!(
                out,
                "        Scope {{ operation: {}, wire: {}, standing: {standing} }},",
                literal(scope.operation.word()),
                literal(&scope.wire),
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

/// What the macro knows of a scope. A mistaken one is no scope at all, as any other made-up word.
fn standing(status: Status) -> Option<&'static str> {
    match status {
        Status::OauthPage | Status::Openapi | Status::OfficialPage => Some("Documented"),
        Status::Observed => Some("Observed"),
        Status::Unverified => Some("Unverified"),
        Status::Mistaken => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::table;

    #[test]
    fn the_macro_does_not_know_what_is_mistaken() {
        let text = r#"
[[module]]
name = "fullaccess"
opens = "everything"
scopes = [
    { operation = "READ", status = "mistaken", evidence = "a test" },
    { operation = "DELETE", status = "unverified", evidence = "a test" },
    { operation = "ALL", wire = "all", status = "oauth-page", evidence = "a test" },
]
"#;
        let table = table::read("scopes.toml", text).unwrap();
        let rendered = super::render(&table);
        assert!(!rendered.contains("READ"));
        assert!(rendered.contains("\"ZohoBooks.fullaccess.DELETE\", standing: Unverified"));
        assert!(rendered.contains("\"ZohoBooks.fullaccess.all\", standing: Documented"));
    }
}
