mod check;
mod explain;
mod list;
mod open;
mod problems;
mod smallest;
mod sources;

use std::path::PathBuf;

use clap::Subcommand;
use zohobooks_oauth::{GrantedScopes, Scope, ScopeSet};

use crate::failure::Failure;
use crate::output::Output;

#[derive(Debug, Subcommand)]
pub(crate) enum ScopesCommand {
    /// List the scopes that there are.
    #[command(
        after_help = "Examples:\n  zohobooks scopes list\n  zohobooks scopes list invoices settings"
    )]
    List {
        /// Only those of these modules.
        modules: Vec<String>,
    },

    /// Find the smallest list of scopes for some calls.
    #[command(after_help = "\
Examples:
  zohobooks scopes for \"GET /invoices\" \"POST /contacts\"
  zohobooks scopes for --from src
  zohobooks scopes for --from sync.ds --ticks")]
    For {
        /// Calls: a method and a path, with or without values.
        #[arg(required_unless_present = "from")]
        calls: Vec<String>,

        /// A file, or a folder with source code, whose calls are looked for. `-` is standard input.
        #[arg(long, value_name = "PATH")]
        from: Vec<PathBuf>,

        /// Print what to tick when a Zoho Connection (Deluge) is created.
        #[arg(long)]
        ticks: bool,
    },

    /// Say what is wrong with a list of scopes, and how to mend it.
    #[command(after_help = "\
Examples:
  zohobooks scopes check \"ZohoBooks.invoices.READ,ZohoBooks.items.READ\"
  grep SCOPE .env | zohobooks scopes check
  zohobooks scopes check --from scopes.txt --json

Exit status: 0 when there is no error, 1 when there is one.")]
    Check {
        /// The list; standard input if there is none.
        text: Option<String>,

        /// A file that has the list.
        #[arg(long, value_name = "FILE", conflicts_with = "text")]
        from: Option<PathBuf>,
    },

    /// Tell what scopes open, and who says so.
    #[command(after_help = "Example:\n  zohobooks scopes explain ZohoBooks.settings.READ")]
    Explain {
        /// Scopes, as Zoho spells them or nearly so.
        #[arg(required = true)]
        scopes: Vec<String>,
    },

    /// Open the explorer: a page to search, tick and copy scopes, which needs no network.
    #[command(after_help = "\
Examples:
  zohobooks scopes open
  zohobooks scopes open --output scopes.html")]
    Open {
        /// Write the page to this file, and open nothing.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,

        /// Print the page itself, also with --json, and open nothing.
        #[arg(long, conflicts_with = "output")]
        print: bool,
    },
}

pub(crate) fn run(command: ScopesCommand, output: &mut Output) -> Result<bool, Failure> {
    match command {
        ScopesCommand::List { modules } => list::run(&modules, output),
        ScopesCommand::For { calls, from, ticks } => smallest::run(&calls, &from, ticks, output),
        ScopesCommand::Check { text, from } => check::run(text, from.as_deref(), output),
        ScopesCommand::Explain { scopes } => explain::run(&scopes, output),
        ScopesCommand::Open { output: file, print } => open::run(file, print, output),
    }
}

/// As it stands in `scopes![…]`.
fn in_rust(scope: Scope) -> String {
    format!("{}::{}", scope.module(), scope.operation())
}

/// The scopes as Zoho spells them, for JSON.
pub(crate) fn wires(set: Option<ScopeSet>) -> Vec<&'static str> {
    set.into_iter().flatten().map(Scope::as_str).collect()
}

/// With commas, as lists are given. Zoho's own answers have blanks.
pub(crate) fn listed(granted: &GrantedScopes) -> String {
    granted.to_string().replace(' ', ",")
}
