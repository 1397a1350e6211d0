use core::fmt;
use core::ops::Range;

use super::classify::Parts;
use super::kind::{ProblemKind, Severity};
use super::names::{self, Name, Neighbour};
use crate::generated::catalog::MODULES;
use crate::shape::SERVICE;
use crate::{Scope, ScopeSet};

/// Something in a text of scopes that is not as it should be.
///
/// It prints as a sentence that says what to write instead, `{:#}` without the place. The sentence repeats what was found only
/// where that has the form of a scope, and `Debug` never does: the text may come from anywhere.
#[derive(Clone, Copy)]
pub struct Problem<'a> {
    pub(super) found: &'a str,
    pub(super) start: usize,
    pub(super) kind: ProblemKind,
    pub(super) fix: Fix,
}

#[derive(Clone, Copy)]
pub(super) enum Fix {
    None,
    /// Any of these.
    Scopes(ScopeSet),
    /// Remove it; this one covers it.
    CoveredBy(Scope),
    Neighbour(&'static Neighbour),
    /// Remove it; nothing stands behind it.
    LastComma,
}

impl<'a> Problem<'a> {
    /// The part of the text that this is about, as it stands there.
    #[must_use]
    pub const fn found(&self) -> &'a str {
        self.found
    }

    /// Where that part stands in the text, in bytes.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.start + self.found.len()
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.kind.severity()
    }

    /// What to write instead; several if it is not clear which one is meant, none if there is nothing
    /// to write or nothing is known.
    pub fn suggestions(&self) -> impl Iterator<Item = Suggestion<'a>> + use<'a> {
        let found = self.found;
        let (scopes, neighbour) = match self.fix {
            Fix::Scopes(set) => (Some(set), None),
            Fix::Neighbour(row) => (None, Some(row)),
            Fix::None | Fix::CoveredBy(_) | Fix::LastComma => (None, None),
        };
        let scopes = scopes.into_iter().flatten().map(Suggested::Scope);
        let neighbours = neighbour.map(|row| {
            // The row is for the service alone or for the whole scope.
            let rest = found.get(row.name.len()..).unwrap_or_default();
            Suggested::Foreign(row.instead, rest)
        });
        scopes.chain(neighbours).map(Suggestion)
    }
}

/// A scope to write instead. It prints as Zoho spells it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Suggestion<'a>(Suggested<'a>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Suggested<'a> {
    Scope(Scope),
    Foreign(&'static str, &'a str),
}

impl Suggestion<'_> {
    /// The scope, if it is one of Zoho Books.
    #[must_use]
    pub const fn scope(&self) -> Option<Scope> {
        match self.0 {
            Suggested::Scope(scope) => Some(scope),
            Suggested::Foreign(..) => None,
        }
    }
}

impl fmt::Display for Suggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Suggested::Scope(scope) => f.write_str(scope.as_str()),
            Suggested::Foreign(start, rest) => write!(f, "{start}{rest}"),
        }
    }
}

impl fmt::Debug for Suggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("kind", &self.kind)
            .field("range", &self.range())
            .finish_non_exhaustive()
    }
}

impl core::error::Error for Problem<'_> {}

impl fmt::Display for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self.found;
        let parts = || Parts::of(found).map_or((found, ""), |parts| (parts.name, parts.word));
        let sentence = self.kind.sentence();
        let scope = self.suggestions().find_map(|suggestion| suggestion.scope());
        if let Some((scope, spelled)) = scope.and_then(|it| Some((it, self.kind.spelled(it)?))) {
            write!(f, "{spelled} `{scope}`")?;
            return self.write_place(f);
        }
        match self.kind {
            ProblemKind::UnknownModule => write!(f, "Zoho Books has no `{}` scope", parts().0)?,
            ProblemKind::WrongModule => {
                write!(f, "Zoho Books has no `{}` scope{}", parts().0, Why(found))?;
            }
            ProblemKind::UnknownOperation => {
                let (name, word) = parts();
                let module = MODULES.iter().find(|row| row.name.eq_ignore_ascii_case(name));
                write!(f, "`{}` has no `{word}`", module.map_or(name, |row| row.name))?;
            }
            ProblemKind::ModuleSpelling => {
                write!(f, "Zoho Books spells `{}` differently", parts().0)?;
            }
            ProblemKind::Unverified
            | ProblemKind::Inert
            | ProblemKind::Undocumented
            | ProblemKind::NotInThisBuild
            | ProblemKind::FullAccess => {
                write!(f, "`{}` {sentence}{}", Canonical(found), Why(found))?;
            }
            ProblemKind::Redundant | ProblemKind::Duplicate => write!(f, "`{found}` {sentence}")?,
            _ if matches!(self.fix, Fix::LastComma) => {
                f.write_str("no scope behind the last comma: nothing is lost, remove the comma")?;
            }
            _ => f.write_str(sentence)?,
        }
        self.write_fix(f)?;
        self.write_place(f)
    }
}

impl Problem<'_> {
    fn write_place(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() { Ok(()) } else { write!(f, " (at byte {})", self.start) }
    }

    fn write_fix(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Fix::CoveredBy(scope) = self.fix {
            return write!(f, " by `{scope}`, remove it");
        }
        for (index, suggestion) in self.suggestions().enumerate() {
            let before = if index == 0 { ", write" } else { " or" };
            write!(f, "{before} `{suggestion}`")?;
        }
        Ok(())
    }
}

/// The name that a fact is known of, where an entry is spelled otherwise.
struct Canonical<'a>(&'a str);

impl fmt::Display for Canonical<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Parts { name, word, .. }) = Parts::of(self.0) else { return f.write_str(self.0) };
        let operation = names::operation(word);
        let name = match names::name(name) {
            Name::Module { row, .. } => {
                let module = &MODULES[usize::from(row)];
                let wire = operation.map_or("", |operation| module.scopes[operation as usize].wire);
                if !wire.is_empty() {
                    return f.write_str(wire);
                }
                module.name
            }
            Name::Wrong(wrong) => wrong.name,
            Name::Unknown => name,
        };
        write!(f, "{SERVICE}.{name}.{}", operation.map_or(word, |operation| operation.as_str()))
    }
}

/// Which path shows what the right name is.
struct Why<'a>(&'a str);

impl fmt::Display for Why<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Parts::of(self.0).map(|parts| names::name(parts.name)) {
            Some(Name::Wrong(wrong)) => write!(f, ": {}", wrong.why),
            _ => Ok(()),
        }
    }
}
