mod counters;
mod inner;
mod known_terms;
mod phase;
mod quota;
mod record;
mod refresh;
mod refreshing;
mod slot;
mod status;
mod sync;
#[cfg(test)]
pub(crate) mod tests;
mod token;
mod waiting;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

use crate::{AccessToken, Accounts, Books, ConnectionId, Error, Grant, Store, StoreFault};
use inner::Inner;

pub use counters::Counters;
pub(crate) use inner::{MOST_RACES, Shared, failed, in_time};
pub use status::ConnectionStatus;
pub use token::CurrentAccess;

/// A grant that keeps itself alive: it has an access token whenever one is asked for.
///
/// Tasks, processes and hosts that use one connection share one token. It is refreshed once an hour, ahead of
/// its end, by one of them, while the others go on with the old one. Zoho allows ten token requests in ten
/// minutes: at most eight are made, and they are counted in the store, or, while it has no room for that, in
/// each process. They are counted by the calendars of the hosts, which should not differ by minutes. Clones are
/// the same connection.
///
/// ```
/// use zohobooks_oauth::{Accounts, Connection, ConnectionId, Error, Grant, MemoryStore};
///
/// # async fn example(accounts: Accounts, grant: Grant) -> Result<(), Box<dyn std::error::Error>> {
/// let store = MemoryStore::new();
/// let id: ConnectionId = "customer-42".parse()?;
///
/// // After a login, once:
/// let connection = Connection::create(&accounts, store.clone(), id.clone(), &grant).await?;
///
/// // In every other process, and after every restart:
/// let connection = Connection::open(&accounts, store, id).await?;
/// for organization in connection.books().organizations().await? {
///     println!("{} {}", organization.id, organization.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// What the API refuses with [`Error::needs_refresh`] is [rejected](Self::reject), and the next call has
/// another token. Refreshing needs a Tokio runtime with its timer: that of the caller who finds the token due, and
/// it has to go on running meanwhile. All else works without one if the store does, and whatever runs in one
/// needs its timer.
#[derive(Clone)]
pub struct Connection(Arc<Inner>);

impl Connection {
    /// Stores the grant of a login under this name, and connects to it.
    ///
    /// If there is one of that name, the grant takes its place, and unless its refresh token is the same, the
    /// user has consented once more: [`ConnectionStatus::consents`] counts. Zoho keeps twenty refresh tokens
    /// of a user, so revoke what is no longer needed.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Store`](crate::ErrorKind::Store) if the store failed, or what it has cannot be read. A
    ///   store that did not answer may have stored the grant; to store it again does no harm.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if the grant is not one for the app.
    pub async fn create(
        accounts: &Accounts,
        store: impl Store + 'static,
        id: ConnectionId,
        grant: &Grant,
    ) -> Result<Self, Error> {
        Self::created(Shared::new(accounts, store), id, grant).await
    }

    pub(crate) async fn created(
        shared: Arc<Shared>,
        id: ConnectionId,
        grant: &Grant,
    ) -> Result<Self, Error> {
        let inner = Inner::new(shared, id)?;
        inner.log_in(grant).await?;
        Ok(Self(Arc::new(inner)))
    }

    /// Connects to the grant that is stored under this name. Zoho is not asked.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Connection`](crate::ErrorKind::Connection) with
    ///   [`ConnectionFault::Gone`](crate::ConnectionFault::Gone) if there is none.
    /// * [`ErrorKind::Store`](crate::ErrorKind::Store) if the store failed, or what it has cannot be read.
    /// * [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch) if it is the grant of another app, of another
    ///   data centre than the one that the app is pinned to, or of Zoho where the app talks to a stand-in on this
    ///   machine, or the other way round. Which stand-in it was is not kept: their ports change.
    pub async fn open(
        accounts: &Accounts,
        store: impl Store + 'static,
        id: ConnectionId,
    ) -> Result<Self, Error> {
        Self::opened(Shared::new(accounts, store), id).await
    }

    pub(crate) async fn opened(shared: Arc<Shared>, id: ConnectionId) -> Result<Self, Error> {
        let inner = Inner::new(shared, id)?;
        inner.reload().await?;
        Ok(Self(Arc::new(inner)))
    }

    /// Whether nobody has it but whoever asks.
    pub(crate) fn is_idle(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }

    /// The name of the connection.
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        &self.0.id
    }

    /// An access token that is good for a call, and what is known of it.
    ///
    /// While the token is fresh this is one look at the clock and nothing waits. Otherwise somebody
    /// refreshes it, and as long as the old one is good, nobody waits either. Whoever goes away while waiting
    /// harms nobody: the refresh goes on.
    ///
    /// # Errors
    ///
    /// Only when there is no token that is good:
    ///
    /// * those of [`Accounts::refresh`]; after one that will not go away by itself the store is looked at
    ///   again once a minute, for a new login;
    /// * [`ErrorKind::Connection`](crate::ErrorKind::Connection): the connection was removed, its quota
    ///   is used up, or another process does not come to an end;
    /// * [`ErrorKind::Store`](crate::ErrorKind::Store) if the store failed.
    pub async fn access(&self) -> Result<CurrentAccess, Error> {
        match self.0.slot.fresh(&self.0.shared.clock) {
            Some(current) => Ok(CurrentAccess::loaded(current)),
            None => self.refreshed().await.map(CurrentAccess::shared),
        }
    }

    /// Drops the access token that the API has refused, so that the next call gets another one.
    ///
    /// Only that very token is dropped: 500 calls that were refused at the same time make one refresh. Other
    /// processes hear of it from the API, and from the store when there is a new one.
    pub fn reject(&self, token: &AccessToken) {
        if self.0.slot.reject(token) {
            self.0.shared.counters.rejected.fetch_add(1, Relaxed);
        }
    }

    /// What is known of the connection, from the store.
    ///
    /// # Errors
    ///
    /// Those of [`open`](Self::open).
    pub async fn status(&self) -> Result<ConnectionStatus, Error> {
        let (record, _) = self.0.load().await?;
        Ok(ConnectionStatus::new(&record, self.0.access_of(&record)?))
    }

    /// Takes up the grant of another login of the same user, in place of the old one.
    ///
    /// # Errors
    ///
    /// Those of [`create`](Self::create).
    pub async fn log_in(&self, grant: &Grant) -> Result<(), Error> {
        self.0.log_in(grant).await
    }

    /// Revokes the refresh token at Zoho, and then removes the connection from the store.
    ///
    /// # Errors
    ///
    /// Those of [`Accounts::revoke`] and of [`open`](Self::open). Until it succeeds the connection may still
    /// be stored, and can be revoked again: Zoho does not mind what is revoked already.
    pub async fn revoke(&self) -> Result<(), Error> {
        let Inner { shared, id, .. } = &*self.0;
        let mut revoked = None;
        for _ in 0..MOST_RACES {
            let generation = self.0.slot.generation();
            let (record, version) = match self.0.load().await {
                // Somebody else was faster, and it is as it should be.
                Err(error) if revoked.is_some() && error.is_gone() => {
                    self.0.slot.replace(generation, None);
                    return Ok(());
                }
                loaded => loaded?,
            };
            let grant = self.0.grant_of(&record)?;
            if !revoked.as_ref().is_some_and(|revoked| record.has_refresh_token(revoked)) {
                shared.accounts.revoke(&grant).await?;
                revoked = Some(grant.refresh_token().clone());
            }
            if in_time(shared.store.remove(id, version)).await? {
                self.0.slot.replace(generation, None);
                return Ok(());
            }
        }
        Err(failed(StoreFault::Busy))
    }

    /// The Zoho Books API. Each call has the token of its moment, and what is refused with
    /// [`Error::needs_refresh`] is made once more with another one.
    #[must_use]
    pub fn books(&self) -> Books {
        Books::of_connection(self.0.shared.accounts.clone(), self.clone())
    }

    /// Where the calls of organizations are counted.
    #[cfg(feature = "books")]
    pub(crate) fn gates(&self) -> Arc<crate::books::Gates> {
        Arc::clone(&self.0.shared.gates)
    }

    /// Drops the token that was refused, unless it is known that another one does no better.
    pub(crate) fn reject_for_another(&self, token: &AccessToken) -> bool {
        if self.0.slot.is_acquitted(token, self.0.now()) {
            return false;
        }
        self.reject(token);
        true
    }

    /// Remembers for a while that it is not the token for which calls are refused.
    pub(crate) fn acquit(&self, token: &AccessToken) {
        self.0.slot.acquit(token, self.0.now());
    }

    /// What happened so far in this process. Of a connection from [`Connections`](crate::Connections) these are the
    /// numbers of all of them.
    #[must_use]
    pub fn counters(&self) -> &Counters {
        &self.0.shared.counters
    }

    /// Takes up what the store has.
    pub(crate) async fn reload(&self) -> Result<(), Error> {
        self.0.reload().await
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("id", &self.0.id).finish_non_exhaustive()
    }
}
