use core::fmt;

use crate::{Scope, Status};

/// How bad a [`Problem`](crate::Problem) is.
///
/// * An **error**: nothing useful can be sent for this entry, or Zoho refuses the whole consent.
/// * A **warning**: the entry was understood, or is harmless, but is not what it should be.
/// * A **note**: nothing is wrong, and there is something to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something to know.
    Note,
    /// Understood or harmless, and not as it should be.
    Warning,
    /// Not a scope that can be asked for.
    Error,
}

impl Severity {
    /// In lower case: `warning`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $kind:ident = $text:literal, $severity:ident;)+) => {
        /// What a [`Problem`](crate::Problem) is about. Each kind has one [`Severity`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ProblemKind {
            $($(#[$doc])+ $kind,)+
        }

        impl ProblemKind {
            /// Every kind, errors first.
            pub const EVERY: &[Self] = &[$(Self::$kind),+];

            /// A name for programs that read it: `wrong-module`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $text,)+
                }
            }

            /// How bad it is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$kind => Severity::$severity,)+
                }
            }
        }
    };
}

kinds! {
    /// No scope next to a comma; to the strict parser an empty text too.
    Empty = "empty", Error;
    /// A text with no scope that can be asked for, and no other error to tell.
    NothingToAskFor = "nothing-to-ask-for", Error;
    /// A text of more than [`MAX_INPUT`](crate::Report::MAX_INPUT) bytes, which is not read.
    InputTooLong = "input-too-long", Error;
    /// An entry of more than [`MAX_ENTRY`](crate::Report::MAX_ENTRY) bytes.
    EntryTooLong = "entry-too-long", Error;
    /// A control character, or one that is not ASCII and may be invisible.
    Character = "character", Error;
    /// Not of the form `Service.scope.OPERATION`.
    Form = "form", Error;
    /// A misspelt `ZohoBooks` in front of a module of Zoho Books; to the strict parser any other service.
    Service = "service", Error;
    /// A module that Zoho Books does not have.
    UnknownModule = "unknown-module", Error;
    /// A name that is no module, and it is known which one to use: `journals` for `accountants`.
    WrongModule = "wrong-module", Error;
    /// An operation that the module does not have: `WRITE`, `*`.
    UnknownOperation = "unknown-operation", Error;
    /// Stands in third-party code, neither confirmed nor refuted.
    Unverified = "unverified", Error;
    /// In use, not documented by Zoho, and out of reach of this build, which lacks the feature `observed`:
    /// it is not in the set. With the feature it is, and [`Undocumented`](Self::Undocumented).
    NotInThisBuild = "not-in-this-build", Error;
    /// Zoho grants it and it opens nothing: `items`. It is not in the set.
    Inert = "inert", Warning;
    /// `invoices.READ` without `ZohoBooks.` in front.
    MissingService = "missing-service", Warning;
    /// The name of a module with or without a final `s`, or with `_` in it: `salesorder`.
    ModuleSpelling = "module-spelling", Warning;
    /// Right but for upper and lower case.
    LetterCase = "letter-case", Warning;
    /// In use, not documented by Zoho; see [`Status::Observed`](crate::Status::Observed). It is in the set;
    /// without the feature `observed` it is [`NotInThisBuild`](Self::NotInThisBuild) instead.
    Undocumented = "undocumented", Warning;
    /// Already covered by `ALL` or full access in the same text.
    Redundant = "redundant", Warning;
    /// A scope of another product that is known to be spelled otherwise: `ZohoDesk.` for `Desk.`.
    Neighbour = "neighbour", Warning;
    /// A blank that does not break or has no width, read as a plain one. Told once.
    OddBlank = "odd-blank", Warning;
    /// Text from `#` or `//` to the end of the line, which was left out.
    Comment = "comment", Warning;
    /// `Create`, as older pages of Zoho's print it, for `CREATE`.
    OldSpelling = "old-spelling", Note;
    /// A scope that is there before. Told once for each scope.
    Duplicate = "duplicate", Note;
    /// Full access, where a list of scopes would do less harm.
    FullAccess = "full-access", Note;
}

impl ProblemKind {
    /// The sentence on a scope in another letter case, up to its right spelling. That Zoho refuses the
    /// other one is not known.
    pub(crate) fn spelled(self, scope: Scope) -> Option<&'static str> {
        let documented = scope.status() != Status::Observed;
        matches!(self, Self::LetterCase | Self::OldSpelling).then_some(match documented {
            true => "Zoho documents it as",
            false => "it is in use as",
        })
    }

    /// What is wrong, without the text that it is about.
    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::Empty => "no scope where one is expected",
            Self::NothingToAskFor => "no scope that can be asked for",
            Self::InputTooLong => "too long to be a list of scopes",
            Self::EntryTooLong => "too long to be a scope",
            Self::Character => "a character that no scope has",
            Self::Form => "not of the form `ZohoBooks.module.OPERATION`",
            Self::Service => "misspelt `ZohoBooks`",
            Self::UnknownModule | Self::WrongModule => "Zoho Books has no such module",
            Self::UnknownOperation => "the module has no such operation",
            Self::Unverified => "stands in third-party code, but is unverified",
            Self::Inert => "can be granted, but opens nothing",
            Self::MissingService => "`ZohoBooks.` is missing",
            Self::ModuleSpelling => "Zoho Books spells the module differently",
            Self::LetterCase | Self::OldSpelling => "Zoho documents it in another letter case",
            Self::Undocumented => "is in use, but Zoho does not document it",
            Self::NotInThisBuild => {
                "is in use, but Zoho does not document it: \
                 it needs the feature `observed` of zohobooks-scopes"
            }
            Self::Redundant => "is already covered",
            Self::Neighbour => "another product's scope, probably misspelt",
            Self::OddBlank => "a blank that does not break or has no width, write a plain one",
            Self::Comment => "a comment, left out",
            Self::Duplicate => "is there twice",
            Self::FullAccess => {
                "opens everything: ask for the scopes that your calls need, if you can"
            }
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
