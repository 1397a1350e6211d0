use std::fmt;

/// What is wrong with the description of an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppFault {
    /// The client ID is empty, or has spaces or other characters that no client ID has.
    ClientId,
    /// The client secret is empty, or has spaces or other characters that no secret has.
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

impl fmt::Display for AppFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ClientId => {
                "the client ID is empty or has spaces, line breaks or other characters that no \
                 client ID has; copy it again from Zoho's API console"
            }
            Self::ClientSecret => {
                "the client secret is empty or has spaces, line breaks or other characters that no \
                 client secret has; copy it again from Zoho's API console"
            }
            Self::RedirectUri => {
                "the redirect URI must start with `http://` or `https://`, name a host, and have no \
                 user name, fragment, space or control character; copy it from Zoho's API console"
            }
            Self::RedirectUriControl => {
                "the redirect URI has a percent-encoded control character, such as `%00`, which \
                 servers read in different ways; register one without it in Zoho's API console"
            }
            Self::RedirectUriInvisible => {
                "the redirect URI has a character that shows nothing or turns the direction of the \
                 text, so it is not the address that it looks like; type it anew, here and in Zoho's \
                 API console"
            }
            Self::RedirectUriParameter => {
                "the query of the redirect URI has `code`, `state`, `error`, `location` or \
                 `accounts-server`, which Zoho adds to the callback, so that they would be listed \
                 twice; give the parameter another name, here and in Zoho's API console"
            }
            Self::Soid => {
                "a `soid` is the name of a service, a dot, and the ID of an organization in digits, such \
                 as `ZohoBooks.10234695`"
            }
        })
    }
}

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

impl fmt::Display for CallbackFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AccountsServer => {
                "the callback's `accounts-server` is not one of Zoho's accounts servers, and nothing \
                 was sent to it; start the login again, and if it is an address of Zoho's, this \
                 version does not know that data centre yet"
            }
            Self::ApiDomain => {
                "the callback's `api_domain` is not the API of the user's data centre; the token was \
                 dropped, start the login again"
            }
            Self::Code => {
                "the callback's `code` is not one that Zoho issues; pass the query string as it \
                 arrived, and start the login again"
            }
            Self::DataCenters => {
                "the callback's `location` and `accounts-server` name different data centres, and \
                 nothing was sent to either; start the login again"
            }
            Self::Duplicate => {
                "a parameter of the callback is listed twice; start the login again, and see that \
                 nothing between the browser and here changes the query"
            }
            Self::Encoding => {
                "the callback has control characters, or a parameter that is not percent-encoded \
                 UTF-8; pass the query string as it arrived, not decoded, and start the login again"
            }
            Self::Expired => {
                "the login began more than ten minutes ago; start it again, and let the user finish \
                 it within that time"
            }
            Self::Fragment => {
                "the callback has a fragment, `#…`; pass the query string of the request, which has \
                 none, and start the login again"
            }
            Self::Lifetime => {
                "the callback does not say how long the access token lives; start the login again"
            }
            Self::Location => {
                "the callback's `location` is not a data centre that this version knows; let a user of \
                 another data centre log in"
            }
            Self::NoCode => {
                "the callback has no `code`; pass the whole query string of the request to the \
                 redirect URI, and start the login again"
            }
            Self::NoFragment => {
                "the callback has no fragment; pass `location.hash` of the page at the redirect URI"
            }
            Self::NoQuery => {
                "the callback has no query; pass the query string of the request to the redirect \
                 URI, with `state` and `code`, and not its path alone"
            }
            Self::NoState => {
                "the callback has no `state`, so it does not answer a login; ignore it by asking \
                 `PendingLogin::is_answer` first, and start the login again"
            }
            Self::NoToken => {
                "the callback has no `access_token`; pass the whole fragment, and start the login again"
            }
            Self::Pinned => {
                "the user's data centre differs from the one that the app is pinned to; leave out \
                 `pinned_to` to accept users of every data centre"
            }
            Self::State => {
                "the callback's `state` is not that of this login: it belongs to another login, or \
                 was forged; ignore it by asking `PendingLogin::is_answer` first, and start the \
                 login again"
            }
            Self::TooLong => {
                "the callback is longer than 16 KiB, which none of Zoho's is; start the login again"
            }
        })
    }
}

/// Why there is no consent.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConsentFault {
    /// `access_denied`: the user refused.
    AccessDenied,
    /// `client_not_granted`: a [renewal](crate::BrowserApp::renew) for which there is no consent.
    ClientNotGranted,
    /// The user did not enter the code in time.
    Expired,
    /// `no_org`: the user has no organization in a Zoho product that was asked for.
    NoOrganization,
    /// Any other code. What is not at most 40 letters, digits, `_` and spaces, or has a secret of the
    /// login in it, is replaced by `unknown code`.
    Other(String),
    /// `prompt_required`: a [renewal](crate::BrowserApp::renew) that needs the user.
    PromptRequired,
}

impl fmt::Display for ConsentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AccessDenied => f.write_str(
                "the user refused to consent; nothing was granted, so say what the access is for and \
                 offer the login again",
            ),
            Self::ClientNotGranted => f.write_str(
                "the user has not granted this app what the renewal asks for; begin a login with \
                 `authorize`",
            ),
            Self::Expired => f.write_str(
                "the user did not enter the code in time; start the login again and show the new code",
            ),
            Self::PromptRequired => f.write_str(
                "the access token cannot be renewed without the user, who has to be logged in to Zoho and \
                 to have ticked \"Grant access for the entire session\"; begin a login with `authorize`",
            ),
            Self::NoOrganization => f.write_str(
                "the user has no organization in a Zoho product that the scopes belong to; let the \
                 user set one up there, and start the login again",
            ),
            Self::Other(code) => write!(
                f,
                "the consent page ended with `{code}` and without a code; start the login again, and \
                 if that ends alike, compare the app's settings in Zoho's API console"
            ),
        }
    }
}
