use std::path::{Path, PathBuf};
use std::pin::pin;
use std::time::Duration;

use serde_json::json;
use serde_json::value::RawValue;
use zohobooks_oauth::{EndpointInfo, Error, Method, OrganizationId};

use super::Target;
use super::command;
use super::profile::Profile;
use crate::failure::Failure;
use crate::input;
use crate::new_file::NewFile;
use crate::output::{Output, to_stderr};

/// A call of the API, as it is written on the command line.
#[derive(Debug, clap::Args)]
pub(crate) struct Call {
    /// GET, POST, PUT or DELETE.
    method: Method,

    /// Below /books/v3: /invoices/982000000567114.
    path: String,

    /// Parameters of the query: `per_page=2`.
    #[arg(value_name = "NAME=VALUE", value_parser = parameter)]
    parameters: Vec<(String, String)>,

    /// A file with the JSON to send; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,

    /// Write the answer into a file, which may be of any kind: `GET /invoices/42 accept=pdf`; `-` is standard output.
    #[arg(long = "output", value_name = "FILE")]
    to: Option<PathBuf>,

    /// Another organization than that of the profile.
    #[arg(long, value_name = "ID")]
    organization: Option<OrganizationId>,

    /// Forget that Zoho has refused calls for a while, and call.
    #[arg(long)]
    unblock: bool,
}

pub(super) async fn run(call: Call, target: &Target, output: &mut Output) -> Result<bool, Failure> {
    let (method, path) = (call.method, path(&call.path)?);
    let endpoint = EndpointInfo::find(method, &path).ok_or_else(|| {
        Failure::usage(format_args!("{method} {path} is not in the catalog of calls"))
    })?;
    let json = call.data.as_deref().map(body).transpose()?;
    let (profile, home) = Profile::get(target).await?;
    let name = &target.name;
    let books = profile.fresh_connection(&home, name).await?.books();
    let organization = call.organization.or(profile.organization).ok_or_else(|| {
        let list = command("organizations", name);
        Failure::usage(format_args!(
            "no organization is chosen: give --organization ID; {list} lists them"
        ))
    })?;
    let books = books.organization(&organization);
    let mut request = books.request(endpoint.scope(), method, &path);
    // As Zoho calls what is no JSON: `accept=pdf`.
    let is_file = call.parameters.iter().any(|(name, value)| name == "accept" && value != "json");
    for (name, value) in call.parameters {
        request = request.query(&name, value);
    }
    if let Some(json) = &json {
        request = request.json(json);
    }
    // What cannot be kept is not asked for.
    let is_file = is_file || call.to.is_some();
    let to = call.to.as_deref().filter(|path| *path != Path::new("-"));
    let file = to.map(|path| Ok::<_, Failure>((path, NewFile::begin(path)?)));
    let file = file.transpose()?;
    if call.unblock {
        books.unblock().await?;
    }
    let Some((path, file)) = file else {
        let body = match is_file {
            true => patiently(request.download()).await?.into_body(),
            false => patiently(request.send()).await?.into_body(),
        };
        output.body(&body)?;
        return Ok(true);
    };
    let body = patiently(request.download()).await?.into_body();
    file.finish(&body)?;
    if output.is_json {
        output.json(&json!({ "file": path.to_string_lossy(), "bytes": body.len() }))?;
    } else {
        output.out_or_err(format_args!("{} bytes are in {}", body.len(), path.display()))?;
    }
    Ok(true)
}

/// Below `/books/v3`, which may stand before it.
fn path(text: &str) -> Result<String, Failure> {
    if text.contains('?') {
        return Err(Failure::usage("parameters stand behind the path, each as NAME=VALUE"));
    }
    if text.contains("://") {
        return Err(Failure::usage(
            "the path stands alone, such as /invoices: the profile has the server",
        ));
    }
    let path = text.trim_matches('/');
    Ok(format!("/{}", path.strip_prefix("books/v3/").unwrap_or(path)))
}

fn parameter(text: &str) -> Result<(String, String), &'static str> {
    let (name, value) = text.split_once('=').ok_or("a parameter is NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// Sent to the letter.
fn body(file: &Path) -> Result<Box<RawValue>, Failure> {
    serde_json::from_str(&input::at_most(file, LONGEST_BODY)?)
        .map_err(|error| Failure::usage(format_args!("--data is no JSON: {error}")))
}

/// Says what it waits for, if that takes long: two minutes at most for the turn of a call.
async fn patiently<T>(call: impl Future<Output = Result<T, Error>>) -> Result<T, Failure> {
    let mut call = pin!(call);
    tokio::select! {
        result = &mut call => return Ok(result?),
        () = tokio::time::sleep(LONG) => {}
    }
    to_stderr(
        "waiting for Zoho, or for the turn of the call within the limits of the organization",
    );
    Ok(call.await?)
}

const LONG: Duration = Duration::from_secs(2);
/// In bytes; Zoho takes less.
const LONGEST_BODY: u64 = 64 << 20;
