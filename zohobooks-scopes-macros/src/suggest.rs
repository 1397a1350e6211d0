use crate::catalog::{Module, Scope, Standing, Wrong};
use crate::generated::table::{MODULES, WRONG};

pub(crate) type Found = (&'static Module, &'static Scope);

/// What is wrong with an entry, in words that say what to write instead.
pub(crate) struct Mistake {
    pub(crate) part: Part,
    pub(crate) message: String,
}

#[derive(Clone, Copy)]
pub(crate) enum Part {
    Module,
    Operation,
}

/// The two ways to write a scope; a suggestion is made in the one that was used.
#[derive(Clone, Copy)]
enum Form {
    Path,
    Wire,
}

impl Form {
    fn scope(self, module: &Module, scope: &Scope) -> String {
        match self {
            Self::Path => format!("`{}::{}`", module.name, scope.operation),
            Self::Wire => format!("`{}`", scope.wire),
        }
    }

    fn text(self, module: &str, operation: &str) -> String {
        match self {
            Self::Path => format!("`{module}::{operation}`"),
            Self::Wire => format!("`ZohoBooks.{module}.{operation}`"),
        }
    }

    fn word(self, scope: &Scope) -> &str {
        match self {
            Self::Path => scope.operation,
            Self::Wire => scope.wire.rsplit('.').next().unwrap_or(scope.wire),
        }
    }
}

/// `module::OPERATION`.
pub(crate) fn path(module: &str, operation: &str) -> Result<Found, Mistake> {
    find(Form::Path, module, operation)
}

/// `ZohoBooks.module.OPERATION`, to the letter.
pub(crate) fn wire(text: &str) -> Result<Found, Mistake> {
    let quoted = format!("`{}`", text.escape_debug());
    let whole = |message| Mistake { part: Part::Module, message };
    if text.is_empty() {
        let message = "the string is empty: write a scope, such as `ZohoBooks.invoices.READ`";
        return Err(whole(message.to_owned()));
    }
    let mut words = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|w| !w.is_empty());
    if let Some(first) = words.next().filter(|first| *first != text) {
        return Err(whole(match words.next() {
            Some(_) => format!("{quoted} is more than one scope: give each one quotes of its own"),
            None => format!(
                "{quoted} is not a scope: no space or comma belongs in the quotes, write `{first}`"
            ),
        }));
    }
    let parts: Vec<&str> = text.split('.').collect();
    let [service, module, operation] = parts[..] else {
        let right = match parts[..] {
            [module, operation] => find(Form::Wire, module, operation).ok(),
            _ => None,
        };
        let right = match right {
            Some((_, scope)) => format!("write `{}`", scope.wire),
            None => "Zoho's form is `ZohoBooks.module.OPERATION`".to_owned(),
        };
        return Err(whole(format!("{quoted} is not a scope: {right}")));
    };
    if !service.eq_ignore_ascii_case("ZohoBooks") {
        return Err(whole(format!(
            "{quoted} is not a scope of Zoho Books, whose scopes begin with `ZohoBooks.`"
        )));
    }
    let found = find(Form::Wire, module, operation)?;
    if service != "ZohoBooks" {
        let right = found.1.wire;
        return Err(whole(format!(
            "{quoted} is not a scope: letter case matters, write `{right}`"
        )));
    }
    Ok(found)
}

/// A path with more than two segments.
pub(crate) fn long_path(path: &str) -> String {
    let segments: Vec<&str> = path.split("::").collect();
    let start = segments[..segments.len() - 1]
        .iter()
        .position(|segment| Module::named(segment).is_some())
        .unwrap_or(segments.len() - 2);
    format!("a scope is `module::OPERATION`, write `{}`", segments[start..start + 2].join("::"))
}

/// A path that is written with dots.
pub(crate) fn dotted(text: &str) -> String {
    let mut parts = text.split('.').rev();
    let [operation, module] = [parts.next(), parts.next()].map(Option::unwrap_or_default);
    let message = format!("a scope is `module::OPERATION`, write `{module}::{operation}`");
    if parts.next().is_some() { message + &format!(" or, in quotes, \"{text}\"") } else { message }
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

fn find(form: Form, name: &str, operation: &str) -> Result<Found, Mistake> {
    let Some(module) = Module::named(name) else {
        return Err(Mistake { part: Part::Module, message: no_module(form, name, operation) });
    };
    match module.available().find(|scope| form.word(scope) == operation) {
        Some(scope) => Ok((module, scope)),
        None => {
            let message = no_operation(form, module, operation);
            Err(Mistake { part: Part::Operation, message })
        }
    }
}

fn no_operation(form: Form, module: &Module, operation: &str) -> String {
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

fn no_module(form: Form, name: &str, operation: &str) -> String {
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
