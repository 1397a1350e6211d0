use std::io::Write as _;

use zohobooks_oauth::DataCenter;
use zohobooks_oauth::emulator::Emulator;

use crate::failure::Failure;
use crate::output::Output;

/// Zoho on this machine, until Ctrl-C.
#[derive(Debug, clap::Args)]
pub(crate) struct Emulate {
    /// The port of 127.0.0.1; a free one by default.
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// The data centre of the user who logs in: us, eu, in, …
    #[arg(long, default_value = "us")]
    data_center: DataCenter,

    /// The redirect URI of the clients that are registered.
    #[arg(long, default_value = crate::login::REDIRECT_URI)]
    redirect_uri: String,

    /// Without limits on calls and token requests.
    #[arg(long)]
    without_limits: bool,
}

pub(crate) async fn run(options: Emulate, output: &mut Output) -> Result<bool, Failure> {
    let builder = Emulator::builder().data_center(options.data_center).port(options.port);
    let builder = if options.without_limits { builder.without_limits() } else { builder };
    let zoho = builder.start().await.map_err(|error| {
        Failure::new(format_args!("port {} cannot be listened at: {error}", options.port))
    })?;
    let server = zoho.register(&options.redirect_uri);
    let native = zoho.register_native(&options.redirect_uri);
    let address = zoho.loopback().origin(options.data_center);
    let secret = server.client_secret();
    if output.is_json {
        output.json(&serde_json::json!({
            "address": address,
            "redirect_uri": options.redirect_uri,
            "server": { "client_id": server.client_id(), "client_secret": secret },
            "native": { "client_id": native.client_id() },
        }))?;
    } else {
        writeln!(output, "Zoho's stand-in listens at {address}")?;
        writeln!(output, "redirect URI  {}", options.redirect_uri)?;
        writeln!(output, "server        {} secret {secret}", server.client_id())?;
        writeln!(output, "native        {}", native.client_id())?;
        writeln!(output)?;
        writeln!(
            output,
            "zohobooks login --emulator {address} --kind native --client-id {} --scopes ZohoBooks.settings.READ",
            native.client_id(),
        )?;
    }
    output.end()?;
    tokio::signal::ctrl_c().await?;
    Ok(true)
}
