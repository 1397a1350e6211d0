//! `curl` and `wget`, in scripts and in the strings of programs.

use zohobooks_oauth::Method;

use crate::scopes::sources::code::Code;

/// Of the command that the path at this byte is an argument of.
pub(super) fn methods(code: &Code, token: usize, byte: usize) -> Option<Vec<Method>> {
    let (start, end) = range(code, token)?;
    let before = code.text.get(start..byte)?;
    let (at, name) = ["curl", "wget"]
        .into_iter()
        .filter_map(|name| before.rfind(name).map(|at| (start + at, name)))
        .max()?;
    let is_word = |it: Option<char>| it.is_none_or(|it| !(it.is_alphanumeric() || it == '_'));
    let starts = is_word(code.text[..at].chars().next_back());
    if !starts || !code.text[at + name.len()..].starts_with(char::is_whitespace) {
        return None;
    }
    Some(of_words(&words(code.text.get(at..end)?)))
}

/// The command up to its end: a line that does not go on, or a sign that begins another one.
fn range(code: &Code, token: usize) -> Option<(usize, usize)> {
    let of_string = code.get(token).filter(|_| code.content(token).is_some());
    if let Some(string) =
        of_string.filter(|_| code.content(token).is_some_and(|it| it.contains("curl ")))
    {
        return Some((string.start + 1, string.end.saturating_sub(1)));
    }
    let ends = |at: usize| {
        let goes_on = at.checked_sub(1).is_some_and(|before| code.is_sign(before, b'\\'));
        let is_pair = |sign| code.is_sign(at, sign) && code.is_sign(at + 1, sign);
        code.is_line(at) && !goes_on
            || code.is_sign(at, b';')
            || code.is_sign(at, b'|')
            || is_pair(b'&')
    };
    let first =
        (token.saturating_sub(FAR)..=token).rev().find(|at| ends(*at)).map_or(0, |at| at + 1);
    let last = (token..token + FAR).find(|at| ends(*at) || code.get(*at).is_none())?;
    let end = code.get(last).map_or(code.text.len(), |token| token.start);
    Some((code.get(first)?.start, end))
}

/// Parted by blanks, without quotes.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for it in command.chars() {
        match quote {
            Some(open) if it == open => quote = None,
            None if "\"'".contains(it) => quote = Some(it),
            None if it.is_whitespace() || it == '\\' => words.push(String::new()),
            _ => words.last_mut().into_iter().for_each(|word| word.push(it)),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn of_words(words: &[String]) -> Vec<Method> {
    let mut sends = None;
    let mut is_get = false;
    for (at, word) in words.iter().enumerate() {
        let next = || words.get(at + 1).map_or("", String::as_str);
        let short = word.strip_prefix('-').filter(|it| !it.starts_with('-'));
        let method = match (word.split_once('='), short.and_then(|it| it.split_once('X'))) {
            (_, Some((flags, ""))) if flags.chars().all(|it| it.is_ascii_alphabetic()) => {
                Some(next())
            }
            (_, Some((flags, method))) if flags.chars().all(|it| it.is_ascii_alphabetic()) => {
                Some(method)
            }
            (Some(("--request" | "--method", method)), _) => Some(method),
            _ if word == "--request" || word == "--method" => Some(next()),
            _ => None,
        };
        if let Some(method) = method {
            return method.parse().ok().into_iter().collect();
        }
        is_get |= word == "-G" || word == "--get";
        let has = |beginnings: &[&str]| beginnings.iter().any(|it| word.starts_with(it));
        if has(&["--data", "--form", "--json", "--post-"]) || has(&["-d", "-F"]) {
            sends = sends.or(Some(Method::Post));
        } else if has(&["-T", "--upload-file"]) {
            sends = Some(Method::Put);
        }
    }
    vec![sends.filter(|_| !is_get).unwrap_or(Method::Get)]
}

/// How many tokens a command may have, on each side of the path.
const FAR: usize = 400;
