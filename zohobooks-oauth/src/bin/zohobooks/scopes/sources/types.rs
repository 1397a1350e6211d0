//! Endpoints that a Rust program names by the types of this crate.

use std::collections::HashMap;

use zohobooks_oauth::{EndpointInfo, Method};

use super::What;
use super::api_call::ApiCall;
use super::code::{Code, Kind};

pub(super) fn find(code: &Code, found: &mut Vec<(What, usize)>) {
    let text = &code.text;
    if !(text.contains("zohobooks_oauth") || text.contains("zohobooks_scopes")) {
        return;
    }
    // Where each word stands first: at a call, or else where it is imported.
    let mut words: HashMap<&str, (bool, usize)> = HashMap::new();
    let mut is_import = false;
    for (at, token) in code.tokens() {
        if code.is_sign(at, b';') {
            is_import = false;
        } else if token.kind == Kind::Word {
            is_import |= code.word(at) == Some("use");
            let first = words.entry(code.str(at)).or_insert((is_import, token.start));
            if first.0 && !is_import {
                *first = (false, token.start);
            }
        }
    }
    for endpoint in EndpointInfo::all() {
        // `endpoints::invoices::ListInvoices`: types of different modules may have the same name.
        let mut names = endpoint.type_path().rsplit("::");
        let (name, module) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
        if let (Some((_, at)), true) = (words.get(name), words.contains_key(module)) {
            let path = endpoint.template().to_owned();
            found.push((What::Call(ApiCall { method: endpoint.method(), path }), *at));
        }
    }
    if let Some(at) = text.find(".organizations()") {
        let path = "/organizations".to_owned();
        found.push((What::Call(ApiCall { method: Method::Get, path }), at));
    }
}
