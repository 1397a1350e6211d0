use crate::text::push_escaped;

/// A redirect URI as errors show it: without the query, which may have anything in it, without segments
/// that are long enough to be a token, and with nothing that cannot be seen.
pub(crate) fn shown(uri: &str) -> String {
    let (address, rest) = uri.split_at(uri.find(['?', '#']).unwrap_or(uri.len()));
    let segments = address.split('/').map(|segment| {
        if segment.chars().nth(MAX_SEGMENT).is_some() { "…".to_owned() } else { escaped(segment) }
    });
    let mut shown = segments.take(MAX_SEGMENTS).collect::<Vec<_>>().join("/");
    shown.push_str(if rest.is_empty() { "" } else { "?…" });
    shown
}

pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    push_escaped(&mut escaped, text, PUNCTUATION);
    escaped
}

const PUNCTUATION: &str = "-._~:/?#[]@!$&'()*+,;=%";
const MAX_SEGMENT: usize = 63;
const MAX_SEGMENTS: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_errors_show() {
        let long = "x".repeat(64);
        for (uri, expected) in [
            ("https://app.example.com/cb", "https://app.example.com/cb"),
            ("http://[::1]:80/cb?key=hush", "http://[::1]:80/cb?…"),
            ("https://a/cb#hush?", "https://a/cb?…"),
            ("https://a/\u{1b}[m\u{202e}`", r"https://a/\u{1b}[m\u{202e}\u{60}"),
            (&format!("https://a/{long}/b"), "https://a/…/b"),
        ] {
            assert_eq!(shown(uri), expected);
        }
        assert!(shown(&"/a".repeat(1 << 20)).len() < 100);
    }
}
