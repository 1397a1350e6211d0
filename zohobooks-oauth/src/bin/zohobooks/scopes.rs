mod check;
mod explain;
mod list;
mod module;
mod open;
mod problems;
mod rust;
mod smallest;
mod sources;

use std::path::PathBuf;

use clap::Subcommand;
use zohobooks_oauth::{GrantedScopes, Module, Scope, ScopeSet};

use crate::failure::Failure;
use crate::named::Named;
use crate::output::Output;

macro_rules! statuses {
    () => {
        "\
Statuses, which say where a scope is documented:
  oauth-page     on the OAuth page of Zoho Books
  openapi        in Zoho's OpenAPI description of the API
  official-page  on another page of Zoho's
  observed       on no page of Zoho's, but in use; Zoho may drop it unannounced"
    };
}

#[derive(Debug, Subcommand)]
pub(crate) enum ScopesCommand {
    /// List the scopes that there are.
    #[command(after_help = concat!("\
Examples:
  zohobooks scopes list
  zohobooks scopes list invoices settings

", statuses!()))]
    List {
        /// Only those of these modules.
        #[arg(value_parser = module::module())]
        modules: Vec<Module>,
    },

    /// Find the smallest list of scopes for some calls.
    #[command(
        override_usage = "zohobooks scopes for [OPTIONS] <CALLS>...\n       zohobooks scopes for [OPTIONS] --from <PATH>",
        after_help = "\
Examples:
  zohobooks scopes for GET /invoices POST /contacts
  zohobooks scopes for --from src
  zohobooks scopes for --from sync.ds --ticks

With --from, what is not recognised is not counted. Where the method of a call is not seen, GET is assumed, and
that is said.

Exit status: 0 when all calls are known, 1 when one is not or there is none."
    )]
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
  SCOPES=$(zohobooks scopes check --list --from scopes.txt)

Exit status: 0 when there is no error, 1 when there is one.")]
    Check {
        /// The list; standard input if there is none.
        text: Option<String>,

        /// A file that has the list.
        #[arg(long, value_name = "FILE", conflicts_with = "text")]
        from: Option<PathBuf>,

        /// Print the repaired list alone, and the report on standard error.
        #[arg(long)]
        list: bool,
    },

    /// Tell what scopes open, and who says so.
    #[command(after_help = concat!("\
Examples:
  zohobooks scopes explain ZohoBooks.settings.READ
  zohobooks scopes explain settings
  zohobooks scopes explain \"GET /invoices\"

", statuses!()))]
    Explain {
        /// Scopes, as Zoho spells them or nearly so, modules, or calls.
        #[arg(required = true, hide_possible_values = true, value_parser = Named::new(names, any))]
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
        ScopesCommand::Check { text, from, list } => {
            check::run(text, from.as_deref(), list, output)
        }
        ScopesCommand::Explain { scopes } => explain::run(&scopes, output),
        ScopesCommand::Open { output: file, print } => open::run(file, print, output),
    }
}

/// What can be explained.
fn names() -> Vec<&'static str> {
    let scopes = Module::all().flat_map(Module::scopes);
    Module::all().map(Module::name).chain(scopes.map(Scope::as_str)).collect()
}

/// Whatever it is, the reader has something to say.
fn any(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

/// The scopes as Zoho spells them, for JSON.
pub(crate) fn wires(set: Option<ScopeSet>) -> Vec<&'static str> {
    set.into_iter().flatten().map(Scope::as_str).collect()
}

/// With commas, as lists are given. Zoho's own answers have blanks.
pub(crate) fn listed(granted: &GrantedScopes) -> String {
    granted.to_string().replace(' ', ",")
}
