use std::fmt;
use std::sync::Arc;

use http::Method;

use crate::OrganizationId;

/// A call of the API, as errors name it: without its query and body.
#[derive(Clone, Debug)]
pub(crate) struct BooksCall {
    pub(crate) method: Method,
    /// Fit to be shown.
    pub(crate) path: Arc<str>,
    pub(crate) organization: Option<OrganizationId>,
    /// Whether it may be made twice.
    pub(crate) is_repeatable: bool,
    /// So many times it was sent, this one included.
    pub(crate) attempts: u32,
}

impl fmt::Display for BooksCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{} {}`", self.method, self.path)?;
        match &self.organization {
            Some(id) => write!(f, " of organization {id}"),
            None => Ok(()),
        }
    }
}
