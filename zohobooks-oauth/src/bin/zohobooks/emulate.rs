mod clients;
mod options;
mod records;
mod summary;

use zohobooks_oauth::emulator::{Answer, Emulator};

pub(crate) use options::Emulate;

use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::output::Output;
use clients::Clients;
use records::Records;

/// Runs until Ctrl-C.
pub(crate) async fn run(options: Emulate, output: &mut Output) -> Result<bool, Failure> {
    let (uri, home) = (options.redirect_uri.as_str(), options.data_center);
    let clients = match &options.clients {
        Some(file) => Clients::read(file, uri, home)?,
        None => Clients::usual(uri, home)?,
    };
    let records = match &options.data {
        Some(file) => Records::read(file, &options.organizations())?,
        None => Records::sample(options.organizations()[0]),
    };
    let zoho = start(&options).await?;
    clients.register(&zoho);
    records.insert(&zoho);
    // Whoever reads that it is there may end it at once.
    let interrupt = Interrupt::listen().map_err(Failure::new)?;
    summary::tell(&zoho, &clients, &options, output)?;
    output.end()?;
    interrupt.wait().await;
    Ok(true)
}

async fn start(options: &Emulate) -> Result<Emulator, Failure> {
    let mut builder = Emulator::builder().data_center(options.data_center).port(options.port);
    for organization in &options.organization {
        builder = builder.organization(&organization.id, &organization.name);
    }
    if options.without_limits {
        builder = builder.without_limits();
    }
    let zoho = builder.start().await.map_err(|error| {
        Failure::new(format_args!("port {} cannot be listened at: {error}", options.port))
    })?;
    zoho.limit_calls(options.calls_per_minute, options.calls_at_once, options.calls_per_day);
    for fault in &options.fault {
        zoho.answer_each(&fault.path, Answer::status(fault.status));
    }
    if let Some(scopes) = options.grant_only {
        zoho.grant_only(scopes);
    }
    if let Some(scopes) = options.forbid {
        zoho.forbid(scopes);
    }
    Ok(zoho)
}
