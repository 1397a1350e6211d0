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
    let whole = |message| Mistake { part: Part::Module, message };
    let mut words = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|w| !w.is_empty());
    if let Some(first) = words.next().filter(|first| *first != text) {
        let message = match words.next() {
            Some(_) => "is more than one scope: give each one quotes of its own".to_owned(),
            None => {
                format!("is not a scope: no space or comma belongs in the quotes, write `{first}`")
            }
        };
        return Err(whole(format!("`{}` {message}", text.escape_debug())));
    }
    let mut parts = text.split('.');
    let (Some(service), Some(module), Some(operation), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(whole(format!(
            "`{}` is not a scope: Zoho's form is `ZohoBooks.module.OPERATION`",
            text.escape_debug()
        )));
    };
    if service.eq_ignore_ascii_case("ZohoBooks") {
        let found = find(Form::Wire, module, operation)?;
        if service == "ZohoBooks" {
            return Ok(found);
        }
        let right = found.1.wire;
        return Err(whole(format!(
            "`{text}` is not a scope: letter case matters, write `{right}`"
        )));
    }
    Err(whole(format!(
        "`{}` is not a scope of Zoho Books, whose scopes begin with `ZohoBooks.`",
        text.escape_debug()
    )))
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
            "{right} was seen working, but Zoho does not document it: \
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
