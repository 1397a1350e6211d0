//! What a login finds.

use zohobooks_oauth::{
    Accounts, Connection, ConnectionFault, ConnectionId, ErrorKind, Grant, GrantedScopes,
    StoreFault,
};

use super::Login;
use crate::account::command;
use crate::account::home::Home;
use crate::account::profile::Profile;
use crate::failure::Failure;
use crate::output::Output;

/// The connection that there is. What could not be replaced is told before anybody consents.
pub(super) async fn opened(
    accounts: &Accounts,
    home: &Home,
    name: &ConnectionId,
) -> Result<Option<Connection>, Failure> {
    let error = match Connection::open(accounts, home.grants.clone(), name.clone()).await {
        Ok(connection) => return Ok(Some(connection)),
        Err(error) => error,
    };
    match error.kind() {
        ErrorKind::Connection(ConnectionFault::Gone) => Ok(None),
        ErrorKind::Mismatch(_) => Err(Failure::usage(format_args!(
            "the profile {name} is of another client, server or data centre: {} ends it, --profile takes \
             another name",
            command("logout", name)
        ))),
        ErrorKind::Store(StoreFault::Corrupt) => {
            let forget = command("logout --forget", name);
            Err(Failure::from(error).with(format_args!("{forget} makes room for a new login")))
        }
        _ => Err(error.into()),
    }
}

/// A grant of less than there was does not take its place.
pub(super) async fn nothing_is_lost(
    before: &Connection,
    grant: &Grant,
    name: &ConnectionId,
) -> Result<(), Failure> {
    let status = before.status().await?;
    let (Some(had), Some(has)) = (
        status
            .access()
            .granted()
            .and_then(GrantedScopes::scopes)
            .filter(|_| status.dead_since().is_none()),
        grant.granted(),
    ) else {
        return Ok(());
    };
    let lost = match has.scopes() {
        Some(has) => has.missing(had),
        None => Some(had),
    };
    let Some(lost) = lost else { return Ok(()) };
    let again = command("login --again", name);
    Err(Failure::new(format_args!(
        "granted without {lost}, which the login before has: that one is kept; {again} takes what it gets"
    )))
}

/// Whether a connection has all that is wanted.
pub(super) async fn is_enough(
    connection: &Connection,
    login: &Login,
    wanted: &Profile,
    name: &ConnectionId,
    output: &mut Output,
) -> Result<bool, Failure> {
    let status = connection.status().await?;
    if status.dead_since().is_some() {
        return Ok(false);
    }
    if login.only_chooses() {
        return Ok(true);
    }
    let access = status.access();
    let not_asked_for = access.requested().missing(wanted.scopes);
    if let Some(missing) = not_asked_for.or_else(|| access.missing()) {
        output.out_or_err(format_args!("consent needed again for: {missing}"))?;
        return Ok(false);
    }
    output.out_or_err(format_args!(
        "the profile {name} has these scopes; --again logs in all the same"
    ))?;
    Ok(true)
}
