use super::MAX_ENTRY;
use super::kind::ProblemKind;
use super::names::{self, Name, Neighbour, Spelled, WrongName};
use crate::generated::catalog::MODULES;
use crate::generated::names::{NEIGHBOURS, UNVERIFIED};
use crate::shape::{SERVICE, is_foreign, is_nearly_books, is_of_books, is_word};
use crate::{Operation, Scope, Status, lookup};

/// What an entry is.
#[derive(Clone, Copy)]
pub(super) enum Finding {
    /// A scope of Zoho Books and, if it was not written as Zoho writes it, in what it differs.
    Scope(Scope, Option<ProblemKind>),
    Foreign(Option<&'static Neighbour>),
    Bad(ProblemKind),
}

pub(super) fn classify(entry: &str) -> Finding {
    if let Some(scope) = lookup::exact(entry.as_bytes()) {
        return Finding::Scope(scope, None);
    }
    if entry.len() > MAX_ENTRY {
        return Finding::Bad(ProblemKind::EntryTooLong);
    }
    if !entry.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Finding::Bad(ProblemKind::Character);
    }
    if let Some(parts) = Parts::of(entry) {
        return parts.classify();
    }
    if is_foreign(entry) {
        Finding::Foreign(neighbour(entry))
    } else {
        Finding::Bad(ProblemKind::Form)
    }
}

/// An entry that is meant for Zoho Books.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    service: Service<'a>,
    pub(super) name: &'a str,
    pub(super) word: &'a str,
}

#[derive(Clone, Copy, PartialEq)]
enum Service<'a> {
    Books(&'a str),
    Nearly,
    Left,
}

impl<'a> Parts<'a> {
    pub(super) fn of(entry: &'a str) -> Option<Self> {
        let mut parts = entry.split('.');
        let (first, second, third) = (parts.next()?, parts.next()?, parts.next());
        if parts.next().is_some() {
            return None;
        }
        let (service, name, word) = match third {
            Some(word) if is_of_books(first) => (Service::Books(first), second, word),
            Some(word) if is_nearly_books(first) => (Service::Nearly, second, word),
            None if !is_of_books(first) => (Service::Left, first, second),
            Some(_) | None => return None,
        };
        let formed = !name.is_empty() && name.bytes().all(is_word);
        let formed = formed && (word == "*" || !word.is_empty() && word.bytes().all(is_word));
        let parts = Self { service, name, word };
        // Without the right service it takes a name that Zoho Books knows.
        let known = || !matches!(names::name(name), Name::Unknown);
        (formed && (matches!(service, Service::Books(_)) || known())).then_some(parts)
    }

    fn classify(self) -> Finding {
        let operation = names::operation(self.word);
        match names::name(self.name) {
            Name::Module { row, spelled } => self.in_module(row, spelled, operation),
            Name::Wrong(wrong) => {
                // Nothing is granted under a misspelt service.
                let granted = operation.filter(|_| self.service != Service::Nearly);
                // What is known of a name is not known of similar ones.
                Finding::Bad(match wrong.name.eq_ignore_ascii_case(self.name) {
                    true => wrong_name(wrong, granted),
                    false if wrong.modules == 0 => ProblemKind::UnknownModule,
                    false => ProblemKind::WrongModule,
                })
            }
            Name::Unknown => Finding::Bad(ProblemKind::UnknownModule),
        }
    }

    fn in_module(self, row: u8, spelled: Spelled, operation: Option<Operation>) -> Finding {
        let Some(operation) = operation else { return Finding::Bad(ProblemKind::UnknownOperation) };
        let scope = &MODULES[usize::from(row)].scopes[operation as usize];
        if scope.wire.is_empty() {
            let unverified = UNVERIFIED[operation as usize] & (1 << row) != 0;
            return Finding::Bad(match unverified {
                true if spelled == Spelled::Otherwise => ProblemKind::UnknownModule,
                true => ProblemKind::Unverified,
                false => ProblemKind::UnknownOperation,
            });
        }
        if self.service == Service::Nearly {
            return Finding::Bad(ProblemKind::Service);
        }
        if !cfg!(feature = "observed") && scope.status == Status::Observed {
            return Finding::Bad(ProblemKind::NotInThisBuild);
        }
        let scope = Scope::from_catalog(row, operation);
        let kind = match (self.service, spelled) {
            (Service::Left, _) => ProblemKind::MissingService,
            (_, Spelled::Otherwise) => ProblemKind::ModuleSpelling,
            (Service::Books(SERVICE), Spelled::Exactly) if self.word == "Create" => {
                ProblemKind::OldSpelling
            }
            _ => ProblemKind::LetterCase,
        };
        Finding::Scope(scope, Some(kind))
    }
}

fn wrong_name(wrong: &WrongName, granted: Option<Operation>) -> ProblemKind {
    if granted.is_some_and(|operation| wrong.inert & (1 << operation as u8) != 0) {
        ProblemKind::Inert
    } else if wrong.unverified {
        ProblemKind::Unverified
    } else {
        ProblemKind::WrongModule
    }
}

/// The row of a misspelt scope of another product.
fn neighbour(entry: &str) -> Option<&'static Neighbour> {
    let service = entry.split('.').next().unwrap_or(entry);
    NEIGHBOURS.iter().find(|row| {
        let written = if row.name.contains('.') { entry } else { service };
        row.name.eq_ignore_ascii_case(written) && row.instead != written
    })
}
