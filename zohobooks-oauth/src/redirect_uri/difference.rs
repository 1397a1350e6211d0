use std::fmt;

use super::Parts;
use super::shown::escaped;

/// Where two redirect URIs differ: the one that the app sends, and the one that Zoho's console shows.
///
/// Zoho compares them to the letter and says no more than that they differ. Copy the registered one out of
/// the console, and see:
///
/// ```
/// use zohobooks_oauth::{RedirectUriDifference, ServerApp};
///
/// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/cb")?;
/// let registered = "https://app.example.com/cb/";
/// let difference = RedirectUriDifference::between(app.redirect_uri(), registered).unwrap();
/// assert_eq!(difference.at(), 26);
/// assert_eq!(
///     difference.to_string(),
///     "`https://app.example.com/cb` and `https://app.example.com/cb/` differ at byte 26: the first \
///      ends there, the second goes on with `/`; they differ in the slash at the end",
/// );
///
/// assert_eq!(RedirectUriDifference::between(registered, registered), None);
/// # Ok::<(), zohobooks_oauth::Error>(())
/// ```
///
/// Its forms show both addresses whole, with their queries; characters that cannot be seen are escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectUriDifference {
    sent: String,
    registered: String,
    at: usize,
}

impl RedirectUriDifference {
    /// The first difference, or `None` if they are the same to the byte.
    #[must_use]
    pub fn between(sent: &str, registered: &str) -> Option<Self> {
        let (one, other) = (sent.as_bytes(), registered.as_bytes());
        let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
        let differ = same < one.len().max(other.len());
        differ.then(|| Self { sent: sent.to_owned(), registered: registered.to_owned(), at: same })
    }

    /// How many bytes they have in common at their beginning.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// In what, if it is one of the usual things.
    fn usual(&self) -> Option<&'static str> {
        let (sent, registered) = (&self.sent, &self.registered);
        if sent.trim() == registered.trim() {
            return Some("spaces or line breaks around it");
        }
        let with_slash = |one: &str, other: &str| one.strip_suffix('/') == Some(other);
        if with_slash(sent, registered) || with_slash(registered, sent) {
            return Some("the slash at the end");
        }
        if sent.eq_ignore_ascii_case(registered) {
            return Some("letter case");
        }
        let (sent, registered) = (Parts::of(sent)?, Parts::of(registered)?);
        Some(match () {
            () if sent.scheme != registered.scheme => "`http` and `https`",
            () if sent.host != registered.host
                && is_here(sent.host)
                && is_here(registered.host) =>
            {
                "`localhost` and its address, which Zoho does not take for the same"
            }
            () if sent.host != registered.host => "the host",
            () if sent.port != registered.port => "the port",
            () => return None,
        })
    }
}

impl fmt::Display for RedirectUriDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sent, registered) = (escaped(&self.sent), escaped(&self.registered));
        write!(f, "`{sent}` and `{registered}` differ at byte {}: ", self.at)?;
        let (one, other) = (at(&self.sent, self.at), at(&self.registered, self.at));
        match (one, other) {
            (None, other) => {
                let other = other.unwrap_or_default();
                write!(f, "the first ends there, the second goes on with `{other}`")?;
            }
            (Some(one), None) => {
                write!(f, "the first goes on with `{one}`, the second ends there")?;
            }
            (Some(one), Some(other)) => {
                write!(f, "the first has `{one}` there, the second `{other}`")?;
            }
        }
        self.usual().map_or(Ok(()), |usual| write!(f, "; they differ in {usual}"))
    }
}

/// The character that has the byte at this index, escaped.
fn at(text: &str, index: usize) -> Option<String> {
    let start = (0..=index).rev().find(|index| text.is_char_boundary(*index))?;
    let character = text.get(start..)?.chars().next()?;
    Some(escaped(character.encode_utf8(&mut [0; 4])))
}

fn is_here(host: &str) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].contains(&host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(sent: &str, registered: &str) -> (usize, String) {
        let difference = RedirectUriDifference::between(sent, registered).unwrap();
        assert!(RedirectUriDifference::between(sent, sent).is_none());
        let sentence = difference.to_string();
        (difference.at(), sentence.rsplit_once("byte ").unwrap().1.to_owned())
    }

    #[test]
    fn the_usual_differences() {
        for (sent, registered, at, words) in [
            ("https://a/cb", "https://a/cb/", 12, "the slash at the end"),
            ("https://a/cb/", "https://a/cb", 12, "the slash at the end"),
            ("http://a/cb", "https://a/cb", 4, "`http` and `https`"),
            ("http://localhost:80/cb", "http://127.0.0.1:80/cb", 7, "`localhost` and its address"),
            ("http://[::1]:80/cb", "http://127.0.0.1:80/cb", 7, "`localhost` and its address"),
            ("http://localhost:80/cb", "http://localhost:81/cb", 18, "the port"),
            ("http://localhost/cb", "http://localhost:81/cb", 16, "the port"),
            ("http://[::1]:1/", "http://[::1]:2/", 13, "the port"),
            ("https://a/cb", "https://a/Cb", 10, "letter case"),
            ("https://a.example/cb", "https://www.a.example/cb", 8, "the host"),
            ("https://a/cb", "https://a/cb\n", 12, "spaces or line breaks"),
        ] {
            let (found, sentence) = difference(sent, registered);
            assert_eq!(found, at, "{sent} {registered}");
            assert!(sentence.contains(&format!("; they differ in {words}")), "{sentence}");
        }
        for (sent, registered, sentence) in [
            ("https://a/cb", "https://a/db", "10: the first has `c` there, the second `d`"),
            (
                "https://a/cb?x",
                "https://a/cb",
                "12: the first goes on with `?`, the second ends there",
            ),
            ("", "x", "0: the first ends there, the second goes on with `x`"),
        ] {
            assert_eq!(difference(sent, registered).1, sentence);
        }
    }

    #[test]
    fn hostile_addresses() {
        // The second byte of each of the two characters.
        let (at, sentence) = difference("https://\u{e4}/", "https://\u{e5}/");
        assert_eq!((at, sentence.contains("has `\u{e4}` there, the second `\u{e5}`")), (9, true));
        let hidden = RedirectUriDifference::between("https://a/\u{200b}\u{1b}[m`", "https://a/");
        let hidden = hidden.unwrap().to_string();
        assert!(hidden.contains(r"`https://a/\u{200b}\u{1b}[m\u{60}`"), "{hidden}");
        for odd in ["://", "://]:", "a://[", "\u{1f980}", "a://]:b:c", "[:]://:"] {
            let difference = RedirectUriDifference::between(odd, "a://b").unwrap();
            assert!(!difference.to_string().is_empty());
        }
    }
}
