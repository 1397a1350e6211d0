use zohobooks_oauth::{Connection, Organization, OrganizationId};

use super::ask;
use crate::failure::Failure;
use crate::output::Output;

/// More than one is a question, never a guess.
pub(super) async fn default(
    connection: &Connection,
    wanted: Option<OrganizationId>,
    before: Option<OrganizationId>,
    output: &mut Output,
) -> Result<Option<OrganizationId>, Failure> {
    let all: Vec<Organization> = match connection.books().organizations().await {
        Ok(all) => all,
        Err(error) => {
            output.say(format_args!("the organizations cannot be listed: {error}"))?;
            return Ok(wanted.or(before));
        }
    };
    let has = |id: &OrganizationId| all.iter().any(|organization| organization.id == *id);
    if let Some(wanted) = wanted {
        if has(&wanted) {
            return Ok(Some(wanted));
        }
        return Err(Failure::usage(format_args!(
            "there is no organization {wanted} in this account"
        )));
    }
    if let Some(before) = before.filter(has) {
        return Ok(Some(before));
    }
    match all.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only.id.clone())),
        several => ask::organization(several, output),
    }
}
