use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde_json::{Map, Value};

/// An organization of Zoho Books: one set of books.
///
/// Nearly every call of the API names one by its ID. Of the fields that Zoho documents only the ID is
/// relied on: a missing name is empty, and anything else that is missing, or of another type than
/// documented, is `None`.
///
/// Source: <https://www.zoho.com/books/api/v3/organizations/>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Organization {
    /// The `organization_id` of other calls.
    pub id: OrganizationId,
    /// The name.
    pub name: String,
    /// Whether it is the one that the user works in by default.
    pub is_default: Option<bool>,
    /// Whether it is in use.
    pub is_active: Option<bool>,
    /// The base currency, such as `USD`.
    pub currency_code: Option<String>,
    /// The time zone as Zoho writes it, such as `PST`.
    pub time_zone: Option<String>,
}

impl Organization {
    /// `None` if it has no ID.
    pub(super) fn read(entry: Value) -> Option<Self> {
        let Value::Object(mut fields) = entry else { return None };
        Some(Self {
            id: OrganizationId::read(fields.remove("organization_id")?)?,
            name: text(&mut fields, "name").unwrap_or_default(),
            is_default: fields.get("is_default_org").and_then(Value::as_bool),
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

/// The ID of an [`Organization`], such as `10234695`.
///
/// ```
/// use zohobooks_oauth::OrganizationId;
///
/// let id: OrganizationId = "10234695".parse()?;
/// assert_eq!(id.as_str(), "10234695");
/// # Ok::<(), zohobooks_oauth::NotAnOrganizationId>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrganizationId(Arc<str>);

impl OrganizationId {
    /// The ID as Zoho writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn read(id: Value) -> Option<Self> {
        match id {
            Value::String(id) => id.parse().ok(),
            Value::Number(id) => id.as_u64()?.to_string().parse().ok(),
            _ => None,
        }
    }
}

impl FromStr for OrganizationId {
    type Err = NotAnOrganizationId;

    /// 1 to 64 letters and digits. Zoho's are numbers.
    fn from_str(id: &str) -> Result<Self, NotAnOrganizationId> {
        let fits = (1..=64).contains(&id.len()) && id.bytes().all(|it| it.is_ascii_alphanumeric());
        if fits { Ok(Self(id.into())) } else { Err(NotAnOrganizationId) }
    }
}

/// The ID of an organization has 1 to 64 letters and digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotAnOrganizationId;

impl fmt::Display for NotAnOrganizationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the ID of an organization has 1 to 64 letters and digits")
    }
}

impl std::error::Error for NotAnOrganizationId {}

#[cfg(feature = "serde")]
impl serde::Serialize for OrganizationId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for OrganizationId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        id.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for OrganizationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
