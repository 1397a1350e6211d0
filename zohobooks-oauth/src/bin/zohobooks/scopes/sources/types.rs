//! Endpoints that a Rust program names by the types of this crate.

use std::collections::HashMap;

use zohobooks_oauth::{EndpointInfo, Method};

use super::api_call::ApiCall;

pub(super) fn find(text: &str, calls: &mut Vec<(ApiCall, usize)>) {
    if !(text.contains("zohobooks_oauth") || text.contains("zohobooks_scopes")) {
        return;
    }
    // Where each word stands first.
    let mut words: HashMap<&str, usize> = HashMap::new();
    for (number, line) in text.lines().enumerate() {
        for word in line.split(|it: char| !(it.is_alphanumeric() || it == '_')) {
            words.entry(word).or_insert(number + 1);
        }
    }
    for endpoint in EndpointInfo::all() {
        // `endpoints::invoices::ListInvoices`: types of different modules may have the same name.
        let mut names = endpoint.type_path().rsplit("::");
        let (name, module) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
        if let (Some(line), true) = (words.get(name), words.contains_key(module)) {
            let path = endpoint.template().to_owned();
            calls.push((ApiCall { method: endpoint.method(), path }, *line));
        }
    }
    if let Some(line) = text.lines().position(|line| line.contains(".organizations()")) {
        let path = "/organizations".to_owned();
        calls.push((ApiCall { method: Method::Get, path }, line + 1));
    }
}
