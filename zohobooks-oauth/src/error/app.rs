use std::fmt;

/// What is wrong with the description of an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppFault {
    /// The client ID is empty, far too long, or has spaces or other characters that no client ID has.
    ClientId,
    /// The client secret is empty, far too long, or has spaces or other characters that no secret has.
    ClientSecret,
    /// The redirect URI is not one that Zoho accepts.
    RedirectUri,
    /// The redirect URI has a percent-encoded control character, such as `%00`.
    RedirectUriControl,
    /// The redirect URI has a character that shows nothing or turns the direction of the text.
    RedirectUriInvisible,
    /// The query of the redirect URI has a parameter that Zoho adds to the callback: `code`, `state`,
    /// `error`, `location` or `accounts-server`.
    RedirectUriParameter,
    /// The `soid` is not the name of a service, a dot, and digits.
    Soid,
}

impl AppFault {
    /// What is wrong, and what mends it.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::ClientId => (
                "the client ID is empty, far too long, or has spaces, line breaks or other characters that no \
                 client ID has",
                "copy it again from Zoho's API console",
            ),
            Self::ClientSecret => (
                "the client secret is empty, far too long, or has spaces, line breaks or other characters \
                 that no client secret has",
                "copy it again from Zoho's API console",
            ),
            Self::RedirectUri => (
                "the redirect URI must start with `http://` or `https://`, name a host, and \
                 have no user name, fragment, space or control character",
                "copy it from Zoho's API console",
            ),
            Self::RedirectUriControl => (
                "the redirect URI has a percent-encoded control character, such as `%00`, \
                 which servers read in different ways",
                "register one without it in Zoho's API console",
            ),
            Self::RedirectUriInvisible => (
                "the redirect URI has a character that shows nothing or turns the direction of \
                 the text, so it is not the address that it looks like",
                "type it anew, here and in Zoho's API console",
            ),
            Self::RedirectUriParameter => (
                "the query of the redirect URI has `code`, `state`, `error`, `location` or \
                 `accounts-server`, which Zoho adds to the callback, so that they would be \
                 listed twice",
                "give the parameter another name, here and in Zoho's API console",
            ),
            Self::Soid => (
                "the `soid` is not the name of a service, a dot, and the ID of an organization in \
                 digits",
                "write it like `ZohoBooks.10234695`",
            ),
        }
    }
}

impl fmt::Display for AppFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, fix) = self.words();
        write!(f, "{what}; {fix}")
    }
}
