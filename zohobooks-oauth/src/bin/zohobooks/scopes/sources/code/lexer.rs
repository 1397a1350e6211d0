use super::{Kind, Token};
use crate::scopes::sources::language::Language;

/// The text with blanks in place of comments, and its tokens.
pub(super) fn read(source: &str, language: Language) -> (String, Vec<Token>) {
    let mut lexer = Lexer { source, language, tokens: Vec::new(), open: Vec::new() };
    let (mut text, mut at) = (String::with_capacity(source.len()), 0);
    while at < source.len() {
        let end = match lexer.left_out(at) {
            Some(end) => {
                let blank = |it: u8| if it == b'\n' { '\n' } else { ' ' };
                text.extend(source.as_bytes()[at..end].iter().map(|it| blank(*it)));
                end
            }
            None => {
                let end = lexer.token(at);
                text.push_str(&source[at..end]);
                end
            }
        };
        at = end;
    }
    (text, lexer.tokens)
}

struct Lexer<'a> {
    source: &'a str,
    language: Language,
    tokens: Vec<Token>,
    /// The brackets that are open.
    open: Vec<usize>,
}

impl Lexer<'_> {
    /// The end of a comment that begins here, or of a regular expression.
    fn left_out(&self, at: usize) -> Option<usize> {
        let (language, rest) = (self.language, &self.source[at..]);
        let line = || at + rest.find('\n').unwrap_or(rest.len());
        if language.line_comment.is_some_and(|it| rest.starts_with(it)) {
            return Some(line());
        }
        if language.block_comments && rest.starts_with("/*") {
            return Some(at + rest.find("*/").map_or(rest.len(), |end| end + 2));
        }
        let is_apart = || {
            self.source[..at].chars().next_back().is_none_or(|it| it.is_whitespace() || it == ';')
        };
        // `#[…]` is no comment of PHP's.
        if language.hash_comments && rest.starts_with('#') && !rest.starts_with("#[") && is_apart()
        {
            return Some(line());
        }
        if language.triple_quotes && self.begins_statement() {
            // A text that nobody uses is a comment.
            let quotes = ["\"\"\"", "'''"].into_iter().find(|it| rest.starts_with(it))?;
            return rest[3..].find(quotes).map(|end| at + end + 6);
        }
        (language.regexes && rest.starts_with('/')).then(|| self.regex(at)).flatten()
    }

    fn begins_statement(&self) -> bool {
        let mut before = self.tokens.iter().rev();
        let is_first = before.next().is_none_or(|last| last.kind == Kind::Line);
        is_first && self.open.is_empty()
    }

    fn regex(&self, at: usize) -> Option<usize> {
        let last = self.tokens.iter().rev().find(|it| it.kind != Kind::Line);
        let may_begin = last.is_none_or(|last| match last.kind {
            Kind::Sign(sign) => b"(,=:[!&|?{};".contains(&sign),
            Kind::Word => &self.source[last.start..last.end] == "return",
            Kind::Text | Kind::Line => false,
        });
        let line = self.source[at..].lines().next().filter(|_| may_begin)?;
        let (mut is_escaped, mut in_class) = (false, false);
        for (index, byte) in line.bytes().enumerate().skip(1) {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => return Some(at + index + 1),
                _ => {}
            }
        }
        None
    }

    /// Takes what begins here; where it ends.
    fn token(&mut self, at: usize) -> usize {
        let rest = &self.source[at..];
        let Some(first) = rest.chars().next() else { return at + 1 };
        let is_word = |it: char| it == '_' || it.is_alphanumeric();
        let (kind, length) = match first {
            '\n' => (Kind::Line, 1),
            '"' | '\'' | '`' => match self.string(rest, first) {
                Some(length) => (Kind::Text, length),
                None => (Kind::Sign(first as u8), 1),
            },
            _ if is_word(first) => (Kind::Word, rest.find(|it| !is_word(it)).unwrap_or(rest.len())),
            _ if first.is_ascii_graphic() => (Kind::Sign(first as u8), 1),
            _ => return at + first.len_utf8(),
        };
        self.push(kind, at, at + length);
        at + length
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        let number = self.tokens.len();
        let mut partner = None;
        if let Kind::Sign(b')' | b']' | b'}') = kind {
            let opening = match kind {
                Kind::Sign(b')') => b'(',
                Kind::Sign(b']') => b'[',
                _ => b'{',
            };
            let is_its = |open: &usize| self.tokens[*open].kind == Kind::Sign(opening);
            // A few that are not closed are passed over.
            let known = self.open.iter().rev().take(8).position(is_its);
            if let Some(known) = known {
                self.open.truncate(self.open.len() - known);
                partner = self.open.pop();
            }
            if let Some(open) = partner {
                self.tokens[open].partner = Some(number);
            }
        }
        self.tokens.push(Token { kind, start, end, parent: self.open.last().copied(), partner });
        if let Kind::Sign(b'(' | b'[' | b'{') = kind {
            self.open.push(number);
        }
    }

    /// How long the string is that begins here, if it ends.
    fn string(&self, rest: &str, quote: char) -> Option<usize> {
        let language = self.language;
        if language.triple_quotes {
            let quotes = ["\"\"\"", "'''"].into_iter().find(|it| rest.starts_with(it));
            if let Some(quotes) = quotes {
                return rest[3..].find(quotes).map(|end| end + 6);
            }
        }
        if language.lifetimes && quote == '\'' {
            // Only characters are so short.
            return rest
                .char_indices()
                .skip(2)
                .take(9)
                .find(|it| it.1 == '\'')
                .map(|it| it.0 + 1)
                .filter(|length| *length <= 4 || rest.starts_with("'\\"));
        }
        let is_long = language.long_quotes.contains(quote);
        let has_values = quote == '`' && language.regexes;
        let (mut is_escaped, mut depth) = (false, 0);
        let mut last = quote;
        for (index, it) in rest.char_indices().skip(1).take(LONGEST) {
            match it {
                _ if is_escaped => is_escaped = false,
                '\\' => is_escaped = true,
                '{' if has_values && (last == '$' || depth > 0) => depth += 1,
                '}' if depth > 0 => depth -= 1,
                '\n' if !is_long => return None,
                _ if it == quote && depth == 0 => return Some(index + 1),
                _ => {}
            }
            last = it;
        }
        None
    }
}

/// The longest string, in characters, so that a sign that begins none costs little.
const LONGEST: usize = 10_000;
