use std::collections::BTreeSet;

use crate::regen::{is_type_name, type_name};
use crate::table::is_name;

/// The first of these whose type is free in its file, which it then no longer is: the id of the file in the
/// form of the catalog, the method and the path, the same with a number.
pub(super) fn choose(
    id: Option<&str>,
    method: &str,
    path: &str,
    taken: &mut BTreeSet<String>,
) -> String {
    let own = id.map(snake).filter(|id| is_name(id, &['_']));
    let derived = snake(&format!("{method}{path}").to_ascii_lowercase());
    let numbered = (2..).map(|number| format!("{derived}_{number}"));
    let mut candidates = own.into_iter().chain([derived.clone()]).chain(numbered);
    let free = |id: &String| {
        let name = type_name(id);
        is_type_name(&name) && !taken.contains(&name)
    };
    let id = candidates.find(free).unwrap_or(derived);
    taken.insert(type_name(&id));
    id
}

/// `listBankRules` and `list-bank-rules` as `list_bank_rules`.
pub(super) fn snake(text: &str) -> String {
    let mut out = String::new();
    let mut low = false;
    for c in text.chars() {
        if !c.is_ascii_alphanumeric() {
            low = false;
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        if c.is_ascii_uppercase() && low {
            out.push('_');
        }
        low = !c.is_ascii_uppercase();
        out.push(c.to_ascii_lowercase());
    }
    out.truncate(out.trim_end_matches('_').len());
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{choose, snake};

    #[test]
    fn ids_take_the_form_of_the_catalog() {
        for id in ["listBankRules", "list-bank-rules", "List Bank Rules", "list_bank_rules"] {
            assert_eq!(snake(id), "list_bank_rules");
        }
    }

    #[test]
    fn an_id_is_free() {
        let mut taken = BTreeSet::from(["List".to_owned()]);
        let mut next = |id: Option<&str>| choose(id, "GET", "/a/{b_id}/(\\d+)", &mut taken);
        assert_eq!(next(Some("show")), "show");
        assert_eq!(next(Some("list")), "get_a_b_id_d");
        assert_eq!(next(None), "get_a_b_id_d_2");
        assert_eq!(next(Some("7")), "get_a_b_id_d_3");
        // What would be the same type, or none.
        assert_eq!(next(Some("get_1099")), "get_1099");
        assert_eq!(next(Some("get1099")), "get_a_b_id_d_4");
        assert_eq!(next(Some("self")), "get_a_b_id_d_5");
    }
}
