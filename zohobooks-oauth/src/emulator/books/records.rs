use std::collections::HashMap;

use serde_json::{Map, Value};

/// What the organizations have in their books: lists of objects, by organization and path.
#[derive(Default)]
pub(in super::super) struct Records {
    lists: HashMap<(String, String), Vec<Map<String, Value>>>,
    last_id: u64,
}

impl Records {
    /// Adds an object that a call sends. Zoho gives the IDs.
    pub(super) fn create(
        &mut self,
        organization: &str,
        path: &str,
        mut record: Map<String, Value>,
    ) -> String {
        record.remove(&id_name(path));
        self.insert(organization, path, record)
    }

    /// Adds an object to a list such as `/contacts`, with an ID unless it has one, and gives that.
    pub(in super::super) fn insert(
        &mut self,
        organization: &str,
        path: &str,
        mut record: Map<String, Value>,
    ) -> String {
        let name = id_name(path);
        let id = match record.get(&name).and_then(Value::as_str) {
            Some(id) => id.to_owned(),
            None => {
                self.last_id += 1;
                let id = (FIRST_ID + self.last_id).to_string();
                record.insert(name, id.clone().into());
                id
            }
        };
        let key = (organization.to_owned(), path.to_owned());
        self.lists.entry(key).or_default().push(record);
        id
    }

    pub(super) fn list(&self, organization: &str, path: &str) -> &[Map<String, Value>] {
        let key = (organization.to_owned(), path.to_owned());
        self.lists.get(&key).map_or(&[], Vec::as_slice)
    }

    /// The object at a path such as `/contacts/982000000567001`.
    pub(super) fn get(&self, organization: &str, path: &str) -> Option<&Map<String, Value>> {
        let (list, id) = path.rsplit_once('/')?;
        let name = id_name(list);
        self.list(organization, list).iter().find(|record| has_id(record, &name, id))
    }

    /// Changes the object at such a path, but for its ID, and gives what it is then.
    pub(super) fn update(
        &mut self,
        organization: &str,
        path: &str,
        mut changes: Map<String, Value>,
    ) -> Option<&Map<String, Value>> {
        let (list, id) = path.rsplit_once('/')?;
        let name = id_name(list);
        changes.remove(&name);
        let records = self.lists.get_mut(&(organization.to_owned(), list.to_owned()))?;
        let record = records.iter_mut().find(|record| has_id(record, &name, id))?;
        record.extend(changes);
        Some(record)
    }

    pub(super) fn remove(&mut self, organization: &str, path: &str) -> bool {
        let Some((list, id)) = path.rsplit_once('/') else { return false };
        let name = id_name(list);
        let key = (organization.to_owned(), list.to_owned());
        let Some(records) = self.lists.get_mut(&key) else { return false };
        let before = records.len();
        records.retain(|record| !has_id(record, &name, id));
        records.len() < before
    }
}

fn has_id(record: &Map<String, Value>, name: &str, id: &str) -> bool {
    record.get(name).and_then(Value::as_str) == Some(id)
}

/// What an object of the list is called: `contact` for `/contacts`, `tax` for `/settings/taxes`.
pub(super) fn singular(list: &str) -> String {
    let name = list.rsplit('/').next().unwrap_or_default();
    let usual = name.strip_suffix('s').unwrap_or(name);
    // As the paths of one of them have it. Those of invoices are those of debit notes as well.
    let template = format!("{list}/{{");
    let named = zohobooks_scopes::EndpointInfo::all()
        .filter_map(|endpoint| endpoint.template().strip_prefix(&template)?.strip_suffix("_id}"))
        .filter(|parameter| !parameter.contains('/'))
        .max_by_key(|parameter| (parameter.replace('_', "") == usual, parameter.len()));
    named.unwrap_or(usual).to_owned()
}

fn id_name(list: &str) -> String {
    format!("{}_id", singular(list))
}

const FIRST_ID: u64 = 982_000_000_567_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_paths() {
        for (list, name) in [
            ("/contacts", "contact"),
            ("/invoices", "invoice"),
            ("/items", "item"),
            ("/bills", "bill"),
            ("/estimates", "estimate"),
            ("/creditnotes", "creditnote"),
            ("/contacts/contactpersons", "contact_person"),
            ("/customerpayments", "payment"),
            ("/salesorders", "salesorder"),
            ("/settings/taxes", "tax"),
            ("/bankaccounts", "account"),
            ("/newthings", "newthing"),
        ] {
            assert_eq!(singular(list), name, "{list}");
        }
    }
}
