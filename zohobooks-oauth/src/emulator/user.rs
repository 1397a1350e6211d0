use std::sync::Arc;

use super::Emulator;
use super::requested_scopes::RequestedScopes;
use crate::{DataCenter, ScopeSet};

/// Who sits at the browser, and what comes of it when they consent.
impl Emulator {
    /// From now on a user of this data centre sits at the browser. Every data centre has one user.
    ///
    /// A login may start in the United States, whatever the data centre of the user, but for China; the
    /// callback names the data centre of the user, and code and tokens work there only.
    pub fn user_in(&self, data_center: DataCenter) {
        self.shared.backend().user = data_center;
    }

    /// From now on every consent grants these scopes, whatever was asked for.
    ///
    /// Whether Zoho ever grants other scopes than it was asked for is not documented; its answers have a
    /// field that would say so.
    pub fn grant_only(&self, scopes: ScopeSet) {
        self.shared.backend().grant_only = Some(Arc::new(RequestedScopes::of(scopes)));
    }
}
