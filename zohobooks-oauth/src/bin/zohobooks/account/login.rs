mod ask;
mod consent;
mod organization;
mod wanted;

use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;
use zohobooks_oauth::{
    Accounts, Connection, ConnectionFault, ConnectionId, DataCenter, ErrorKind, Grant,
    GrantedScopes, OrganizationId, StoreFault,
};

use super::home::Home;
use super::profile::{Kind, Profile};
use super::{Target, command};
use crate::failure::Failure;
use crate::output::Output;
use crate::scopes::{listed, wires};
use crate::style::BOLD;
use consent::Way;

pub(crate) const REDIRECT_URI: &str = "http://127.0.0.1:8976/callback";

#[derive(clap::Args)]
pub(crate) struct Login {
    /// The kind of client, as it is registered in the console.
    #[arg(long)]
    kind: Option<Kind>,

    #[arg(
        long,
        value_name = "ID",
        help = "The client ID that the console shows; ZOHO_CLIENT_ID has it otherwise"
    )]
    client_id: Option<String>,

    /// A file whose one line is the client secret; ZOHO_CLIENT_SECRET has it otherwise, or you are asked.
    #[arg(long, value_name = "FILE")]
    client_secret_file: Option<PathBuf>,

    /// Nobody should see it: arguments are for all to read.
    #[arg(long, hide = true)]
    client_secret: Option<String>,

    /// The data centre of the account. Without it the login says which one it is.
    #[arg(long, value_name = "NAME", value_parser = crate::named::data_center())]
    data_center: Option<DataCenter>,

    #[arg(
        long,
        value_name = "URI",
        help = format!("The redirect URI that is registered, at a port of this machine: {REDIRECT_URI} if not given")
    )]
    redirect_uri: Option<String>,

    /// What to ask for: a list of scopes. A profile that has some keeps them.
    #[arg(long, value_name = "LIST")]
    scopes: Option<String>,

    /// Ask for this list only, and not for what the profile had.
    #[arg(long, requires = "scopes")]
    only: bool,

    /// The default organization, if there are several.
    #[arg(long, value_name = "ID")]
    organization: Option<OrganizationId>,

    /// A code of the console's tab "Generate Code": the same as `--kind self`.
    #[arg(long, conflicts_with = "no_browser")]
    code: bool,

    /// Open no browser here: the address is opened elsewhere, and the one that it leads to is pasted.
    #[arg(long)]
    no_browser: bool,

    /// How many seconds to wait for the browser, 600 at most.
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=600))]
    timeout: u64,

    /// Log in although there is a grant that has all the scopes.
    #[arg(long)]
    again: bool,
}

impl Login {
    /// For which nobody has to consent.
    fn only_chooses(&self) -> bool {
        self.organization.is_some() && self.scopes.is_none()
    }
}

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
        Some(home) => opened(&accounts, home, name).await?,
        None => None,
    };
    profile.organization = known.and_then(|known| known.organization);
    let before = connection;
    if let (Some(connection), false) = (&before, login.again || login.only)
        && (login.only_chooses() || is_enough(connection, &profile, name, output).await?)
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
    let grant = consent::grant(&app, &accounts, profile.scopes, way, output).await?;
    if let (Some(before), false) = (&before, login.again || login.only) {
        nothing_is_lost(before, &grant, name).await?;
    }
    // First, so that nothing is kept that no profile leads to.
    profile.save(&home, name).await?;
    let connection =
        Connection::create(&accounts, home.grants.clone(), name.clone(), &grant).await?;
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

/// The connection that there is. What could not be replaced is told before anybody consents.
async fn opened(
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
async fn nothing_is_lost(
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
async fn is_enough(
    connection: &Connection,
    wanted: &Profile,
    name: &ConnectionId,
    output: &mut Output,
) -> Result<bool, Failure> {
    let status = connection.status().await?;
    if status.dead_since().is_some() {
        return Ok(false);
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
