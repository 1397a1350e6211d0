use std::collections::BTreeMap;
use std::io::Write as _;

use serde_json::json;
use zohobooks_oauth::DataCenter;
use zohobooks_oauth::emulator::Emulator;

use super::clients::{Clients, Entry, Kind};
use super::options::Emulate;
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::quoted::quoted;
use crate::style::BOLD;

/// Where the stand-in is, and what is registered with it.
pub(super) fn tell(
    zoho: &Emulator,
    clients: &Clients,
    options: &Emulate,
    output: &mut Output,
) -> Result<(), Failure> {
    let address = zoho.loopback().origin(options.data_center);
    let console = format!("{address}/console");
    let origins = DataCenter::all().map(|it| (it.location(), zoho.loopback().origin(it)));
    // Whoever has a file of clients knows their secrets, and others may see this.
    let has_own = options.clients.is_some();
    if output.is_json {
        let clients = clients.entries().map(|(name, client)| match has_own {
            true => (name, client.without_secret()),
            false => (name, client.clone()),
        });
        return output.json(&json!({
            "address": address,
            "addresses": origins.collect::<BTreeMap<_, _>>(),
            "console": console,
            "clients": clients.collect::<BTreeMap<_, _>>(),
        }));
    }
    writeln!(
        output,
        "Zoho's stand-in listens at {BOLD}{address}{BOLD:#}, until Ctrl-C, and then forgets all."
    )?;
    writeln!(output, "Console: {console}")?;
    writeln!(output, "Other data centres:")?;
    for (name, origin) in origins.filter(|(_, origin)| *origin != address) {
        writeln!(output, "  {name:<4} {origin}")?;
    }
    writeln!(output, "Clients:")?;
    for (name, client) in clients.entries() {
        writeln!(output, "  {} (kind {})", plain(name), client.kind)?;
        writeln!(output, "    client ID      {}", client.client_id)?;
        let secret = client.client_secret.as_ref().filter(|_| !has_own);
        if let Some(secret) = secret {
            writeln!(output, "    client secret  {secret}")?;
        }
        if let Some(redirect_uri) = &client.redirect_uri {
            writeln!(output, "    redirect URI   {redirect_uri}")?;
        }
    }
    if let Some(client) = easiest(clients) {
        let organization = options.organizations()[0];
        writeln!(output, "In another terminal:")?;
        write!(output, "  zohobooks login --emulator {address} --kind {}", client.kind)?;
        write!(output, " --client-id {}", quoted(&client.client_id))?;
        if let Some(redirect_uri) = &client.redirect_uri {
            write!(output, " --redirect-uri {}", quoted(redirect_uri))?;
        }
        let scopes = "ZohoBooks.invoices.READ,ZohoBooks.settings.READ";
        writeln!(output, " --scopes {scopes} --organization {}", quoted(organization))?;
    }
    Ok(())
}

/// The client to log in with that asks for the least: no secret, and no code of the console.
fn easiest(clients: &Clients) -> Option<&Entry> {
    let of = |kind| clients.entries().map(|(_, client)| client).find(|it| it.kind == kind);
    [Kind::Native, Kind::Server, Kind::Device].into_iter().find_map(of)
}
