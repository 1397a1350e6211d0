//! Scopes as they stand in programs: `scopes![invoices::READ]`.

use std::borrow::Cow;
use std::collections::HashMap;

use zohobooks_oauth::{Module, Scope, ScopeSet};

/// As it stands in `scopes![…]`.
pub(super) fn in_rust(scope: Scope) -> String {
    format!("{}::{}", scope.module(), scope.operation())
}

pub(super) fn in_macro(set: ScopeSet) -> String {
    let scopes: Vec<String> = set.iter().map(in_rust).collect();
    format!("scopes![{}]", scopes.join(", "))
}

/// The text with `invoices::READ` and `invoices::{READ, CREATE}` as Zoho spells them, and how each was typed.
pub(super) fn from_rust(text: &str) -> (Cow<'_, str>, HashMap<String, String>) {
    let mut typed = HashMap::new();
    if !text.contains("::") {
        return (text.into(), typed);
    }
    let (mut wires, mut module, mut rest) = (String::new(), None, text);
    while let Some(first) = rest.chars().next() {
        let is_other = |it: char| !(it.is_alphanumeric() || it == '_');
        let length = rest.find(is_other).filter(|length| *length > 0);
        let (word, after) = rest.split_at(length.unwrap_or(match is_other(first) {
            true => first.len_utf8(),
            false => rest.len(),
        }));
        rest = after;
        if is_other(first) {
            match first {
                '}' if module.take().is_some() => {}
                _ => wires.push(first),
            }
        } else if let Some(inner) = after.strip_prefix("::{") {
            (module, rest) = (Some(word), inner);
        } else if let Some(macros) = after.strip_prefix('!') {
            // The name of the macro.
            rest = macros;
        } else if let Some(module) = module {
            push(&mut wires, &mut typed, module, word);
        } else if let Some(operation) = after.strip_prefix("::") {
            let end = operation.find(is_other).unwrap_or(operation.len());
            let (operation, after) = operation.split_at(end);
            // Of `zohobooks_oauth::scopes![…]` the last part alone is a name.
            if !after.starts_with(['!', ':']) {
                push(&mut wires, &mut typed, word, operation);
                rest = after;
            } else {
                rest = rest.trim_start_matches(':');
            }
        } else {
            wires.push_str(word);
        }
    }
    (wires.into(), typed)
}

fn push(wires: &mut String, typed: &mut HashMap<String, String>, module: &str, operation: &str) {
    let name = format!("{module}::{operation}");
    let known = Module::all().flat_map(Module::scopes).find(|scope| in_rust(*scope) == name);
    let wire = known
        .map_or_else(|| format!("ZohoBooks.{module}.{operation}"), |it| it.as_str().to_owned());
    wires.push_str(&wire);
    typed.insert(wire, name);
}

#[test]
fn they_are_read_as_programs_have_them() {
    for (text, wires) in [
        ("scopes![invoices::READ, items::READ]", "[ZohoBooks.invoices.READ, ZohoBooks.items.READ]"),
        (
            "invoices::{READ,\n CREATE}, x",
            "ZohoBooks.invoices.READ,\n ZohoBooks.invoices.CREATE, x",
        ),
        ("zohobooks_oauth::scopes![fullaccess::ALL]", "[ZohoBooks.fullaccess.all]"),
        ("scopes::bills::READ", "ZohoBooks.bills.READ"),
        ("ZohoBooks.bills.READ", "ZohoBooks.bills.READ"),
    ] {
        assert_eq!(from_rust(text).0, wires);
    }
    assert_eq!(from_rust("a::B").1["ZohoBooks.a.B"], "a::B");
    for text in ["::", "a::", "::{", "a::{", "}", "!", "ä::ö", "a::{b::{c}}"] {
        from_rust(text);
    }
}
