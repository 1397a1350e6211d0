use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use zohobooks_scopes::ScopeSet;

use crate::Access;

/// Which scopes a program has used, and so which it could do without. Clones are the same audit.
///
/// ```
/// use zohobooks_oauth::{Audit, Connection, Error};
///
/// # async fn nightly_sync(books: zohobooks_oauth::Books) -> Result<(), Error> { Ok(()) }
/// # async fn example(connection: Connection) -> Result<(), Error> {
/// let audit = Audit::new();
/// nightly_sync(connection.books().with_audit(&audit)).await?;
///
/// let status = connection.status().await?;
/// if let Some(unused) = audit.unused(status.access()) {
///     println!("never used: {unused}");
/// }
/// // scopes![contacts::READ, invoices::READ]
/// println!("enough would have been: {audit}");
/// # Ok(())
/// # }
/// ```
///
/// Calls count that the API did not refuse. A run in which something seldom did not happen knows nothing of
/// it, so look at what is unused before it is left out.
#[derive(Clone, Debug, Default)]
pub struct Audit(Arc<Mutex<Option<ScopeSet>>>);

impl Audit {
    /// One that has seen nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The smallest set that would have been enough, `None` if there was no call.
    #[must_use]
    pub fn used(&self) -> Option<ScopeSet> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).map(ScopeSet::reduced)
    }

    /// The granted scopes of which nothing was used; where Zoho did not say what it granted, those of what was
    /// asked for. An `ALL` is used if one operation of it was.
    #[must_use]
    pub fn unused(&self, access: &Access) -> Option<ScopeSet> {
        let granted = match access.granted() {
            Some(granted) => granted.scopes()?,
            None => access.requested(),
        };
        let Some(used) = self.used() else { return Some(granted) };
        let is_used = |scope| {
            let implied = ScopeSet::only(scope).expanded();
            implied.iter().any(|implied| used.expanded().contains(implied))
        };
        let unused: Vec<_> = granted.iter().filter(|scope| !is_used(*scope)).collect();
        ScopeSet::of(&unused)
    }

    pub(super) fn saw(&self, scopes: ScopeSet) {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *used = Some(used.map_or(scopes, |used| used.union(scopes)));
    }
}

/// As it stands in a program: `scopes![contacts::READ, invoices::READ]`.
impl fmt::Display for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scopes = self.used().into_iter().flatten();
        let paths: Vec<_> =
            scopes.map(|scope| format!("{}::{}", scope.module(), scope.operation())).collect();
        write!(f, "scopes![{}]", paths.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fake::grant_of;
    use crate::{DataCenter, bills, contacts, invoices, scopes};

    #[test]
    fn what_was_used_and_what_was_not() {
        let audit = Audit::new();
        let granted = grant_of(
            DataCenter::Us,
            "ZohoBooks.contacts.ALL,ZohoBooks.invoices.READ,ZohoBooks.bills.READ",
            Some("ZohoBooks.contacts.ALL ZohoBooks.invoices.READ"),
        );
        assert_eq!(audit.used(), None);
        assert_eq!(audit.to_string(), "scopes![]");
        assert_eq!(audit.unused(granted.access()), Some(scopes![contacts::ALL, invoices::READ]));
        audit.saw(contacts::READ.into());
        audit.clone().saw(contacts::CREATE.into());
        assert_eq!(audit.to_string(), "scopes![contacts::CREATE, contacts::READ]");
        assert_eq!(audit.unused(granted.access()), Some(invoices::READ.into()));
        audit.saw(invoices::READ.into());
        assert_eq!(audit.unused(granted.access()), None);

        let silent = grant_of(DataCenter::Us, "ZohoBooks.contacts.ALL,ZohoBooks.bills.READ", None);
        assert_eq!(audit.unused(silent.access()), Some(bills::READ.into()));
    }
}
