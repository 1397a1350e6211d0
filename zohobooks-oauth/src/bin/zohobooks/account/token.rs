use std::io::Write as _;

use serde_json::json;
use zohobooks_oauth::ConnectionStatus;

use super::Target;
use super::profile::Profile;
use crate::failure::Failure;
use crate::output::Output;

/// Prints it and nothing else, for other programs.
pub(super) async fn run(target: &Target, output: &mut Output) -> Result<bool, Failure> {
    let (profile, home) = Profile::get(target).await?;
    let connection = profile.fresh_connection(&home, &target.name).await?;
    alive(&connection.status().await?)?;
    let access = connection.access().await?;
    if output.is_json {
        let data_center = access.data_center();
        let api_domain = match &profile.emulator {
            Some(emulator) => emulator.origin(data_center),
            None => data_center.api_url().to_owned(),
        };
        output.json(&json!({
            "access_token": access.token().expose(),
            "api_domain": api_domain,
            "expires_in": access.remaining().as_secs(),
        }))?;
    } else {
        writeln!(output, "{}", access.token().expose())?;
    }
    Ok(true)
}

/// An access token may live on when its refresh token is dead, but that is not known.
pub(super) fn alive(status: &ConnectionStatus) -> Result<(), Failure> {
    match status.dead_since() {
        None => Ok(()),
        Some(_) => Err(Failure::consent(
            "Zoho has refused the refresh token, so there is no token that is good",
        )),
    }
}
