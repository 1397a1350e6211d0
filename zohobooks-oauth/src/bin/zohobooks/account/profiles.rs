use std::io::Write as _;

use serde_json::{Value, json};
use zohobooks_oauth::{ConnectionId, Store as _};

use super::home::Home;
use super::profile::Profile;
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::style::BOLD;

pub(super) async fn run(output: &mut Output) -> Result<bool, Failure> {
    let mut profiles = Vec::new();
    if let Some(home) = Home::find().await? {
        for name in names(&home).await? {
            // One that cannot be read is named all the same.
            let profile = Profile::load(&home, &name).await.ok().flatten();
            profiles.push((name, profile));
        }
    }
    if output.is_json {
        let profiles = profiles.iter().map(|(name, profile)| {
            json!({
                "profile": name.as_str(),
                "kind": profile.as_ref().map(|it| it.kind),
                "client_id": profile.as_ref().map(|it| &it.client_id),
                "organization": profile.as_ref().and_then(|it| it.organization.as_ref()),
                "emulator": profile.as_ref().and_then(|it| it.emulator.as_ref()).map(ToString::to_string),
            })
        });
        output.json(&profiles.collect::<Vec<Value>>().into())?;
        return Ok(true);
    }
    for (name, profile) in &profiles {
        write!(output, "{BOLD}{}{BOLD:#}  ", plain(name.as_str()))?;
        match profile {
            Some(it) => writeln!(output, "{}, {}", it.kind.console_name(), it.client_id)?,
            None => writeln!(output, "cannot be read")?,
        }
    }
    Ok(true)
}

async fn names(home: &Home) -> Result<Vec<ConnectionId>, Failure> {
    let mut names: Vec<ConnectionId> = Vec::new();
    loop {
        let more = home.profiles.list(names.last(), PAGE).await.map_err(Failure::of_store)?;
        if more.is_empty() {
            return Ok(names);
        }
        names.extend(more);
    }
}

const PAGE: usize = 100;
