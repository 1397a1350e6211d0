use crate::error::{Call, Cause, Step};

/// Of `invalid_redirect_uri`: missing, or not registered.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
pub(super) fn causes(call: &Call) -> Vec<Cause> {
    let console = call.data_center.console_url();
    match &call.step {
        Step::Exchange { redirect_uri: Some(sent), .. } => vec![
            Cause::new(
                format!(
                    "the redirect URI sent, `{sent}`, is not one that is registered to the letter"
                ),
                format!(
                    "compare it with {console}: `http` or `https`, `localhost` or `127.0.0.1`, port, slash \
                     at the end, letter case; `RedirectUriDifference` finds the first difference"
                ),
            ),
            Cause::new(
                "the login began with another redirect URI, or the registered one was changed meanwhile",
                "register all that are in use; there can be several",
            ),
        ],
        Step::Exchange { redirect_uri: None, .. } => vec![Cause::new(
            "none was sent, since codes of the console have none, so the client is not a self client",
            format!("use the client ID of the self client in {console}, or a `ServerApp`"),
        )],
        _ => vec![Cause::new(
            "Zoho documents this for the exchange of codes only, and no redirect URI was sent",
            format!("compare the app's settings with {console}"),
        )],
    }
}
