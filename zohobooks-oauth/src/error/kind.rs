/// What went wrong, as data.
///
/// [`Error`](crate::Error) has this, a sentence that names cause and fix, and predicates that tell what
/// to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Zoho's accounts server refused.
    Accounts(AccountsFault),
    /// A server answered something that cannot be used. Nothing of the answer is kept but this.
    Answer {
        /// What is wrong with the answer.
        fault: AnswerFault,
        /// The HTTP status.
        status: u16,
        /// The length of the body in bytes.
        length: usize,
    },
    /// The app is not described right.
    App(AppFault),
    /// The Zoho Books API refused.
    Books(BooksFault),
    /// The callback cannot be trusted or used.
    Callback(CallbackFault),
    /// The user came back from the consent page without a consent.
    Consent(ConsentFault),
    /// The operating system gave no random numbers.
    Randomness,
    /// A token has a form that no token has.
    Token(TokenFault),
    /// A request did not get a whole answer.
    Transport(TransportFault),
}

/// Why Zoho's accounts server refused. The code is its `error`, which comes with HTTP 200 too.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountsFault {
    /// `invalid_client`: the client id is unknown there.
    InvalidClient,
    /// `invalid_client_secret`: the client secret is not the one that is valid there.
    InvalidClientSecret,
    /// `invalid_code`: the code or the refresh token is not valid, or no longer.
    InvalidCode,
    /// `invalid_redirect_uri`: the redirect URI is not registered to the letter.
    InvalidRedirectUri,
    /// Any other code, as Zoho put it. Of markup, invisible characters and overlong words only traces
    /// are left.
    Other(String),
    /// Too many token requests: Zoho allows ten in ten minutes and then answers `Access Denied`, in the
    /// language of the account.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
    Throttled,
}

/// Why an answer cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerFault {
    /// The `api_domain` is not the API of the data centre that answered.
    ApiDomain,
    /// The lifetime of the token is missing, zero, negative or no number.
    Lifetime,
    /// An access token that should be there is missing.
    NoAccessToken,
    /// A refresh token that should be there is missing.
    NoRefreshToken,
    /// Not a JSON object, or cut off, or with a key twice.
    NotJson,
    /// The list of organizations is missing, or an entry has no id.
    Organizations,
    /// A redirect; none is followed.
    Redirect,
    /// An HTTP status that says failure, without a code that says why.
    Status,
}

/// What is wrong with the description of an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppFault {
    /// The client id is empty, or has blanks or other characters that no client id has.
    ClientId,
    /// The client secret is empty, or has blanks or other characters that no secret has.
    ClientSecret,
    /// The redirect URI is none that Zoho accepts.
    RedirectUri,
}

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
    /// Zoho's `message`. Of markup, invisible characters and overlong words only traces are left.
    pub message: String,
}

/// What is wrong with a callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackFault {
    /// `accounts-server` is none of Zoho's accounts servers.
    AccountsServer,
    /// The code is empty, longer than 2 KiB, or has characters that no code has.
    Code,
    /// `location` and `accounts-server` name different data centres.
    DataCenters,
    /// A parameter is there twice.
    Duplicate,
    /// A parameter is not percent-encoded UTF-8, or there are control characters.
    Encoding,
    /// There is a fragment, `#…`, where the parameters should stand in the query.
    Fragment,
    /// `location` is none of the data centres that have a Zoho Books API.
    Location,
    /// There is no code.
    NoCode,
    /// There is no state.
    NoState,
    /// The user's data centre is not the one that the app is pinned to.
    Pinned,
    /// The state is not that of this login.
    State,
    /// The callback is longer than 16 KiB.
    TooLong,
}

/// Why there is no consent.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConsentFault {
    /// `access_denied`: the user rejected.
    AccessDenied,
    /// `no_org`: the user has no organization in a Zoho product that was asked for.
    NoOrganization,
    /// Any other code, as it came. Of markup, invisible characters and overlong words only traces are
    /// left.
    Other(String),
}

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenFault {
    /// It has characters other than printable ASCII, or blanks.
    Characters,
    /// It is empty.
    Empty,
    /// It is longer than 2 KiB.
    TooLong,
}

/// Why a request did not get a whole answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportFault {
    /// There was no connection: name, network or server are not there. Nothing was sent.
    Connect,
    /// The connection broke before the whole answer was there.
    Interrupted,
    /// Anything else.
    Other,
    /// The request was not sent, because it was for a server that is none of Zoho's.
    Refused,
    /// The answer took too long.
    Timeout,
    /// The server did not prove to be Zoho's, or encryption failed. Nothing was sent.
    Tls,
    /// The answer is longer than any that Zoho gives; reading stopped there.
    TooLarge,
}
