//! Source code cut into words, strings and signs, with the bracket that each stands in.

mod block;
mod lexer;

use super::language::Language;

/// Where a token stands, and what it is.
#[derive(Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// The bracket around it.
    pub(super) parent: Option<usize>,
    /// Of a bracket, the other one.
    partner: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    /// With its quotes.
    Text,
    Sign(u8),
    /// The end of a line outside of strings.
    Line,
}

/// A file without its comments.
pub(super) struct Code {
    pub(super) language: Language,
    /// As long as what was read, with blanks in place of comments.
    pub(super) text: String,
    tokens: Vec<Token>,
}

impl Code {
    pub(super) fn new(source: &str, language: Language) -> Self {
        let (text, tokens) = lexer::read(source, language);
        Self { language, text, tokens }
    }

    /// The one at this byte, or before it.
    pub(super) fn token_at(&self, byte: usize) -> Option<usize> {
        self.tokens.partition_point(|token| token.start <= byte).checked_sub(1)
    }

    pub(super) fn get(&self, token: usize) -> Option<Token> {
        self.tokens.get(token).copied()
    }

    pub(super) fn tokens(&self) -> impl Iterator<Item = (usize, Token)> {
        self.tokens.iter().copied().enumerate()
    }

    pub(super) fn parent(&self, token: usize) -> Option<usize> {
        self.get(token)?.parent
    }

    pub(super) fn partner(&self, token: usize) -> Option<usize> {
        self.get(token)?.partner
    }

    /// As it stands there.
    pub(super) fn str(&self, token: usize) -> &str {
        self.get(token).and_then(|it| self.text.get(it.start..it.end)).unwrap_or_default()
    }

    pub(super) fn word(&self, token: usize) -> Option<&str> {
        let is_word = self.get(token)?.kind == Kind::Word;
        is_word.then(|| self.str(token))
    }

    /// A string without its quotes.
    pub(super) fn content(&self, token: usize) -> Option<&str> {
        let is_text = self.get(token)?.kind == Kind::Text;
        is_text.then(|| self.str(token).trim_matches(|it| "\"'`".contains(it)))
    }

    pub(super) fn is_sign(&self, token: usize, sign: u8) -> bool {
        self.get(token).is_some_and(|it| it.kind == Kind::Sign(sign))
    }

    pub(super) fn is_line(&self, token: usize) -> bool {
        self.get(token).is_some_and(|it| it.kind == Kind::Line)
    }

    /// The one before, without regard to lines.
    pub(super) fn before(&self, token: usize) -> Option<usize> {
        (0..token).rev().find(|at| !self.is_line(*at))
    }

    /// The one behind, without regard to lines.
    pub(super) fn behind(&self, token: usize) -> Option<usize> {
        (token + 1..self.tokens.len()).find(|at| !self.is_line(*at))
    }

    /// What stands in the same bracket before this one, the nearest first; of a bracket, where it opens.
    pub(super) fn left_of(&self, token: usize) -> impl Iterator<Item = usize> {
        let parent = self.parent(token);
        std::iter::successors(Some(token), move |at| {
            let at = at.checked_sub(1).filter(|at| Some(*at) != parent)?;
            Some(self.partner(at).filter(|open| *open < at).unwrap_or(at))
        })
        .skip(1)
        .take(FAR)
    }

    /// The same behind it.
    pub(super) fn right_of(&self, token: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(token), move |at| {
            let next = self.partner(*at).filter(|close| close > at).unwrap_or(*at) + 1;
            let is_closing = |it: Token| it.partner.is_some_and(|open| open < next);
            (!is_closing(self.get(next)?)).then_some(next)
        })
        .skip(1)
        .take(FAR)
    }

    /// What stands in a bracket, but not in one inside of it.
    pub(super) fn inside(&self, open: usize) -> impl Iterator<Item = usize> {
        let first = Some(open + 1).filter(|first| Some(*first) != self.partner(open));
        first.into_iter().chain(first.into_iter().flat_map(|first| self.right_of(first)))
    }
}

/// How many tokens are looked at on each side, so that long lists take no longer than short ones.
const FAR: usize = 200;

#[cfg(test)]
mod tests;
