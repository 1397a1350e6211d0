use crate::error::Cause;
use crate::wanted::Wanted;

/// Of `invalid_scope`. A misspelt one cannot be asked for.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>.
pub(super) fn causes(requested: Option<&Wanted>) -> Vec<Cause> {
    let asked = requested.map_or_else(|| "the scopes".to_owned(), |it| format!("`{it}`"));
    vec![
        Cause::new(
            format!(
                "one of {asked} is no longer a scope of Zoho; none is misspelt, so the catalog is out of date"
            ),
            "update this crate, and ask for one scope less at a time to find which it is",
        ),
        Cause::new(
            "one of the scopes is not enabled for this account or its edition of Zoho Books",
            "try it with an account of another edition, or leave the scope out",
        ),
    ]
}
