use std::sync::Arc;

use super::Error;
use super::limit::SetBy;
use crate::ConnectionId;

/// What is known of a failure beside its kind and its call. Each comes from a feature.
#[cfg_attr(not(feature = "books"), allow(dead_code))]
#[derive(Clone, Debug)]
pub(crate) enum About {
    /// The connection that it is about.
    Connection(ConnectionId),
    /// Who has set the limit.
    Limit(SetBy),
    /// Which member an answer lacks, and which it has.
    NoMember(String),
}

impl About {
    /// With the names of those that are there, and nothing of what is in them.
    #[cfg(feature = "books")]
    pub(crate) fn no_member<'a>(name: &str, there: impl Iterator<Item = &'a str>) -> Self {
        let quoted = |name| format!("`{name}`");
        let which = if is_plain(name) { quoted(name) } else { "of this name".to_owned() };
        let (named, others): (Vec<_>, Vec<_>) =
            there.enumerate().partition(|(at, name)| *at < MOST_NAMED && is_plain(name));
        let named: Vec<_> = named.into_iter().map(|(_, name)| quoted(name)).collect();
        let there = match (named.join(", "), others.len()) {
            (named, 0) if named.is_empty() => "there is none at all".to_owned(),
            (named, 0) => format!("there are {named}"),
            (named, _) if named.is_empty() => "there are others".to_owned(),
            (named, others) => format!("there are {named} and {others} more"),
        };
        Self::NoMember(format!("no member {which}; {there}"))
    }
}

/// As Zoho calls members. What is called otherwise may be a value, such as in an object by email address.
#[cfg(feature = "books")]
fn is_plain(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(fits)
}

#[cfg(feature = "books")]
const MOST_NAMED: usize = 12;
#[cfg(feature = "books")]
const LONGEST_NAME: usize = 40;

impl Error {
    #[cfg_attr(not(feature = "books"), allow(dead_code))]
    pub(crate) fn about(mut self, about: About) -> Self {
        Arc::make_mut(&mut self.0).about = Some(about);
        self
    }

    #[cfg(feature = "connections")]
    pub(crate) fn of_connection(self, id: &ConnectionId) -> Self {
        self.about(About::Connection(id.clone()))
    }
}

#[cfg(all(test, feature = "books"))]
mod tests {
    use super::*;

    fn told(name: &str, there: &[&str]) -> String {
        match About::no_member(name, there.iter().copied()) {
            About::NoMember(told) => told,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn names_are_told_unless_they_can_be_values() {
        let there = ["code", "invoices", "message", "page_context"];
        let named = "there are `code`, `invoices`, `message`, `page_context`";
        assert_eq!(told("contacts", &there), format!("no member `contacts`; {named}"));
        assert_eq!(told("contacts", &[]), "no member `contacts`; there is none at all");
        assert_eq!(told("a b", &["john@example.com"]), "no member of this name; there are others");
        let there = ["code", "1000.c0ffee", "\u{202e}", "Zillum", ""];
        assert_eq!(told("x", &there), "no member `x`; there are `code` and 4 more");
        let many: Vec<_> = ["a"; 20].into();
        assert!(told("x", &many).ends_with(" and 8 more"));
        assert!(!told("x", &[&"a".repeat(41)]).contains("aa"));
    }
}
