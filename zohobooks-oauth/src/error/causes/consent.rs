use super::scope;
use crate::error::{Call, Cause, ConsentFault};
use crate::wanted::Wanted;

/// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>; for `access_denied`
/// also <https://zohohelp.com/crm/developer/docs/api/v8/token-validity.html>.
pub(super) fn causes(
    fault: &ConsentFault,
    login: Option<&Wanted>,
    call: Option<&Call>,
) -> Vec<Cause> {
    let cause = match fault {
        ConsentFault::AccessDenied => {
            return vec![
                Cause::new(
                    "the user pressed \"Reject\"",
                    "say what the access is for, and offer the login again",
                ),
                Cause::new(
                    "too many logins were begun in ten minutes, for which Zoho has the same word",
                    "wait ten minutes",
                ),
            ];
        }
        ConsentFault::ClientNotGranted => (
            "the user has not granted this app what the renewal asks for",
            "begin a login with `authorize`",
        ),
        ConsentFault::Expired => (
            "the user did not open the page, or entered the code too late; there are five minutes",
            "start the login again and show the new code",
        ),
        ConsentFault::InvalidScope => {
            let of_call = call.and_then(Call::requested);
            return scope::causes(login.or(of_call.as_ref()));
        }
        ConsentFault::NoOrganization => (
            "the user has no organization in a Zoho product that the scopes belong to",
            "let the user set one up there, and start the login again",
        ),
        ConsentFault::Other(_) => (
            "Zoho does not document this for the consent page",
            "start the login again, and if that ends alike, compare client ID, redirect URI and scopes with \
             the app's settings in Zoho's API console",
        ),
        ConsentFault::PromptRequired => (
            "the user is not logged in to Zoho, or did not tick \"Grant access for the entire session\"",
            "begin a login with `authorize`",
        ),
    };
    vec![cause.into()]
}
