use std::fmt;
use std::time::Duration;

use super::next_step::MINUTE;

/// Why the Zoho Books API refused.
///
/// Source: <https://www.zoho.com/books/api/v3/errors/>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BooksFault {
    /// The HTTP status.
    pub status: u16,
    /// Zoho's `code`, such as 57.
    pub code: i64,
    /// Zoho's `message`. Markup, invisible characters, very long words and the secrets of the call are
    /// replaced.
    pub message: String,
}

impl BooksFault {
    /// Which may mean a dead access token, another data centre or a missing scope.
    pub(crate) fn is_unauthorized(&self) -> bool {
        self.code == 57 && !self.is_throttled() && !self.is_outage()
    }

    pub(crate) fn is_throttled(&self) -> bool {
        self.status == 429 || matches!(self.code, 43..=45 | 1070)
    }

    /// How long it blocks, where that is known.
    pub(super) fn block(&self) -> Option<Duration> {
        match self.code {
            43 => Some(60 * MINUTE),
            45 | 1070 => None,
            _ => Some(MINUTE),
        }
    }

    pub(crate) fn is_outage(&self) -> bool {
        self.status >= 500 && !self.is_throttled()
    }
}

impl fmt::Display for BooksFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, code, message } = self;
        write!(f, "code {code} (HTTP {status})")?;
        if !message.is_empty() {
            write!(f, ", \"{message}\"")?;
        }
        Ok(())
    }
}
