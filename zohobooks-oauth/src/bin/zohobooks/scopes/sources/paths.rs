//! Paths of the Books API in source code of any language, and the methods that stand beside them.

use zohobooks_oauth::{EndpointInfo, Method};

use super::api_call::ApiCall;

/// What stands for a value.
const VALUE: &str = "{value}";
const PREFIX: &str = "/books/v3";
/// How far from its path a method may stand, in lines.
const FAR: usize = 4;
/// The same in a line that is too long to be read by people, in bytes.
const NEAR: usize = 100;
const LONG: usize = 1_000;
/// The longest value that stands in a path.
const LONGEST_VALUE: usize = 200;

/// Adds the calls with their lines.
pub(super) fn find(text: &str, calls: &mut Vec<(ApiCall, usize)>) {
    let lines: Vec<&str> = text.lines().collect();
    let methods: Vec<Option<Method>> =
        lines.iter().map(|line| method(&line[..line.floor_char_boundary(LONG)])).collect();
    for (number, line) in lines.iter().enumerate() {
        for (at, path) in in_line(line) {
            // An address without a path is put together elsewhere.
            let rest = path.strip_prefix(PREFIX);
            if !rest.map_or_else(|| has_endpoint(&path), |rest| rest.len() > 1) {
                continue;
            }
            let around = &methods[number.saturating_sub(FAR)..(number + FAR + 1).min(lines.len())];
            let method = match line.len() > LONG {
                // All of a program in one line.
                true => method(near(line, at)),
                false => methods[number].or_else(|| around.iter().find_map(|it| *it)),
            };
            calls.push((ApiCall { method: method.unwrap_or(Method::Get), path }, number + 1));
        }
    }
}

fn near(line: &str, at: usize) -> &str {
    let start = line.floor_char_boundary(at.saturating_sub(NEAR));
    &line[start..line.floor_char_boundary(at + NEAR)]
}

/// Whether any method has an endpoint there. A value at the beginning may be an address.
fn has_endpoint(path: &str) -> bool {
    let begins_with_value = path.starts_with("/{");
    !begins_with_value
        && [Method::Get, Method::Post, Method::Put, Method::Delete]
            .into_iter()
            .any(|method| EndpointInfo::find(method, path).is_some())
}

/// What begins with a slash, in quotes or behind the address of the API.
fn in_line(line: &str) -> Vec<(usize, String)> {
    let mut paths = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find('/') {
        let before = rest[..start].chars().next_back();
        let (path, after) = path(&rest[start..]);
        let begins = before.is_none_or(|it| !it.is_alphanumeric() && !"/:.*<".contains(it));
        // Of an address: `https://www.zohoapis.com/books/v3/…`.
        let of_address = path.find(PREFIX).map(|at| &path[at..]);
        if let Some(path) = of_address.or(begins.then_some(path.as_str())).filter(|it| it.len() > 1)
        {
            paths.push((line.len() - rest.len() + start, path.to_owned()));
        }
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

/// The first method that a line names, as a word in capitals or as the name of a function.
fn method(line: &str) -> Option<Method> {
    let mut rest = line;
    while let Some(start) = rest.find(|it: char| it.is_ascii_alphabetic()) {
        let word = &rest[start..];
        let end = word.find(|it: char| !(it.is_alphanumeric() || it == '_'));
        let (word, after) = word.split_at(end.unwrap_or(word.len()));
        let method = word.parse().ok();
        let is_meant = |method: &Method| word == method.as_str() || after.starts_with('(');
        if let Some(method) = method.filter(is_meant) {
            return Some(method);
        }
        rest = after;
    }
    None
}

#[cfg(test)]
mod tests;
