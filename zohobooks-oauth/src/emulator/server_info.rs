use std::collections::BTreeMap;

use serde::Serialize;

use super::backend::Backend;
use crate::DataCenter;

/// Zoho documents the request; the names of the members are as others report them.
#[derive(Serialize)]
pub(super) struct ServerInfo {
    result: &'static str,
    locations: BTreeMap<&'static str, String>,
}

impl Backend {
    /// `GET /oauth/serverinfo`: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
    pub(super) fn server_info(&self) -> ServerInfo {
        let servers = DataCenter::all().map(|it| (it.location(), self.loopback.origin(it)));
        ServerInfo { result: "success", locations: servers.collect() }
    }
}
