use std::path::PathBuf;

use clap::{Parser, Subcommand};
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
    after_help = "Exit status: 0 when all is well, 1 when something is wrong, 2 for wrong usage, 130 after Ctrl-C."
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

#[test]
fn they_are_sound() {
    use clap::CommandFactory as _;
    Arguments::command().debug_assert();
}
