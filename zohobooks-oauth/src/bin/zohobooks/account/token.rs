use std::io::Write as _;

use serde_json::json;
use zohobooks_oauth::ConnectionId;

use super::home::Home;
use super::profile::Profile;
use crate::failure::Failure;
use crate::output::Output;

/// Prints it and nothing else, for other programs.
pub(super) async fn run(name: &ConnectionId, output: &mut Output) -> Result<bool, Failure> {
    let home = Home::open().await?;
    let profile = Profile::get(&home, name).await?;
    let connection = profile.connection(&home, name).await?;
    let access = connection.access().await?;
    if output.is_json {
        output.json(&json!({
            "access_token": access.token().expose(),
            "api_domain": profile.emulator.as_deref().unwrap_or(access.data_center().api_url()),
            "expires_in": access.remaining().as_secs(),
        }))?;
    } else {
        writeln!(output, "{}", access.token().expose())?;
    }
    Ok(true)
}
