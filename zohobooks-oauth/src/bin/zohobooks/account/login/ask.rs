use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};

use dialoguer::{Password, Select};
use zohobooks_oauth::{DataCenter, Organization, OrganizationId};

use crate::account::profile::Kind;
use crate::failure::Failure;
use crate::output::{Output, plain};

pub(super) fn text(what: &str, option: &str) -> Result<String, Failure> {
    can_ask_for(option)?;
    line(what)
}

/// The next line of standard input, whatever that is.
pub(super) fn line(what: &str) -> Result<String, Failure> {
    let mut stderr = io::stderr();
    let _ = write!(stderr, "{what}: ").and_then(|()| stderr.flush());
    let mut line = String::new();
    let read = io::stdin().lock().take(LONGEST).read_line(&mut line);
    let length = read.map_err(|error| Failure::new(format_args!("standard input: {error}")))?;
    if length == 0 {
        return Err(Failure::new(format_args!(
            "standard input ended where this was to come: {what}"
        )));
    }
    Ok(line.trim().to_owned())
}

pub(super) fn secret() -> Result<String, Failure> {
    can_ask_for("--client-secret-file or ZOHO_CLIENT_SECRET")?;
    Password::new().with_prompt("client secret").interact().map_err(Failure::new)
}

pub(super) fn kind() -> Result<Kind, Failure> {
    can_ask_for("--kind")?;
    let kinds = [Kind::Server, Kind::Native, Kind::Device, Kind::SelfClient];
    let chosen = Select::new()
        .with_prompt("which kind of client is registered in the console")
        .items(kinds.map(Kind::console_name))
        .default(0)
        .interact()
        .map_err(Failure::new)?;
    Ok(kinds[chosen])
}

pub(super) fn data_center() -> Result<DataCenter, Failure> {
    can_ask_for("--data-center")?;
    let all: Vec<DataCenter> = DataCenter::all().collect();
    let names: Vec<&str> = all.iter().map(|it| it.domain()).collect();
    let chosen = Select::new()
        .with_prompt("where is the account: zoho.…")
        .items(&names)
        .default(0)
        .interact()
        .map_err(Failure::new)?;
    Ok(all[chosen])
}

pub(super) fn organization(
    several: &[Organization],
    output: &mut Output,
) -> Result<Option<OrganizationId>, Failure> {
    if !io::stdin().is_terminal() {
        output.say(format_args!(
            "there are {} organizations, choose one by --organization:",
            several.len()
        ))?;
        for organization in several {
            output.say(format_args!("  {}  {}", organization.id, plain(&organization.name)))?;
        }
        return Ok(None);
    }
    let names = several.iter().map(|it| format!("{}  {}", it.id, plain(&it.name)));
    let chosen = Select::new()
        .with_prompt("which organization is the default")
        .items(names)
        .default(0)
        .interact()
        .map_err(Failure::new)?;
    Ok(several.get(chosen).map(|it| it.id.clone()))
}

/// What to do in Zoho's console.
pub(super) fn show_console(kind: Kind, data_center: Option<DataCenter>, redirect_uri: &str) {
    let console = data_center.unwrap_or(DataCenter::Us).console_url();
    let _ = writeln!(io::stderr(), "1. Open {console} and log in.");
    let _ = writeln!(io::stderr(), "2. Add a client of the type \"{}\".", kind.console_name());
    if kind.has_redirect_uri() {
        let _ = writeln!(io::stderr(), "3. As redirect URI paste, to the letter: {redirect_uri}");
    }
    let _ = writeln!(io::stderr(), "Then the console shows what is asked for here.");
}

/// Whether somebody can be asked.
fn can_ask_for(option: &str) -> Result<(), Failure> {
    match io::stdin().is_terminal() {
        true => Ok(()),
        false => Err(Failure::usage(format_args!("{option} is needed, and nobody can be asked"))),
    }
}

/// Of a line that somebody pastes, in bytes.
const LONGEST: u64 = 64 * 1024;
