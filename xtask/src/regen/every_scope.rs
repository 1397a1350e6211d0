use std::fmt::Write as _;

use super::{ALLOW_DEPRECATED, header, literal};
use crate::table::{Status, Table};
use crate::workspace;

/// Every row of the catalog in each form that users write, for a test to compare.
pub(super) fn render(table: &Table) -> String {
    let mut out = header(workspace::SCOPES);
    out += ALLOW_DEPRECATED;
    out += "\nuse zohobooks_scopes::{Scope, ScopeSet, Status, scopes};\n";
    out += "\npub(crate) struct Row {\n    pub(crate) wire: &'static str,\n    pub(crate) status: Status,\n";
    out += "    pub(crate) item: Scope,\n    pub(crate) path: ScopeSet,\n    pub(crate) quoted: ScopeSet,\n}\n";
    out += "\n#[rustfmt::skip]\npub(crate) const ROWS: &[Row] = &[\n";
    for (module, scope) in table.catalog() {
        let Some(status) = scope.status.variant() else { continue };
        let (name, word, wire) = (&module.name, scope.operation.word(), literal(&scope.wire));
        if scope.status == Status::Observed {
            out += "    #[cfg(feature = \"observed\")]\n";
        }
        let _ = writeln!(
            out,
            "    Row {{ wire: {wire}, status: Status::{status}, \
             item: zohobooks_scopes::{name}::{word}::SCOPE, \
             path: scopes![{name}::{word}], quoted: scopes![{wire}] }},"
        );
    }
    out += "];\n";
    out
}
