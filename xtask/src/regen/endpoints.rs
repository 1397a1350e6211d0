mod names;
mod tree;

pub(super) use self::names::repaired;
pub(crate) use self::names::{has_parameter_twice, is_type_name, type_name};

use std::collections::BTreeSet;
use std::fmt::Write as _;

use self::tree::Tree;
use super::{ALLOW_DEPRECATED, header, literal};
use crate::endpoint_table::Endpoint;
use crate::table::Table;
use crate::workspace;

/// The endpoints of the scopes crate: a module of types for each file, the table that they point into,
/// and the tree that finds one by its method and path.
pub(super) fn render(endpoints: &[Endpoint], table: &Table) -> Result<String, String> {
    let paths = repaired(endpoints);
    let rows: Vec<Row> = endpoints
        .iter()
        .zip(&paths)
        .enumerate()
        .map(|(index, (endpoint, path))| Row::new(index, endpoint, path, table))
        .collect::<Result<_, _>>()?;
    distinct(&rows)?;
    let mut out = header(workspace::ENDPOINTS);
    out += "//! The endpoints of the Books API as types, a module for each file of Zoho's description.\n";
    out += ALLOW_DEPRECATED;
    out += "\nuse crate::Method;\nuse crate::endpoint::{EndpointRow, Node};\n";
    for rows in rows.chunk_by(|one, next| one.endpoint.file == next.endpoint.file) {
        module(&mut out, rows);
    }
    let most = rows.iter().map(|row| row.fields.len()).max().unwrap_or(0);
    let _ = write!(out, "\npub(crate) const MOST_PARAMETERS: usize = {most};\n");
    all(&mut out, &rows);
    nodes(&mut out, &Tree::new(endpoints, &paths)?);
    Ok(out)
}

struct Row<'a> {
    index: usize,
    endpoint: &'a Endpoint,
    path: &'a str,
    fields: Vec<String>,
    scope: String,
}

impl<'a> Row<'a> {
    fn new(
        index: usize,
        endpoint: &'a Endpoint,
        path: &'a str,
        table: &Table,
    ) -> Result<Self, String> {
        if has_parameter_twice(path) {
            return Err(complain(path, "a parameter is there twice"));
        }
        let name = type_name(&endpoint.operation_id);
        if !is_type_name(&name) {
            return Err(complain(path, &format!("`{name}` cannot be the name of a type")));
        }
        let fields: Vec<String> = names::parameters(path).map(names::field).collect();
        let scope = scope(&endpoint.scope, table)
            .ok_or_else(|| complain(path, "its scope is not documented"))?;
        Ok(Self { index, endpoint, path, fields, scope })
    }
}

/// Whether every module and every type has a name of its own.
fn distinct(rows: &[Row]) -> Result<(), String> {
    let mut modules = BTreeSet::new();
    for rows in rows.chunk_by(|one, next| one.endpoint.file == next.endpoint.file) {
        let Row { path, endpoint: Endpoint { file, .. }, .. } = &rows[0];
        if !modules.insert(names::module(file)) {
            return Err(complain(path, &format!("{file} has the module of another file")));
        }
        let mut types = BTreeSet::new();
        for Row { path, endpoint: Endpoint { operation_id, .. }, .. } in rows {
            if !types.insert(type_name(operation_id)) {
                let what = format!("the type of `{operation_id}` is in {file} twice");
                return Err(complain(path, &what));
            }
        }
    }
    Ok(())
}

fn module(out: &mut String, rows: &[Row]) {
    let file = &rows[0].endpoint.file;
    let _ = write!(
        out,
        "\n/// The endpoints that Zoho describes in `{file}`.\npub mod {} {{\n",
        names::module(file),
    );
    let (plain, with_parameters): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| row.fields.is_empty());
    for rows in [plain, with_parameters].iter().filter(|rows| !rows.is_empty()) {
        *out += "    endpoint_types! {\n";
        for row in rows {
            item(out, row);
        }
        *out += "    }\n";
    }
    *out += "}\n";
}

fn item(out: &mut String, row: &Row) {
    let Row { index, endpoint, path, fields, scope } = row;
    let method = endpoint.method.word();
    let _ = write!(
        out,
        "        /// `{method} {path}`\n        ///\n        /// Needs [`{scope}`](crate::{scope}).\n        \
         #[doc(alias = {})]\n",
        literal(&endpoint.operation_id),
    );
    if !endpoint.deprecated.is_empty() {
        let note = format!("not in Zoho's documentation of {}", endpoint.deprecated);
        let _ = writeln!(out, "        #[deprecated(note = {})]", literal(&note));
    }
    let _ = write!(out, "        {}", type_name(&endpoint.operation_id));
    if !fields.is_empty() {
        let _ = write!(out, " {{ {} }}", fields.join(", "));
    }
    let _ = writeln!(out, " = {index}, {scope};");
}

fn all(out: &mut String, rows: &[Row]) {
    let _ = write!(
        out,
        "\n#[rustfmt::skip]\npub(crate) static ALL: [EndpointRow; {}] = [\n",
        rows.len(),
    );
    for Row { endpoint, path, scope, .. } in rows {
        let type_path = format!(
            "endpoints::{}::{}",
            names::module(&endpoint.file),
            type_name(&endpoint.operation_id),
        );
        let dropped = match endpoint.deprecated.as_str() {
            "" => "None".to_owned(),
            date => format!("Some({})", literal(date)),
        };
        let _ = writeln!(
            out,
            "    EndpointRow::new({}, {}, {}, Method::{:?}, {}, crate::{scope}::SCOPE, {dropped}),",
            literal(&endpoint.file),
            literal(&type_path),
            literal(&endpoint.operation_id),
            endpoint.method,
            literal(path),
        );
    }
    *out += "];\n";
}

fn complain(path: &str, what: &str) -> String {
    format!("{}: {path}: {what}", workspace::ENDPOINTS)
}

/// The item of the catalog. A scope that is behind the feature `observed` cannot be that of a type
/// which is there without the feature.
fn scope(wire: &str, table: &Table) -> Option<String> {
    let (module, scope) = table.scope(wire)?;
    scope.status.is_documented().then(|| format!("{}::{}", module.name, scope.operation.word()))
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
