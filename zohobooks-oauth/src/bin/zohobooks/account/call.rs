use std::path::PathBuf;
use std::pin::pin;
use std::time::Duration;

use serde_json::value::RawValue;
use zohobooks_oauth::{ConnectionId, EndpointInfo, Error, Method, OrganizationId};

use super::home::Home;
use super::profile::Profile;
use crate::failure::Failure;
use crate::input;
use crate::output::Output;

/// A call of the API, as it is written on the command line.
#[derive(Debug, clap::Args)]
pub(crate) struct Call {
    /// GET, POST, PUT or DELETE.
    method: Method,

    /// Below /books/v3: /invoices/982000000567114.
    path: String,

    /// Parameters of the query: `per_page=2`.
    parameters: Vec<String>,

    /// A file with the JSON to send; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,

    /// Write the answer into a file, which may be of any kind: `GET /invoices/42 accept=pdf`.
    #[arg(long = "output", value_name = "FILE")]
    to: Option<PathBuf>,

    /// Another organization than that of the profile.
    #[arg(long, value_name = "ID")]
    organization: Option<OrganizationId>,
}

pub(super) async fn run(
    call: Call,
    name: &ConnectionId,
    output: &mut Output,
) -> Result<bool, Failure> {
    let Call { method, path, parameters, data, to, organization } = call;
    if path.contains('?') {
        return Err(Failure::usage("parameters stand behind the path, each as NAME=VALUE"));
    }
    let path = path.strip_prefix("/books/v3").unwrap_or(&path);
    let path = format!("/{}", path.trim_matches('/'));
    let endpoint = EndpointInfo::find(method, &path).ok_or_else(|| {
        Failure::usage(format_args!("{method} {path} is not in the catalog of calls"))
    })?;
    let home = Home::open().await?;
    let profile = Profile::get(&home, name).await?;
    let books = profile.connection(&home, name).await?.books();
    let organization = organization.or(profile.organization).ok_or_else(|| {
        Failure::usage("which organization? `zohobooks organizations` lists them; --organization")
    })?;
    let mut request = books.organization(&organization).request(endpoint.scope(), method, &path);
    for parameter in &parameters {
        let (name, value) = parameter.split_once('=').ok_or_else(|| {
            Failure::usage(format_args!("a parameter is NAME=VALUE: {parameter:?}"))
        })?;
        request = request.query(name, value);
    }
    if let Some(data) = data {
        // Sent to the letter.
        let json: Box<RawValue> = serde_json::from_str(&input::text(&data)?)
            .map_err(|error| Failure::usage(format_args!("--data is no JSON: {error}")))?;
        request = request.json(&json);
    }
    let Some(file) = to else {
        let body = patiently(request.send(), output).await?.into_body();
        output.body(&body)?;
        return Ok(true);
    };
    let body = patiently(request.download(), output).await?.into_body();
    std::fs::write(&file, &body)
        .map_err(|error| Failure::new(format_args!("{}: {error}", file.display())))?;
    output.say(format_args!("{} bytes are in {}", body.len(), file.display()))?;
    Ok(true)
}

/// Says what it waits for, if that takes long: two minutes at most for the turn of a call.
async fn patiently<T>(
    call: impl Future<Output = Result<T, Error>>,
    output: &mut Output,
) -> Result<T, Failure> {
    let mut call = pin!(call);
    tokio::select! {
        result = &mut call => return Ok(result?),
        () = tokio::time::sleep(LONG) => {}
    }
    output.note(
        "waiting for Zoho, or for the turn of the call within the limits of the organization",
    );
    Ok(call.await?)
}

const LONG: Duration = Duration::from_secs(2);
