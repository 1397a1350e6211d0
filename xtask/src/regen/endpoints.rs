mod names;
mod tree;

pub(crate) use self::names::{has_parameter_twice, is_type_name, type_name};

use std::collections::BTreeSet;
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
    let mut modules = BTreeSet::new();
    let mut types = BTreeSet::new();
    for (endpoint, path) in endpoints.iter().zip(&paths) {
        if endpoint.file != file {
            if !file.is_empty() {
                out += "    }\n";
            }
            file = &endpoint.file;
            let module = names::module(file);
            let _ = writeln!(out, "    {module} {} {{", literal(file));
            if !modules.insert(module) {
                return Err(complain(path, &format!("{file} has the module of another file")));
            }
            types.clear();
        }
        let name = type_name(&endpoint.operation_id);
        if !is_type_name(&name) {
            return Err(complain(path, &format!("`{name}` cannot be the name of a type")));
        }
        if !types.insert(name) {
            let id = &endpoint.operation_id;
            return Err(complain(path, &format!("the type of `{id}` is in {file} twice")));
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
    if has_parameter_twice(path) {
        return Err(complain(path, "a parameter is there twice"));
    }
    let fields: Vec<String> = names::parameters(path).map(names::field).collect();
    let (module, operation) = scope(&endpoint.scope, table)
        .ok_or_else(|| complain(path, "its scope is not documented"))?;
    if !endpoint.deprecated.is_empty() {
        let note = format!("not in Zoho's documentation of {}", endpoint.deprecated);
        let _ = writeln!(out, "        #[deprecated(note = {})]", literal(&note));
    }
    let fields = if fields.is_empty() { "{}" } else { &format!("{{ {} }}", fields.join(" ")) };
    let _ = write!(
        out,
        "        {} {fields} {} {} {} {module}::{operation}",
        type_name(&endpoint.operation_id),
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

fn complain(path: &str, what: &str) -> String {
    format!("{}: {path}: {what}", workspace::ENDPOINTS)
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
