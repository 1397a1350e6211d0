use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use zohobooks_oauth::emulator::{Answer, Emulator};
use zohobooks_oauth::{DataCenter, ScopeSet};

use crate::failure::Failure;
use crate::input;
use crate::output::{BOLD, Output};

/// How the stand-in behaves.
#[derive(Debug, clap::Args)]
pub(crate) struct Emulate {
    /// The port of 127.0.0.1 for the data centre of the user; a free one by default.
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// The data centre of the user who logs in: us, eu, in, …
    #[arg(long, value_name = "NAME", default_value = "us")]
    data_center: DataCenter,

    /// The redirect URI of the clients.
    #[arg(long, value_name = "URI", default_value = crate::account::REDIRECT_URI)]
    redirect_uri: String,

    /// An organization of the user, in place of the two that there are.
    #[arg(long, value_name = "ID=NAME")]
    organization: Vec<String>,

    /// A JSON file of records: {"10234695": {"/contacts": [{"contact_name": "Zillum"}]}}.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,

    /// Without Zoho's limits on token requests.
    #[arg(long)]
    without_limits: bool,

    /// How many calls an organization has a minute.
    #[arg(long, value_name = "CALLS", default_value_t = 100)]
    calls_per_minute: usize,

    /// How many calls an organization has at the same time.
    #[arg(long, value_name = "CALLS", default_value_t = 10)]
    calls_at_once: usize,

    /// How many calls an organization has a day.
    #[arg(long, value_name = "CALLS", default_value_t = 2000)]
    calls_per_day: usize,

    /// Grant this list, whatever is asked for.
    #[arg(long, value_name = "LIST")]
    grant_only: Option<ScopeSet>,

    /// Refuse these scopes, as the role of a user may.
    #[arg(long, value_name = "LIST")]
    forbid: Option<ScopeSet>,

    /// Answer every request to a path with a status: /oauth/v2/token=503.
    #[arg(long, value_name = "PATH=STATUS")]
    fault: Vec<String>,
}

/// Runs until Ctrl-C.
pub(crate) async fn run(options: Emulate, output: &mut Output) -> Result<bool, Failure> {
    let mut builder = Emulator::builder().data_center(options.data_center).port(options.port);
    for organization in &options.organization {
        let (id, name) = pair(organization, "--organization")?;
        builder = builder.organization(id, name);
    }
    if options.without_limits {
        builder = builder.without_limits();
    }
    let faults = options.fault.iter().map(|fault| {
        let (path, status) = pair(fault, "--fault")?;
        let status = status.parse().ok().filter(|status| (200..=599).contains(status));
        let status = status.ok_or_else(|| Failure::usage("--fault: a status is 200 to 599"))?;
        Ok((path, status))
    });
    let faults = faults.collect::<Result<Vec<(&str, u16)>, Failure>>()?;
    let records = options.data.as_deref().map(records).transpose()?;

    let zoho = builder.start().await.map_err(|error| {
        Failure::new(format_args!("port {} cannot be listened at: {error}", options.port))
    })?;
    zoho.limit_calls(options.calls_per_minute, options.calls_at_once, options.calls_per_day);
    for (path, status) in faults {
        zoho.answer_each(path, Answer::status(status));
    }
    if let Some(scopes) = options.grant_only {
        zoho.grant_only(scopes);
    }
    if let Some(scopes) = options.forbid {
        zoho.forbid(scopes);
    }
    for (organization, paths) in records.into_iter().flatten() {
        for (path, list) in paths {
            for record in list {
                zoho.insert(&organization, &path, Value::Object(record));
            }
        }
    }
    tell(&zoho, &options, output)?;
    output.end()?;
    tokio::signal::ctrl_c().await.map_err(Failure::new)?;
    Ok(true)
}

fn pair<'a>(text: &'a str, option: &str) -> Result<(&'a str, &'a str), Failure> {
    text.split_once('=')
        .ok_or_else(|| Failure::usage(format_args!("{option}: there is no = in {text:?}")))
}

/// By organization and path.
type Records = BTreeMap<String, BTreeMap<String, Vec<Map<String, Value>>>>;

fn records(file: &Path) -> Result<Records, Failure> {
    serde_json::from_str(&input::text(file)?).map_err(|error| {
        let example = r#"{"10234695": {"/contacts": [{"contact_name": "Zillum"}]}}"#;
        Failure::usage(format_args!("{}: not of the form {example}: {error}", file.display()))
    })
}

fn tell(zoho: &Emulator, options: &Emulate, output: &mut Output) -> Result<(), Failure> {
    let uri = options.redirect_uri.as_str();
    let clients = [
        ("server", zoho.register(uri)),
        ("native", zoho.register_native(uri)),
        ("device", zoho.register_device()),
        ("self", zoho.register_self_client()),
    ];
    let address = zoho.loopback().origin(options.data_center);
    let origins = DataCenter::all().map(|it| (it.location(), zoho.loopback().origin(it)));
    if output.is_json {
        let clients = clients.iter().map(|(kind, client)| {
            let secret = client.client_secret();
            let client = json!({ "client_id": client.client_id(), "client_secret": secret });
            ((*kind).to_owned(), client)
        });
        let origins = origins.map(|(name, origin)| (name.to_owned(), origin.into()));
        return output.json(&json!({
            "address": address,
            "addresses": origins.collect::<Map<_, _>>(),
            "redirect_uri": uri,
            "clients": clients.collect::<Map<_, _>>(),
        }));
    }
    writeln!(output, "Zoho's stand-in listens at {BOLD}{address}{BOLD:#}, until Ctrl-C.")?;
    writeln!(output, "Other data centres:")?;
    for (name, origin) in origins.filter(|(_, origin)| *origin != address) {
        writeln!(output, "  {name:<4} {origin}")?;
    }
    writeln!(output, "Clients, with the redirect URI {uri}:")?;
    for (kind, client) in &clients {
        writeln!(output, "  {kind:<7} {}  {}", client.client_id(), client.client_secret())?;
    }
    let id = clients[1].1.client_id();
    let first = options.organization.first().and_then(|it| it.split_once('='));
    let organization = first.map_or("10234695", |(id, _)| id);
    writeln!(output, "In another terminal:")?;
    writeln!(
        output,
        "  zohobooks login --emulator {address} --kind native --client-id {id} --redirect-uri {uri} \
         --scopes ZohoBooks.invoices.READ,ZohoBooks.settings.READ --organization {organization}",
    )?;
    Ok(())
}
