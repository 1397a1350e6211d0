mod ask;
mod consent;

use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;
use zohobooks_oauth::{
    Connection, ConnectionId, DataCenter, Grant, Organization, OrganizationId, ScopeSet,
};

use super::home::Home;
use super::profile::{Kind, Profile};
use crate::failure::Failure;
use crate::input;
use crate::output::{BOLD, Output};
use crate::scopes::wires;
use crate::variable::variable;
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

    /// The data centre of the account: us, eu, in, … Without it the login says which one it is.
    #[arg(long, value_name = "NAME")]
    data_center: Option<DataCenter>,

    /// The redirect URI that is registered, at a port of this machine.
    #[arg(long, value_name = "URI", default_value = REDIRECT_URI)]
    redirect_uri: String,

    /// What to ask for: a list of scopes.
    #[arg(long, value_name = "LIST")]
    scopes: Option<String>,

    /// The default organization, if there are several.
    #[arg(long, value_name = "ID")]
    organization: Option<OrganizationId>,

    /// A code of the console's tab "Generate Code", for a self client.
    #[arg(long)]
    code: bool,

    /// Open no browser here: the address is opened elsewhere, and the one that it leads to is pasted.
    #[arg(long)]
    no_browser: bool,

    /// What stands in for Zoho: `http://127.0.0.1:PORT`.
    #[arg(long, value_name = "URL")]
    emulator: Option<String>,

    /// How many seconds to wait for the browser, 600 at most.
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=600))]
    timeout: u64,

    /// Log in although there is a grant that has all the scopes.
    #[arg(long)]
    again: bool,
}

pub(super) async fn run(
    login: Login,
    name: &ConnectionId,
    output: &mut Output,
) -> Result<bool, Failure> {
    if login.client_secret.is_some() {
        return Err(Failure::usage(
            "a secret on the command line can be read by every user of this machine: use \
             --client-secret-file, ZOHO_CLIENT_SECRET, or the prompt",
        ));
    }
    let home = Home::open().await?;
    let known = Profile::load(&home, name).await?;
    let (again, organization) = (login.again, login.organization.clone());
    let way = match login.no_browser {
        true => Way::Pasted,
        false => Way::Listening(Duration::from_secs(login.timeout)),
    };
    let mut profile = profile(login, known.as_ref(), output)?;
    if let (Some(known), false) = (&known, again)
        && let Some(connection) = enough(known, &profile, &home, name, output).await?
    {
        if organization.is_some() {
            let mut known = known.clone();
            known.organization =
                default_organization(&connection, organization, None, output).await?;
            known.save(&home, name).await?;
        }
        return Ok(true);
    }
    let app = profile.app()?;
    let accounts = app.accounts()?;
    let grant = consent::grant(&app, &accounts, profile.scopes, way, output).await?;
    tell(&grant, output)?;
    let connection =
        Connection::create(&accounts, home.grants.clone(), name.clone(), &grant).await?;
    let before = known.and_then(|known| known.organization);
    profile.organization.clone_from(&before);
    profile.save(&home, name).await?;
    // From here on it can be used, whatever becomes of the rest.
    profile.organization = default_organization(&connection, organization, before, output).await?;
    profile.save(&home, name).await?;
    output.say(format_args!("logged in as the profile {BOLD}{name}{BOLD:#}"))?;
    if output.is_json {
        output.json(&json!({
            "profile": name.as_str(),
            "granted": grant.granted().map(|granted| granted.to_string()),
            "missing": wires(grant.missing()),
            "organization": profile.organization.as_ref().map(|id| id.as_str()),
        }))?;
    }
    Ok(true)
}

fn profile(
    mut login: Login,
    known: Option<&Profile>,
    output: &mut Output,
) -> Result<Profile, Failure> {
    let scopes = match &login.scopes {
        Some(text) => wanted(text, output)?,
        None => match known {
            Some(known) => known.scopes,
            None => wanted(&ask::text("scopes", "--scopes")?, output)?,
        },
    };
    if login.client_id.is_none() {
        login.client_id = variable("ZOHO_CLIENT_ID")?;
    }
    let known = known.filter(|known| {
        login.client_id.as_ref().is_none_or(|id| *id == known.client_id)
            && login.kind.is_none_or(|kind| kind == known.kind)
    });
    if let Some(known) = known {
        let emulator = login.emulator.or_else(|| known.emulator.clone());
        return Ok(Profile { scopes, emulator, ..known.clone() });
    }
    let kind = match login.kind {
        Some(kind) => kind,
        None if login.code => Kind::SelfClient,
        None => ask::kind()?,
    };
    let client_id = match login.client_id {
        Some(id) => id,
        None => {
            ask::show_console(kind, login.data_center, &login.redirect_uri);
            ask::text("client ID", "--client-id")?
        }
    };
    let client_secret = match login.client_secret_file {
        Some(file) => Some(one_line(&input::text(&file)?, "--client-secret-file")?),
        None => match variable("ZOHO_CLIENT_SECRET")? {
            None if kind != Kind::Native => Some(ask::secret()?),
            secret => secret,
        },
    };
    let data_center = match login.data_center {
        None if kind == Kind::SelfClient => Some(ask::data_center()?),
        data_center => data_center,
    };
    if login.redirect_uri.starts_with("http://localhost") {
        // RFC 8252, §8.3.
        output.say(format_args!(
            "note: 127.0.0.1 is safer than localhost, which may lead elsewhere"
        ))?;
    }
    Ok(Profile {
        kind,
        client_id,
        client_secret,
        redirect_uri: login.redirect_uri,
        data_center,
        scopes,
        organization: None,
        emulator: login.emulator,
    })
}

/// Without blanks and line breaks around it, as editors leave them.
fn one_line(text: &str, of: &str) -> Result<String, Failure> {
    let line = text.trim_start_matches('\u{feff}').trim();
    match line.is_empty() || line.contains(['\n', '\r']) {
        true => Err(Failure::usage(format_args!("{of} has to be one line"))),
        false => Ok(line.to_owned()),
    }
}

fn wanted(text: &str, output: &mut Output) -> Result<ScopeSet, Failure> {
    let report = ScopeSet::read(text);
    for problem in report.problems() {
        output.say(format_args!("{}: {problem:#}", problem.severity()))?;
    }
    report.set().filter(|_| report.is_ok()).ok_or_else(|| {
        Failure::usage("the list of scopes has errors; `zohobooks scopes check` prints it repaired")
    })
}

/// The connection that there is, if it has all that is wanted.
async fn enough(
    known: &Profile,
    wanted: &Profile,
    home: &Home,
    name: &ConnectionId,
    output: &mut Output,
) -> Result<Option<Connection>, Failure> {
    if known.client_id != wanted.client_id {
        return Ok(None);
    }
    let Ok(connection) = known.connection(home, name).await else { return Ok(None) };
    let Ok(status) = connection.status().await else { return Ok(None) };
    if status.dead_since().is_some() {
        return Ok(None);
    }
    if let Some(missing) = status.access().requested().missing(wanted.scopes) {
        output.say(format_args!("consent needed again for: {missing}"))?;
        return Ok(None);
    }
    output
        .say(format_args!("the profile {name} has these scopes; --again logs in all the same"))?;
    Ok(Some(connection))
}

fn tell(grant: &Grant, output: &mut Output) -> Result<(), Failure> {
    match grant.granted() {
        Some(granted) => output.say(format_args!("granted: {granted}"))?,
        None => {
            output.say(format_args!(
                "granted: Zoho has not said; asked for was {}",
                grant.requested()
            ))?;
        }
    }
    if let Some(missing) = grant.missing() {
        output.say(format_args!("not granted: {missing}"))?;
    }
    Ok(())
}

/// More than one is a question, never a guess.
async fn default_organization(
    connection: &Connection,
    wanted: Option<OrganizationId>,
    before: Option<OrganizationId>,
    output: &mut Output,
) -> Result<Option<OrganizationId>, Failure> {
    let all: Vec<Organization> = match connection.books().organizations().await {
        Ok(all) => all,
        Err(error) => {
            output.say(format_args!("the organizations cannot be listed: {error}"))?;
            return Ok(wanted.or(before));
        }
    };
    let has = |id: &OrganizationId| all.iter().any(|organization| organization.id == *id);
    if let Some(wanted) = wanted {
        if has(&wanted) {
            return Ok(Some(wanted));
        }
        return Err(Failure::usage(format_args!(
            "there is no organization {wanted} in this account"
        )));
    }
    if let Some(before) = before.filter(has) {
        return Ok(Some(before));
    }
    match all.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only.id.clone())),
        several => ask::organization(several, output),
    }
}
