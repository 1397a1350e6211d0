use crate::error::{Call, Cause, Step};

/// Of `missing_org_info`. The name of the service for Zoho Books is not known.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>.
pub(super) fn causes(call: &Call) -> Vec<Cause> {
    match &call.step {
        Step::ClientCredentials { soid: None, .. } => vec![Cause::new(
            "the request does not name an organization",
            "add `with_soid`, with the name of the service, a dot, and the ID of the organization",
        )],
        Step::ClientCredentials { soid: Some(soid), .. } => vec![
            Cause::new(
                format!("the client's owner has no organization `{soid}`"),
                "correct the organization ID in `with_soid`",
            ),
            Cause::new(
                "the name in front of the dot is not the one that Zoho wants; which it is for Zoho Books is \
                 not documented",
                "use a code of the console instead, tab Generate Code: `SelfClient::code`",
            ),
        ],
        _ => vec![Cause::new(
            "Zoho documents this for client credentials only",
            "see that the client is of the kind that it is used as",
        )],
    }
}
