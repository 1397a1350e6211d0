use std::io::Write as _;

use serde_json::{Value, json};
use zohobooks_oauth::Organization;

use super::Target;
use super::profile::Profile;
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::style::BOLD;

pub(super) async fn run(target: &Target, output: &mut Output) -> Result<bool, Failure> {
    let (profile, home) = Profile::get(target).await?;
    let all = profile.fresh_connection(&home, &target.name).await?.books().organizations().await?;
    let is_default = |it: &Organization| profile.organization.as_ref() == Some(&it.id);
    if output.is_json {
        let all = all
            .iter()
            .map(|it| json!({ "id": it.id.as_str(), "name": it.name, "default": is_default(it) }));
        output.json(&all.collect::<Vec<Value>>().into())?;
        return Ok(true);
    }
    for organization in &all {
        let mark = if is_default(organization) { "*" } else { " " };
        writeln!(
            output,
            "{mark} {BOLD}{}{BOLD:#}  {}",
            organization.id,
            plain(&organization.name)
        )?;
    }
    Ok(true)
}
