mod ask;
mod before;
mod consent;
mod options;
mod organization;
mod wanted;

use std::time::Duration;

use serde_json::json;
use zohobooks_oauth::{Connection, ConnectionId, Grant};

use super::Target;
use super::home::Home;
use super::profile::Profile;
use crate::failure::Failure;
use crate::output::Output;
use crate::scopes::{listed, wires};
use crate::style::BOLD;
use consent::Way;
pub(crate) use options::Login;

pub(crate) const REDIRECT_URI: &str = "http://127.0.0.1:8976/callback";

pub(super) async fn run(
    login: Login,
    target: &Target,
    output: &mut Output,
) -> Result<bool, Failure> {
    let name = &target.name;
    if login.client_secret.is_some() {
        return Err(Failure::usage(
            "a secret on the command line can be read by every user of this machine: use \
             --client-secret-file, ZOHO_CLIENT_SECRET, or the prompt",
        ));
    }
    let there = Home::find().await?;
    let known = match &there {
        Some(home) => Profile::load(home, name).await?,
        None => None,
    };
    let mut profile = wanted::wanted(&login, target, known.as_ref(), output)?;
    let app = profile.app()?;
    let accounts = app.accounts()?;
    let connection = match &there {
        Some(home) => before::opened(&accounts, home, name).await?,
        None => None,
    };
    profile.organization = known.and_then(|known| known.organization);
    if let (Some(connection), false) = (&connection, login.again || login.only)
        && before::is_enough(connection, &login, &profile, name, output).await?
    {
        // What else was given counts from now on.
        if login.organization.is_some() {
            profile.organization =
                organization::default(connection, login.organization, &profile, output).await?;
        }
        profile.save(&Home::open().await?, name).await?;
        let organization = profile.organization.as_ref().map_or("none", |id| id.as_str());
        output.out_or_err(format_args!("the default organization is {organization}"))?;
        return tell(connection, &profile, name, output).await;
    }
    if login.organization.is_none() && profile.organization.is_none() {
        organization::can_be_listed(profile.scopes);
    }
    let way = Way::new(&app, (!login.no_browser).then(|| Duration::from_secs(login.timeout)))?;
    // Nothing is written before it is certain that there is something to keep, and nobody consents in vain.
    let home = Home::open().await?;
    let (grant, hold) = consent::grant(&app, &accounts, profile.scopes, way, output).await?;
    if let (Some(connection), false) = (&connection, login.again || login.only) {
        before::nothing_is_lost(connection, &grant, name).await?;
    }
    // First, so that nothing is kept that no profile leads to.
    profile.save(&home, name).await?;
    let connection =
        Connection::create(&accounts, home.grants.clone(), name.clone(), &grant).await?;
    drop(hold);
    show(&grant, output)?;
    profile.organization =
        organization::default(&connection, login.organization, &profile, output).await?;
    profile.save(&home, name).await?;
    output.out_or_err(format_args!("logged in as the profile {BOLD}{name}{BOLD:#}"))?;
    tell(&connection, &profile, name, output).await
}

/// The outcome, for programs.
async fn tell(
    connection: &Connection,
    profile: &Profile,
    name: &ConnectionId,
    output: &mut Output,
) -> Result<bool, Failure> {
    if output.is_json {
        let status = connection.status().await?;
        let access = status.access();
        output.json(&json!({
            "profile": name.as_str(),
            "granted": access.granted().map(|it| wires(it.scopes())),
            "missing": access.granted().map(|_| wires(access.missing())),
            "organization": profile.organization.as_ref().map(|id| id.as_str()),
        }))?;
    }
    Ok(true)
}

fn show(grant: &Grant, output: &mut Output) -> Result<(), Failure> {
    match grant.granted() {
        Some(granted) => output.out_or_err(format_args!("granted: {}", listed(granted)))?,
        None => {
            output.out_or_err(format_args!(
                "granted: Zoho has not said; asked for was {}",
                grant.requested()
            ))?;
        }
    }
    if let Some(missing) = grant.missing() {
        output.out_or_err(format_args!("not granted: {missing}"))?;
    }
    Ok(())
}
