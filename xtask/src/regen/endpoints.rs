mod names;
mod tree;

use std::fmt::Write as _;

use self::tree::Tree;
use super::{header, literal};
use crate::endpoint_table::Endpoint;
use crate::table::Table;
use crate::workspace;

/// The endpoints of the scopes crate: a module of types for each file, and the tree that finds one by
/// its method and path.
pub(super) fn render(endpoints: &[Endpoint], table: &Table) -> Result<String, String> {
    let paths = names::repaired(endpoints);
    let mut out = header(workspace::ENDPOINTS);
    out += "//! The endpoints of the Books API as types, a module for each file of Zoho's description.\n";
    out += "\nuse crate::endpoint::Node;\n";
    out += "\nendpoints! {\n";
    let mut file = "";
    for (endpoint, path) in endpoints.iter().zip(&paths) {
        if endpoint.file != file {
            if !file.is_empty() {
                out += "    }\n";
            }
            file = &endpoint.file;
            let _ = writeln!(out, "    {} {} {{", names::module(file), literal(file));
        }
        row(&mut out, endpoint, path, table)?;
    }
    out += "    }\n}\n";
    let most = paths.iter().map(|path| names::parameters(path).count()).max().unwrap_or(0);
    let _ = write!(out, "\npub(crate) const MOST_PARAMETERS: usize = {most};\n");
    nodes(&mut out, &Tree::new(endpoints, &paths)?);
    Ok(out)
}

fn row(out: &mut String, endpoint: &Endpoint, path: &str, table: &Table) -> Result<(), String> {
    let complain = |what: &str| format!("{}: {path}: {what}", workspace::ENDPOINTS);
    let fields: Vec<String> = names::parameters(path).map(names::field).collect();
    if (1..fields.len()).any(|index| fields[..index].contains(&fields[index])) {
        return Err(complain("a parameter is there twice"));
    }
    let (module, operation) =
        scope(&endpoint.scope, table).ok_or_else(|| complain("its scope is not documented"))?;
    if !endpoint.deprecated.is_empty() {
        let note = format!("not in Zoho's documentation of {}", endpoint.deprecated);
        let _ = writeln!(out, "        #[deprecated(note = {})]", literal(&note));
    }
    let fields = if fields.is_empty() { "{}" } else { &format!("{{ {} }}", fields.join(" ")) };
    let _ = write!(
        out,
        "        {} {fields} {} {} {} {module}::{operation}",
        names::type_name(&endpoint.operation_id),
        literal(&endpoint.operation_id),
        endpoint.method.word(),
        literal(path),
    );
    if !endpoint.deprecated.is_empty() {
        let _ = write!(out, " dropped {}", literal(&endpoint.deprecated));
    }
    *out += ";\n";
    Ok(())
}

/// The item of the catalog. A scope that is behind the feature `observed` cannot be that of a type
/// which is there without the feature.
fn scope<'a>(wire: &str, table: &'a Table) -> Option<(&'a str, &'static str)> {
    let (module, scope) = table.scope(wire)?;
    scope.status.is_documented().then_some((&module.name, scope.operation.word()))
}

fn nodes(out: &mut String, tree: &Tree) {
    *out += "\nconst NONE: u16 = Node::NONE;\n";
    *out += "\n#[rustfmt::skip]\npub(crate) static NODES: &[Node] = &[\n";
    for node in tree.nodes() {
        let endpoints =
            node.endpoints.map(|row| row.map_or("NONE".to_owned(), |row| row.to_string()));
        let _ = writeln!(
            out,
            "    Node::new({}, {}, {}, {}, [{}]),",
            literal(node.segment),
            node.first_child,
            node.literals,
            node.has_parameter,
            endpoints.join(", "),
        );
    }
    *out += "];\n";
}

#[cfg(test)]
mod tests;
