use std::fmt;

/// Why Zoho's accounts server refused: the `error` of its answer, which comes with HTTP 200 too.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountsFault {
    /// `invalid_client`: the data centre does not know the client ID.
    InvalidClient,
    /// `invalid_client_secret`: the client secret is not the one that is valid there.
    InvalidClientSecret,
    /// `invalid_code`: the code or the refresh token is not valid, or no longer valid.
    InvalidCode,
    /// `invalid_redirect_uri`: the redirect URI is not registered exactly as it was sent.
    InvalidRedirectUri,
    /// `invalid_token`: the token is not valid, or no longer valid.
    InvalidToken,
    /// `INVALID_OAUTHSCOPE`: the scopes do not allow the request.
    InvalidOauthScope,
    /// `missing_org_info`: the request needs a
    /// [`soid`](crate::ClientCredentials::with_soid), or a different one.
    MissingOrgInfo,
    /// Any other code. What is not at most 40 letters, digits, `_` and spaces, or has a secret of the
    /// call in it, is replaced by `unknown code`.
    Other(String),
    /// Too many token requests: Zoho allows ten in ten minutes and then answers `Access Denied`, in the
    /// language of the account.
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
    Throttled,
}

impl fmt::Display for AccountsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidClient => {
                "`invalid_client`: the client ID or the secret is wrong, or the app is not enabled \
                 in this data centre, or the user belongs to another one"
            }
            Self::InvalidClientSecret => {
                "`invalid_client_secret`: the client secret is wrong for this data centre; each has \
                 one of its own unless the app is set to use the same everywhere"
            }
            Self::InvalidCode => {
                "`invalid_code`: the code or the refresh token is not valid, or no longer valid"
            }
            Self::InvalidRedirectUri => {
                "`invalid_redirect_uri`: the redirect URI is not registered exactly as it was sent; \
                 a slash at the end counts, too"
            }
            Self::InvalidToken => "`invalid_token`: the token is not valid, or no longer valid",
            Self::InvalidOauthScope => {
                "`INVALID_OAUTHSCOPE`: the scopes of the token do not allow this; user information needs \
                 `AaaServer.profile.READ`"
            }
            Self::MissingOrgInfo => {
                "`missing_org_info`: the request does not name an organization of the client's owner; \
                 add `with_soid`, or correct it"
            }
            Self::Other(code) if code.is_empty() => "Zoho refused without a code",
            Self::Other(code) => return write!(f, "Zoho refused with `{code}`"),
            Self::Throttled => {
                "Zoho counted more than ten token requests in ten minutes; wait ten minutes without \
                 asking, and share one access token for its whole hour"
            }
        })
    }
}

/// Why an answer cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerFault {
    /// The `api_domain` is not the API of the data centre that answered.
    ApiDomain,
    /// The answer to the start of a login without a browser has no code, or would send the user elsewhere.
    DeviceLogin,
    /// The error code is not of the type that Zoho documents.
    ErrorCode,
    /// The lifetime of the token is missing, zero, negative or not a number.
    Lifetime,
    /// The access token is missing.
    NoAccessToken,
    /// The refresh token is missing.
    NoRefreshToken,
    /// The answer to a revocation does not say that the token was revoked.
    NotRevoked,
    /// Not a JSON object, or cut off, or with a key that is listed twice.
    NotJson,
    /// The list of organizations is missing, or an entry has no ID.
    Organizations,
    /// A redirect; none is followed.
    Redirect,
    /// Too many requests, by HTTP status 429, without a code.
    TooManyRequests,
    /// Zoho is unavailable, by HTTP status 5xx or 408. The accounts server is then not believed when it
    /// calls a token invalid.
    Unavailable,
    /// A failure, by its HTTP status or by its `status`, without a code that says why.
    Unexplained,
    /// The user information has no ID.
    UserInfo,
    /// The `user_location` is not a data centre of the table.
    UserLocation,
}

impl fmt::Display for AnswerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ApiDomain => {
                "the answer's `api_domain` is not the API of this data centre; the token was dropped"
            }
            Self::DeviceLogin => {
                "the answer has no code for the user, or would send the user to a page that is not one \
                 of Zoho's accounts server"
            }
            Self::ErrorCode => "the answer's error code is not of the type that Zoho documents",
            Self::Lifetime => "the answer does not say how long the token lives",
            Self::NoAccessToken => "the answer has no access token",
            Self::NoRefreshToken => {
                "the answer has no refresh token, which Zoho leaves out unless the login asked for \
                 `access_type=offline` and `prompt=consent`; send the user to the URL of the pending \
                 login without changing it"
            }
            Self::NotRevoked => "the answer does not say that the token was revoked",
            Self::NotJson => "the answer is not a complete JSON object",
            Self::Organizations => "the answer has no list of organizations with their IDs",
            Self::Redirect => "the server redirects, and redirects are not followed",
            Self::TooManyRequests => "Zoho counted too many requests; wait some minutes without asking",
            Self::Unavailable => "Zoho is unavailable at the moment",
            Self::Unexplained => "the server refused without saying why",
            Self::UserInfo => "the answer does not say who the user is",
            Self::UserLocation => {
                "the answer's `user_location` is not a data centre that this version knows"
            }
        })
    }
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
    /// Zoho's `message`. Markup, invisible characters, very long words and the secrets of the call are
    /// replaced.
    pub message: String,
}

impl BooksFault {
    /// Which may mean a dead access token, another data centre or a missing scope.
    pub(crate) fn is_unauthorized(&self) -> bool {
        self.code == 57 && !self.is_throttled() && !self.is_outage()
    }

    pub(crate) fn is_throttled(&self) -> bool {
        self.status == 429 || matches!(self.code, 43..=45 | 1070)
    }

    pub(crate) fn is_outage(&self) -> bool {
        self.status >= 500 && !self.is_throttled()
    }
}

impl fmt::Display for BooksFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, code, message } = self;
        write!(f, "code {code} (HTTP {status})")?;
        if !message.is_empty() {
            write!(f, ", \"{message}\"")?;
        }
        f.write_str(match code {
            14 => ": no access token arrived",
            43 | 44 => ": too many calls in a minute, wait",
            45 => ": the calls of the day are used up",
            1070 => ": too many calls at the same time",
            _ => "",
        })
    }
}

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
