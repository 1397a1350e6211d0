use std::path::PathBuf;

use zohobooks_oauth::{DataCenter, OrganizationId};

use super::REDIRECT_URI;
use crate::account::profile::Kind;

#[derive(clap::Args)]
pub(crate) struct Login {
    /// The kind of client, as it is registered in the console.
    #[arg(long)]
    pub(super) kind: Option<Kind>,

    #[arg(
        long,
        value_name = "ID",
        help = "The client ID that the console shows; ZOHO_CLIENT_ID has it otherwise"
    )]
    pub(super) client_id: Option<String>,

    /// A file whose one line is the client secret; ZOHO_CLIENT_SECRET has it otherwise, or you are asked.
    #[arg(long, value_name = "FILE")]
    pub(super) client_secret_file: Option<PathBuf>,

    /// Nobody should see it: arguments are for all to read.
    #[arg(long, hide = true)]
    pub(super) client_secret: Option<String>,

    /// The data centre of the account. Without it the login says which one it is.
    #[arg(long, value_name = "NAME", value_parser = crate::named::data_center())]
    pub(super) data_center: Option<DataCenter>,

    #[arg(
        long,
        value_name = "URI",
        help = format!("The redirect URI that is registered, at a port of this machine: {REDIRECT_URI} if not given")
    )]
    pub(super) redirect_uri: Option<String>,

    /// What to ask for: a list of scopes. A profile that has some keeps them.
    #[arg(long, value_name = "LIST")]
    pub(super) scopes: Option<String>,

    /// Ask for this list only, and not for what the profile had.
    #[arg(long, requires = "scopes")]
    pub(super) only: bool,

    /// The default organization, if there are several.
    #[arg(long, value_name = "ID")]
    pub(super) organization: Option<OrganizationId>,

    /// A code of the console's tab "Generate Code": the same as `--kind self`.
    #[arg(long, conflicts_with = "no_browser")]
    pub(super) code: bool,

    /// Open no browser here: the address is opened elsewhere, and the one that it leads to is pasted.
    #[arg(long)]
    pub(super) no_browser: bool,

    /// How many seconds to wait for the browser, 600 at most.
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=600))]
    pub(super) timeout: u64,

    /// Log in although there is a grant that has all the scopes.
    #[arg(long)]
    pub(super) again: bool,
}

impl Login {
    /// For which nobody has to consent.
    pub(super) fn only_chooses(&self) -> bool {
        self.organization.is_some() && self.scopes.is_none()
    }
}
