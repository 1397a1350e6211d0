use std::collections::HashSet;
use std::fmt;
use std::rc::Rc;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::document::{Entry, Node, Value};

/// Reads a JSON document, or says in which line it cannot be read and why.
pub(super) fn read(text: &str) -> Result<Rc<Node>, (usize, String)> {
    serde_json::from_str(text).map(|Json(node)| Rc::new(node)).map_err(|error| {
        let (line, whole) = (error.line(), error.to_string());
        let place = format!(" at line {line} column {}", error.column());
        (line, whole.strip_suffix(&place).unwrap_or(&whole).to_owned())
    })
}

struct Json(Node);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue).map(|value| Self(Node { line: 0, value }))
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Scalar(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Scalar(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Scalar(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Scalar(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Scalar(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Json(node)) = seq.next_element()? {
            items.push(Rc::new(node));
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        let mut seen = HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format!("`{key}` is there twice")));
            }
            let Json(node) = map.next_value()?;
            entries.push(Entry { key, line: 0, value: Rc::new(node) });
        }
        Ok(Value::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn bad_documents_are_refused() {
        let twice = read("{\n \"a\": 1,\n \"a\": 2\n}").err();
        assert_eq!(twice, Some((3, "`a` is there twice".to_owned())));
        let cut = read("{\n \"a\": [1,\n").err();
        assert_eq!(cut, Some((3, "EOF while parsing a value".to_owned())));
        assert!(read(&"[".repeat(100_000)).is_err());
    }
}
