//! With which methods a path is called.

mod bracket;
mod command;
mod name;
mod statement;
mod variable;

use std::collections::HashMap;

use zohobooks_oauth::Method;

use super::callee::callee;
use super::code::{Code, Kind};

/// Finds the methods of calls in one file.
pub(super) struct Methods<'a> {
    code: &'a Code,
    /// Where each word stands.
    words: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Methods<'a> {
    pub(super) fn new(code: &'a Code) -> Self {
        let mut words: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, token) in code.tokens() {
            match token.kind {
                Kind::Word => words.entry(code.str(at)).or_default().push(at),
                Kind::Text => {
                    for word in variable::in_text(code.str(at)) {
                        words.entry(word).or_default().push(at);
                    }
                }
                Kind::Sign(_) | Kind::Line => {}
            }
        }
        Self { code, words }
    }

    /// Of the path at this byte; none if the code does not show them.
    pub(super) fn of_path(&self, byte: usize) -> Vec<Method> {
        if let Some(method) = in_front(&self.code.text[..byte]) {
            return vec![method];
        }
        let token = self.code.token_at(byte);
        token.map_or_else(Vec::new, |token| self.of_token(token, byte, 0))
    }

    /// Of the command that it stands in, else of what the nearest bracket calls, else of the statement.
    fn of_token(&self, token: usize, byte: usize, depth: usize) -> Vec<Method> {
        if let Some(methods) = command::methods(self.code, token, byte) {
            return methods;
        }
        let (mut inner, mut is_result) = (token, false);
        for _ in 0..DEEPEST {
            let Some(open) = self.code.parent(inner) else { break };
            if self.code.is_block(open) {
                break;
            }
            if let Some(methods) = bracket::methods(self.code, open, inner) {
                return methods;
            }
            is_result |= self.is_call(open);
            inner = open;
        }
        // What comes out of a call is no path any more.
        let of_variable =
            || if is_result { Vec::new() } else { self.of_variable(token, inner, depth) };
        statement::methods(self.code, inner).unwrap_or_else(of_variable)
    }

    /// Whether something is called that puts no address together.
    fn is_call(&self, open: usize) -> bool {
        let callee = callee(self.code, open).filter(|_| self.code.is_sign(open, b'('));
        callee.is_some_and(|at| !name::builds(self.code.str(at)))
    }
}

/// As in `POST /contacts`, also in a table or behind the name of a command.
fn in_front(text: &str) -> Option<Method> {
    let near = &text[text.floor_char_boundary(text.len().saturating_sub(NEAR))..];
    let line = near.rsplit('\n').next().unwrap_or_default();
    // Before the rest of the address.
    let line = line.trim_end_matches(|it: char| it.is_alphanumeric() || ":/._-{}$%".contains(it));
    let front = line.trim_end_matches(|it: char| it.is_whitespace() || "\"'`|,".contains(it));
    let start = front.rfind(|it: char| !(it.is_alphanumeric() || it == '_'));
    let word =
        &front[start.map_or(0, |at| at + front[at..].chars().next().map_or(1, char::len_utf8))..];
    name::in_capitals(word).filter(|_| front.len() < line.len())
}

/// How many brackets are left, from the path outwards.
const DEEPEST: usize = 30;
/// How far before a path its method may stand in the same line, in bytes.
const NEAR: usize = 500;

#[cfg(test)]
mod tests;
