mod held;
mod sweep;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use crate::connection::{MOST_RACES, Shared, failed, in_time};
use crate::{Accounts, Connection, ConnectionId, Counters, Error, Grant, Store, StoreFault};
use held::Held;

/// The connections of many users, by name. Clones are the same connections.
///
/// Each user has a [`Connection`] of their own, with its own token, and a slow one delays no other. What
/// is used is kept in memory, and what nobody has used for long makes room.
///
/// ```
/// use zohobooks_oauth::{Accounts, Connections, Grant, MemoryStore};
///
/// # async fn example(accounts: Accounts, grant: Grant) -> Result<(), Box<dyn std::error::Error>> {
/// let connections = Connections::new(&accounts, MemoryStore::new());
///
/// // When a user has logged in:
/// connections.insert("customer-42".parse()?, &grant).await?;
///
/// // Whenever something is to be done for that user:
/// let connection = connections.get(&"customer-42".parse()?).await?;
/// let organizations = connection.books().organizations().await?;
///
/// // Once in each process: keeps the tokens of those fresh that nobody asks for.
/// tokio::spawn(connections.clone().sweep());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Connections {
    shared: Arc<Shared>,
    held: Arc<Held>,
}

impl Connections {
    /// The connections of this app in this store.
    #[must_use]
    pub fn new(accounts: &Accounts, store: impl Store + 'static) -> Self {
        let held = Arc::new(Held::new(MOST_IN_MEMORY));
        Self { shared: Shared::new(accounts, store), held }
    }

    /// The same, with at most about so many of them in memory. 100,000 unless said otherwise; those that are
    /// in use stay. They are spread over 64 parts, each of which keeps one at least and makes room when it has
    /// two: so up to 128 may be there, however few are asked for.
    #[must_use]
    pub fn with_capacity(self, most: usize) -> Self {
        Self { held: Arc::new(Held::new(most)), ..self }
    }

    /// The connection of this name, from memory or from the store. Zoho is not asked.
    ///
    /// # Errors
    ///
    /// Those of [`Connection::open`].
    pub async fn get(&self, id: &ConnectionId) -> Result<Connection, Error> {
        if let Some(connection) = self.held.get(id) {
            return Ok(connection);
        }
        let since = self.held.forgotten(id);
        let connection = Connection::opened(Arc::clone(&self.shared), id.clone()).await?;
        Ok(self.held.keep(connection, since))
    }

    /// Stores the grant of a login under this name, in place of the one that may be there.
    ///
    /// # Errors
    ///
    /// Those of [`Connection::create`].
    pub async fn insert(&self, id: ConnectionId, grant: &Grant) -> Result<Connection, Error> {
        if let Some(connection) = self.held.get(&id) {
            connection.log_in(grant).await?;
            return Ok(connection);
        }
        let since = self.held.forgotten(&id);
        let created = Connection::created(Arc::clone(&self.shared), id, grant).await?;
        let connection = self.held.keep(created, since);
        // It may be one that somebody else has opened meanwhile, with the grant before.
        connection.reload().await?;
        Ok(connection)
    }

    /// Forgets the connection of this name, without telling Zoho; [`Connection::revoke`] does that first. Who
    /// still has it, here or in another process, can use its access token until that has to be refreshed. `false`:
    /// there is none.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) if the store failed.
    pub async fn remove(&self, id: &ConnectionId) -> Result<bool, Error> {
        self.held.forget(id);
        for _ in 0..MOST_RACES {
            let Some(row) = in_time(self.shared.store.load(id)).await? else { return Ok(false) };
            if in_time(self.shared.store.remove(id, row.version)).await? {
                // Who has asked for it meanwhile may have put it in memory again.
                self.held.forget(id);
                return Ok(true);
            }
        }
        Err(failed(StoreFault::Busy))
    }

    /// The names of the connections behind this one, in their order, at most so many.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) if the store failed.
    pub async fn list(
        &self,
        after: Option<&ConnectionId>,
        limit: usize,
    ) -> Result<Vec<ConnectionId>, Error> {
        let mut connections = Vec::new();
        let mut after = after.cloned();
        // Rows that are no connections make room for others.
        while connections.len() < limit {
            let missing = limit - connections.len();
            let listed = in_time(self.shared.store.list(after.as_ref(), missing)).await?;
            let is_the_end = listed.len() < missing;
            after = listed.last().cloned();
            connections.extend(listed.into_iter().filter(ConnectionId::is_connection));
            if is_the_end {
                break;
            }
        }
        Ok(connections)
    }

    /// How many are in memory.
    #[must_use]
    pub fn in_memory(&self) -> usize {
        self.held.count()
    }

    /// What happened so far in this process, to all of them.
    #[must_use]
    pub fn counters(&self) -> &Counters {
        &self.shared.counters
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections").field("in_memory", &self.in_memory()).finish_non_exhaustive()
    }
}

const MOST_IN_MEMORY: usize = 100_000;
