use std::fmt::Write as _;

use super::{ALLOW_DEPRECATED, header, literal};
use crate::table::{Status, Table};
use crate::workspace;

/// Every row of the catalog in each form that users write, for a test to compare.
pub(super) fn render(table: &Table) -> String {
    let mut out = header(workspace::SCOPES);
    if table.has_deprecated() {
        out += ALLOW_DEPRECATED;
    }
    out += "\nuse zohobooks_scopes::{Scope, ScopeSet, Status, scopes};\n";
    out += "\npub(crate) struct Row {\n    pub(crate) wire: &'static str,\n    pub(crate) status: Status,\n";
    out += "    pub(crate) item: Scope,\n    pub(crate) path: ScopeSet,\n    pub(crate) quoted: ScopeSet,\n}\n";
    out += "\n#[rustfmt::skip]\npub(crate) const ROWS: &[Row] = &[\n";
    for module in &table.modules {
        for scope in module.scopes.iter().filter(|scope| scope.status.is_in_catalog()) {
            let (name, word) = (&module.name, scope.operation.word());
            let wire = literal(&format!("ZohoBooks.{name}.{}", scope.word));
            if scope.status == Status::Observed {
                out += "    #[cfg(feature = \"observed\")]\n";
            }
            let status = scope.status.variant();
            let _ = writeln!(
                out,
                "    Row {{ wire: {wire}, status: Status::{status}, \
                 item: zohobooks_scopes::{name}::{word}::SCOPE, \
                 path: scopes![{name}::{word}], quoted: scopes![{wire}] }},"
            );
        }
    }
    out += "];\n";
    out
}
