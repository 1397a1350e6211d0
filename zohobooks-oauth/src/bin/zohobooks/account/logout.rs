use std::io::Write as _;

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
