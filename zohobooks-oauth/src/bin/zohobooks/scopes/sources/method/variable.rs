use zohobooks_oauth::Method;

use super::{Methods, statement};
use crate::scopes::sources::code::Code;

impl Methods<'_> {
    /// Of the calls that use the variable that the path is put into.
    pub(super) fn of_variable(&self, path: usize, value: usize, depth: usize) -> Vec<Method> {
        let Some(name) = assigned(self.code, value).filter(|_| depth < DEEPEST) else {
            return Vec::new();
        };
        let key = key(self.code, path, value);
        let end = end(self.code, name);
        let uses = self.words.get(self.code.str(name)).map_or(&[][..], Vec::as_slice);
        let first = uses.partition_point(|at| *at <= value);
        let mut methods = Vec::new();
        for at in uses[first..].iter().copied().take(USES).take_while(|at| *at < end) {
            if is_assigned(self.code, at) {
                // In another branch it is another value; here the old one is gone.
                if encloses(self.code, at, value) {
                    break;
                }
                continue;
            }
            if key.is_none_or(|key| has_key(self.code, at, key)) {
                let byte = self.code.get(at).map_or(0, |token| token.end);
                methods.extend(self.of_token(at, byte, depth + 1));
            }
        }
        methods.sort_unstable();
        methods.dedup();
        methods
    }
}

/// The variables in a string: `"$url"`, `f"{url}"`.
pub(super) fn in_text(text: &str) -> impl Iterator<Item = &str> {
    text.split(['$', '{']).skip(1).filter_map(|rest| {
        let end = rest.find(|it: char| !(it.is_alphanumeric() || it == '_'));
        Some(&rest[..end.unwrap_or(rest.len())]).filter(|word| !word.is_empty())
    })
}

/// The name before the `=` of this statement, without its type.
fn assigned(code: &Code, value: usize) -> Option<usize> {
    let left = statement::left(code, value);
    let sign = left
        .iter()
        .take_while(|at| !code.is_sign(**at, b','))
        .position(|at| is_assignment(code, *at))?;
    let before = &left[sign + 1..];
    let is_generic = before.first().is_some_and(|at| code.is_sign(*at, b'>'));
    let before = before.split(|at| !is_generic && code.is_sign(*at, b',')).next()?;
    let word = |at: &&usize| code.word(**at).is_some();
    let is_colon = |at: &usize| code.is_sign(*at, b':') && !code.is_sign(at + 1, b'=');
    let keyword = |at: &usize| code.word(*at).is_some_and(|it| KEYWORDS.contains(&it));
    if let Some(keyword) = before.iter().position(keyword) {
        // `let mut url`, `const string Url`, `const url: string`.
        return before[..keyword].iter().rev().take_while(word).last().copied();
    }
    let before = before.iter().position(is_colon).map_or(before, |colon| &before[colon + 1..]);
    before.iter().find(word).copied()
}

fn is_assignment(code: &Code, at: usize) -> bool {
    let is = |at: usize, signs: &[u8]| signs.iter().any(|sign| code.is_sign(at, *sign));
    code.is_sign(at, b'=') && !is(at + 1, b"=>~") && !is(at.wrapping_sub(1), b"=!<>")
}

fn is_assigned(code: &Code, name: usize) -> bool {
    code.word(name).is_some()
        && (is_assignment(code, name + 1)
            || code.is_sign(name + 1, b':') && is_assignment(code, name + 2))
}

/// Where the path is one of several in an object, its name there.
fn key(code: &Code, path: usize, value: usize) -> Option<&str> {
    let open = code.parent(path).filter(|open| *open == value && code.is_sign(*open, b'{'))?;
    let sign = code.left_of(path).find(|at| code.is_sign(*at, b':') || code.is_sign(*at, b'>'))?;
    let before = if code.is_sign(sign, b'>') { sign.checked_sub(1)? } else { sign };
    let key = code.before(before).filter(|key| *key > open)?;
    code.word(key).or_else(|| code.content(key))
}

/// `PATHS.invoices`, `PATHS["invoices"]`, and `PATHS[kind]`, which may be it.
fn has_key(code: &Code, at: usize, key: &str) -> bool {
    if code.is_sign(at + 1, b'.') {
        return code.word(at + 2) == Some(key);
    }
    code.content(at + 2).is_none_or(|content| content == key)
}

/// Whether the first stands in a bracket that the second is in as well.
fn encloses(code: &Code, first: usize, second: usize) -> bool {
    let parent = code.parent(first);
    let around = std::iter::successors(Some(second), |at| code.parent(*at)).skip(1).map(Some);
    around.chain([None]).any(|open| open == parent)
}

/// The first token that does not see the variable.
fn end(code: &Code, name: usize) -> usize {
    let of_block = |at: usize| {
        let around = std::iter::successors(code.parent(at), |at| code.parent(*at));
        around.into_iter().find(|open| code.is_block(*open))
    };
    if let Some(open) = of_block(name) {
        // Without `let` or a type it is one of the block around.
        let is_declared = name.checked_sub(1).is_some_and(|before| code.word(before).is_some());
        let open = if is_declared { Some(open) } else { of_block(open) };
        return open.and_then(|open| code.partner(open)).unwrap_or(usize::MAX);
    }
    if !code.language.is_indented {
        return usize::MAX;
    }
    let indentation = |byte: usize| {
        let line = code.text[..byte].rfind('\n').map_or(0, |at| at + 1);
        let text = &code.text[line..];
        text.len() - text.trim_start_matches([' ', '\t']).len()
    };
    let Some(own) = code.get(name).map(|token| indentation(token.start)).filter(|own| *own > 0)
    else {
        return usize::MAX;
    };
    let outside = |(at, token): &(usize, super::super::code::Token)| {
        *at > name
            && at.checked_sub(1).is_some_and(|before| code.is_line(before))
            && !code.is_line(*at)
            && indentation(token.start) < own
    };
    code.tokens().skip(name).take(LONGEST).find(outside).map_or(usize::MAX, |it| it.0)
}

const KEYWORDS: [&str; 4] = ["const", "let", "val", "var"];
/// Through how many variables a path is followed.
const DEEPEST: usize = 2;
/// How many uses of one are looked at.
const USES: usize = 30;
/// The longest block without brackets, in tokens.
const LONGEST: usize = 20_000;
