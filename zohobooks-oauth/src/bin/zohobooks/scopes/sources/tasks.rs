//! Deluge's own tasks for Zoho Books, such as `zoho.books.getRecords("Invoices", …)`.
//!
//! Source: <https://www.zoho.com/deluge/help/books-tasks.html>.

use zohobooks_oauth::Method;

use super::api_call::ApiCall;

const TASKS: [(&str, Method, &str); 5] = [
    ("createRecord", Method::Post, ""),
    ("getRecords", Method::Get, ""),
    ("getRecordsByID", Method::Get, "/{value}"),
    ("getOrganizations", Method::Get, ""),
    ("updateRecord", Method::Put, "/{value}"),
];

pub(super) fn find(text: &str, calls: &mut Vec<(ApiCall, usize)>) {
    for (number, line) in text.lines().enumerate() {
        for task in line.split("zoho.books.").skip(1) {
            let Some((name, arguments)) = task.split_once('(') else { continue };
            let Some((_, method, rest)) = TASKS.iter().find(|task| task.0 == name.trim()) else {
                continue;
            };
            let path = match name.trim() {
                "getOrganizations" => "/organizations".to_owned(),
                _ => format!("/{}{rest}", module(arguments)),
            };
            calls.push((ApiCall { method: *method, path }, number + 1));
        }
    }
}

/// The first argument as it stands in paths: `"Sales Orders"` is `salesorders`.
fn module(arguments: &str) -> String {
    let argument = arguments.split(',').next().unwrap_or_default();
    argument.chars().filter(|it| it.is_ascii_alphanumeric()).collect::<String>().to_lowercase()
}
