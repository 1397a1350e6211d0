use std::fmt;

#[cfg(feature = "endpoints")]
use zohobooks_scopes::PathError;

/// Why a call of the API cannot be made as the program has put it. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestFault {
    /// The body cannot be written as JSON. The source of the error says why.
    Body,
    /// The parameter `organization_id`, which is added by itself and cannot be another one.
    Organization,
    /// The parameter `page` or `per_page` of a call whose items are asked for, which add both.
    Page,
    /// The path has segments that are empty, lead elsewhere, or have other characters than letters, digits and
    /// `-._~`; or it does not begin with `/`.
    OtherPath,
    /// A parameter of the path would lead elsewhere.
    #[cfg(feature = "endpoints")]
    Path(PathError),
    /// The address is longer than 64 KiB.
    TooLong,
}

impl fmt::Display for RequestFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body => f.write_str("the body of the call cannot be written as JSON"),
            Self::Organization => f.write_str(
                "`organization_id` is a parameter of the call, though it is added by itself; another organization is \
                 reached through `Books::organization`",
            ),
            Self::OtherPath => f.write_str(
                "the path does not begin with `/`, or has segments that are empty, lead elsewhere, or have other \
                 characters than letters, digits and `-._~`",
            ),
            Self::Page => f.write_str(
                "`page` or `per_page` is a parameter of a call whose items are asked for, which add both; \
                 `Items::from_page` and `Items::per_page` say where to begin and how many are in a page",
            ),
            #[cfg(feature = "endpoints")]
            Self::Path(error) => error.fmt(f),
            Self::TooLong => f.write_str("the address of the call is too long"),
        }
    }
}
