use super::Check;
use crate::table::{Neighbour, raw};

impl Check<'_> {
    pub(super) fn neighbours(&mut self, raw: Vec<raw::Neighbour>) -> Vec<Neighbour> {
        let mut last = String::new();
        for row in &raw {
            let (name, instead) = (row.name.get_ref(), row.instead.get_ref());
            for spanned in [&row.name, &row.instead] {
                if !is_service_or_scope(spanned.get_ref()) {
                    let text = spanned.get_ref();
                    self.problem(
                        spanned,
                        format_args!("`{text}` is neither a service nor a whole scope"),
                    );
                }
            }
            if name.contains('.') != instead.contains('.') {
                self.problem(
                    &row.instead,
                    format_args!("`{instead}` is not the same part of a scope as `{name}`"),
                );
            }
            if name == instead {
                self.problem(&row.name, format_args!("`{name}` is its own fix"));
            }
            if [name, instead].iter().any(|text| service(text).eq_ignore_ascii_case("ZohoBooks")) {
                self.problem(&row.name, format_args!("`{name}`: ZohoBooks is no neighbour"));
            }
            if row.evidence.get_ref().trim().is_empty() {
                self.problem(&row.evidence, format_args!("`{name}` has no evidence"));
            }
            let plain = name.to_ascii_lowercase();
            if plain == last {
                self.problem(&row.name, format_args!("`{name}` is there twice"));
            } else if plain < last {
                self.problem(
                    &row.name,
                    format_args!("`{name}` stands after `{last}`: sort the names"),
                );
            }
            last = plain;
        }
        raw.into_iter()
            .map(|row| Neighbour { name: row.name.into_inner(), instead: row.instead.into_inner() })
            .collect()
    }
}

fn service(text: &str) -> &str {
    text.split('.').next().unwrap_or(text)
}

fn is_service_or_scope(text: &str) -> bool {
    let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    matches!(text.split('.').count(), 1 | 3) && text.split('.').all(word)
}
