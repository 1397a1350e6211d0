//! The outer form of scope strings: `Service.scope.OPERATION`.

pub(crate) const SERVICE: &str = "ZohoBooks";

/// Scopes of OpenID Connect, which Zoho lists among the others and which have no service.
const OPENID: [&str; 4] = ["email", "openid", "phone", "profile"];

/// Whether this could be a scope of another product: words of ASCII letters, digits, `_` and `-` with
/// dots between, at least three, the first of which begins with a letter.
pub(crate) const fn is_foreign(text: &str) -> bool {
    if is_openid(text) {
        return true;
    }
    let bytes = text.as_bytes();
    let (mut at, mut dots, mut letters) = (0, 0, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'.' if letters == 0 => return false,
            b'.' => {
                dots += 1;
                letters = 0;
            }
            byte if is_word(byte) => letters += 1,
            _ => return false,
        }
        at += 1;
    }
    dots >= 2 && letters > 0 && bytes[0].is_ascii_alphabetic() && !is_of_books(text)
}

/// Whether the service is Zoho Books, in any letter case.
pub(crate) const fn is_of_books(text: &str) -> bool {
    match text.as_bytes().split_at_checked(SERVICE.len()) {
        Some((service, rest)) => {
            service.eq_ignore_ascii_case(SERVICE.as_bytes()) && matches!(rest, [b'.', ..] | [])
        }
        None => false,
    }
}

/// Whether the service is Zoho Books with one typing error, or without `Zoho`; `_` and `-` do not count.
pub(crate) const fn is_nearly_books(text: &str) -> bool {
    let text = text.as_bytes();
    let mut plain = [0; SERVICE.len() + 1];
    let (mut at, mut length) = (0, 0);
    while at < text.len() && text[at] != b'.' {
        if !matches!(text[at], b'_' | b'-') {
            if length == plain.len() {
                return false;
            }
            plain[length] = text[at];
            length += 1;
        }
        at += 1;
    }
    let (plain, _) = plain.split_at(length);
    plain.eq_ignore_ascii_case(b"books") || is_one_error_away(plain, SERVICE.as_bytes())
}

/// Whether at most one letter is added, dropped, replaced or swapped with the next one.
const fn is_one_error_away(mut text: &[u8], mut name: &[u8]) -> bool {
    while let ([a, text_rest @ ..], [b, name_rest @ ..]) = (text, name) {
        if !a.eq_ignore_ascii_case(b) {
            let swapped = match (text_rest, name_rest) {
                ([c, text_rest @ ..], [d, name_rest @ ..]) => {
                    a.eq_ignore_ascii_case(d)
                        && c.eq_ignore_ascii_case(b)
                        && text_rest.eq_ignore_ascii_case(name_rest)
                }
                _ => false,
            };
            return swapped
                || text_rest.eq_ignore_ascii_case(name_rest)
                || text_rest.eq_ignore_ascii_case(name)
                || text.eq_ignore_ascii_case(name_rest);
        }
        (text, name) = (text_rest, name_rest);
    }
    text.len() + name.len() <= 1
}

pub(crate) const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

const fn is_openid(text: &str) -> bool {
    let mut rest = OPENID.as_slice();
    while let [word, others @ ..] = rest {
        if text.eq_ignore_ascii_case(word) {
            return true;
        }
        rest = others;
    }
    false
}
