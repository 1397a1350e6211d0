use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer as _, Error as _, IgnoredAny, MapAccess, Visitor};

use super::name::Name;

/// Whether an answer with a status of success says that the call succeeded: nothing, or an object whose `code` is 0,
/// `null` or absent.
///
/// It looks no further than the first code, which comes before the rest, since a list behind it is long. Of a code that is
/// there twice the first counts: an object whose names are not unique has no certain meaning.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc8259#section-4>.
pub(super) fn is_success(body: &[u8]) -> bool {
    if body.trim_ascii().is_empty() {
        return true;
    }
    let mut code = None;
    let read = serde_json::Deserializer::from_slice(body).deserialize_map(Members(&mut code));
    code.map_or(read.is_ok(), |code| code == 0)
}

/// Whether it says, in place of a file, why there is none: an object with a `code` other than 0 and a `message`, as all
/// errors have them. Any other object is the file.
///
/// Source: <https://www.zoho.com/books/api/v3/errors/>.
pub(super) fn is_refusal(body: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Envelope {
        code: i64,
        #[serde(rename = "message")]
        _message: String,
    }

    body.trim_ascii_start().starts_with(b"{")
        && serde_json::from_slice(body).is_ok_and(|Envelope { code, .. }| code != 0)
}

struct Members<'a>(&'a mut Option<i64>);

impl<'de> Visitor<'de> for Members<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = members.next_key()? {
            if name != "code" {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            *self.0 = members.next_value()?;
            if self.0.is_some() {
                return Err(A::Error::custom("this is all that was to be found out"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_counts_and_nothing_else_is_a_success() {
        for body in [
            "",
            " ",
            "{}",
            r#"{"code":null}"#,
            r#"{"code":0}"#,
            r#"{"a":[{"code":9}],"code":0,"b":1}"#,
            r#"{"code":0,"code":57}"#,
            r#"{"a":1}"#,
        ] {
            assert!(is_success(body.as_bytes()), "{body}");
        }
        for body in ["[]", "0", "{", "<html>", r#"{"code":57}"#, r#"{"code":"0"}"#, r#"{"a":1"#] {
            assert!(!is_success(body.as_bytes()), "{body}");
        }
    }
}
