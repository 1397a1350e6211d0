use core::ops::Range;

/// A piece of a text that may be a list of scopes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Entry(Range<usize>),
    /// A comma with no entry in front of it, or behind the last one.
    Nothing(Range<usize>),
    /// From `#` or `//` to the end of the line.
    Comment(Range<usize>),
}

/// Splits a text at whatever people put between scopes. Looks at each byte at most twice.
#[derive(Clone)]
pub(super) struct Pieces<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Whether an entry stands between here and the last comma.
    entry: bool,
    /// The last comma, as long as it waits for an entry behind it.
    comma: Option<Range<usize>>,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, entry: false, comma: None }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, length: usize) -> Range<usize> {
        let start = self.at;
        self.at += length;
        start..self.at
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        loop {
            let rest = self.rest();
            let Some(first) = rest.first() else { return self.comma.take().map(Piece::Nothing) };
            if let Some(length) = comma(rest) {
                let here = self.take(length);
                if !self.entry {
                    self.comma = None;
                    return Some(Piece::Nothing(here));
                }
                self.entry = false;
                self.comma = Some(here);
            } else if let Some(length) = blank(rest).or_else(|| decoration(rest)) {
                self.at += length;
            } else if *first == b'#' || rest.starts_with(b"//") {
                let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
                return Some(Piece::Comment(self.take(end.unwrap_or(rest.len()))));
            } else {
                let end = (1..rest.len()).find(|at| is_end(&rest[*at..])).unwrap_or(rest.len());
                self.entry = true;
                self.comma = None;
                return Some(Piece::Entry(self.take(end)));
            }
        }
    }
}

fn is_end(rest: &[u8]) -> bool {
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
        [b' ' | b'\t' | b'\n' | b'\r' | b'"' | b'\'' | b'`' | b'[' | b']', ..] => Some(1),
        [b'%', b'2', b'0', ..] => Some(3),
        _ => None,
    }
}

/// The dash in front of an entry of a YAML list, or the key in front of a list: `scope=`, `"scopes": `.
fn decoration(rest: &[u8]) -> Option<usize> {
    if let [b'-', behind @ ..] = rest {
        return (behind.is_empty() || blank(behind).is_some()).then_some(1);
    }
    let word = rest.get(..5).filter(|word| word.eq_ignore_ascii_case(b"scope"))?.len();
    let word = word + usize::from(matches!(rest.get(word), Some(b's' | b'S')));
    let gap = rest.get(word..)?.iter().position(|byte| !matches!(byte, b' ' | b'"' | b'\''))?;
    matches!(rest.get(word + gap), Some(b':' | b'=')).then_some(word + gap + 1)
}
