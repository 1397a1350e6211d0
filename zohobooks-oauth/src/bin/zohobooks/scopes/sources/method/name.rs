use zohobooks_oauth::Method;

/// `POST`, as constants and lists have it.
pub(super) fn in_capitals(word: &str) -> Option<Method> {
    word.parse().ok().filter(|method: &Method| word == method.as_str())
}

/// The method that a function is named after, `Some(None)` if it is one that the Books API has not.
///
/// `get`, `PostAsync`, `http_get`, but not `getUrl`, which may put an address together.
pub(super) fn of_function(name: &str, may_be_deluge: bool) -> Option<Option<Method>> {
    let parts = parts(name);
    let method = |part: &str| match part.to_ascii_lowercase().as_str() {
        "del" => Some(Some(Method::Delete)),
        "patch" => Some(None),
        part => part.parse().ok().map(Some),
    };
    let (first, rest) = parts.split_first()?;
    let is_ending = |part: &&str| {
        let part = part.to_ascii_lowercase();
        ENDINGS.contains(&part.as_str()) || may_be_deluge && part == "url"
    };
    method(parts.last()?).or_else(|| method(first).filter(|_| rest.iter().all(is_ending)))
}

/// `PostAsJsonAsync` is `Post`, `As`, `Json`, `Async`.
fn parts(name: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    for part in name.split('_').filter(|part| !part.is_empty()) {
        let (mut start, mut was_lower) = (0, false);
        for (at, it) in part.char_indices() {
            if it.is_uppercase() && was_lower {
                parts.push(&part[start..at]);
                start = at;
            }
            was_lower = !it.is_uppercase();
        }
        parts.push(&part[start..]);
    }
    parts
}

/// Whether it reads unless it is told otherwise.
pub(super) fn reads(function: &str) -> bool {
    READING.iter().any(|it| function.eq_ignore_ascii_case(it))
}

/// Whether it puts an address together, or a request that is sent elsewhere.
pub(super) fn builds(function: &str) -> bool {
    let name = function.to_ascii_lowercase();
    BUILDING.iter().any(|it| name.contains(it)) || function.ends_with("Request")
}

/// What may stand behind the method in the name of a function that calls.
const ENDINGS: [&str; 12] = [
    "as", "async", "bytes", "entity", "for", "form", "from", "json", "object", "raw", "stream",
    "string",
];
const BUILDING: [&str; 12] = [
    "address",
    "concat",
    "curl_init",
    "encode",
    "endpoint",
    "format",
    "join",
    "parse",
    "path",
    "printf",
    "uri",
    "url",
];
const READING: [&str; 10] = [
    "axios",
    "fetch",
    "file_get_contents",
    "got",
    "invokeurl",
    "ky",
    "ofetch",
    "urlopen",
    "useFetch",
    "useSWR",
];

#[test]
fn addresses_are_put_together() {
    assert!(["urljoin", "URL", "buildUri", "sprintf", "Request"].into_iter().all(builds));
    assert!(!["api", "load", "request", "send"].into_iter().any(builds));
}

#[test]
fn functions_are_named_after_methods() {
    let of = |name| of_function(name, false);
    for name in ["post", "POST", "doPost", "http_post", "PostAsJsonAsync", "HttpPost", "postForm"] {
        assert_eq!(of(name), Some(Some(Method::Post)), "{name}");
    }
    for name in ["postUrl", "forget", "target", "output", "getToken", "posts", "_", ""] {
        assert_eq!(of(name), None, "{name}");
    }
    assert_eq!(of("patch"), Some(None));
    assert_eq!(of_function("postUrl", true), Some(Some(Method::Post)));
}
