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

impl LimitFault {
    pub(crate) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Concurrent => (
                "as many calls of the organization are under way as Zoho allows at the same time",
                "wait for one of them to end, or let `Limits::wait_at_most` be longer",
            ),
            Self::Day => (
                "the organization's calls of the day are used up, by all its programs together",
                "go on when a day has passed, or let the organization choose a larger plan",
            ),
            Self::Minute => (
                "the organization's calls of the minute are used up, by all its programs together",
                "wait, or let `Limits::wait_at_most` be longer",
            ),
        }
    }
}

impl fmt::Display for LimitFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words().0)
    }
}
