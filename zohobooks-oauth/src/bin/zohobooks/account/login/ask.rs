use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};

use dialoguer::{Password, Select};
use zohobooks_oauth::{DataCenter, Loopback, Organization, OrganizationId};

use crate::account::profile::Kind;
use crate::failure::Failure;
use crate::interrupt;
use crate::output::{Output, plain, to_stderr};

pub(super) fn text(what: &str, option: &str) -> Result<String, Failure> {
    can_ask_for(option)?;
    loop {
        let line = line(what)?;
        if !line.is_empty() {
            return Ok(line);
        }
    }
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
    answered(Password::new().with_prompt("client secret").interact())
}

pub(super) fn kind() -> Result<Kind, Failure> {
    can_ask_for("--kind")?;
    let kinds = [Kind::Server, Kind::Native, Kind::Device, Kind::SelfClient];
    let question = "which kind of client is registered in the console";
    Ok(kinds[chosen(question, kinds.map(Kind::console_name))?])
}

/// Of the account that a self client is of.
pub(super) fn data_center() -> Result<DataCenter, Failure> {
    can_ask_for("--data-center")?;
    let all: Vec<DataCenter> = DataCenter::all().collect();
    let names = all.iter().map(|it| it.domain());
    Ok(all[chosen("where is the account", names)?])
}

/// Of whoever registers a client, unless its users may be anywhere.
pub(super) fn data_center_of_console() -> Result<Option<DataCenter>, Failure> {
    can_ask_for("--client-id")?;
    let all: Vec<DataCenter> = DataCenter::all().collect();
    let anywhere = std::iter::once("anywhere: the login finds out");
    let names = anywhere.chain(all.iter().map(|it| it.domain()));
    let chosen = chosen("where is the account", names)?;
    Ok(chosen.checked_sub(1).map(|place| all[place]))
}

pub(super) fn organization(
    several: &[Organization],
    output: &mut Output,
) -> Result<Option<OrganizationId>, Failure> {
    if !is_possible() {
        output.out_or_err(format_args!(
            "there are {} organizations, choose one by --organization:",
            several.len()
        ))?;
        for organization in several {
            output.out_or_err(format_args!(
                "  {}  {}",
                organization.id,
                plain(&organization.name)
            ))?;
        }
        return Ok(None);
    }
    let names = several.iter().map(|it| format!("{}  {}", it.id, plain(&it.name)));
    let chosen = chosen("which organization is the default", names)?;
    Ok(several.get(chosen).map(|it| it.id.clone()))
}

/// What to do in Zoho's console, or where a stand-in has its clients.
pub(super) fn show_console(
    kind: Kind,
    data_center: Option<DataCenter>,
    redirect_uri: &str,
    emulator: Option<&Loopback>,
) {
    let name = kind.console_name();
    let steps = match emulator {
        Some(address) => format!(
            "1. See which clients the stand-in at {address} has: `zohobooks emulate` prints them, and lists \
             them at {address}/console.\n2. Take one of the type \"{name}\"."
        ),
        None => {
            let console = data_center.unwrap_or(DataCenter::Us).console_url();
            format!("1. Open {console} and log in.\n2. Add a client of the type \"{name}\".")
        }
    };
    to_stderr(steps);
    if kind.has_redirect_uri() {
        to_stderr(format_args!("3. Its redirect URI is, to the letter: {redirect_uri}"));
    }
    to_stderr("That client has what is asked for here.");
}

/// The number of the one that is chosen from a menu.
fn chosen(
    question: &str,
    items: impl IntoIterator<Item = impl ToString>,
) -> Result<usize, Failure> {
    answered(Select::new().with_prompt(question).items(items).default(0).interact())
}

fn answered<T>(answer: dialoguer::Result<T>) -> Result<T, Failure> {
    answer.map_err(|dialoguer::Error::IO(error)| {
        interrupt::show_cursor();
        match error.kind() {
            io::ErrorKind::Interrupted => Failure::interrupted(),
            _ => Failure::new(error),
        }
    })
}

/// Whether somebody is there.
pub(super) fn is_possible() -> bool {
    io::stdin().is_terminal()
}

fn can_ask_for(option: &str) -> Result<(), Failure> {
    match is_possible() {
        true => Ok(()),
        false => Err(Failure::usage(format_args!("{option} is needed, and nobody can be asked"))),
    }
}

/// Of a line that somebody pastes, in bytes.
const LONGEST: u64 = 64 * 1024;
