use std::path::PathBuf;

use clap::{Parser, Subcommand};
use clap_complete::Shell;

use crate::scopes::ScopesCommand;

/// Scopes of Zoho Books, explained and checked before a consent page sees them.
#[derive(Debug, Parser)]
#[command(
    name = "zohobooks",
    version,
    after_help = "Exit status: 0 when all is well, 1 when something is wrong, 2 for wrong usage."
)]
pub(crate) struct Arguments {
    /// Print JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
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
        /// Which folder; it has to be there.
        folder: PathBuf,
    },
}

#[test]
fn they_are_sound() {
    use clap::CommandFactory as _;
    Arguments::command().debug_assert();
}
