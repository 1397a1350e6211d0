use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use zohobooks_scopes::ScopeSet;

/// What a login asks for: scopes of Zoho Books, and beside them scopes of other products.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) scopes: ScopeSet,
    pub(crate) foreign: Foreign,
}

/// In the order in which the app has them.
pub(crate) type Foreign = Arc<[Cow<'static, str>]>;

/// As a request has them: separated by commas.
impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.scopes.fmt(f)?;
        self.foreign.iter().try_for_each(|scope| write!(f, ",{scope}"))
    }
}
