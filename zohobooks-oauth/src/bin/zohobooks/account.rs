//! One login with Zoho, and what can be done with it.

mod call;
mod doctor;
mod home;
mod login;
mod logout;
mod organizations;
mod profile;
mod status;
mod token;

use clap::Subcommand;
use zohobooks_oauth::ConnectionId;

use call::Call;
use login::Login;
pub(crate) use login::REDIRECT_URI;

use crate::failure::Failure;
use crate::output::Output;
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

    /// Show what was granted, and whether the token is good.
    Status,

    /// Print an access token that is good, and nothing else.
    #[command(
        after_help = "Example:\n  curl -H \"Authorization: Zoho-oauthtoken $(zohobooks token)\" …"
    )]
    Token,

    /// List the organizations; the default one has a star.
    Organizations,

    /// Call the API, if that was granted.
    #[command(
        after_help = "Examples:\n  zohobooks call GET /invoices per_page=2\n  zohobooks call POST /contacts --data contact.json"
    )]
    Call(Call),

    /// Revoke the grant, and forget it then.
    Logout {
        /// Forget it as well if it cannot be revoked.
        #[arg(long)]
        forget: bool,
    },

    /// Find out what is wrong with a login, and how to mend it.
    Doctor,
}

pub(crate) async fn run(
    command: AccountCommand,
    profile: Option<ConnectionId>,
    output: &mut Output,
) -> Result<bool, Failure> {
    let name = match profile {
        Some(name) => name,
        None => parsed(variable("ZOHOBOOKS_PROFILE")?.as_deref().unwrap_or("default"))?,
    };
    let result = match command {
        AccountCommand::Login(login) => return login::run(*login, &name, output).await,
        AccountCommand::Status => status::run(&name, output).await,
        AccountCommand::Token => token::run(&name, output).await,
        AccountCommand::Organizations => organizations::run(&name, output).await,
        AccountCommand::Call(call) => call::run(call, &name, output).await,
        AccountCommand::Logout { forget } => logout::run(&name, forget, output).await,
        AccountCommand::Doctor => doctor::run(&name, output).await,
    };
    result.map_err(Failure::outside_of_login)
}

fn parsed(name: &str) -> Result<ConnectionId, Failure> {
    name.parse().map_err(|error| Failure::usage(format_args!("ZOHOBOOKS_PROFILE: {error}")))
}
