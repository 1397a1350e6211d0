use crate::catalog::{Module, Scope};
use crate::suggest;

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
pub(crate) enum Form {
    Path,
    Wire,
}

impl Form {
    pub(crate) fn scope(self, module: &Module, scope: &Scope) -> String {
        match self {
            Self::Path => format!("`{}::{}`", module.name, scope.operation),
            Self::Wire => format!("`{}`", scope.wire),
        }
    }

    pub(crate) fn text(self, module: &str, operation: &str) -> String {
        match self {
            Self::Path => format!("`{module}::{operation}`"),
            Self::Wire => format!("`ZohoBooks.{module}.{operation}`"),
        }
    }

    pub(crate) fn word(self, scope: &Scope) -> &str {
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

fn find(form: Form, name: &str, operation: &str) -> Result<Found, Mistake> {
    let Some(module) = Module::named(name) else {
        return Err(Mistake {
            part: Part::Module,
            message: suggest::no_module(form, name, operation),
        });
    };
    match module.available().find(|scope| form.word(scope) == operation) {
        Some(scope) => Ok((module, scope)),
        None => {
            let message = suggest::no_operation(form, module, operation);
            Err(Mistake { part: Part::Operation, message })
        }
    }
}
