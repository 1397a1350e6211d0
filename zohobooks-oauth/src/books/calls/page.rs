use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::name::Name;

/// A page of a list, and whether there are more.
///
/// Source: <https://www.zoho.com/books/api/v3/pagination/>.
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) has_more: bool,
    /// As the server counts it.
    number: Option<u32>,
    /// In place of a number.
    hash: Option<u64>,
}

/// The page that is asked for, and what is known of those before it.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) number: u32,
    last: Option<u64>,
    empty: u32,
}

impl Asked {
    pub(super) fn first(number: u32) -> Self {
        Self { number, last: None, empty: 0 }
    }

    /// The one behind the page that came, unless that is the last.
    pub(super) fn next<T>(&self, page: &Page<T>) -> Option<Self> {
        let empty = if page.items.is_empty() { self.empty + 1 } else { 0 };
        let number = self.number.checked_add(1).filter(|_| page.has_more)?;
        Some(Self { number, last: page.hash, empty })
    }

    /// Whether a page is it. A server that repeats itself would keep the list going for ever.
    pub(super) fn is<T>(&self, page: &Page<T>) -> bool {
        let is_in_turn = match page.number {
            Some(number) => number == self.number,
            None => page.hash != self.last,
        };
        let is_empty = page.items.is_empty() && page.has_more;
        let is_one_too_many = is_empty && self.empty + 1 == MOST_EMPTY;
        is_in_turn && !is_one_too_many
    }
}

/// Somebody may not be allowed to see what is on a page.
const MOST_EMPTY: u32 = 3;

impl<T: DeserializeOwned> Page<T> {
    /// Reads the list of this name, or the only one that there is, in one go. `None` if there is none, or several
    /// of other names.
    pub(super) fn read(body: &[u8], name: &str) -> Result<Option<Self>, serde_json::Error> {
        let mut json = serde_json::Deserializer::from_slice(body);
        let page = Members { name, item: PhantomData }.deserialize(&mut json)?;
        json.end()?;
        Ok(page.map(|page| Self { hash: page.number.is_none().then(|| hash(body)), ..page }))
    }
}

/// Some lists have no pages, and so no such member.
#[derive(Default, Deserialize)]
#[serde(default)]
struct PageContext {
    has_more_page: bool,
    page: Value,
}

impl PageContext {
    fn number(&self) -> Option<u32> {
        match &self.page {
            Value::String(number) => number.parse().ok(),
            number => number.as_u64()?.try_into().ok(),
        }
    }
}

fn hash(body: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    hasher.finish()
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
        let (mut named, mut others, mut context) = (None, Vec::new(), None::<PageContext>);
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
        let context = context.unwrap_or_default();
        let (has_more, number) = (context.has_more_page, context.number());
        Ok(Some(Page { items, has_more, number, hash: None }))
    }
}
