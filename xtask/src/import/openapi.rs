use std::rc::Rc;

use super::document::{Entry, Node};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation, as far as scopes are concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Operation {
    /// In capitals.
    pub(super) method: String,
    pub(super) path: String,
    pub(super) id: Option<String>,
    pub(super) needs: Needs,
    /// Zoho says itself that it goes away.
    pub(super) deprecated: bool,
}

/// The security requirement of an operation, in the words of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    Nothing,
    One(String),
    /// Alternatives, or several together, for a person to look at.
    Several(String),
}

/// Whether a document means to be an OpenAPI file.
pub(super) fn is_openapi(root: &Node) -> bool {
    ["openapi", "swagger", "paths"].iter().any(|key| root.get(key).is_some())
}

/// The operations of an OpenAPI 2 or 3 document, or the line and the reason why it has none to read.
pub(super) fn read(root: &Node) -> Result<Vec<Operation>, (usize, String)> {
    if root.get("openapi").or_else(|| root.get("swagger")).is_none() {
        return Err((root.line, "has `paths`, but neither `openapi` nor `swagger`".to_owned()));
    }
    let paths = root.get("paths").ok_or_else(|| (root.line, "has no `paths`".to_owned()))?;
    let mut operations = Vec::new();
    for entry in entries(paths, "`paths`")? {
        if entry.key.starts_with("x-") {
            continue;
        }
        if !entry.key.starts_with('/') {
            return Err((entry.line, format!("`{}` is not a path", entry.key)));
        }
        // With what stands beside a `$ref`.
        for item in followed(root, &entry.value)? {
            for part in entries(&item, &format!("`{}`", entry.key))? {
                if METHODS.contains(&part.key.to_ascii_lowercase().as_str()) {
                    operations.push(operation(root, &entry.key, part)?);
                }
            }
        }
    }
    Ok(operations)
}

fn operation(root: &Node, path: &str, part: &Entry) -> Result<Operation, (usize, String)> {
    let method = part.key.to_ascii_uppercase();
    let node = resolved(root, &part.value)?;
    entries(&node, &format!("{method} {path}"))?;
    let id = match node.get("operationId") {
        None => None,
        Some(id) if id.is_null() => None,
        Some(id) => match id.text() {
            Some(text) => Some(text.to_owned()),
            None => return Err((id.line, "`operationId` is not a text".to_owned())),
        },
    };
    let needs = match node.get("security").or_else(|| root.get("security")) {
        Some(security) => needs(security)?,
        None => Needs::Nothing,
    };
    let deprecated = node.get("deprecated").and_then(|flag| flag.text()) == Some("true");
    Ok(Operation { method, path: plain(path).to_owned(), id, needs, deprecated })
}

/// The path as the catalog writes it: without the base of all paths, and without a slash at the end.
fn plain(path: &str) -> &str {
    let path = match path.strip_prefix("/books/v3") {
        Some(rest) if rest.starts_with('/') => rest,
        _ => path,
    };
    match path.trim_end_matches('/') {
        "" => path,
        path => path,
    }
}

fn needs(security: &Node) -> Result<Needs, (usize, String)> {
    if security.is_null() {
        return Ok(Needs::Nothing);
    }
    let wrong = |node: &Node, what: &str| (node.line, format!("`security`: {what}"));
    let alternatives = security.list().ok_or_else(|| wrong(security, "not a list"))?;
    let mut choices: Vec<Vec<&str>> = Vec::new();
    for alternative in alternatives {
        let schemes =
            alternative.entries().ok_or_else(|| wrong(alternative, "not a list of maps"))?;
        let mut together: Vec<&str> = Vec::new();
        for scheme in schemes {
            let scopes = match scheme.value.list() {
                Some(scopes) => scopes,
                None if scheme.value.is_null() => &[],
                None => return Err(wrong(&scheme.value, "the scopes are not a list")),
            };
            for scope in scopes {
                let text = scope.text().ok_or_else(|| wrong(scope, "a scope is not a text"))?;
                for scope in text.split([',', ' ']).filter(|scope| !scope.is_empty()) {
                    if !together.contains(&scope) {
                        together.push(scope);
                    }
                }
            }
        }
        if !choices.contains(&together) {
            choices.push(together);
        }
    }
    Ok(match choices.iter().map(Vec::as_slice).collect::<Vec<_>>()[..] {
        [] | [[]] => Needs::Nothing,
        [[only]] => Needs::One((*only).to_owned()),
        ref several => {
            let shown = several.iter().map(|choice| match choice {
                [] => "none".to_owned(),
                scopes => scopes.join(" + "),
            });
            Needs::Several(shown.collect::<Vec<_>>().join(" | "))
        }
    })
}

fn entries<'n>(node: &'n Node, what: &str) -> Result<&'n [Entry], (usize, String)> {
    match node.entries() {
        Some(entries) => Ok(entries),
        None if node.is_null() => Ok(&[]),
        None => Err((node.line, format!("{what} is not a map"))),
    }
}

/// The node, or what its `$ref` within the same file leads to.
fn resolved(root: &Node, node: &Rc<Node>) -> Result<Rc<Node>, (usize, String)> {
    let last = followed(root, node)?.pop();
    Ok(last.unwrap_or_else(|| Rc::clone(node)))
}

/// The node, and one by one what each `$ref` leads to.
fn followed(root: &Node, node: &Rc<Node>) -> Result<Vec<Rc<Node>>, (usize, String)> {
    let mut nodes = Vec::new();
    let mut node = Rc::clone(node);
    for _ in 0..8 {
        nodes.push(Rc::clone(&node));
        let Some(link) = node.get("$ref").and_then(|link| link.text()) else { return Ok(nodes) };
        let pointer = link.strip_prefix("#/").ok_or_else(|| {
            (node.line, format!("`{link}` leads to another file, which is not followed"))
        })?;
        let mut steps = pointer.split('/').map(|step| step.replace("~1", "/").replace("~0", "~"));
        let first = steps.next().and_then(|step| root.get(&step));
        let target = steps.try_fold(first, |at, step| Some(at?.get(&step))).flatten();
        let target = target.ok_or_else(|| (node.line, format!("`{link}` leads nowhere")))?;
        node = Rc::clone(target);
    }
    Err((node.line, "`$ref` goes round in a circle".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::{json, yaml};
    use super::{Needs, Operation, read};

    fn operations(text: &str) -> Result<Vec<Operation>, (usize, String)> {
        read(&yaml::read(text).unwrap_or_else(|(line, reason)| panic!("{line}: {reason}")))
    }

    #[track_caller]
    fn need(global: &str, own: &str, expected: Needs) {
        let text = format!(
            "openapi: 3.0.0\n{global}\npaths:\n  /a:\n    get:\n      operationId: a\n{own}\n"
        );
        assert_eq!(operations(&text).unwrap()[0].needs, expected);
    }

    #[test]
    fn the_security_of_an_operation_goes_first() {
        let global = "security:\n  - Z: [ZohoBooks.bills.READ]";
        let bills = || Needs::One("ZohoBooks.bills.READ".to_owned());
        need(global, "", bills());
        need(global, "      security: []", Needs::Nothing);
        need("", "", Needs::Nothing);
        need("", "      security:\n      - Z: [ZohoBooks.bills.READ]", bills());
        need("", "      security:\n      - Z: [ZohoBooks.bills.READ]\n        K: []", bills());
        need("", "      security:\n      - Z: []", Needs::Nothing);
        need("", "      security:\n      - {}", Needs::Nothing);
    }

    #[test]
    fn several_scopes_are_not_one() {
        let several = |text: &str| Needs::Several(text.to_owned());
        need("", "      security: [{Z: [A, B]}]", several("A + B"));
        need("", "      security: [{Z: [A]}, {Z: [B]}]", several("A | B"));
        need("", "      security: [{Z: [A]}, {}]", several("A | none"));
        need("", "      security: [{Z: ['A,B']}]", several("A + B"));
        need("", "      security: [{}, {Z: []}]", Needs::Nothing);
        need("", "      security: [{Z: [none]}]", Needs::One("none".to_owned()));
        need("", "      security: [{Z: [A]}, {Z: [A]}]", Needs::One("A".to_owned()));
    }

    #[test]
    fn references_within_the_file_are_followed() {
        let text = "openapi: 3.1.0\npaths:\n  /a:\n    $ref: '#/components/pathItems/~1x'\n\
                    components:\n  pathItems:\n    /x:\n      put:\n        operationId: put_a\n";
        let found = operations(text).unwrap();
        assert_eq!((found[0].method.as_str(), found[0].path.as_str()), ("PUT", "/a"));
        let outside = text.replace("#/components", "other.yml#/components");
        assert_eq!(operations(&outside).err().map(|(line, _)| line), Some(4));
        let circle = "openapi: 3.1.0\npaths:\n  /a:\n    $ref: '#/paths/~1a'\n";
        assert!(operations(circle).is_err());
    }

    #[test]
    fn operations_beside_a_reference_are_read_too() {
        let text = "openapi: 3.1.0\npaths:\n  /a:\n    $ref: '#/components/pathItems/a'\n    \
                    get:\n      operationId: get_a\ncomponents:\n  pathItems:\n    a:\n      \
                    put:\n        operationId: put_a\n";
        let found = operations(text).unwrap();
        let methods: Vec<&str> = found.iter().map(|found| found.method.as_str()).collect();
        assert_eq!(methods, ["GET", "PUT"]);
    }

    #[test]
    fn what_is_no_openapi_is_refused_with_its_line() {
        let cases = [
            ("paths: {}\n", 1, "has `paths`, but neither `openapi` nor `swagger`"),
            ("openapi: 3.0.0\n", 1, "has no `paths`"),
            ("openapi: 3.0.0\npaths: 7\n", 2, "`paths` is not a map"),
            ("openapi: 3.0.0\npaths:\n  bills: {}\n", 3, "`bills` is not a path"),
            ("openapi: 3.0.0\npaths:\n  /a:\n    get: 1\n", 4, "GET /a is not a map"),
            (
                "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      security: yes\n",
                5,
                "`security`: not a list",
            ),
        ];
        for (text, line, reason) in cases {
            assert_eq!(operations(text).err(), Some((line, reason.to_owned())));
        }
    }

    #[test]
    fn methods_and_paths_take_the_form_of_the_catalog() {
        let get = "    GET:\n      operationId: a\n";
        for path in ["/a", "/a/", "/books/v3/a", "/books/v3/a/"] {
            let found = operations(&format!("openapi: 3.0.0\npaths:\n  {path}:\n{get}")).unwrap();
            assert_eq!((found[0].method.as_str(), found[0].path.as_str()), ("GET", "/a"));
        }
        for path in ["/", "/books/v30/a", "/books"] {
            let found = operations(&format!("openapi: 3.0.0\npaths:\n  {path}:\n{get}")).unwrap();
            assert_eq!(found[0].path, path);
        }
    }

    #[test]
    fn json_is_read_alike() {
        let text = r#"{"swagger": "2.0", "security": [{"Z": ["A"]}],
            "paths": {"/a": {"get": {"operationId": "a"}, "x-group": 1}}}"#;
        let found = read(&json::read(text).unwrap()).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].needs, Needs::One("A".to_owned()));
    }
}
