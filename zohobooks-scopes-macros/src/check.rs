use proc_macro2::{Ident, Span};
use syn::Error;

use crate::catalog::{Module, Scope};
use crate::find::{self, Mistake, Part};
use crate::parse::Entry;

/// A scope that exists, with the tokens that lead an editor to its item.
pub(crate) struct Listed {
    pub(crate) module: Ident,
    pub(crate) operation: Ident,
    pub(crate) row: &'static Module,
    pub(crate) scope: &'static Scope,
    /// As it is written, for messages.
    text: String,
    span: Span,
}

impl Listed {
    pub(crate) fn is_full_access(&self) -> bool {
        self.row.name == "fullaccess" && self.scope.operation == "ALL"
    }

    fn covers(&self, other: &Self) -> bool {
        let same_module = self.row.name == other.row.name && self.scope.operation == "ALL";
        self.scope != other.scope && (same_module || self.is_full_access())
    }
}

/// The scopes that exist, once each. What does not exist is reported, and what says the same twice.
pub(crate) fn scopes(entries: &[Entry], errors: &mut Vec<Error>) -> Vec<Listed> {
    let mut scopes = Vec::new();
    for entry in entries {
        match listed(entry) {
            Ok(found) => scopes.extend(found),
            Err(error) => errors.push(error),
        }
    }
    redundant(&scopes, errors);
    scopes
}

fn listed(entry: &Entry) -> Result<Option<Listed>, Error> {
    match entry {
        Entry::Path { module, operation, same_module } => {
            let text = format!("{module}::{operation}");
            let (row, scope) = match find::path(&module.to_string(), &operation.to_string()) {
                Ok(found) => found,
                Err(Mistake { part: Part::Operation, message }) => {
                    return Err(Error::new(operation.span(), message));
                }
                Err(_) if *same_module => return Ok(None),
                Err(Mistake { part: Part::Module, message }) => {
                    return Err(Error::new(module.span(), message));
                }
            };
            let (module, operation) = (module.clone(), operation.clone());
            let span = operation.span();
            Ok(Some(Listed { module, operation, row, scope, text, span }))
        }
        Entry::Wire(literal) => {
            let text = literal.value();
            let span = literal.span();
            let (row, scope) =
                find::wire(&text).map_err(|mistake| Error::new(span, mistake.message))?;
            let module = Ident::new(row.name, span);
            let operation = Ident::new(scope.operation, span);
            Ok(Some(Listed { module, operation, row, scope, text, span }))
        }
        Entry::Unfinished(_) => Ok(None),
    }
}

fn redundant(scopes: &[Listed], errors: &mut Vec<Error>) {
    for (index, listed) in scopes.iter().enumerate() {
        let message = if scopes[..index].iter().any(|earlier| earlier.scope == listed.scope) {
            format!("`{}` is there twice, remove one of them", listed.text)
        } else if let Some(other) = scopes.iter().find(|other| other.covers(listed)) {
            let (text, other) = (&listed.text, &other.text);
            format!("`{text}` is already covered by `{other}`, remove one of them")
        } else {
            continue;
        };
        errors.push(Error::new(listed.span, message));
    }
}
