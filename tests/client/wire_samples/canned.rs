use zohobooks_oauth::{Accounts, App};

use crate::script;

pub(crate) const ACCESS: &str =
    "1000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
pub(crate) const REFRESH: &str =
    "1000.yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy";

/// With one answer. Where its source does not state the status, it is 200.
pub(crate) fn accounts(status: u16, body: &str) -> Accounts {
    accounts_of(script::app(), status, body)
}

pub(crate) fn accounts_of(app: impl App, status: u16, body: &str) -> Accounts {
    script::accounts(app, &[(status, body)]).0
}
