use core::fmt;
use core::str::FromStr;

/// An HTTP method of the Books API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// `DELETE`.
    Delete,
}

impl Method {
    /// The word in requests: `GET`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Reads a method in any letter case.
///
/// ```
/// use zohobooks_scopes::Method;
///
/// assert_eq!("get".parse(), Ok(Method::Get));
/// assert!("PATCH".parse::<Method>().is_err());
/// ```
///
/// # Errors
///
/// A method that the Books API does not have.
impl FromStr for Method {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        [Self::Get, Self::Post, Self::Put, Self::Delete]
            .into_iter()
            .find(|method| method.as_str().eq_ignore_ascii_case(text))
            .ok_or(ParseMethodError(()))
    }
}

/// Why a string is not a [`Method`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseMethodError(());

impl fmt::Display for ParseMethodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a method of the Books API: GET, POST, PUT, DELETE")
    }
}

impl core::error::Error for ParseMethodError {}
