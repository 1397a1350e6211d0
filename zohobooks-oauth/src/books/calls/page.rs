use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A page of a list, and whether there are more.
///
/// Source: <https://www.zoho.com/books/api/v3/pagination/>.
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) has_more: bool,
}

impl<T: DeserializeOwned> Page<T> {
    /// Reads the list of this name, or the only one that there is, in one go. `None` if there is none, or several
    /// of other names.
    pub(super) fn read(body: &[u8], name: &str) -> Result<Option<Self>, serde_json::Error> {
        let mut json = serde_json::Deserializer::from_slice(body);
        let page = Members { name, item: PhantomData }.deserialize(&mut json)?;
        json.end()?;
        Ok(page)
    }
}

/// Some lists have no pages, and so no such member.
#[derive(Default, Deserialize)]
#[serde(default)]
struct PageContext {
    has_more_page: bool,
}

struct Members<'a, T> {
    name: &'a str,
    item: PhantomData<T>,
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Members<'_, T> {
    type Value = Option<Page<T>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Members<'_, T> {
    type Value = Option<Page<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let (mut named, mut others, mut context) = (None, Vec::new(), PageContext::default());
        while let Some(Name(name)) = members.next_key::<Name<'de>>()? {
            if name == self.name {
                named = Some(members.next_value::<Vec<T>>()?);
            } else if name == "page_context" {
                context = members.next_value()?;
            } else {
                let value: &RawValue = members.next_value()?;
                others.extend(value.get().starts_with('[').then_some(value));
            }
        }
        let items = match (named, others.as_slice()) {
            (Some(named), _) => named,
            (None, [only]) => serde_json::from_str(only.get()).map_err(serde::de::Error::custom)?,
            _ => return Ok(None),
        };
        // A server that promises more and has nothing would keep the list going for ever.
        let has_more = context.has_more_page && !items.is_empty();
        Ok(Some(Page { items, has_more }))
    }
}

#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);
