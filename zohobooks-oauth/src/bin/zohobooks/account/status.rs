use std::io::Write as _;

use serde_json::json;

use super::Target;
use super::command;
use super::profile::Profile;
use crate::failure::Failure;
use crate::output::Output;
use crate::scopes::{listed, wires};
use crate::style::BOLD;

pub(super) async fn run(target: &Target, output: &mut Output) -> Result<bool, Failure> {
    let (profile, home) = Profile::get(target).await?;
    let name = &target.name;
    let status = profile.connection(&home, name).await?.status().await?;
    let access = status.access();
    let is_alive = status.dead_since().is_none();
    if output.is_json {
        output.json(&json!({
            "profile": name.as_str(),
            "client_id": profile.client_id,
            "data_center": access.data_center().location(),
            "emulator": profile.emulator.as_ref().map(ToString::to_string),
            "organization": profile.organization.as_ref().map(|id| id.as_str()),
            "requested": wires(Some(access.requested())),
            "granted": access.granted().map(|it| wires(it.scopes())),
            "foreign": access.granted().map(|it| it.foreign().collect::<Vec<_>>()),
            "missing": access.granted().map(|_| wires(access.missing())),
            "expires_in": access.remaining().as_secs(),
            "consents": status.consents(),
            "alive": is_alive,
        }))?;
        return Ok(is_alive);
    }
    let organization = profile.organization.as_ref().map_or("none", |id| id.as_str());
    writeln!(output, "{BOLD}profile{BOLD:#}       {name}")?;
    writeln!(output, "client        {}", profile.client_id)?;
    writeln!(output, "data centre   {}", access.data_center())?;
    if let Some(emulator) = &profile.emulator {
        writeln!(output, "emulator      {emulator}")?;
    }
    writeln!(output, "organization  {organization}")?;
    writeln!(output, "requested     {}", access.requested())?;
    match access.granted() {
        Some(granted) => writeln!(output, "granted       {}", listed(granted))?,
        None => writeln!(output, "granted       Zoho has not said")?,
    }
    if let Some(missing) = access.missing() {
        writeln!(output, "missing       {missing}")?;
    }
    match (is_alive, access.remaining().as_secs()) {
        (true, 0) => writeln!(output, "token         expired: the next call gets a new one")?,
        (true, seconds) => writeln!(output, "token         good for {seconds} s")?,
        (false, _) => {
            writeln!(output, "token         dead: {} makes a new one", command("login", name))?;
        }
    }
    let consents = status.consents();
    writeln!(output, "logins        {consents} of the 20 that Zoho keeps for a user and a client")?;
    Ok(is_alive)
}
