use serde_json::json;
use zohobooks_oauth::ConnectionId;

use super::home::Home;
use super::profile::Profile;
use crate::failure::Failure;
use crate::output::Output;

/// Revokes the grant, and forgets it when that is done.
pub(super) async fn run(
    name: &ConnectionId,
    forget: bool,
    output: &mut Output,
) -> Result<bool, Failure> {
    let home = Home::open().await?;
    let revoked = revoke(&home, name).await;
    let is_revoked = revoked.is_ok();
    if let Err(failure) = revoked {
        if !forget {
            return Err(failure.with("it is not forgotten; --forget does so all the same"));
        }
        output.say(format_args!("not revoked: {failure}"))?;
    }
    Profile::remove(&home, name).await?;
    let what = if is_revoked { "revoked and forgotten" } else { "forgotten" };
    output.say(format_args!("the profile {name} is {what}"))?;
    if output.is_json {
        output.json(&json!({ "profile": name.as_str(), "revoked": is_revoked }))?;
    }
    Ok(true)
}

async fn revoke(home: &Home, name: &ConnectionId) -> Result<(), Failure> {
    let profile = Profile::get(home, name).await?;
    Ok(profile.connection(home, name).await?.revoke().await?)
}
