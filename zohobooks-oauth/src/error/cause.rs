use std::borrow::Cow;
use std::fmt;

/// One of the things that may be behind an error, and what mends it: see [`Error::causes`].
///
/// `Display` shows both. Neither has a token, secret or code in it.
///
/// [`Error::causes`]: crate::Error::causes
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    what: Cow<'static, str>,
    fix: Cow<'static, str>,
}

impl Cause {
    pub(super) fn new(
        what: impl Into<Cow<'static, str>>,
        fix: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { what: what.into(), fix: fix.into() }
    }

    /// What is wrong.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }

    /// What to do about it.
    #[must_use]
    pub fn fix(&self) -> &str {
        &self.fix
    }
}

impl From<(&'static str, &'static str)> for Cause {
    fn from((what, fix): (&'static str, &'static str)) -> Self {
        Self::new(what, fix)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.what, self.fix)
    }
}
