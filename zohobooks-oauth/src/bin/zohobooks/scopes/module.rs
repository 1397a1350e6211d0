use zohobooks_oauth::Module;

use super::smallest::distance;
use crate::named::Named;

/// Reads the name of a module, also with `ZohoBooks.` before it.
pub(super) fn module() -> Named<Module> {
    Named::new(|| Module::all().map(Module::name).collect(), read)
}

/// That of this name.
pub(super) fn find(name: &str) -> Option<Module> {
    let is_service = |start: &str| start.eq_ignore_ascii_case("ZohoBooks");
    let name = name.split_once('.').filter(|it| is_service(it.0)).map_or(name, |it| it.1);
    Module::all().find(|module| module.name().eq_ignore_ascii_case(name))
}

fn read(name: &str) -> Result<Module, String> {
    find(name).ok_or_else(|| {
        let lower = name.to_ascii_lowercase();
        let near = Module::all().map(|module| (distance(module.name(), &lower), module));
        match near.filter(|it| it.0 <= 2).min_by_key(|it| it.0) {
            Some((_, module)) => format!("Zoho Books has no such module; did you mean {module}?"),
            None => {
                let names: Vec<&str> = Module::all().map(Module::name).collect();
                format!("Zoho Books has no such module; it has {}", names.join(", "))
            }
        }
    })
}
