use core::fmt;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Scope, ScopeSet};

/// As a string: `"ZohoBooks.invoices.READ"`.
impl Serialize for Scope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// From a string, exact to the letter.
impl<'de> Deserialize<'de> for Scope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(OneScope)
    }
}

/// As one string, separated by commas.
impl Serialize for ScopeSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// From one string, separated by commas, or from a list of strings.
///
/// ```
/// use zohobooks_scopes::{ScopeSet, scopes};
///
/// let set: ScopeSet = serde_json::from_str(r#"["ZohoBooks.invoices.READ"]"#)?;
/// assert_eq!(set, scopes![invoices::READ]);
/// assert_eq!(serde_json::to_string(&set)?, r#""ZohoBooks.invoices.READ""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for ScopeSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(StringOrList)
        } else {
            deserializer.deserialize_str(StringOrList)
        }
    }
}

struct OneScope;

impl Visitor<'_> for OneScope {
    type Value = Scope;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scope such as `ZohoBooks.invoices.READ`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Scope, E> {
        text.parse().map_err(E::custom)
    }
}

struct StringOrList;

impl<'de> Visitor<'de> for StringOrList {
    type Value = ScopeSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("scopes, as a string separated by commas or as a list")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<ScopeSet, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<ScopeSet, A::Error> {
        let scopes = core::iter::from_fn(|| list.next_element().transpose());
        let set = scopes.collect::<Result<Option<ScopeSet>, A::Error>>()?;
        set.ok_or_else(|| A::Error::invalid_length(0, &self))
    }
}
