use core::ops::Range;

use crate::shape::{SERVICE, is_word};

/// A piece of a text that may be a list of scopes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Entry(Range<usize>),
    /// A comma with no entry in front of it.
    Nothing(Range<usize>),
    /// The comma behind the last entry.
    LastComma(Range<usize>),
    /// From `#` or `//` to the end of the line.
    Comment(Range<usize>),
    /// The first blank that looks like a plain one, or like nothing, and is neither.
    OddBlank(Range<usize>),
}

/// Splits a text at whatever people put between scopes. Looks at each byte a few times at most.
#[derive(Clone)]
pub(super) struct Pieces<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Whether an entry stands between here and the last comma.
    entry: bool,
    /// The last comma, as long as it waits for an entry behind it.
    comma: Option<Range<usize>>,
    /// Whether nothing but blanks and keys stands between here and the beginning of the line.
    line_start: bool,
    /// Whether this is the query of an address, in which `&` ends the scopes.
    query: bool,
    odd_blank_told: bool,
    /// Up to here there is no parameter `scope` that belongs to an address.
    searched: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
            entry: false,
            comma: None,
            line_start: true,
            query: false,
            odd_blank_told: false,
            searched: 0,
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, length: usize) -> Range<usize> {
        let start = self.at;
        self.at += length;
        start..self.at
    }

    /// What stands in front of a list and is no part of it: keys, options, the beginning of an address.
    fn front(&mut self) -> Option<usize> {
        let rest = self.rest();
        if let Some((length, query)) = key(rest) {
            self.query |= query;
            return Some(length);
        }
        if let Some(length) = self.line_start.then(|| assignment(rest)).flatten() {
            return Some(length);
        }
        let is_address = |scheme: &[u8]| {
            rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        if self.at < self.searched || !(is_address(b"https://") || is_address(b"http://")) {
            return None;
        }
        let end =
            rest.iter().position(|byte| byte.is_ascii_whitespace() || b",\"'`".contains(byte));
        let address = &rest[..end.unwrap_or(rest.len())];
        let parameter = |(at, byte): (usize, &u8)| {
            let key = address.get(at + 1..).filter(|_| matches!(byte, b'?' | b'&'));
            key.and_then(scope_parameter).map(|length| at + 1 + length)
        };
        let found = address.iter().enumerate().find_map(parameter);
        self.query |= found.is_some();
        self.searched = self.at + address.len();
        found
    }

    fn is_end(&self, rest: &[u8]) -> bool {
        is_end(rest) || self.query && parameter(rest).is_some()
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        loop {
            let rest = self.rest();
            let Some(first) = rest.first() else { return self.comma.take().map(Piece::LastComma) };
            if let Some(length) = comma(rest) {
                let here = self.take(length);
                if !self.entry {
                    self.comma = None;
                    return Some(Piece::Nothing(here));
                }
                self.entry = false;
                self.comma = Some(here);
            } else if let Some(length) = blank(rest).or_else(|| mark(rest)) {
                if matches!(first, b'\n' | b'\r') {
                    (self.line_start, self.query) = (true, false);
                }
                self.at += length;
            } else if let Some(length) = odd_blank(rest) {
                let here = self.take(length);
                if !core::mem::replace(&mut self.odd_blank_told, true) {
                    return Some(Piece::OddBlank(here));
                }
            } else if let Some(length) = parameter(rest).filter(|_| self.query) {
                self.at += length;
            } else if let Some(length) = self.front() {
                self.at += length;
            } else if *first == b'#' || rest.starts_with(b"//") {
                let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
                return Some(Piece::Comment(self.take(end.unwrap_or(rest.len()))));
            } else {
                let end =
                    (1..rest.len()).find(|at| self.is_end(&rest[*at..])).unwrap_or(rest.len());
                self.entry = true;
                self.line_start = false;
                self.comma = None;
                return Some(Piece::Entry(self.take(end)));
            }
        }
    }
}

fn is_end(rest: &[u8]) -> bool {
    is_separator(rest)
        || odd_blank(rest).is_some()
        || matches!(rest, [b'.', behind @ ..] if behind.is_empty() || is_separator(behind))
}

fn is_separator(rest: &[u8]) -> bool {
    comma(rest).or_else(|| blank(rest)).is_some()
}

fn comma(rest: &[u8]) -> Option<usize> {
    match rest {
        [b',', ..] => Some(1),
        [b'%', b'2', b'C' | b'c', ..] => Some(3),
        _ => None,
    }
}

/// Blanks, and what stands around a list or its entries in JSON, YAML, a shell or a program.
fn blank(rest: &[u8]) -> Option<usize> {
    match rest {
        [b' ' | b'\t' | b'\n' | b'\r' | b'"' | b'\'' | b'`' | b'+' | b';' | b'|', ..] => Some(1),
        [b'[' | b']' | b'(' | b')' | b'{' | b'}' | b'<' | b'>', ..] => Some(1),
        [b'%', b'2', b'0', ..] => Some(3),
        _ => None,
    }
}

/// A blank that does not break, or one of no width where entries end or begin; inside a scope that is a
/// wrong character.
fn odd_blank(rest: &[u8]) -> Option<usize> {
    if rest.starts_with("\u{a0}".as_bytes()) {
        return Some(2);
    }
    let is_unseen = |rest: &[u8]| {
        ["\u{200b}", "\u{feff}"].iter().any(|unseen| rest.starts_with(unseen.as_bytes()))
    };
    let behind = rest.get(3..).filter(|_| is_unseen(rest))?;
    let service = behind.get(..SERVICE.len() + 1).and_then(|start| start.strip_suffix(b"."));
    let begins = service.is_some_and(|word| word.eq_ignore_ascii_case(SERVICE.as_bytes()));
    let ends = behind.is_empty() || is_separator(behind) || is_unseen(behind);
    (begins || ends).then_some(3)
}

/// The dash in front of an entry of a YAML list, or the full stop behind the last entry.
fn mark(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'-' | b'.', behind @ ..] if behind.is_empty() || is_separator(behind) => Some(1),
        _ => None,
    }
}

/// The key in front of a list, and whether it may be one of an address: `scope=`, `"scopes": `,
/// `--scope `.
fn key(rest: &[u8]) -> Option<(usize, bool)> {
    let dashes = if rest.starts_with(b"--") { 2 } else { 0 };
    let word = dashes + scope_word(rest.get(dashes..)?)?;
    let is_gap = |byte: &u8| matches!(byte, b' ' | b'"' | b'\'');
    let gap = rest.get(word..)?.iter().position(|byte| !is_gap(byte));
    match gap.and_then(|gap| rest.get(word + gap)) {
        Some(b'=') => Some((word + gap? + 1, true)),
        Some(b':') => Some((word + gap? + 1, false)),
        _ => (dashes > 0 && rest.get(word).is_none_or(is_gap)).then_some((word, false)),
    }
}

/// `scope` or `scopes`.
fn scope_word(rest: &[u8]) -> Option<usize> {
    let word = rest.get(..5).filter(|word| word.eq_ignore_ascii_case(b"scope"))?.len();
    Some(word + usize::from(matches!(rest.get(word), Some(b's' | b'S'))))
}

fn scope_parameter(rest: &[u8]) -> Option<usize> {
    let word = scope_word(rest)?;
    (rest.get(word) == Some(&b'=')).then_some(word + 1)
}

/// `&`, the name and the value of a parameter that is not for scopes; of one that is, only the first two.
fn parameter(rest: &[u8]) -> Option<usize> {
    let [b'&', behind @ ..] = rest else { return None };
    if let Some(length) = scope_parameter(behind) {
        return Some(1 + length);
    }
    let name = behind.iter().position(|byte| !is_word(*byte)).filter(|name| *name > 0)?;
    let value = behind.get(name..)?.strip_prefix(b"=")?;
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"&\"'`<>()[]{}".contains(byte);
    Some(1 + name + 1 + value.iter().position(is_end).unwrap_or(value.len()))
}

/// `ZOHO_SCOPE=` at the beginning of a line, with or without `export` in front.
fn assignment(rest: &[u8]) -> Option<usize> {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let skip = |from: usize| {
        let behind = rest.get(from..).unwrap_or_default();
        from + behind.iter().position(|byte| !is_blank(byte)).unwrap_or(behind.len())
    };
    let export = rest.strip_prefix(b"export").and_then(<[u8]>::first).is_some_and(is_blank);
    let start = if export { skip(b"export".len()) } else { 0 };
    let name =
        rest.get(start..)?.iter().position(|byte| !is_word(*byte)).filter(|name| *name > 0)?;
    let end = skip(start + name);
    (rest.get(end) == Some(&b'=')).then_some(end + 1)
}
