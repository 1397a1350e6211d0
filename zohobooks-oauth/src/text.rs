use std::fmt::Write as _;

use percent_encoding::percent_decode;

/// Text of a server, made fit for an error message: short, on one line, without markup or invisible
/// characters, and without words that [give away](gives_away) one of the secrets or are long enough to
/// be another one, or a URL.
pub(crate) fn sanitised(text: &str, secrets: &[&str]) -> String {
    let mut clean = String::new();
    for word in text.split_whitespace() {
        if !clean.is_empty() {
            clean.push(' ');
        }
        if clean.len() > MAX_TEXT {
            clean.push('…');
            break;
        }
        if word.chars().nth(MAX_WORD).is_some() || gives_away(word, secrets) {
            clean.push('…');
            continue;
        }
        push_escaped(&mut clean, word, PUNCTUATION);
    }
    clean
}

/// Letters, digits and this punctuation as they are, and everything else so that it can be seen.
pub(crate) fn push_escaped(to: &mut String, text: &str, punctuation: &str) {
    for character in text.chars() {
        if character.is_alphanumeric() || punctuation.contains(character) {
            to.push(character);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(to, "{}", character.escape_unicode());
        }
    }
}

/// An error code of a server or of a callback, or a neutral text in place of what does not look like the
/// codes that Zoho has or gives away a secret.
pub(crate) fn error_code(code: &str, secrets: &[&str]) -> String {
    let of_a_code = |byte: u8| byte.is_ascii_alphanumeric() || b"_ ".contains(&byte);
    let is_code = (1..=MAX_WORD).contains(&code.len()) && code.bytes().all(of_a_code);
    let kept = is_code && !gives_away(code, secrets);
    if kept { code } else { UNKNOWN_CODE }.to_owned()
}

/// Whether the text has a secret in it, or a good part of one: as it is or percent-encoded, in any
/// letter case.
fn gives_away(text: &str, secrets: &[&str]) -> bool {
    let decoded: Vec<u8> = percent_decode(text.as_bytes()).collect();
    let decoded_twice: Vec<u8> = percent_decode(&decoded).collect();
    let has = |part: &[u8]| {
        [text.as_bytes(), &decoded, &decoded_twice]
            .iter()
            .any(|text| text.windows(part.len()).any(|found| found.eq_ignore_ascii_case(part)))
    };
    secrets.iter().filter(|secret| !secret.is_empty()).any(|secret| {
        let bytes = secret.as_bytes();
        bytes.windows(bytes.len().min(GIVEAWAY)).any(has)
    })
}

const UNKNOWN_CODE: &str = "unknown code";

/// As many bytes of a secret in a row are no accident.
const GIVEAWAY: usize = 8;

const PUNCTUATION: &str = "_-.,:;!?/()[]'+*=#%@";

/// Zoho's error codes and the organization ids in its messages are shorter, its secrets, codes and
/// tokens are longer. In characters.
const MAX_WORD: usize = 40;

/// In bytes; the last word may go beyond.
const MAX_TEXT: usize = 300;

#[cfg(test)]
mod tests {
    use super::{error_code, sanitised};

    #[test]
    fn zohos_own_words_stay() {
        for text in [
            "invalid_code",
            "This user is not associated with the CompanyID/CompanyName:60000000001.",
            "您无权执行此操作",
        ] {
            assert_eq!(sanitised(text, &["1000.hush"]), text);
        }
    }

    #[test]
    fn nothing_else_gets_through() {
        let sanitised = |text: &str| sanitised(text, &[]);
        assert_eq!(sanitised("<script>"), r"\u{3c}script\u{3e}");
        assert_eq!(sanitised("a\r\nX-Evil: 1"), "a X-Evil: 1");
        assert_eq!(sanitised("\u{1b}[31m\u{202e}"), r"\u{1b}[31m\u{202e}");
        let token = format!("1000.{}.{}", "a".repeat(32), "b".repeat(32));
        assert_eq!(sanitised(&format!("bad token {token} given")), "bad token … given");
        assert!(sanitised(&"x".repeat(1 << 20)).len() < 10);
        assert!(sanitised(&"word ".repeat(1 << 18)).len() < 400);
        assert!(sanitised(&"\u{202e} ".repeat(1 << 18)).len() < 400);
    }

    #[test]
    fn no_form_of_a_secret_gets_through() {
        for secret in ["hush", "1000.hush+hush/1", "hush%41hush", "hush&hush=~"] {
            let every_byte: String = secret.bytes().map(|byte| format!("%{byte:02x}")).collect();
            let encoded = crate::encode::url("", &[("", &secret)], &[])[1..].to_owned();
            let twice = crate::encode::url("", &[("", &encoded)], &[])[1..].to_owned();
            for form in [secret, &every_byte, &encoded, &twice, &secret.to_uppercase()] {
                for text in [form.to_owned(), format!("(token={form}),"), format!("{form}{form}")] {
                    let clean = sanitised(&format!("bad {text} given"), &["", secret]);
                    assert_eq!(clean, "bad … given");
                    assert_eq!(error_code(&text, &["", secret]), "unknown code");
                }
            }
        }
        let token = "1000.0123456789abcdef.fedcba9876543210";
        assert_eq!(sanitised("1000.0123456789 abcdef.fedcba", &[token]), "… …");
    }

    #[test]
    fn codes_look_like_codes() {
        for code in ["invalid_scope", "Access Denied", "E1", "a", &"a".repeat(40)] {
            assert_eq!(error_code(code, &["1000.hush"]), code);
        }
        for code in ["", "<b>", "a-b", "a.b", "a\n", "\u{e4}", "a%20b", &"a".repeat(41)] {
            assert_eq!(error_code(code, &[]), "unknown code");
        }
    }
}
