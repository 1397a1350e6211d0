use crate::catalog::{Module, Standing, Wrong};
use crate::find::{self, Form};
use crate::generated::table::{MODULES, WRONG};

/// A path with more than two segments.
pub(crate) fn long_path(path: &str) -> String {
    let segments: Vec<&str> = path.split("::").collect();
    let start = segments[..segments.len() - 1]
        .iter()
        .position(|segment| Module::named(segment).is_some())
        .unwrap_or(segments.len() - 2);
    instead_of(segments[start], segments[start + 1])
}

/// A path that is written with dots.
pub(crate) fn dotted(text: &str) -> String {
    let mut parts = text.split('.').rev();
    let [operation, module] = [parts.next(), parts.next()].map(Option::unwrap_or_default);
    let message = instead_of(module, operation);
    if parts.next().is_some() && find::path(module, operation).is_ok() {
        message + &format!(" or, in quotes, \"{text}\"")
    } else {
        message
    }
}

fn instead_of(module: &str, operation: &str) -> String {
    match find::path(module, operation) {
        Ok(_) => format!("a scope is `module::OPERATION`, write `{module}::{operation}`"),
        Err(mistake) => format!("a scope is `module::OPERATION`; {}", mistake.message),
    }
}

/// A name without an operation.
pub(crate) fn alone(name: &str) -> String {
    let plain = plain(name);
    if OPERATIONS.iter().any(|operation| operation.eq_ignore_ascii_case(name)) {
        return format!(
            "`{name}` is an operation: write it with a module, such as `invoices::READ`"
        );
    }
    if let Some(module) = Module::named(name) {
        let scope = module.scope_like("READ").or_else(|| module.available().next());
        let such_as = scope.map(|scope| format!(", such as `{name}::{}`", scope.operation));
        let such_as = such_as.unwrap_or_default();
        return format!("`{name}` alone is not a scope: add an operation{such_as}");
    }
    let near = nearest(&plain);
    if Module::named(&plain).is_some() || near.is_some() {
        return no_module(Form::Path, name, "READ");
    }
    format!("`{name}` is not a scope; a set is added to a list with `scopes![…].union({name})`")
}

pub(crate) fn no_operation(form: Form, module: &Module, operation: &str) -> String {
    if let Some(scope) = module.scope_like(operation) {
        let (text, right) = (form.text(module.name, operation), form.scope(module, scope));
        return format!("{text} is not a scope: letter case matters, write {right}");
    }
    let row = module.scopes.iter().find(|scope| scope.operation.eq_ignore_ascii_case(operation));
    if let Some(scope) = row.filter(|scope| scope.standing == Standing::Observed) {
        let right = form.scope(module, scope);
        return format!(
            "{right} is in use, but Zoho does not document it: \
             it needs the feature `observed` of zohobooks-scopes"
        );
    }
    let name = module.name;
    let mut message = format!("`{name}` has no `{operation}`; {}", it_has(form, module));
    if let Some(scope) = row {
        message += &format!("\n`{}` stands in third-party code, but is unverified", scope.wire);
    }
    message
}

fn it_has(form: Form, module: &Module) -> String {
    let words: Vec<&str> = module.available().map(|scope| form.word(scope)).collect();
    if words.is_empty() {
        return "what it has needs the feature `observed` of zohobooks-scopes".to_owned();
    }
    format!("it has: {}", words.join(", "))
}

pub(crate) fn no_module(form: Form, name: &str, operation: &str) -> String {
    let plain = plain(name);
    if let Some(module) = Module::named(&plain) {
        let text = form.text(name, operation);
        let rule =
            if name.contains('_') { "module names have no `_`" } else { "letter case matters" };
        return format!("{text} is not a scope: {rule}, {}", write(form, &[module], operation));
    }
    if let Some(wrong) = WRONG.iter().find(|wrong| wrong.name == plain) {
        return wrong_name(form, name, wrong, operation);
    }
    match nearest(&plain) {
        Some(Near::Module(module)) => {
            let right = write(form, &[module], operation);
            format!("Zoho Books has no `{name}` scope, did you mean `{}`? {right}", module.name)
        }
        Some(Near::Wrong(wrong)) => wrong_name(form, name, wrong, operation),
        None => {
            let names: Vec<&str> = MODULES
                .iter()
                .filter(|module| module.available().next().is_some())
                .map(|module| module.name)
                .collect();
            format!("Zoho Books has no `{name}` scope; its modules are: {}", names.join(", "))
        }
    }
}

fn wrong_name(form: Form, name: &str, wrong: &Wrong, operation: &str) -> String {
    let why = wrong.why;
    let modules: Vec<&Module> =
        wrong.instead.iter().filter_map(|name| Module::named(name)).collect();
    let what = if wrong.unverified {
        format!("`{name}` stands in third-party code, but is unverified: {why}")
    } else {
        format!("Zoho Books has no `{name}` scope: {why}")
    };
    if modules.is_empty() { what } else { format!("{what}, {}", write(form, &modules, operation)) }
}

/// What to write for this operation of one of the modules.
fn write(form: Form, modules: &[&Module], operation: &str) -> String {
    let scopes: Vec<String> = modules
        .iter()
        .filter_map(|module| Some(form.scope(module, module.scope_like(operation)?)))
        .collect();
    if !scopes.is_empty() {
        return format!("write {}", scopes.join(" or "));
    }
    let has: Vec<String> = modules
        .iter()
        .map(|module| format!("`{}`; {}", module.name, it_has(form, module)))
        .collect();
    format!("write {}", has.join(" or "))
}

fn plain(name: &str) -> String {
    name.replace('_', "").to_ascii_lowercase()
}

enum Near {
    Module(&'static Module),
    Wrong(&'static Wrong),
}

/// The name that the fewest typing errors lead to, if they are few.
fn nearest(name: &str) -> Option<Near> {
    let modules = MODULES.iter().map(|module| (module.name, Near::Module(module)));
    let wrong = WRONG.iter().map(|wrong| (wrong.name, Near::Wrong(wrong)));
    let (errors, near) = modules
        .chain(wrong)
        .map(|(other, near)| (strsim::damerau_levenshtein(name, other), near))
        .min_by_key(|(errors, _)| *errors)?;
    (errors <= name.chars().count() / 3).then_some(near)
}

const OPERATIONS: [&str; 5] = ["CREATE", "READ", "UPDATE", "DELETE", "ALL"];
