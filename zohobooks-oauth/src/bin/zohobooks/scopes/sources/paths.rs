//! Paths of the Books API in source code of any language.

use zohobooks_oauth::{EndpointInfo, Method};

use super::api_call::ApiCall;
use super::callee::{callee, owner};
use super::code::Code;
use super::method::Methods;
use super::{What, route};

/// What stands for a value.
const VALUE: &str = "{value}";
const PREFIX: &str = "/books/v3";
/// The longest value that stands in a path.
const LONGEST_VALUE: usize = 200;

/// Adds the calls with the bytes at which their paths stand.
pub(super) fn find(code: &Code, found: &mut Vec<(What, usize)>) {
    let methods = Methods::new(code);
    let mut add = |at: usize, path: &str| {
        if route::is_route(code, at) {
            return;
        }
        let call = |method| ApiCall { method, path: path.to_owned() };
        let has = |method: &Method| call(*method).endpoint().is_some();
        let methods = certain(methods.of_path(at), has);
        if methods.is_empty() {
            found.push((What::Assumed(call(Method::Get)), at));
        }
        found.extend(methods.into_iter().map(|method| (What::Call(call(method)), at)));
    };
    let mut start = 0;
    for line in code.text.split_inclusive('\n') {
        for (at, path) in in_line(line.trim_end()) {
            // An address without a path is put together elsewhere.
            let rest = path.strip_prefix(PREFIX);
            if rest.map_or_else(|| has_endpoint(&path), |rest| rest.len() > 1) {
                add(start + at, &path);
            }
        }
        start += line.len();
    }
    for (at, path) in relative(code) {
        add(at, &path);
    }
}

/// The methods of a path, of those that were seen; none if that is not certain.
fn certain(seen: Vec<Method>, has: impl Fn(&Method) -> bool) -> Vec<Method> {
    let there: Vec<Method> = METHODS.into_iter().filter(has).collect();
    match seen.len() {
        0 if there.len() == 1 => there,
        0 | 1 => seen,
        // A choice may be there for several paths.
        _ if seen.iter().any(|it| there.contains(it)) => {
            seen.into_iter().filter(|it| there.contains(it)).collect()
        }
        _ => seen,
    }
}

/// What is joined to the address of the API without a slash: `urljoin(API, "items")`, `ky.get("items")`.
fn relative(code: &Code) -> impl Iterator<Item = (usize, String)> {
    code.tokens().filter_map(|(number, token)| {
        let content = code.content(number)?;
        let open = code.parent(number).filter(|open| code.is_sign(*open, b'('))?;
        let callee = callee(code, open)?;
        let owner = owner(code, callee).and_then(|owner| code.word(owner));
        let joins = code.word(callee).is_some_and(|it| JOINING.contains(&it))
            || owner.is_some_and(|it| JOINING.contains(&it));
        if !joins || content.starts_with(['/', ':']) || content.contains("://") {
            return None;
        }
        let at = token.start + code.str(number).len()
            - code.str(number).trim_start_matches(['"', '\'', '`']).len();
        let path = path(&format!("/{}", code.text.get(at..token.end)?)).0;
        has_endpoint(&path).then_some((at, path))
    })
}

/// Whether any method has an endpoint there. A value at the beginning may be an address.
fn has_endpoint(path: &str) -> bool {
    let begins_with_value = path.starts_with("/{");
    !begins_with_value
        && METHODS.into_iter().any(|method| EndpointInfo::find(method, path).is_some())
}

/// What begins with a slash, in quotes or behind the address of the API.
fn in_line(line: &str) -> Vec<(usize, String)> {
    let mut paths = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find('/') {
        let before = &rest[..start];
        let last = before.chars().next_back();
        let (path, after) = path(&rest[start..]);
        let begins = last.is_none_or(|it| !it.is_alphanumeric() && !"/:.*<_".contains(it))
            // `"$API/invoices"`.
            || before.trim_end_matches(|it: char| it.is_alphanumeric() || it == '_').ends_with('$');
        // Of an address: `https://www.zohoapis.com/books/v3/…`, or the older `https://books.zoho.com/api/v3/…`.
        let of_address = path.find(PREFIX).map(|at| path[at..].to_owned()).or_else(|| {
            let (host, rest) = path.split_once("/api/v3")?;
            host.starts_with("//books.zoho.").then_some(rest)?;
            Some(format!("{PREFIX}{rest}"))
        });
        let path = of_address.or(begins.then_some(path)).filter(|it| it.len() > 1);
        paths.extend(path.map(|path| (line.len() - rest.len() + start, path)));
        rest = &rest[start + after..];
    }
    paths
}

/// A path with its values replaced, and how long it was.
fn path(text: &str) -> (String, usize) {
    let mut path = String::new();
    let mut rest = text;
    loop {
        let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || "/_-.".contains(it)));
        let (literal, after) = rest.split_at(end.unwrap_or(rest.len()));
        path.push_str(literal);
        let Some(value) = value(after) else {
            return (path, text.len() - after.len());
        };
        path.push_str(VALUE);
        rest = &after[value..];
    }
}

/// How long the value is that stands here, as languages write them in strings: `{id}`, `${id}`, `#{id}`, `:id`, `<id>`,
/// `%s`, and `" + id + "`.
fn value(text: &str) -> Option<usize> {
    let text = &text[..text.floor_char_boundary(LONGEST_VALUE)];
    let name = |from: usize| {
        let rest = &text[from..];
        let length = rest.find(|it: char| !(it.is_alphanumeric() || it == '_'));
        length.unwrap_or(rest.len())
    };
    let closed = |open: &str, close: char| {
        text.strip_prefix(open)?.find(close).map(|at| open.len() + at + close.len_utf8())
    };
    closed("{", '}')
        .or_else(|| closed("${", '}'))
        .or_else(|| closed("#{", '}'))
        .or_else(|| closed("<", '>'))
        .or_else(|| text.starts_with(':').then(|| 1 + name(1)).filter(|length| *length > 1))
        .or_else(|| (text.starts_with("%s") || text.starts_with("%d")).then_some(2))
        .or_else(|| text.starts_with('$').then(|| 1 + name(1)).filter(|length| *length > 1))
        .or_else(|| joined(text))
}

/// `" + id + "`, and `" + id` at the end.
fn joined(text: &str) -> Option<usize> {
    let quote = text.chars().next().filter(|it| "\"'".contains(*it))?;
    let rest = text[1..].trim_start();
    let rest = rest.strip_prefix('+').or_else(|| rest.strip_prefix('.'))?.trim_start();
    let end = rest.find(|it: char| !(it.is_alphanumeric() || "_.()[]$".contains(it)));
    let end = end.unwrap_or(rest.len());
    if end == 0 {
        return None;
    }
    let after = rest[end..].trim_start();
    let again = after.strip_prefix('+').or_else(|| after.strip_prefix('.'));
    let again = again.and_then(|it| it.trim_start().strip_prefix(quote));
    Some(text.len() - again.map_or(rest[end..].len(), str::len))
}

const METHODS: [Method; 4] = [Method::Get, Method::Post, Method::Put, Method::Delete];
/// Functions that put an address together, and clients that are given one in advance.
const JOINING: [&str; 7] = ["URL", "axios", "got", "ky", "ofetch", "urljoin", "url_join"];

#[cfg(test)]
mod tests;
