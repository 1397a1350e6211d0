use std::fmt;

/// Why a file cannot be read: what it is called, where, and the reason.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) file: String,
    /// 0 where the place is not known.
    pub(super) line: usize,
    pub(super) reason: String,
}

impl Problem {
    pub(super) fn new(file: &str, line: usize, reason: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, reason: reason.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.reason),
            line => write!(f, "{}:{line}: {}", self.file, self.reason),
        }
    }
}
