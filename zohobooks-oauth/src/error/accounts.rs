use std::fmt;

/// Why Zoho's accounts server refused: the `error` of its answer, which comes with HTTP 200 too. What may
/// be behind it depends on the call: see [`Error::causes`](crate::Error::causes).
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountsFault {
    /// `invalid_client`: the data centre does not know the client ID, or not with this secret.
    InvalidClient,
    /// `invalid_client_secret`: the client secret is not the one that is valid there.
    InvalidClientSecret,
    /// `invalid_code`: the code or the refresh token is not valid, or no longer valid.
    InvalidCode,
    /// `invalid_redirect_uri`, which guides call `redirect_uri_mismatch`: the redirect URI is not
    /// registered exactly as it was sent.
    InvalidRedirectUri,
    /// `invalid_scope`: Zoho does not take one of the scopes. Zoho documents it for the consent page only.
    InvalidScope,
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
    /// language of the account, or `access_denied` when it counted too many codes.
    ///
    /// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>,
    /// <https://zohohelp.com/crm/developer/docs/api/v8/token-validity.html>.
    Throttled,
}

impl fmt::Display for AccountsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = match self {
            Self::InvalidClient => "invalid_client",
            Self::InvalidClientSecret => "invalid_client_secret",
            Self::InvalidCode => "invalid_code",
            Self::InvalidRedirectUri => "invalid_redirect_uri",
            Self::InvalidScope => "invalid_scope",
            Self::InvalidToken => "invalid_token",
            Self::InvalidOauthScope => "INVALID_OAUTHSCOPE",
            Self::MissingOrgInfo => "missing_org_info",
            Self::Other(code) if code.is_empty() => {
                return f.write_str("Zoho refused without a code");
            }
            Self::Other(code) => code,
            Self::Throttled => return f.write_str("Zoho counted too many token requests"),
        };
        write!(f, "Zoho refused with `{code}`")
    }
}
