use crate::endpoint_table::Endpoint;
use crate::keyword;

/// `list_invoices` as `ListInvoices`.
pub(crate) fn type_name(operation_id: &str) -> String {
    operation_id.split('_').map(capitalized).collect()
}

/// Whether a type can have this name: the one keyword in this spelling cannot.
pub(crate) fn is_type_name(name: &str) -> bool {
    name != "Self"
}

/// Two fields of one type would have the same name.
pub(crate) fn has_parameter_twice(path: &str) -> bool {
    let fields: Vec<String> = parameters(path).map(field).collect();
    (1..fields.len()).any(|index| fields[..index].contains(&fields[index]))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// `credit-notes.yml` as `credit_notes`.
pub(super) fn module(file: &str) -> String {
    field(&file.trim_end_matches(".yml").replace('-', "_"))
}

/// The name of a parameter as that of a field.
pub(super) fn field(name: &str) -> String {
    if keyword::is_one(name) { format!("{name}_") } else { name.to_owned() }
}

pub(super) fn parameters(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(parameter)
}

pub(super) fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// The paths, with a parameter wherever Zoho left the regular expression of one: under the name that
/// another path has for the same place, else under that of the segment before it.
pub(in crate::regen) fn repaired(endpoints: &[Endpoint]) -> Vec<String> {
    let repair = |path: &str| {
        let mut path = path.to_owned();
        while let Some((before, after)) = path.split_once(STRAY) {
            let name = endpoints
                .iter()
                .filter_map(|other| other.path.strip_prefix(before)?.split('/').next())
                .find_map(parameter);
            let name = name.map_or_else(|| named_after(before), str::to_owned);
            path = format!("{before}{{{name}}}{after}");
        }
        path
    };
    endpoints.iter().map(|endpoint| repair(&endpoint.path)).collect()
}

fn named_after(before: &str) -> String {
    let segment = before.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    format!("{}_id", segment.strip_suffix('s').unwrap_or(segment))
}

const STRAY: &str = r"(\d+)";
