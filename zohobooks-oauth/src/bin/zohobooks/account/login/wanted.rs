use zohobooks_oauth::http::Uri;
use zohobooks_oauth::{NativeApp, ScopeSet};

use super::{Login, REDIRECT_URI, ask};
use crate::account::Target;
use crate::account::profile::{Kind, Profile};
use crate::failure::Failure;
use crate::input;
use crate::output::{Output, plain};
use crate::variable::variable;

/// What was given, else what the profile had, else what the user says.
pub(super) fn wanted(
    login: &Login,
    target: &Target,
    known: Option<&Profile>,
    output: &mut Output,
) -> Result<Profile, Failure> {
    let scopes = match (&login.scopes, known) {
        (Some(text), Some(known)) if !login.only => {
            read(text, output)?.union(known.scopes).reduced()
        }
        (Some(text), _) => read(text, output)?,
        (None, Some(known)) => known.scopes,
        (None, None) => read(&ask::text(SCOPES, "--scopes")?, output)?,
    };
    let emulator = match known {
        Some(known) => known.emulator_for(target)?,
        None => target.emulator.clone(),
    };
    let given =
        login.client_id.clone().map_or_else(|| variable("ZOHO_CLIENT_ID"), |id| Ok(Some(id)))?;
    let kind = match (login.kind, login.code) {
        (Some(Kind::SelfClient) | None, true) => Some(Kind::SelfClient),
        (Some(_), true) => return Err(Failure::usage("--code is for --kind self")),
        (kind, false) => kind,
    };
    // Of another client nothing else is the same.
    let known = known.filter(|known| {
        given.as_ref().is_none_or(|id| *id == known.client_id)
            && kind.is_none_or(|kind| kind == known.kind)
    });
    let kind = match (kind, known) {
        (Some(kind), _) => kind,
        (None, Some(known)) => known.kind,
        (None, None) => ask::kind()?,
    };
    let redirect_uri =
        login.redirect_uri.clone().or_else(|| known.map(|it| it.redirect_uri.clone()));
    let redirect_uri = redirect_uri.unwrap_or_else(|| REDIRECT_URI.to_owned());
    if kind.has_redirect_uri()
        && let Some(note) = note_on(&redirect_uri)
    {
        output.out_or_err(format_args!("note: {note}"))?;
    }
    let data_center = match (login.data_center, known) {
        (Some(data_center), _) => Some(data_center),
        (None, Some(known)) => known.data_center,
        (None, None) if kind == Kind::SelfClient => Some(ask::data_center()?),
        // Each has a console of its own, which a stand-in has not.
        (None, None) if given.is_none() && target.emulator.is_none() => {
            ask::data_center_of_console()?
        }
        (None, None) => None,
    };
    let client_id = match (given, known) {
        (Some(id), _) => id,
        (None, Some(known)) => known.client_id.clone(),
        (None, None) => {
            ask::show_console(kind, data_center, &redirect_uri, target.emulator.as_ref());
            ask::text("client ID", "--client-id")?
        }
    };
    // Before more is asked.
    NativeApp::new(&client_id, REDIRECT_URI)?;
    let client_secret = match (secret(login)?, known) {
        (Some(secret), _) => Some(secret),
        (None, Some(known)) => known.client_secret.clone(),
        (None, None) if kind == Kind::Native => None,
        (None, None) => Some(ask::secret()?),
    };
    Ok(Profile {
        kind,
        client_id,
        client_secret,
        redirect_uri,
        data_center,
        scopes,
        organization: None,
        emulator,
    })
}

/// On one that works and that is not safe.
fn note_on(redirect_uri: &str) -> Option<&'static str> {
    let uri: Uri = redirect_uri.parse().ok()?;
    match (uri.scheme_str()?, uri.host()?) {
        ("http", "127.0.0.1" | "[::1]") => None,
        // RFC 8252, §8.3.
        ("http", "localhost") => {
            Some("127.0.0.1 is safer than localhost, which may lead elsewhere")
        }
        ("http", _) => Some(
            "the code comes without encryption, so register a redirect URI with https, or at 127.0.0.1",
        ),
        _ => None,
    }
}

fn secret(login: &Login) -> Result<Option<String>, Failure> {
    let Some(file) = &login.client_secret_file else { return variable("ZOHO_CLIENT_SECRET") };
    let text = input::at_most(file, LONGEST_SECRET)?;
    // As editors leave it.
    let line = text.trim_start_matches('\u{feff}').trim();
    match line.is_empty() || line.contains(['\n', '\r']) {
        true => Err(Failure::usage("--client-secret-file has to be one line")),
        false => Ok(Some(line.to_owned())),
    }
}

fn read(text: &str, output: &mut Output) -> Result<ScopeSet, Failure> {
    let report = ScopeSet::read(text);
    for problem in report.problems() {
        output.out_or_err(format_args!("{}: {problem:#}", problem.severity()))?;
    }
    for scope in report.foreign() {
        let scope = plain(scope);
        output.out_or_err(format_args!(
            "left out: {scope}; only scopes of Zoho Books are asked for"
        ))?;
    }
    report.set().filter(|_| report.is_ok()).ok_or_else(|| {
        Failure::usage("the list of scopes has errors; `zohobooks scopes check` prints it repaired")
    })
}

const LONGEST_SECRET: u64 = 4096;
const SCOPES: &str = "scopes, such as ZohoBooks.invoices.READ,ZohoBooks.settings.READ (`zohobooks scopes open` has them all)";
