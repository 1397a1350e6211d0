use core::fmt;
use core::ops::Range;
use core::str::FromStr;

use crate::shape::SERVICE;
use crate::{Module, Scope, ScopeSet, lookup};

/// Reads one scope, exact to the letter.
///
/// # Errors
///
/// What is wrong and where; where only the letter case is wrong, also the scope that was meant.
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
///     "letter case matters, write `ZohoBooks.contacts.CREATE` (at byte 24)",
/// );
/// # Ok::<(), zohobooks_scopes::ParseScopeError>(())
/// ```
///
/// A scope may be listed twice. For strings that people wrote there is [`ScopeSet::read`], which takes
/// other forms too and says what to write instead.
///
/// # Errors
///
/// The first entry that is not a scope, and where it stands:
///
/// ```
/// # use zohobooks_scopes::ScopeSet;
/// let text = "ZohoBooks.invoices.READ,ZohoBooks.items.READ";
/// let error = text.parse::<ScopeSet>().unwrap_err();
/// assert_eq!(&text[error.range()], "ZohoBooks.items.READ");
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
    let error = |kind| ParseScopeError { kind, start, end: start + entry.len() };
    if entry.is_empty() {
        return error(ParseScopeErrorKind::Empty);
    }
    let mut parts = entry.split('.');
    let (Some(service), Some(name), Some(word), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return error(ParseScopeErrorKind::Form);
    };
    if !entry.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.') {
        return error(ParseScopeErrorKind::Form);
    }
    if !service.eq_ignore_ascii_case(SERVICE) {
        return error(ParseScopeErrorKind::Service);
    }
    let Some(module) = Module::all().find(|module| module.name().eq_ignore_ascii_case(name)) else {
        return error(ParseScopeErrorKind::Module);
    };
    let scope = module.scopes().find(|scope| scope.word().eq_ignore_ascii_case(word));
    error(scope.map_or(ParseScopeErrorKind::Operation, ParseScopeErrorKind::LetterCase))
}

impl Scope {
    /// The last part as Zoho spells it, `all` for full access.
    pub(crate) fn word(self) -> &'static str {
        self.as_str().rsplit_once('.').map_or("", |(_, word)| word)
    }
}

/// Why a string is not a scope, or not a list of scopes.
///
/// It does not carry the string, which may come from anywhere; [`range`](Self::range) says where in it
/// the wrong entry stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseScopeError {
    kind: ParseScopeErrorKind,
    start: usize,
    end: usize,
}

impl ParseScopeError {
    /// What is wrong with the entry.
    #[must_use]
    pub const fn kind(&self) -> ParseScopeErrorKind {
        self.kind
    }

    /// Where the wrong entry stands in the string that was read, in bytes.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// What is wrong with an entry of a scope string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseScopeErrorKind {
    /// Nothing between two commas, or no entry at all.
    Empty,
    /// Not of the form `ZohoBooks.module.OPERATION`, or with spaces, quotes or the like around it.
    Form,
    /// Another service than `ZohoBooks`.
    Service,
    /// A module that is not in the catalog.
    Module,
    /// A word that is none of the module's operations.
    Operation,
    /// This scope, in other letter case.
    LetterCase(Scope),
}

impl fmt::Display for ParseScopeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            ParseScopeErrorKind::Empty => f.write_str("no scope where one is expected")?,
            ParseScopeErrorKind::Form => {
                f.write_str(
                    "not of the form `ZohoBooks.module.OPERATION`, separated by commas and nothing else",
                )?;
            }
            ParseScopeErrorKind::Service => {
                f.write_str("not a scope of the service `ZohoBooks`")?;
            }
            ParseScopeErrorKind::Module => f.write_str("no such module in Zoho Books")?,
            ParseScopeErrorKind::Operation => f.write_str("the module has no such operation")?,
            ParseScopeErrorKind::LetterCase(scope) => {
                write!(f, "letter case matters, write `{scope}`")?;
            }
        }
        write!(f, " (at byte {})", self.start)
    }
}

impl core::error::Error for ParseScopeError {}
