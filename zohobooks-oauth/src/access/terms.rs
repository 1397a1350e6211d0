use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use crate::clock::AppClock;
use crate::owner::Owner;
use crate::{DataCenter, GrantedScopes};

/// On which terms a token was issued: all that is known of it but the token itself and its end. The tokens
/// of an app's users seldom differ in them, so that many can share one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Terms {
    pub(crate) clock: AppClock,
    pub(crate) owner: Owner,
    pub(crate) data_center: DataCenter,
    pub(crate) lifetime: Duration,
    pub(crate) requested: ScopeSet,
    pub(crate) granted: Option<GrantedScopes>,
}
