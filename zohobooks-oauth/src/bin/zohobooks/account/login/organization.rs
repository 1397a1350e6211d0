use zohobooks_oauth::{Connection, Organization, OrganizationId, ScopeSet, settings};

use super::ask;
use crate::account::profile::Profile;
use crate::failure::Failure;
use crate::output::{Output, to_stderr};

/// More than one is a question, never a guess.
pub(super) async fn default(
    connection: &Connection,
    wanted: Option<OrganizationId>,
    profile: &Profile,
    output: &mut Output,
) -> Result<Option<OrganizationId>, Failure> {
    let all: Vec<Organization> = match connection.books().organizations().await {
        Ok(all) => all,
        Err(error) => {
            output.out_or_err(format_args!("the organizations cannot be listed: {error}"))?;
            return Ok(wanted.or_else(|| profile.organization.clone()));
        }
    };
    let has = |id: &OrganizationId| all.iter().any(|organization| organization.id == *id);
    if let Some(wanted) = wanted {
        if has(&wanted) {
            return Ok(Some(wanted));
        }
        let ids = all.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(", ");
        return Err(Failure::new(format_args!(
            "the login is kept, but {wanted} is no organization of this account, which has {ids}"
        )));
    }
    if let Some(before) = profile.organization.clone().filter(has) {
        return Ok(Some(before));
    }
    match all.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only.id.clone())),
        several => ask::organization(several, output),
    }
}

/// Says so before somebody consents to too little.
pub(super) fn can_be_listed(scopes: ScopeSet) {
    if !scopes.covers(settings::READ::SCOPE.into()) {
        to_stderr(format_args!(
            "note: without {} the organizations cannot be listed: give --organization ID, or add the scope",
            settings::READ::SCOPE
        ));
    }
}
