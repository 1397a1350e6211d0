//! What a bracket calls.

use super::code::Code;

/// The word before the bracket: of `Net::HTTP::Post.new(` it is `Post`.
pub(super) fn callee(code: &Code, open: usize) -> Option<usize> {
    let mut at = if code.is_sign(open, b'[') { code.before(open)? } else { open.checked_sub(1)? };
    if code.is_sign(at, b'>') {
        // The types of `get<Invoice>(`.
        let mut depth = 0;
        at = (at.saturating_sub(FAR)..=at)
            .rev()
            .find(|at| {
                depth += i32::from(code.is_sign(*at, b'>')) - i32::from(code.is_sign(*at, b'<'));
                depth == 0
            })?
            .checked_sub(1)?;
    }
    if code.is_sign(at, b'!') {
        at = at.checked_sub(1)?;
    } else if code.is_sign(at, b'.') {
        // `fetch?.(url)`.
        at = at.checked_sub(2).filter(|before| code.is_sign(before + 1, b'?'))?;
    }
    let word = code.word(at)?;
    let owner = || owner(code, at).filter(|_| ["new", "create"].contains(&word));
    Some(owner().unwrap_or(at))
}

/// What stands before the dot.
pub(super) fn owner(code: &Code, word: usize) -> Option<usize> {
    let dot = code.before(word)?;
    let is_dot = [b'.', b':', b'>'].into_iter().any(|sign| code.is_sign(dot, sign));
    let mut at = code.before(dot).filter(|_| is_dot)?;
    if !code.is_sign(dot, b'.') || code.is_sign(at, b'?') {
        // Of `::`, `->` and `?.` the first half.
        at = code.before(at)?;
    }
    code.word(at).map(|_| at)
}

/// The longest list of types, in tokens.
const FAR: usize = 20;
