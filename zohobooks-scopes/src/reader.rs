mod classify;
mod distance;
mod entries;
mod kind;
mod names;
mod problem;
mod problems;
mod suggest;

use core::fmt;

use classify::{Finding, classify};
use entries::{Piece, Pieces};
pub use kind::{ProblemKind, Severity};
pub(crate) use names::{Neighbour, WrongName};
pub use problem::{Problem, Suggestion};
use problems::{Problems, Raw};

use crate::{Scope, ScopeSet, lookup};

const MAX_ENTRY: usize = 256;

impl ScopeSet {
    /// Reads scopes as people and servers write them, and reports everything that is not as it should
    /// be.
    ///
    /// Between the scopes there may be commas, blanks, line breaks, `;`, `|`, `+`, `%2C` and `%20`, around
    /// them quotes and brackets, in front of them the dashes of a YAML list, a key such as `scope=`, an
    /// option `--scope` or, at the beginning of a line, the name of a variable and `=`. Of the address of
    /// a consent, and behind `scope=`, only the parameter `scope` is read. Scopes of other products are kept apart, in their order. Nothing is allocated, the time grows with the
    /// length of the text, and no text makes it panic.
    ///
    /// ```
    /// use zohobooks_scopes::{ProblemKind, ScopeSet, scopes};
    ///
    /// let report = ScopeSet::read("invoices.read, ZohoBooks.items.READ ZohoCRM.modules.ALL");
    /// assert_eq!(report.set(), Some(scopes![invoices::READ]));
    /// assert_eq!(report.foreign().collect::<Vec<_>>(), ["ZohoCRM.modules.ALL"]);
    /// assert_eq!(report.repaired(), Some(scopes![invoices::READ, settings::READ]));
    ///
    /// let problems: Vec<String> = report.problems().map(|problem| problem.to_string()).collect();
    /// assert_eq!(
    ///     problems,
    ///     [
    ///         "`ZohoBooks.` is missing, write `ZohoBooks.invoices.READ` (at byte 0)",
    ///         "`ZohoBooks.items.READ` can be granted, but opens nothing: `/items` needs `settings`, \
    ///          write `ZohoBooks.settings.READ` (at byte 15)",
    ///     ],
    /// );
    /// ```
    ///
    /// # What is an error
    ///
    /// An entry is an [error](Severity::Error) if nothing useful can be sent for it: it is not of the
    /// form of a scope, or Zoho Books has no such module or operation, so that Zoho would refuse the
    /// whole consent. So is what is undocumented without the feature `observed`, because this build cannot
    /// ask for it; [`is_ok`](Report::is_ok) means that all that can be asked for is in the set or among
    /// the foreign scopes. Errors too are a comma without a scope on both sides and a text with no scope at all.
    ///
    /// An entry that is understood, although Zoho spells it otherwise, is a
    /// [warning](Severity::Warning) and is in the set: other letter case, no `ZohoBooks.`, `salesorder`
    /// for `salesorders`. A warning too is what is redundant and, with the feature `observed`, what is
    /// undocumented, which are in the set; what is granted but useless, which never is; and a misspelling in another product's scope, which is [foreign](Report::foreign).
    /// The [notes](Severity::Note) are on full access, duplicates and the `Create` of Zoho's older pages.
    /// [`ProblemKind`] has the full list.
    #[must_use]
    pub fn read(text: &str) -> Report<'_> {
        let report = Report { text, set: None, errors: false, foreign: false, is_empty: false };
        if report.is_too_long() {
            return Report { errors: true, ..report };
        }
        match lookup::exact_list::<true>(text.as_bytes()) {
            Ok(set) => Report { set: Some(set), ..report },
            Err(_) => report.scan(),
        }
    }
}

/// What [`ScopeSet::read`] found in a text.
///
/// It holds the set and refers to the text; the foreign scopes and the problems are read out of the text
/// when they are asked for.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    text: &'a str,
    set: Option<ScopeSet>,
    errors: bool,
    foreign: bool,
    /// Neither a scope nor an error.
    is_empty: bool,
}

impl<'a> Report<'a> {
    /// The longest text that is read, in bytes: 1 MiB.
    pub const MAX_INPUT: usize = 1 << 20;
    /// The longest entry that is looked at, in bytes.
    pub const MAX_ENTRY: usize = MAX_ENTRY;
    /// The most problems of one severity that [`problems`](Self::problems) tells.
    pub const MAX_PROBLEMS: usize = 64;

    #[cold]
    fn scan(mut self) -> Self {
        for piece in Pieces::new(self.text) {
            match piece {
                Piece::Nothing(_) | Piece::LastComma(_) => self.errors = true,
                Piece::Comment(_) | Piece::OddBlank(_) => {}
                Piece::Entry(range) => match classify(&self.text[range]) {
                    Finding::Scope(scope, _) => {
                        self.set = Some(self.set.map_or(scope.into(), |set| set.with(scope)));
                    }
                    Finding::Foreign(_) => self.foreign = true,
                    Finding::Bad(kind) => self.errors |= kind.severity() == Severity::Error,
                },
            }
        }
        self.is_empty = self.set.is_none() && !self.foreign && !self.errors;
        self.errors |= self.is_empty;
        self
    }

    fn is_too_long(&self) -> bool {
        self.text.len() > Self::MAX_INPUT
    }

    /// Whether there is no error. There may be warnings and notes.
    ///
    /// If it is `true`, every scope of the text that can be asked for is in [`set`](Self::set) or among the
    /// [`foreign`](Self::foreign) ones. What is missing there opens nothing
    /// ([`Inert`](ProblemKind::Inert)).
    #[must_use]
    pub const fn is_ok(&self) -> bool {
        !self.errors
    }

    /// The scopes of Zoho Books in the text, `None` if there is none.
    ///
    /// Those that are understood in spite of their spelling are among them. What is an error is not, nor
    /// what opens nothing ([`Inert`](ProblemKind::Inert)), nor, without the feature `observed`, what Zoho
    /// does not document; and nothing that replaces it either. See [`repaired`](Self::repaired) for
    /// that, and [`is_ok`](Self::is_ok) for whether there is an error.
    #[must_use]
    pub const fn set(&self) -> Option<ScopeSet> {
        self.set
    }

    /// The scopes of other products, in their order and as they are written, duplicates included.
    ///
    /// They have the form of a scope. Whether they exist was not checked.
    pub fn foreign(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let text = if self.foreign { self.text } else { "" };
        entries(text).filter(|entry| matches!(classify(entry), Finding::Foreign(_)))
    }

    /// What is not as it should be, in the order of the text; at most
    /// [`MAX_PROBLEMS`](Self::MAX_PROBLEMS) of each severity, so that notes do not hide errors.
    pub fn problems(&self) -> impl Iterator<Item = Problem<'a>> + use<'a> {
        let set = self.set;
        let mut told = [0; 3];
        Problems::new(*self)
            .filter(move |raw: &Raw<'_>| {
                let told = &mut told[raw.kind.severity() as usize];
                *told += 1;
                *told <= Self::MAX_PROBLEMS
            })
            .map(move |raw| raw.explained(set))
    }

    /// How many problems of this severity there are, also those that
    /// [`problems`](Self::problems) does not tell.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        Problems::new(*self).filter(|raw| raw.kind.severity() == severity).count()
    }

    /// The set as it should have been written: with the mistakes mended that have one fix, and without
    /// what is redundant.
    ///
    /// ```
    /// use zohobooks_scopes::{ScopeSet, scopes};
    ///
    /// let report = ScopeSet::read("ZohoBooks.journals.READ,ZohoBooks.payments.READ");
    /// assert_eq!(report.set(), None);
    /// // `payments` may be `customerpayments` or `vendorpayments`.
    /// assert_eq!(report.repaired(), Some(scopes![accountants::READ]));
    /// ```
    ///
    /// Mended are wrong names with one right name and a misspelt `ZohoBooks`; an operation is never
    /// guessed, and neither is a name from a similar one.
    #[must_use]
    pub fn repaired(&self) -> Option<ScopeSet> {
        let text = if self.is_too_long() { "" } else { self.text };
        let scopes = entries(text).filter_map(|entry| match classify(entry) {
            Finding::Scope(scope, _) => Some(scope),
            Finding::Foreign(_) => None,
            Finding::Bad(kind) => suggest::repaired(entry, kind),
        });
        scopes.collect::<Option<ScopeSet>>().map(ScopeSet::reduced)
    }

    /// The scopes of `wanted` that the scopes in this text do not cover, `None` if they cover them all.
    ///
    /// For a report on what was granted. Letter case makes no difference, `ALL` and full access count
    /// for what they imply:
    ///
    /// ```
    /// use zohobooks_scopes::{ScopeSet, scopes};
    ///
    /// let wanted = scopes![invoices::READ, contacts::CREATE, settings::READ];
    /// let granted = ScopeSet::read("ZohoBooks.invoices.ALL zohobooks.contacts.create");
    /// assert_eq!(granted.missing_from(wanted), Some(scopes![settings::READ]));
    /// ```
    #[must_use]
    pub const fn missing_from(&self, wanted: ScopeSet) -> Option<ScopeSet> {
        match self.set {
            Some(set) => set.missing(wanted),
            None => Some(wanted),
        }
    }
}

/// What is wrong with an entry that is no scope to the letter, and the one scope that can be meant.
pub(crate) fn verdict(entry: &str) -> (ProblemKind, Option<Scope>) {
    if entry.is_empty() {
        return (ProblemKind::Empty, None);
    }
    match classify(entry) {
        Finding::Scope(scope, kind) => (kind.unwrap_or(ProblemKind::LetterCase), Some(scope)),
        Finding::Foreign(_) => (ProblemKind::Service, None),
        Finding::Bad(kind) => (kind, suggest::repaired(entry, kind)),
    }
}

fn entries(text: &str) -> impl Iterator<Item = &str> {
    Pieces::new(text).filter_map(|piece| match piece {
        Piece::Entry(range) => text.get(range),
        _ => None,
    })
}

/// Without the text, which may come from anywhere.
impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("set", &self.set)
            .field("is_ok", &self.is_ok())
            .finish_non_exhaustive()
    }
}
