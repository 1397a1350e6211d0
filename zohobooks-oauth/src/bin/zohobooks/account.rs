//! One login with Zoho, and what can be done with it.

mod app;
mod call;
mod doctor;
mod home;
mod login;
mod logout;
mod organizations;
mod profile;
mod profiles;
mod status;
mod token;

use std::env;

use clap::Subcommand;
use zohobooks_oauth::{ConnectionId, Loopback};

use call::Call;
use login::Login;
pub(crate) use login::REDIRECT_URI;
use profile::Profile;

use crate::failure::Failure;
use crate::interrupt;
use crate::output::Output;
use crate::quoted::quoted;
use crate::variable::variable;

#[derive(Subcommand)]
pub(crate) enum AccountCommand {
    /// Log in, and keep the grant.
    #[command(after_help = "\
Examples:
  zohobooks login --scopes ZohoBooks.invoices.READ,ZohoBooks.settings.READ
  zohobooks login --no-browser --profile customer
  zohobooks login --emulator http://127.0.0.1:8100")]
    Login(Box<Login>),

    /// List the profiles: one for each login that is kept.
    #[command(
        after_help = "Examples:\n  zohobooks profiles\n  zohobooks login --profile customer    makes one"
    )]
    Profiles,

    /// Show what was granted, and whether the token is good.
    #[command(
        after_help = "Examples:\n  zohobooks status\n  zohobooks status --json | jq .missing"
    )]
    Status,

    /// Print an access token that is good, and nothing else.
    #[command(
        after_help = "Example:\n  curl -H \"Authorization: Zoho-oauthtoken $(zohobooks token)\" …"
    )]
    Token,

    /// List the organizations; the default one has a star.
    #[command(after_help = "\
Examples:
  zohobooks organizations
  zohobooks login --organization 10234695    makes it the default one")]
    Organizations,

    /// Call the API, if that was granted.
    #[command(
        after_help = "Examples:\n  zohobooks call GET /invoices per_page=2\n  zohobooks call POST /contacts --data contact.json"
    )]
    Call(Call),

    /// Revoke the grant, and forget it then.
    #[command(after_help = "Examples:\n  zohobooks logout\n  zohobooks logout --profile customer")]
    Logout {
        /// Forget it as well if it cannot be revoked.
        #[arg(long)]
        forget: bool,
    },

    /// Find out what is wrong with a login, and how to mend it.
    #[command(after_help = "Examples:\n  zohobooks doctor\n  zohobooks doctor --profile customer")]
    Doctor,
}

/// The login that a command is about.
struct Target {
    name: ConnectionId,
    /// In place of the one that the login remembers.
    emulator: Option<Loopback>,
}

pub(crate) async fn run(
    command: AccountCommand,
    profile: Option<ConnectionId>,
    emulator: Option<Loopback>,
    output: &mut Output,
) -> Result<bool, Failure> {
    interrupt::end_on_ctrl_c().map_err(Failure::new)?;
    let name = match profile {
        Some(name) => name,
        None => parsed(variable(VARIABLE)?.as_deref().unwrap_or(DEFAULT))?,
    };
    let target = Target { name, emulator };
    let is_login = matches!(command, AccountCommand::Login(_));
    let result = match command {
        AccountCommand::Login(login) => login::run(*login, &target, output).await,
        AccountCommand::Profiles => profiles::run(output).await,
        AccountCommand::Status => status::run(&target, output).await,
        AccountCommand::Token => token::run(&target, output).await,
        AccountCommand::Organizations => organizations::run(&target, output).await,
        AccountCommand::Call(call) => call::run(call, &target, output).await,
        AccountCommand::Logout { forget } => logout::run(&target, forget, output).await,
        AccountCommand::Doctor => doctor::run(&target, output).await,
    };
    match result {
        Err(failure) if is_login => Err(target.started(failure).await),
        Err(failure) => Err(target.started(failure.outside_of_login(&target.name)).await),
        fine => fine,
    }
}

impl Target {
    /// With the command that starts the stand-in, if that is what is missing.
    async fn started(&self, failure: Failure) -> Failure {
        if !failure.is_unreachable() {
            return failure;
        }
        let emulator = match &self.emulator {
            Some(emulator) => Some(emulator.clone()),
            None => Profile::get(self).await.ok().and_then(|(profile, _)| profile.emulator),
        };
        let Some(emulator) = emulator else { return failure };
        let port = emulator.socket_addr().port();
        failure.with(format_args!(
            "nobody listens at {emulator}: `zohobooks emulate --port {port}` does, and knows of no login before it"
        ))
    }
}

/// What mends it, as it can be pasted: `zohobooks logout --profile customer`.
pub(crate) fn command(words: &str, name: &ConnectionId) -> String {
    // The variable may name another one.
    match name.as_str() == DEFAULT && env::var_os(VARIABLE).is_none() {
        true => format!("`zohobooks {words}`"),
        false => format!("`zohobooks {words} --profile {}`", quoted(name.as_str())),
    }
}

fn parsed(name: &str) -> Result<ConnectionId, Failure> {
    name.parse().map_err(|error| Failure::usage(format_args!("{VARIABLE}: {error}")))
}

const DEFAULT: &str = "default";
const VARIABLE: &str = "ZOHOBOOKS_PROFILE";
