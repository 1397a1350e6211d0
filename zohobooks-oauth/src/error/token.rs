use std::fmt;

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenFault {
    /// It has spaces or other characters that are not printable ASCII.
    Characters,
    /// It is empty.
    Empty,
    /// It is longer than 2 KiB.
    TooLong,
}

impl fmt::Display for TokenFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Characters => "a token has spaces or characters that are not printable ASCII",
            Self::Empty => "a token is empty",
            Self::TooLong => "a token is longer than 2 KiB",
        })
    }
}
