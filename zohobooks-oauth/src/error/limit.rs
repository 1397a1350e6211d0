use std::fmt;

/// The limit of an organization that a call would have exceeded.
///
/// Source: <https://www.zoho.com/books/api/v3/introduction>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "books", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum LimitFault {
    /// Calls at the same time: 5, or 10 of a paid plan.
    Concurrent,
    /// Calls of a day, by plan.
    Day,
    /// 100 calls in a minute.
    Minute,
}

/// Who has set a limit.
#[cfg_attr(not(feature = "books"), allow(dead_code))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SetBy {
    /// The program: so many calls.
    Program(u32),
    /// Zoho, which has refused a call or said that none are left.
    Zoho,
}

impl fmt::Display for LimitFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Concurrent => "too many calls of the organization at the same time",
            Self::Day => "too many calls of the organization in a day",
            Self::Minute => "too many calls of the organization in a minute",
        })
    }
}
