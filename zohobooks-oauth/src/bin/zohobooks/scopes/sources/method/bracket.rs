use zohobooks_oauth::Method;

use super::name;
use crate::scopes::sources::callee::{callee, owner};
use crate::scopes::sources::code::Code;

/// What is called with the path; no method if it is a call, but its method stands elsewhere.
pub(super) fn methods(code: &Code, open: usize, inner: usize) -> Option<Vec<Method>> {
    let callee = callee(code, open);
    let function = callee.map(|at| code.str(at));
    let is_call = code.is_sign(open, b'(');
    if let (true, Some(function)) = (is_call, function)
        && let Some(method) = name::of_function(function, code.language.may_be_deluge)
    {
        return Some(method.into_iter().collect());
    }
    named(code, open, inner)
        .or_else(|| literal(code, inner).map(|method| vec![method]))
        .or_else(|| callee.filter(|_| is_call).and_then(|callee| chained(code, callee, open)))
        .or_else(|| {
            let reads = function.is_some_and(name::reads);
            reads.then(|| if is_opaque(code, inner) { Vec::new() } else { vec![Method::Get] })
        })
        // Whatever is spread here may have the method.
        .or_else(|| (code.is_sign(open, b'{') && is_spread(code, inner)).then(Vec::new))
}

/// `method: "POST"`, `type : POST`, `method=id ? "PUT" : "POST"`, here or in an object that is given as well.
fn named(code: &Code, open: usize, inner: usize) -> Option<Vec<Method>> {
    let beside = code.left_of(inner).chain(code.right_of(inner));
    let in_objects = |at: usize| {
        let is_object = code.is_sign(at, b'{') && !code.is_block(at);
        is_object.then(|| code.inside(at)).into_iter().flatten()
    };
    let is_call = code.is_sign(open, b'(');
    beside
        .flat_map(|at| in_objects(at).filter(move |_| is_call).chain([at]))
        .find_map(|key| value(code, key))
}

fn value(code: &Code, key: usize) -> Option<Vec<Method>> {
    let name = code.word(key).or_else(|| code.content(key))?.to_ascii_lowercase();
    let is_sure = ["method", "httpmethod", "http_method", "requestmethod"].contains(&name.as_str());
    if !(is_sure || name == "type" || name == "verb") {
        return None;
    }
    let sign = code.behind(key)?;
    if !(code.is_sign(sign, b':') && !code.is_sign(sign + 1, b':') || code.is_sign(sign, b'=')) {
        let before = code.before(key)?;
        let is_alone = (code.is_sign(before, b'{') || code.is_sign(before, b','))
            && (code.is_sign(sign, b',') || code.is_sign(sign, b'}'));
        // `{ method }` has a variable.
        return (is_alone && name == "method").then(Vec::new);
    }
    let mut methods = Vec::new();
    let mut has_choice = false;
    for at in code.right_of(sign) {
        let ends = code.is_sign(at, b',') || code.is_sign(at, b';');
        // Where nothing parts them, as in Deluge.
        let is_next = !has_choice && !methods.is_empty() && code.is_sign(at, b':');
        if ends || is_next || code.is_line(at) && !methods.is_empty() {
            break;
        }
        has_choice |= code.is_sign(at, b'?') || code.word(at) == Some("if");
        methods.extend(
            meant(code, at).filter(|it| methods.is_empty() || has_choice && !methods.contains(it)),
        );
    }
    (is_sure || !methods.is_empty()).then_some(methods)
}

/// A method as a value: `"post"`, `POST`, `Method.Post`, `MethodPost`.
fn meant(code: &Code, at: usize) -> Option<Method> {
    if let Some(content) = code.content(at) {
        return content.parse().ok();
    }
    let word = code.word(at)?;
    let is_of_methods = || {
        let owner = owner(code, at)?;
        code.word(owner)?.to_ascii_lowercase().ends_with("method").then_some(())
    };
    name::in_capitals(word)
        .or_else(|| word.strip_prefix("Method").or(word.strip_prefix("CURLOPT_"))?.parse().ok())
        .or_else(|| word.parse().ok().filter(|_| is_of_methods().is_some()))
        .or_else(|| {
            // `type :get` of Deluge.
            let is_value = code.before(at).is_some_and(|at| code.is_sign(at, b':'));
            word.parse().ok().filter(|_| is_value && code.language.may_be_deluge)
        })
}

/// The nearest method beside the path: of `request("POST", url)`, `["GET", "/invoices"]`.
fn literal(code: &Code, inner: usize) -> Option<Method> {
    let mut beside = code.left_of(inner).chain(code.right_of(inner));
    beside.find_map(|at| meant(code, at))
}

/// Of builders: `.uri(…).POST(…)`, `.method("POST").url(…)`.
fn chained(code: &Code, callee: usize, open: usize) -> Option<Vec<Method>> {
    let of_link = |word: usize, open: usize| {
        let name = code.word(word)?;
        let is_method =
            ["method", "setmethod", "request"].contains(&name.to_ascii_lowercase().as_str());
        let argument = || code.inside(open).find_map(|at| meant(code, at));
        match name::in_capitals(name) {
            Some(method) => Some(vec![method]),
            None if is_method => Some(argument().into_iter().collect()),
            None => None,
        }
    };
    let mut close = code.partner(open);
    for _ in 0..LINKS {
        let Some(dot) = close.and_then(|close| code.behind(close)) else { break };
        let word = if code.is_sign(dot, b'-') { dot + 2 } else { dot + 1 };
        if !(code.is_sign(dot, b'.') || code.is_sign(dot, b'-')) || !code.is_sign(word + 1, b'(') {
            break;
        }
        if let Some(methods) = of_link(word, word + 1) {
            return Some(methods);
        }
        close = code.partner(word + 1);
    }
    let mut word = callee;
    for _ in 0..LINKS {
        let dot = code.before(word).filter(|dot| code.is_sign(*dot, b'.'))?;
        let close = code.before(dot).filter(|close| code.is_sign(*close, b')'))?;
        let open = code.partner(close)?;
        word = open.checked_sub(1).filter(|word| code.word(*word).is_some())?;
        if let Some(methods) = of_link(word, open) {
            return Some(methods);
        }
    }
    None
}

/// Whether an argument behind the path may have the method: `fetch(url, options)`.
fn is_opaque(code: &Code, inner: usize) -> bool {
    let is_word = |at: usize| {
        code.word(at).is_some_and(|word| !["false", "true", "null", "function"].contains(&word))
            || code.is_sign(at, b'$')
    };
    let is_arrow = |at: usize| code.is_sign(at + 1, b'=') && code.is_sign(at + 2, b'>');
    let object = |at: usize| {
        code.is_sign(at, b'{') && code.inside(at).next().is_some_and(|it| is_spread(code, it))
    };
    code.right_of(inner).filter(|at| code.is_sign(*at, b',')).any(|comma| {
        code.behind(comma).is_some_and(|at| {
            let is_named = code.is_sign(at + 1, b'=');
            is_word(at) && !is_arrow(at) && !is_named || object(at)
        })
    })
}

fn is_spread(code: &Code, inner: usize) -> bool {
    let beside = code.left_of(inner).chain([inner]).chain(code.right_of(inner));
    let is_dot = |at: usize| code.is_sign(at, b'.');
    beside.into_iter().any(|at| is_dot(at) && is_dot(at + 1) && is_dot(at + 2))
}

/// How many calls of a chain are looked at, in each direction.
const LINKS: usize = 20;
