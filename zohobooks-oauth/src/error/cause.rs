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

/// What the code below said, in place of an error that is shown itself.
#[cfg(feature = "books")]
pub(super) struct Below<E>(pub(super) E);

#[cfg(feature = "books")]
impl<E> fmt::Display for Below<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("see the source")
    }
}

/// It may quote an answer, and programs that end print the `Debug` of their errors.
#[cfg(feature = "books")]
impl<E> fmt::Debug for Below<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "books")]
impl<E: std::error::Error + 'static> std::error::Error for Below<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
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
