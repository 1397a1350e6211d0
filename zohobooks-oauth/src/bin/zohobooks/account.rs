//! What is done with a profile that has logged in.

use std::io::Write as _;
use std::time::Instant;

use serde_json::{Value, json};
use zohobooks_oauth::{Access, Connection, ConnectionId, Organization};

use crate::failure::Failure;
use crate::home::Home;
use crate::output::{BOLD, Output};
use crate::profile::Profile;
use crate::scopes::wires;

pub(crate) async fn status(name: &ConnectionId, output: &mut Output) -> Result<bool, Failure> {
    let home = Home::open().await?;
    let profile = Profile::get(&home, name).await?;
    let status = profile.connection(&home, name).await?.status().await?;
    let access = status.access();
    let is_alive = status.dead_since().is_none();
    if output.is_json {
        output.json(&json!({
            "profile": name.as_str(),
            "client_id": profile.client_id,
            "data_center": access.data_center().location(),
            "organization": profile.organization.as_ref().map(|id| id.as_str()),
            "requested": wires(Some(access.requested())),
            "granted": access.granted().map(|granted| granted.to_string()),
            "missing": wires(access.missing()),
            "expires_in": seconds_left(access),
            "consents": status.consents(),
            "alive": is_alive,
        }))?;
        return Ok(is_alive);
    }
    let organization = profile.organization.as_ref().map_or("none", |id| id.as_str());
    writeln!(output, "{BOLD}profile{BOLD:#}       {name}")?;
    writeln!(output, "client        {}", profile.client_id)?;
    writeln!(output, "data centre   {}", access.data_center())?;
    writeln!(output, "organization  {organization}")?;
    writeln!(output, "requested     {}", access.requested())?;
    match access.granted() {
        Some(granted) => writeln!(output, "granted       {granted}")?,
        None => writeln!(output, "granted       Zoho has not said")?,
    }
    if let Some(missing) = access.missing() {
        writeln!(output, "missing       {missing}")?;
    }
    match is_alive {
        true => writeln!(output, "token         good for {} s", seconds_left(access))?,
        false => writeln!(output, "token         dead: `zohobooks login` makes a new one")?,
    }
    writeln!(output, "logins        {} of the 20 that Zoho keeps", status.consents())?;
    Ok(is_alive)
}

pub(crate) async fn token(name: &ConnectionId, output: &mut Output) -> Result<bool, Failure> {
    let connection = connection(name).await?;
    let access = connection.access().await?;
    if output.is_json {
        output.json(&json!({
            "access_token": access.token().expose(),
            "api_domain": access.data_center().api_url(),
            "expires_in": seconds_left(&access),
        }))?;
    } else {
        writeln!(output, "{}", access.token().expose())?;
    }
    Ok(true)
}

pub(crate) async fn organizations(
    name: &ConnectionId,
    output: &mut Output,
) -> Result<bool, Failure> {
    let home = Home::open().await?;
    let profile = Profile::get(&home, name).await?;
    let all = profile.connection(&home, name).await?.books().organizations().await?;
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
        writeln!(output, "{mark} {BOLD}{}{BOLD:#}  {}", organization.id, organization.name)?;
    }
    Ok(true)
}

/// Revokes the grant, and forgets it when that is done.
pub(crate) async fn logout(
    name: &ConnectionId,
    forget: bool,
    output: &mut Output,
) -> Result<bool, Failure> {
    let home = Home::open().await?;
    let profile = Profile::get(&home, name).await?;
    let revoked = match profile.connection(&home, name).await {
        Ok(connection) => connection.revoke().await.map_err(Failure::from),
        Err(failure) => Err(failure),
    };
    if let Err(failure) = revoked {
        if !forget {
            return Err(failure.with("it is not forgotten; --forget does so all the same"));
        }
        writeln!(output, "not revoked: {failure}")?;
    }
    Profile::remove(&home, name).await?;
    writeln!(output, "the profile {name} is forgotten")?;
    Ok(true)
}

/// How long the token is good from now on, whenever it was issued.
pub(crate) fn seconds_left(access: &Access) -> u64 {
    access.expires_at().saturating_duration_since(Instant::now()).as_secs()
}

async fn connection(name: &ConnectionId) -> Result<Connection, Failure> {
    let home = Home::open().await?;
    Profile::get(&home, name).await?.connection(&home, name).await
}
