use std::fmt::{self, Display, Write as _};

use percent_encoding::percent_encode_byte;
use zeroize::Zeroizing;

/// `start`, and behind it `name=value&name=value`. In one go, since there is no secret in a URL that a
/// growing string could leave behind.
pub(crate) fn url(
    start: impl Display,
    pairs: &[(&str, &dyn Display)],
    more: &[(&str, &dyn Display)],
) -> String {
    let mut text = String::with_capacity(USUAL_URL);
    // Writing to a string never fails.
    let _ = write!(text, "{start}");
    each_pair(pairs.iter().chain(more).copied(), |part| text.push_str(part));
    text
}

/// Room for a consent URL with a dozen scopes.
const USUAL_URL: usize = 512;

/// The body of a `POST`, which holds secrets.
#[derive(Default)]
pub(crate) struct Form<'a>(Vec<(&'static str, &'a str)>);

impl<'a> Form<'a> {
    pub(crate) fn with(mut self, name: &'static str, value: &'a str) -> Self {
        self.0.push((name, value));
        self
    }

    pub(crate) fn with_some(self, name: &'static str, value: Option<&'a str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The room is computed first, because a string that grows leaves unwiped copies behind.
    pub(crate) fn encode(&self) -> Zeroizing<String> {
        let mut room = 0;
        self.each_part(|part| room += part.len());
        let mut text = Zeroizing::new(String::with_capacity(room));
        self.each_part(|part| text.push_str(part));
        text
    }

    fn each_part(&self, push: impl FnMut(&str)) {
        each_pair(self.0.iter().map(|(name, value)| (*name, value as &dyn Display)), push);
    }
}

fn each_pair<'a>(
    pairs: impl Iterator<Item = (&'a str, &'a dyn Display)>,
    mut push: impl FnMut(&str),
) {
    for (index, (name, value)) in pairs.enumerate() {
        push(if index == 0 { "" } else { "&" });
        encode(name, &mut push);
        push("=");
        // `Parts` never fails.
        let _ = write!(Parts(|text: &str| encode(text, &mut push)), "{value}");
    }
}

struct Parts<F>(F);

impl<F: FnMut(&str)> fmt::Write for Parts<F> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        (self.0)(text);
        Ok(())
    }
}

/// Spaces become `%20`, which means the same in URLs and forms.
fn encode(text: &str, mut push: impl FnMut(&str)) {
    let mut rest = 0;
    for (index, byte) in text.bytes().enumerate() {
        if RESERVED[usize::from(byte)] {
            // Between the bytes of one character there is nothing to push, and no place to cut either.
            push(text.get(rest..index).unwrap_or_default());
            push(percent_encode_byte(byte));
            rest = index + 1;
        }
    }
    push(&text[rest..]);
}

/// Everything but the unreserved characters of RFC 3986, and the comma: Zoho's examples separate
/// scopes by bare commas. A table, because the bits of an `AsciiSet` take twice as long to look at.
const RESERVED: [bool; 256] = {
    let mut reserved = [true; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        reserved[byte as usize] =
            !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b','));
        byte += 1;
    }
    reserved
};

#[cfg(test)]
mod tests {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

    use super::*;

    fn form(value: &str) -> String {
        Form::default().with("a", value).encode().to_string()
    }

    #[test]
    fn names_and_values_are_encoded_and_the_start_is_not() {
        let text = url("https://a.example/?", &[("a", &"b c+\u{fc}&=/")], &[("d", &"e,f-g.h_i~j")]);
        assert_eq!(text, "https://a.example/?a=b%20c%2B%C3%BC%26%3D%2F&d=e,f-g.h_i~j");
        assert_eq!(url("?", &[("a&b#c=\r\n", &1)], &[]), "?a%26b%23c%3D%0D%0A=1");
        assert_eq!(*Form::default().with("a", "").with_some("b", None).encode(), "a=");
    }

    #[test]
    fn the_table_is_the_set() {
        const SET: &AsciiSet =
            &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');
        let text: String = ('\0'..='\u{fff}').chain("\u{ffff}a\u{10ffff}".chars()).collect();
        assert_eq!(form(&text)["a=".len()..], utf8_percent_encode(&text, SET).to_string());
    }

    #[test]
    fn a_form_has_exactly_the_room_it_needs() {
        let long = "\u{fc}".repeat(2000);
        for value in ["", "short", &long] {
            let text = Form::default().with("name", value).with("other", &long).encode();
            assert_eq!(text.capacity(), text.len());
        }
    }

    #[test]
    fn a_url_may_be_longer_than_usual() {
        let long = "\u{fc}".repeat(USUAL_URL);
        assert_eq!(url("", &[("a", &long)], &[]).len(), "a=".len() + 6 * USUAL_URL);
    }
}
