use std::fmt;

/// What is wrong with a callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackFault {
    /// `accounts-server` is not one of Zoho's accounts servers.
    AccountsServer,
    /// `api_domain` is not the API of the data centre.
    ApiDomain,
    /// The code is empty, longer than 2 KiB, or has characters that no code has.
    Code,
    /// `location` and `accounts-server` name different data centres.
    DataCenters,
    /// A parameter is listed twice.
    Duplicate,
    /// A parameter is not percent-encoded UTF-8, or there are control characters.
    Encoding,
    /// The login began ten minutes ago or earlier.
    Expired,
    /// There is a fragment, `#…`; the parameters belong in the query.
    Fragment,
    /// `expires_in` is missing, or not a positive number.
    Lifetime,
    /// `location` is not a data centre of the table.
    Location,
    /// There is no code.
    NoCode,
    /// There is no fragment.
    NoFragment,
    /// There is no query: nothing, or an address without `?`.
    NoQuery,
    /// There is no state.
    NoState,
    /// There is no access token.
    NoToken,
    /// The user's data centre differs from the one that the app is pinned to.
    Pinned,
    /// The state is not that of this login.
    State,
    /// The callback is longer than 16 KiB.
    TooLong,
}

impl CallbackFault {
    /// What is wrong, and what mends it.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::AccountsServer => (
                "the callback's `accounts-server` is not one of Zoho's accounts servers, and \
                 nothing was sent to it",
                "start the login again, and if it is an address of Zoho's, this version does \
                 not know that data centre yet",
            ),
            Self::ApiDomain => (
                "the callback's `api_domain` is not the API of the user's data centre",
                "the token was dropped, start the login again",
            ),
            Self::Code => (
                "the code is not one that Zoho issues",
                "pass the query string as it arrived, or the code as the console shows it, and start \
                 again",
            ),
            Self::DataCenters => (
                "the callback's `location` and `accounts-server` name different data centres, \
                 and nothing was sent to either",
                "start the login again",
            ),
            Self::Duplicate => (
                "a parameter of the callback is listed twice",
                "start the login again, and see that nothing between the browser and here \
                 changes the query",
            ),
            Self::Encoding => (
                "the callback has control characters, or a parameter that is not \
                 percent-encoded UTF-8",
                "pass the query string as it arrived, not decoded, and start the login again",
            ),
            Self::Expired => (
                "the login began more than ten minutes ago",
                "start it again, and let the user finish it within that time",
            ),
            Self::Fragment => (
                "the callback has a fragment, `#…`",
                "pass the query string of the request, which has none, and start the login \
                 again",
            ),
            Self::Lifetime => (
                "the callback does not say how long the access token lives",
                "start the login again",
            ),
            Self::Location => (
                "the callback's `location` is not a data centre that this version knows",
                "let a user of another data centre log in",
            ),
            Self::NoCode => (
                "the callback has no `code`",
                "pass the whole query string of the request to the redirect URI, and start the \
                 login again",
            ),
            Self::NoFragment => (
                "the callback has no fragment",
                "pass `location.hash` of the page at the redirect URI",
            ),
            Self::NoQuery => (
                "the callback has no query",
                "pass the query string of the request to the redirect URI, with `state` and \
                 `code`, and not its path alone",
            ),
            Self::NoState => (
                "the callback has no `state`, so it does not answer a login",
                "ignore it by asking `PendingLogin::is_answer` first, and start the login again",
            ),
            Self::NoToken => (
                "the callback has no `access_token`",
                "pass the whole fragment, and start the login again",
            ),
            Self::Pinned => (
                "the user's data centre differs from the one that the app is pinned to",
                "leave out `pinned_to` to accept users of every data centre",
            ),
            Self::State => (
                "the callback's `state` is not that of this login: it belongs to another \
                 login, or was forged",
                "ignore it by asking `PendingLogin::is_answer` first, and start the login again",
            ),
            Self::TooLong => (
                "the callback is longer than 16 KiB, which none of Zoho's is",
                "start the login again",
            ),
        }
    }
}

impl fmt::Display for CallbackFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, fix) = self.words();
        write!(f, "{what}; {fix}")
    }
}
