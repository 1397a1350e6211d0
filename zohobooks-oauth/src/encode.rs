use std::fmt::{self, Display, Write as _};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use zeroize::Zeroizing;

/// `start`, and behind it `name=value&name=value`: a URL with a query, or a form body, where `start` is
/// empty.
///
/// Spaces become `%20`, which means the same in both. The room is computed first, because a string that
/// grows leaves unwiped copies behind.
pub(crate) fn pairs(
    start: impl Display,
    pairs: &[(&str, &dyn Display)],
    more: &[(&str, &dyn Display)],
) -> Zeroizing<String> {
    let mut room = 0;
    each_part(&start, pairs, more, &mut |part| room += part.len());
    let mut text = Zeroizing::new(String::with_capacity(room));
    each_part(&start, pairs, more, &mut |part| text.push_str(part));
    text
}

fn each_part(
    start: &dyn Display,
    pairs: &[(&str, &dyn Display)],
    more: &[(&str, &dyn Display)],
    push: &mut dyn FnMut(&str),
) {
    // `Parts` never fails.
    let _ = write!(Parts(push), "{start}");
    for (index, (name, value)) in pairs.iter().chain(more).enumerate() {
        push(if index == 0 { "" } else { "&" });
        push(name);
        push("=");
        let mut encoded = |text: &str| utf8_percent_encode(text, RESERVED).for_each(&mut *push);
        let _ = write!(Parts(&mut encoded), "{value}");
    }
}

struct Parts<'a>(&'a mut dyn FnMut(&str));

impl fmt::Write for Parts<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        (self.0)(text);
        Ok(())
    }
}

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

    pub(crate) fn encode(&self) -> Zeroizing<String> {
        let pairs: Vec<(&str, &dyn Display)> =
            self.0.iter().map(|(name, value)| (*name, value as &dyn Display)).collect();
        self::pairs("", &pairs, &[])
    }
}

/// Everything but the unreserved characters of RFC 3986, and the comma: Zoho's examples separate
/// scopes by bare commas.
const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_encoded_and_the_start_is_not() {
        let text =
            pairs("https://a.example/?", &[("a", &"b c+\u{fc}&=/")], &[("d", &"e,f-g.h_i~j")]);
        assert_eq!(*text, "https://a.example/?a=b%20c%2B%C3%BC%26%3D%2F&d=e,f-g.h_i~j");
        assert_eq!(*Form::default().with("a", "").with_some("b", None).encode(), "a=");
    }

    #[test]
    fn the_text_has_exactly_the_room_it_needs() {
        let long = "\u{fc}".repeat(2000);
        for value in ["", "short", &long] {
            let text = Form::default().with("name", value).with("other", &long).encode();
            assert_eq!(text.capacity(), text.len());
        }
    }
}
