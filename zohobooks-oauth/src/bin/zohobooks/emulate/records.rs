use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::Path;

use serde_json::{Map, Value, json};
use zohobooks_oauth::emulator::Emulator;

use crate::failure::Failure;
use crate::input;

/// What is in the books from the start, by organization and path.
#[derive(Default, serde::Deserialize)]
pub(super) struct Records(BTreeMap<String, BTreeMap<String, Vec<Map<String, Value>>>>);

impl Records {
    /// Those of a file, for these organizations.
    pub(super) fn read(file: &Path, organizations: &[&str]) -> Result<Self, Failure> {
        let wrong = |what: &dyn Display| Failure::usage(format_args!("{}: {what}", file.display()));
        let records: Self = serde_json::from_str(&input::text(file)?).map_err(|error| {
            let example = r#"{"10234695": {"/contacts": [{"contact_name": "Zillum"}]}}"#;
            wrong(&format_args!("not of the form {example}: {error}"))
        })?;
        for (organization, paths) in &records.0 {
            if !organizations.contains(&organization.as_str()) {
                let there = organizations.join(", ");
                return Err(wrong(&format_args!(
                    "there is no organization {organization}, only {there}"
                )));
            }
            if let Some(path) = paths.keys().find(|path| !path.starts_with('/')) {
                return Err(wrong(&format_args!("a path begins with /: {path}")));
            }
        }
        Ok(records)
    }

    /// So that there is something to list.
    pub(super) fn sample(organization: &str) -> Self {
        let sample = json!({
            (organization): {
                "/contacts": [
                    { "contact_name": "Bowman and Co", "contact_type": "customer" },
                    { "contact_name": "Zylker Electronics", "contact_type": "vendor" },
                ],
                "/items": [{ "name": "Hard Drive", "rate": 120.0 }],
                "/invoices": [
                    { "invoice_number": "INV-00001", "customer_name": "Bowman and Co", "total": 240.0 },
                    { "invoice_number": "INV-00002", "customer_name": "Bowman and Co", "total": 120.0 },
                ],
            },
        });
        serde_json::from_value(sample).unwrap_or_default()
    }

    pub(super) fn insert(self, zoho: &Emulator) {
        for (organization, paths) in self.0 {
            for (path, list) in paths {
                for record in list {
                    zoho.insert(&organization, &path, Value::Object(record));
                }
            }
        }
    }
}
