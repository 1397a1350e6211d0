use core::fmt;
use core::ops::Range;
use core::str::FromStr;

use crate::reader::{ProblemKind, verdict};
use crate::{Scope, ScopeSet, lookup};

/// Reads one scope, exact to the letter.
///
/// # Errors
///
/// What is wrong and where and, if it is known, the scope that was meant.
impl FromStr for Scope {
    type Err = ParseScopeError;

    fn from_str(text: &str) -> Result<Self, ParseScopeError> {
        lookup::exact(text.as_bytes()).ok_or_else(|| mistake(text, 0))
    }
}

/// Reads scopes as [`ScopeSet`] prints them: exact to the letter, separated by commas and nothing else.
///
/// ```
/// use zohobooks_scopes::{ScopeSet, scopes};
///
/// let set: ScopeSet = "ZohoBooks.invoices.READ,ZohoBooks.contacts.CREATE".parse()?;
/// assert_eq!(set, scopes![invoices::READ, contacts::CREATE]);
///
/// let error = "ZohoBooks.invoices.READ,ZohoBooks.contacts.Create".parse::<ScopeSet>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "Zoho documents it as `ZohoBooks.contacts.CREATE` (at byte 24)",
/// );
/// # Ok::<(), zohobooks_scopes::ParseScopeError>(())
/// ```
///
/// A scope may be listed twice. For strings that people wrote there is [`ScopeSet::read`], which takes
/// other forms too and says what to write instead.
///
/// # Errors
///
/// The first entry that is not a scope, where it stands and, if it is known, which scope was meant:
///
/// ```
/// # use zohobooks_scopes::{ProblemKind, ScopeSet, settings};
/// let text = "ZohoBooks.invoices.READ,ZohoBooks.pricebooks.READ";
/// let error = text.parse::<ScopeSet>().unwrap_err();
/// assert_eq!(error.kind(), ProblemKind::WrongModule);
/// assert_eq!(&text[error.range()], "ZohoBooks.pricebooks.READ");
/// assert_eq!(error.meant(), Some(settings::READ.into()));
/// ```
impl FromStr for ScopeSet {
    type Err = ParseScopeError;

    fn from_str(text: &str) -> Result<Self, ParseScopeError> {
        lookup::exact_list::<false>(text.as_bytes()).map_err(|start| {
            let entry = text.get(start..).and_then(|rest| rest.split(',').next());
            mistake(entry.unwrap_or_default(), start)
        })
    }
}

/// What is wrong with an entry that is no scope.
#[cold]
fn mistake(entry: &str, start: usize) -> ParseScopeError {
    let (kind, meant) = verdict(entry);
    ParseScopeError { kind, meant, start, end: start + entry.len() }
}

/// Why a string is not a scope, or not a list of scopes.
///
/// It does not carry the string, which may come from anywhere, and does not print it;
/// [`range`](Self::range) says where in it the wrong entry stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseScopeError {
    kind: ProblemKind,
    meant: Option<Scope>,
    start: usize,
    end: usize,
}

impl ParseScopeError {
    /// What is wrong with the entry: what [`ScopeSet::read`] says of it, whether that is an error
    /// there or a warning. A scope of another product is [`ProblemKind::Service`] here.
    #[must_use]
    pub const fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// The scope to write instead, if there is just one that can be meant.
    ///
    /// That is the scope itself where it is spelled in another way, and the right one for a wrong name
    /// that has one. As in [`Report::repaired`](crate::Report::repaired), an operation is never guessed.
    #[must_use]
    pub const fn meant(&self) -> Option<Scope> {
        self.meant
    }

    /// Where the wrong entry stands in the string that was read, in bytes.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl fmt::Display for ParseScopeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let spelled = |scope| Some((scope, self.kind.spelled(scope)?));
        if let Some((scope, spelled)) = self.meant.and_then(spelled) {
            return write!(f, "{spelled} `{scope}` (at byte {})", self.start);
        }
        f.write_str(match self.kind {
            ProblemKind::Service => "not a scope of the service `ZohoBooks`",
            kind => kind.sentence(),
        })?;
        // What comes of a blank where a comma belongs.
        match self.kind {
            ProblemKind::Form => f.write_str(", separated by commas and nothing else")?,
            ProblemKind::Character | ProblemKind::EntryTooLong => {
                f.write_str(": scopes are separated by commas and nothing else")?;
            }
            _ => {}
        }
        if let Some(scope) = self.meant {
            write!(f, ", write `{scope}`")?;
        }
        write!(f, " (at byte {})", self.start)
    }
}

impl core::error::Error for ParseScopeError {}
