use serde_json::{Map, Value};

/// An organization of Zoho Books: one set of books.
///
/// Nearly every call of the API names one by its id. Of the fields that Zoho documents only the id is
/// relied on: a missing name is empty, and anything else that is missing or of another type than
/// documented is `None` or `false`.
///
/// Source: <https://www.zoho.com/books/api/v3/organizations/>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Organization {
    /// The `organization_id` of other calls, never empty.
    pub id: String,
    /// The name.
    pub name: String,
    /// Whether it is the one that the user works in by default.
    pub is_default: bool,
    /// Whether it is in use.
    pub is_active: Option<bool>,
    /// The base currency, such as `USD`.
    pub currency_code: Option<String>,
    /// The time zone as Zoho writes it, such as `PST`.
    pub time_zone: Option<String>,
}

impl Organization {
    /// `None` if it has no id.
    pub(super) fn read(entry: Value) -> Option<Self> {
        let Value::Object(mut fields) = entry else { return None };
        let id = match fields.remove("organization_id")? {
            Value::String(id) if !id.is_empty() => id,
            Value::Number(id) => id.to_string(),
            _ => return None,
        };
        Some(Self {
            id,
            name: text(&mut fields, "name").unwrap_or_default(),
            is_default: fields.get("is_default_org").and_then(Value::as_bool).unwrap_or_default(),
            is_active: fields.get("is_org_active").and_then(Value::as_bool),
            currency_code: text(&mut fields, "currency_code"),
            time_zone: text(&mut fields, "time_zone"),
        })
    }
}

fn text(fields: &mut Map<String, Value>, key: &str) -> Option<String> {
    match fields.remove(key) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    }
}
