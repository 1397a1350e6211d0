//! Deluge's own tasks for Zoho Books, such as `zoho.books.getRecords("Invoices", …)`.
//!
//! Sources: <https://www.zoho.com/deluge/help/books-tasks.html>,
//! <https://www.zoho.com/deluge/help/books/mark-status.html> and
//! <https://www.zoho.com/deluge/help/books/get-templates.html>. That the letter case of a task makes no difference is
//! not known; an example of Zoho's has `getRecordsById`.

use zohobooks_oauth::Method;

use super::What;
use super::api_call::ApiCall;
use super::code::Code;

const TASKS: [(&str, Method, &str); 7] = [
    ("createRecord", Method::Post, ""),
    ("getRecords", Method::Get, ""),
    ("getRecordsByID", Method::Get, "/{value}"),
    ("getOrganizations", Method::Get, ""),
    ("getTemplates", Method::Get, "/templates"),
    ("markStatus", Method::Post, "/{value}/status/"),
    ("updateRecord", Method::Put, "/{value}"),
];

pub(super) fn find(code: &Code, found: &mut Vec<(What, usize)>) {
    for (at, _) in code.text.match_indices(TASK) {
        let task = &code.text[at + TASK.len()..];
        let end = task.find(|it: char| !it.is_ascii_alphanumeric());
        let (name, rest) = task.split_at(end.unwrap_or(task.len()));
        let Some(rest) = rest.trim_start().strip_prefix('(') else { continue };
        let what = call(name, rest).map_or_else(|| What::Task(format!("{TASK}{name}")), What::Call);
        found.push((what, at));
    }
}

fn call(name: &str, rest: &str) -> Option<ApiCall> {
    let (known, method, path) = TASKS.iter().find(|task| task.0.eq_ignore_ascii_case(name))?;
    let arguments = arguments(rest);
    let argument = |index: usize| literal(arguments.get(index)?);
    let path = match *known {
        "getOrganizations" => "/organizations".to_owned(),
        "markStatus" => format!("/{}{path}{}", argument(0)?, argument(3)?),
        _ => format!("/{}{path}", argument(0)?),
    };
    Some(ApiCall { method: *method, path })
}

/// What stands between the brackets, at the commas outside of strings and other brackets.
fn arguments(text: &str) -> Vec<&str> {
    let (mut arguments, mut start, mut depth, mut is_string) = (Vec::new(), 0, 0, false);
    for (at, it) in text.char_indices().take(LONGEST) {
        match it {
            '"' => is_string = !is_string,
            _ if is_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => {
                arguments.push(&text[start..at]);
                break;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                arguments.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    arguments
}

/// A string as it stands in paths: `"Sales Orders"` is `salesorders`. A variable may have any value.
fn literal(argument: &str) -> Option<String> {
    let text = argument.trim().strip_prefix('"')?.strip_suffix('"')?;
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    Some(letters.collect::<String>().to_lowercase()).filter(|word| !word.is_empty())
}

const TASK: &str = "zoho.books.";
/// The longest list of arguments that is read, in characters.
const LONGEST: usize = 4_000;
