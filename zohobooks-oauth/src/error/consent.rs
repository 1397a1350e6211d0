use std::fmt;

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
    /// `invalid_scope`: Zoho does not take one of the scopes. As far as is documented, the user sees the page
    /// "Invalid OAuth scope" instead, and does not come back.
    InvalidScope,
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
        f.write_str(match self {
            Self::AccessDenied => "there is no consent (`access_denied`)",
            Self::ClientNotGranted => "there is no consent to renew (`client_not_granted`)",
            Self::Expired => "the user did not enter the code in time",
            Self::InvalidScope => "Zoho does not take one of the scopes (`invalid_scope`)",
            Self::NoOrganization => "the user cannot consent (`no_org`)",
            Self::Other(code) => {
                return write!(f, "the consent page ended with `{code}` and without a code");
            }
            Self::PromptRequired => {
                "the access token cannot be renewed without the user (`prompt_required`)"
            }
        })
    }
}
