use super::MAX_ENTRY;
use super::classify::{Finding, Parts, classify};
use super::kind::ProblemKind;
use super::names::{self, Name};
use crate::generated::catalog::MODULES;
use crate::shape::is_of_books;
use crate::{Module, Operation, Scope, ScopeSet};

/// The scopes of Zoho Books that may be meant by an entry that is none.
pub(super) fn meant(entry: &str, kind: ProblemKind) -> Option<ScopeSet> {
    match kind {
        ProblemKind::Form => module_alone(entry).or_else(|| inside(entry)),
        ProblemKind::Character => visible(entry),
        ProblemKind::WrongModule
        | ProblemKind::Inert
        | ProblemKind::UnknownModule
        | ProblemKind::UnknownOperation
        | ProblemKind::Unverified
        | ProblemKind::Service => {
            let parts = Parts::of(entry)?;
            let (modules, operations) = (modules(parts.name)?, names::operations_meant(parts.word));
            let meant = of_modules(modules, operations);
            // With the right service it is this scope, or one that is not to be had.
            if kind == ProblemKind::Service { meant } else { meant.or_else(|| every(modules)) }
        }
        _ => None,
    }
}

/// The one scope that can be meant: a name has one fix, which has the operation that is asked for.
pub(super) fn repaired(entry: &str, kind: ProblemKind) -> Option<Scope> {
    let fixable = matches!(
        kind,
        ProblemKind::WrongModule
            | ProblemKind::Inert
            | ProblemKind::Unverified
            | ProblemKind::Service
    );
    let operation = names::operation(Parts::of(entry).filter(|_| fixable)?.word)?;
    let mut meant = meant(entry, kind)?.iter();
    let scope = meant.next().filter(|scope| scope.operation() == operation)?;
    meant.next().is_none().then_some(scope)
}

pub(super) fn modules(name: &str) -> Option<u64> {
    let found = match names::name(name) {
        Name::Unknown => names::nearest(name),
        known => known,
    };
    match found {
        Name::Module { row, .. } => Some(1 << row),
        Name::Wrong(wrong) => Some(wrong.modules),
        Name::Unknown => None,
    }
}

/// These operations of the modules.
fn of_modules(modules: u64, operations: &[Operation]) -> Option<ScopeSet> {
    let mut bits = [0; 5];
    for operation in operations {
        bits[*operation as usize] = modules;
    }
    ScopeSet::in_catalog(bits)
}

fn every(modules: u64) -> Option<ScopeSet> {
    ScopeSet::in_catalog([modules; 5])
}

/// `ZohoBooks.invoices` and `invoices` have no operation.
fn module_alone(entry: &str) -> Option<ScopeSet> {
    let name = match entry.split_once('.') {
        Some((service, name)) if is_of_books(service) => name,
        Some(_) => return None,
        None => entry,
    };
    MODULES
        .iter()
        .position(|module| module.name.eq_ignore_ascii_case(name))
        .and_then(|row| ScopeSet::of_module(Module(row as u8)))
}

/// The one scope, service and all, that stands inside an entry.
fn inside(entry: &str) -> Option<ScopeSet> {
    let words =
        entry.split(|letter: char| !letter.is_ascii_graphic() || "/=&?:#!\\$@".contains(letter));
    let mut found = words.filter(|word| is_of_books_scope(word)).map(classify);
    match (found.next()?, found.next()) {
        (Finding::Scope(scope, _), None) => Some(ScopeSet::only(scope)),
        _ => None,
    }
}

fn is_of_books_scope(word: &str) -> bool {
    word.split_once('.').is_some_and(|(service, _)| is_of_books(service))
}

/// The scope that is left without what nobody sees, such as a blank of no width.
fn visible(entry: &str) -> Option<ScopeSet> {
    let mut buffer = [0; MAX_ENTRY];
    let mut length = 0;
    for byte in entry.bytes().filter(u8::is_ascii_graphic) {
        *buffer.get_mut(length)? = byte;
        length += 1;
    }
    match classify(core::str::from_utf8(&buffer[..length]).ok()?) {
        Finding::Scope(scope, _) => Some(ScopeSet::only(scope)),
        Finding::Foreign(_) | Finding::Bad(_) => None,
    }
}
