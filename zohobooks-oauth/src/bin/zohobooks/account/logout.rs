use serde_json::json;
use zohobooks_oauth::{Connection, ConnectionFault, ConnectionId, Error, ErrorKind, Store as _};

use super::home::Home;
use super::profile::Profile;
use super::{Target, command};
use crate::failure::Failure;
use crate::output::Output;

/// Revokes the grant, and forgets it when that is done.
pub(super) async fn run(
    target: &Target,
    forget: bool,
    output: &mut Output,
) -> Result<bool, Failure> {
    let name = &target.name;
    let Some(home) = Home::find().await? else { return Err(Profile::missing(name)) };
    if !is_there(&home, name).await {
        return Err(Profile::missing(name));
    }
    if let Ok(Some(profile)) = Profile::load(&home, name).await {
        // What nobody could revoke there is not forgotten either.
        profile.emulator_for(target)?;
    }
    let consents = match revoke(&home, target).await {
        Ok(consents) => consents,
        Err(failure) if forget => {
            output.out_or_err(format_args!("not revoked: {failure}"))?;
            None
        }
        Err(failure) => {
            let all_the_same = command("logout --forget", name);
            let hint = format_args!("nothing was forgotten; {all_the_same} forgets it unrevoked");
            return Err(failure.with(hint));
        }
    };
    let aside = Profile::remove(&home, name).await?;
    for file in aside {
        output.out_or_err(format_args!("what cannot be read is in {}", file.display()))?;
    }
    let what = if consents.is_some() { "revoked and forgotten" } else { "forgotten" };
    output.out_or_err(format_args!("the profile {name} is {what}"))?;
    if let Some(consents @ 2..) = consents {
        // Whether a login ends the grant of the one before is not known.
        output.out_or_err(format_args!(
            "earlier logins may be good still, {} of them: the user ends them among the connected apps of the Zoho \
             account",
            consents - 1
        ))?;
    }
    if output.is_json {
        output.json(&json!({ "profile": name.as_str(), "revoked": consents.is_some() }))?;
    }
    Ok(true)
}

/// How often the user had consented, if there was something to revoke.
async fn revoke(home: &Home, target: &Target) -> Result<Option<u32>, Failure> {
    let profile = Profile::get_in(home, target).await?;
    let accounts = profile.app()?.accounts()?;
    let revoked = async {
        let connection =
            Connection::open(&accounts, home.grants.clone(), target.name.clone()).await?;
        let consents = connection.status().await?.consents();
        connection.revoke().await?;
        Ok::<u32, Error>(consents)
    };
    match revoked.await {
        Ok(consents) => Ok(Some(consents)),
        Err(error) if matches!(error.kind(), ErrorKind::Connection(ConnectionFault::Gone)) => {
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether there is anything of it, be it damaged.
async fn is_there(home: &Home, name: &ConnectionId) -> bool {
    for store in [&home.profiles, &home.grants] {
        if !matches!(store.load(name).await, Ok(None)) {
            return true;
        }
    }
    false
}
