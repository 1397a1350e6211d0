use zohobooks_oauth::Method;

use super::name;
use crate::scopes::sources::code::Code;

/// Of a call without brackets: `client.post "/contacts"`, `Invoke-RestMethod -Method Post`.
pub(super) fn methods(code: &Code, token: usize) -> Option<Vec<Method>> {
    let (left, right) = (left(code, token), right(code, token));
    let word = |at: usize| code.word(at).unwrap_or_default();
    let option = left.iter().chain(&right).find(|at| {
        word(**at).eq_ignore_ascii_case("method")
            && at.checked_sub(1).is_some_and(|at| code.is_sign(at, b'-'))
    });
    if let Some(option) = option {
        return Some(word(option + 1).parse().ok().into_iter().collect());
    }
    if left.iter().any(|at| word(*at) == "Invoke") {
        return Some(vec![Method::Get]);
    }
    let called = left.iter().find(|at| {
        let is_first = at.checked_sub(1).is_none_or(|before| code.is_sign(before, b'.'));
        let has_argument = code.content(**at + 1).is_some() || code.word(**at + 1).is_some();
        is_first && has_argument
    });
    let method = called.and_then(|at| name::of_function(word(*at), false))?;
    Some(method.into_iter().collect())
}

/// The statement up to here, from its end.
pub(super) fn left(code: &Code, token: usize) -> Vec<usize> {
    code.left_of(token).take_while(|at| !is_end(code, *at)).collect()
}

/// The statement from here on.
pub(super) fn right(code: &Code, token: usize) -> Vec<usize> {
    code.right_of(token).take_while(|at| !is_end(code, *at)).collect()
}

/// A semicolon, or a line that the next one does not go on with.
fn is_end(code: &Code, at: usize) -> bool {
    if !code.is_line(at) {
        return code.is_sign(at, b';') || code.is_block(at);
    }
    let is_one_of = |at: Option<usize>, signs: &[u8]| {
        at.is_some_and(|at| signs.iter().any(|sign| code.is_sign(at, *sign)))
    };
    let before = code.before(at);
    let is_arrow =
        is_one_of(before, b">") && is_one_of(before.and_then(|it| it.checked_sub(1)), b"=");
    !(is_one_of(code.behind(at), b".+?|&=") || is_one_of(before, b"=+,.\\|&?") || is_arrow)
}
