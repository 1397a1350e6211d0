use std::fmt::Write as _;

use super::{header, literal};
use crate::table::{Operation, Status, Table};
use crate::workspace;

/// What people write instead of the names in the catalog, for the reader.
pub(super) fn render(table: &Table) -> String {
    let mut out = header(workspace::SCOPES);
    out += "\nuse crate::reader::{Neighbour, WrongName};\n";
    let unverified = Operation::EVERY.map(|operation| {
        format!("{:#x}", table.bits(operation, |status| status == Status::Unverified))
    });
    out += "\n/// For each operation, the modules for which it stands in third-party code only.\n";
    let _ = writeln!(out, "pub(crate) const UNVERIFIED: [u64; 5] = [{}];", unverified.join(", "));
    out += "\n#[rustfmt::skip]\npub(crate) static WRONG: &[WrongName] = &[\n";
    for wrong in &table.wrong {
        let fix = |name: &String| wrong.instead.contains(name);
        let rows = table.modules.iter().enumerate().filter(|(_, module)| fix(&module.name));
        let modules: u64 = rows.map(|(row, _)| 1 << row).sum();
        let inert: u8 = wrong.inert.iter().map(|operation| 1 << *operation as u8).sum();
        let _ = writeln!(
            out,
            "    WrongName {{ name: {}, modules: {modules:#x}, why: {}, unverified: {}, \
             inert: {inert:#07b} }},",
            literal(&wrong.name),
            literal(&wrong.why),
            wrong.unverified,
        );
    }
    out += "];\n\n#[rustfmt::skip]\npub(crate) static NEIGHBOURS: &[Neighbour] = &[\n";
    for neighbour in &table.neighbours {
        let _ = writeln!(
            out,
            "    Neighbour {{ name: {}, instead: {} }},",
            literal(&neighbour.name),
            literal(&neighbour.instead),
        );
    }
    out += "];\n";
    out
}
