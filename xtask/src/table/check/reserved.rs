use crate::keyword;

/// Why a module of the catalog cannot have this name, although it has the right letters.
pub(crate) fn reason(name: &str) -> Option<&'static str> {
    if keyword::is_one(name) {
        Some("a keyword of Rust")
    } else if TAKEN.contains(&name) {
        Some("a module of the scopes crate, which would hide it")
    } else {
        None
    }
}

/// The modules at the root of the scopes crate, where those of the catalog stand too.
const TAKEN: &[&str] = &[
    "endpoint",
    "endpoints",
    "foreign",
    "generated",
    "grant",
    "iter",
    "lookup",
    "parse",
    "reader",
    "scope",
    "serde",
    "set",
    "shape",
];

#[cfg(test)]
mod tests {
    use super::TAKEN;
    use crate::workspace;

    #[test]
    fn every_module_of_the_scopes_crate_is_taken() {
        let files = std::fs::read_dir(workspace::path("zohobooks-scopes/src")).unwrap();
        for file in files {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            assert!(name == "lib" || TAKEN.contains(&name), "{name} is not in the list");
        }
    }
}
