use std::fmt::Write as _;

/// Text of a server or of a callback, made fit for an error message: short, on one line, without
/// markup or invisible characters, and without words long enough to be a token, a secret or a URL.
pub(crate) fn sanitised(text: &str) -> String {
    let mut clean = String::new();
    for word in text.split_whitespace() {
        if !clean.is_empty() {
            clean.push(' ');
        }
        if clean.len() > MAX_TEXT {
            clean.push('…');
            break;
        }
        if word.chars().nth(MAX_WORD).is_some() {
            clean.push('…');
            continue;
        }
        for character in word.chars() {
            if character.is_alphanumeric() || PUNCTUATION.contains(character) {
                clean.push(character);
            } else {
                // Writing to a string cannot fail.
                let _ = write!(clean, "{}", character.escape_unicode());
            }
        }
    }
    clean
}

const PUNCTUATION: &str = "_-.,:;!?/()[]'+*=#%@";

/// Zoho's error codes and the organization ids in its messages are shorter, its secrets, codes and
/// tokens are longer. In characters.
const MAX_WORD: usize = 40;

/// In bytes; the last word may go beyond.
const MAX_TEXT: usize = 300;

#[cfg(test)]
mod tests {
    use super::sanitised;

    #[test]
    fn zohos_own_words_stay() {
        for text in [
            "invalid_code",
            "This user is not associated with the CompanyID/CompanyName:60000000001.",
            "您无权执行此操作",
        ] {
            assert_eq!(sanitised(text), text);
        }
    }

    #[test]
    fn nothing_else_gets_through() {
        assert_eq!(sanitised("<script>"), r"\u{3c}script\u{3e}");
        assert_eq!(sanitised("a\r\nX-Evil: 1"), "a X-Evil: 1");
        assert_eq!(sanitised("\u{1b}[31m\u{202e}"), r"\u{1b}[31m\u{202e}");
        let token = format!("1000.{}.{}", "a".repeat(32), "b".repeat(32));
        assert_eq!(sanitised(&format!("bad token {token} given")), "bad token … given");
        assert!(sanitised(&"x".repeat(1 << 20)).len() < 10);
        assert!(sanitised(&"word ".repeat(1 << 18)).len() < 400);
        assert!(sanitised(&"\u{202e} ".repeat(1 << 18)).len() < 400);
    }
}
