use std::path::PathBuf;
use std::str::FromStr;

use zohobooks_oauth::{DataCenter, Error, NativeApp, OrganizationId, ScopeSet};

/// How the stand-in behaves.
#[derive(Debug, clap::Args)]
pub(crate) struct Emulate {
    /// The port of 127.0.0.1 for the data centre of the user; a free one by default.
    #[arg(long, default_value_t = 0)]
    pub(super) port: u16,

    /// The data centre of the user who logs in.
    #[arg(long, value_name = "NAME", default_value = "us", value_parser = crate::named::data_center())]
    pub(super) data_center: DataCenter,

    /// A JSON file of clients: {"shop": {"kind": "self", "client_id": "1000.SHOP", "client_secret": "hush"}}.
    #[arg(long, value_name = "FILE")]
    pub(super) clients: Option<PathBuf>,

    /// The redirect URI of clients that have no other.
    #[arg(long, value_name = "URI", default_value = crate::account::REDIRECT_URI, value_parser = redirect_uri)]
    pub(super) redirect_uri: String,

    /// An organization of the user, in place of the two that there are.
    #[arg(long, value_name = "ID=NAME")]
    pub(super) organization: Vec<Organization>,

    /// A JSON file of records, in place of the few that there are: {"10234695": {"/contacts": [{"contact_name": "Zillum"}]}}.
    #[arg(long, value_name = "FILE")]
    pub(super) data: Option<PathBuf>,

    /// Without Zoho's limits on token requests.
    #[arg(long)]
    pub(super) without_limits: bool,

    /// How many calls an organization has a minute.
    #[arg(long, value_name = "CALLS", default_value_t = 100)]
    pub(super) calls_per_minute: usize,

    /// How many calls an organization has at the same time.
    #[arg(long, value_name = "CALLS", default_value_t = 10)]
    pub(super) calls_at_once: usize,

    /// How many calls an organization has a day.
    #[arg(long, value_name = "CALLS", default_value_t = 2000)]
    pub(super) calls_per_day: usize,

    /// Grant this list, whatever is asked for.
    #[arg(long, value_name = "LIST")]
    pub(super) grant_only: Option<ScopeSet>,

    /// Refuse these scopes, as the role of a user may.
    #[arg(long, value_name = "LIST")]
    pub(super) forbid: Option<ScopeSet>,

    /// Answer every request to a path with a status: /oauth/v2/token=503.
    #[arg(long, value_name = "PATH=STATUS")]
    pub(super) fault: Vec<Fault>,
}

impl Emulate {
    /// The IDs of the user's organizations, the default one first.
    pub(super) fn organizations(&self) -> Vec<&str> {
        match self.organization.as_slice() {
            // Those of an emulator that was told nothing.
            [] => vec!["10234695", "10234696"],
            given => given.iter().map(|it| it.id.as_str()).collect(),
        }
    }
}

/// Checked by the rule for all apps.
fn redirect_uri(text: &str) -> Result<String, Error> {
    NativeApp::new("1000.ANY", text).map(|app| app.redirect_uri().to_owned())
}

#[derive(Clone, Debug)]
pub(super) struct Organization {
    pub(super) id: String,
    pub(super) name: String,
}

impl FromStr for Organization {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (id, name) = text.split_once('=').ok_or(NO_SIGN)?;
        id.parse::<OrganizationId>().map_err(|_| "that is no ID of an organization")?;
        Ok(Self { id: id.to_owned(), name: name.to_owned() })
    }
}

#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) path: String,
    pub(super) status: u16,
}

impl FromStr for Fault {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (path, status) = text.split_once('=').ok_or(NO_SIGN)?;
        if !path.starts_with('/') {
            return Err("a path begins with /");
        }
        let status = status.parse().ok().filter(|status| (200..=599).contains(status));
        Ok(Self { path: path.to_owned(), status: status.ok_or("a status is 200 to 599")? })
    }
}

const NO_SIGN: &str = "there is no = in it";
