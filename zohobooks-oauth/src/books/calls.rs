mod answer;
mod audit;
mod body;
mod code;
mod granted_by;
mod items;
mod limits;
mod name;
mod organization_books;
mod page;
mod path;
mod rate_headers;
mod request;
mod sender;

use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use super::source::Source;
use super::{Books, Dynamic, Organization, OrganizationId};
use crate::TimeLimit;
use crate::prepared::Prepared;

pub use answer::BooksAnswer;
pub use audit::Audit;
pub use granted_by::GrantedBy;
pub use items::{Items, Progress};
pub(crate) use limits::Gates;
pub use limits::{Limits, Plan};
pub use organization_books::OrganizationBooks;
pub use request::BooksRequest;
use sender::Sender;

impl<G> Books<G> {
    /// The books of one organization.
    #[must_use]
    pub fn organization(&self, id: &OrganizationId) -> OrganizationBooks<G> {
        let gates = self.source.gates().unwrap_or_else(|| self.accounts.gates());
        let (accounts, source) = (self.accounts.clone(), self.source.clone());
        let settings = self.settings.clone();
        OrganizationBooks::new(Sender::new(accounts, source, gates, settings, id.clone()))
    }

    /// The same with other [limits](Limits), such as those of the organization's plan.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { settings: Settings { limits, ..self.settings }, ..self }
    }

    /// The same, with an [audit](Audit) that takes note of what the calls need.
    #[must_use]
    pub fn with_audit(self, audit: &Audit) -> Self {
        let audit = Some(audit.clone());
        Self { settings: Settings { audit, ..self.settings }, ..self }
    }

    /// The same, with so much time for each call that is not given its [own](BooksRequest::timeout), in place of 30
    /// seconds, or two minutes for files.
    #[must_use]
    pub fn with_timeout(self, time: Duration) -> Self {
        Self { settings: Settings { timeout: Some(time), ..self.settings }, ..self }
    }
}

/// How calls are made.
#[derive(Clone, Default)]
pub(super) struct Settings {
    limits: Limits,
    audit: Option<Audit>,
    timeout: Option<Duration>,
}

impl Settings {
    pub(super) fn within_time<T>(&self, prepared: Prepared<T>) -> Prepared<T> {
        match self.timeout {
            Some(time) => prepared.within(TimeLimit::new(time)),
            None => prepared,
        }
    }

    pub(super) fn saw<T>(&self, needs: ScopeSet, result: &Result<T, crate::Error>) {
        if let (Some(audit), Ok(_)) = (&self.audit, result) {
            audit.saw(needs);
        }
    }
}
