use std::fmt;

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
    /// A member of the answer is missing, and the sentence names those that are there; or it is not what the program reads,
    /// and the source of the error says more.
    Member,
    /// Not a JSON object, or cut off, or with a key that is listed twice.
    NotJson,
    /// The list of organizations is missing, or an entry has no ID.
    Organizations,
    /// The answer is not the page of the list that was asked for but another, or the third in a row without items
    /// that promises more.
    Page,
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
            Self::Member => "the answer lacks what was asked for, or has it in another form",
            Self::NoAccessToken => "the answer has no access token",
            Self::NoRefreshToken => "the answer has no refresh token",
            Self::NotRevoked => "the answer does not say that the token was revoked",
            Self::NotJson => "the answer is not a complete JSON object",
            Self::Organizations => "the answer has no list of organizations with their IDs",
            Self::Page => "the answer is not the page of the list that was asked for",
            Self::Redirect => "the server redirects, and redirects are not followed",
            Self::TooManyRequests => "Zoho counted too many requests",
            Self::Unavailable => "Zoho is unavailable at the moment",
            Self::Unexplained => "the server refused without saying why",
            Self::UserInfo => "the answer does not say who the user is",
            Self::UserLocation => {
                "the answer's `user_location` is not a data centre that this version knows"
            }
        })
    }
}
