use zohobooks_scopes::{ScopeSet, Status};

use crate::error::Cause;
use crate::wanted::Wanted;

/// Of `invalid_scope`. A misspelt one of Zoho Books cannot be asked for.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>.
pub(super) fn causes(wanted: Option<&Wanted>) -> Vec<Cause> {
    let asked = wanted.map_or_else(|| "the scopes".to_owned(), |it| format!("`{}`", it.scopes));
    let foreign = wanted.filter(|wanted| !wanted.foreign.is_empty()).map(|wanted| {
        Cause::new(
            format!(
                "`{}` is misspelt or not to be had: of other products only the form is checked",
                wanted.foreign.join("`, `")
            ),
            "compare it with the documentation of that product",
        )
    });
    let observed = wanted.and_then(|wanted| observed(wanted.scopes)).map(|observed| {
        Cause::new(
            format!("`{observed}` is not documented by Zoho, and may not be had by every app"),
            "leave it out",
        )
    });
    let withdrawn = Cause::new(
        format!(
            "one of {asked} is no longer a scope of Zoho; none is misspelt, so the catalog is out of date"
        ),
        "update this crate, and ask for one scope less at a time to find which it is",
    );
    let not_enabled = Cause::new(
        "one of the scopes is not enabled for this account or its edition of Zoho Books",
        "try it with an account of another edition, or leave the scope out",
    );
    foreign.into_iter().chain(observed).chain([withdrawn, not_enabled]).collect()
}

/// Those that others have seen working, and that stand on no page of Zoho's.
fn observed(requested: ScopeSet) -> Option<ScopeSet> {
    let mut observed = requested.iter().filter(|scope| scope.status() == Status::Observed);
    let first = ScopeSet::only(observed.next()?);
    Some(observed.fold(first, ScopeSet::with))
}
