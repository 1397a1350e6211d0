use std::path::PathBuf;

use clap::{Arg, CommandFactory as _, Parser, Subcommand};
use clap_complete::Shell;
use zohobooks_oauth::{ConnectionId, Loopback};

use crate::account::AccountCommand;
use crate::emulate::Emulate;
use crate::scopes::ScopesCommand;

/// Tokens of Zoho Books in one go, and all that there is to know about scopes on the way.
#[derive(Parser)]
#[command(
    name = "zohobooks",
    version,
    after_help = "\
Examples:
  zohobooks login --scopes ZohoBooks.invoices.READ,ZohoBooks.settings.READ
  zohobooks call GET /invoices per_page=2
  zohobooks scopes for \"GET /invoices\" \"POST /contacts\"
  zohobooks scopes check \"ZohoBooks.invoices.READ,ZohoBooks.items.READ\"

Exit status: 0 when all is well, 1 when something is wrong, 2 for wrong usage, 130 after Ctrl-C, which ends `emulate` with 0."
)]
pub(crate) struct Arguments {
    /// Print JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// Which of several logins; ZOHOBOOKS_PROFILE names it otherwise, or it is "default".
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<ConnectionId>,

    /// What stands in for Zoho, such as `zohobooks emulate`: http://127.0.0.1:PORT. A login remembers it.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) emulator: Option<Loopback>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(flatten)]
    Account(AccountCommand),

    /// Run a stand-in for Zoho on this machine.
    #[command(
        after_help = "Examples:\n  zohobooks emulate --port 8100\n  zohobooks emulate --clients clients.json\n  zohobooks emulate --data-center eu --calls-per-minute 10 --fault /oauth/v2/token=503"
    )]
    Emulate(Emulate),

    /// What scopes there are, which ones calls need, and what is wrong with a list of them.
    #[command(subcommand)]
    Scopes(ScopesCommand),

    /// Print the completions for a shell.
    #[command(
        after_help = "Example:\n  zohobooks completions bash > ~/.local/share/bash-completion/completions/zohobooks"
    )]
    Completions {
        /// Which shell.
        shell: Shell,
    },

    /// Write the man pages into a folder.
    #[command(after_help = "Example:\n  zohobooks man ~/.local/share/man/man1")]
    Man {
        /// Which folder; it is made if it is not there.
        folder: PathBuf,
    },
}

/// All commands, where only those about a login show its options.
pub(crate) fn command() -> clap::Command {
    let (command, of_logins) = parts();
    let hidden = of_logins.into_iter().map(|it| it.hide(true)).collect::<Vec<_>>();
    let hide = |command: clap::Command, name| command.mut_subcommand(name, |it| it.args(&hidden));
    WITHOUT_LOGIN.into_iter().fold(command, hide)
}

/// The same for completions, which show what is hidden, and man pages: the others have no such options.
pub(crate) fn offered() -> clap::Command {
    let (command, of_logins) = parts();
    let own = of_logins.into_iter().map(|it| it.global(false)).collect::<Vec<_>>();
    let command = command.mut_args(|it| if is_of_logins(&it) { it.global(false) } else { it });
    command.mut_subcommands(
        |it| {
            if WITHOUT_LOGIN.contains(&it.get_name()) { it } else { it.args(&own) }
        },
    )
}

fn parts() -> (clap::Command, Vec<Arg>) {
    let command = Arguments::command();
    let of_logins = command.get_arguments().filter(|it| is_of_logins(it)).cloned().collect();
    (command, of_logins)
}

fn is_of_logins(argument: &Arg) -> bool {
    ["profile", "emulator"].contains(&argument.get_id().as_str())
}

const WITHOUT_LOGIN: [&str; 4] = ["emulate", "scopes", "completions", "man"];

#[test]
fn they_are_sound() {
    command().debug_assert();
    offered().debug_assert();
}
