mod key;
mod renewal;
mod seal;
#[cfg(test)]
mod tests;

use std::fmt;
use std::time::{Duration, SystemTime};

use super::{ConnectionId, LeaseOwner, Row, Store, StoreError, StoreFuture, Version};
use seal::Keys;

pub use key::EncryptionKey;
#[cfg(all(feature = "keyring", any(unix, windows)))]
pub(super) use key::KeyName;
pub use renewal::Renewal;

/// Encrypts what another store keeps, with a key of yours.
///
/// ```
/// use zohobooks_oauth::{EncryptedStore, EncryptionKey, MemoryStore};
///
/// // From where you keep secrets, and never from beside the store.
/// let key = [7; 32];
/// let store = EncryptedStore::new(MemoryStore::new(), EncryptionKey::from_bytes(&key));
/// ```
///
/// * **What is hidden.** All that a row holds, by XChaCha20-Poly1305 with a random nonce for each time that it is
///   written. The names of connections, when they are due, how long a row is, and who holds leases stay visible.
/// * **What is noticed.** A byte that was changed, a row that was put in the place of another connection's, and
///   content that was put under another version: they are [`StoreFault::Corrupt`]. Somebody who can write to
///   the store can still put back a whole row as it once was, and can remove rows.
/// * **Other keys.** A row that was encrypted with a key that is not here is [`StoreFault::Key`]. It is never
///   taken for none and stays as it is.
/// * **Rows without encryption** are [`StoreFault::Corrupt`], so that nobody gets around the key. There is no way
///   to take them over but to log in again, or to load them from the bare store and save them here.
///
/// **To change the key**, add the old one with [`with_old_key`](Self::with_old_key). What is written from then on has
/// the new key, and a connection in use is written at least once an hour; [`renew`](Self::renew) does the rest.
/// All processes must know the new key, as an old one for the time being, before the first writes with it.
///
/// ```
/// use std::sync::Arc;
///
/// use zohobooks_oauth::{Accounts, Connections, EncryptedStore, EncryptionKey, MemoryStore};
///
/// # async fn example(accounts: Accounts, old: [u8; 32], new: [u8; 32]) -> Result<(), Box<dyn std::error::Error>> {
/// let store = EncryptedStore::new(MemoryStore::new(), EncryptionKey::from_bytes(&new))
///     .with_old_key(EncryptionKey::from_bytes(&old));
/// // `Arc`, so that the program still has it for `renew`.
/// let store = Arc::new(store);
/// let connections = Connections::new(&accounts, store.clone());
/// let renewal = store.renew().await?;
/// println!("{} rows have the new key now", renewal.renewed);
/// for (id, error) in renewal.failed {
///     println!("{id} does not: {error}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// [`StoreFault::Corrupt`]: crate::StoreFault::Corrupt
/// [`StoreFault::Key`]: crate::StoreFault::Key
pub struct EncryptedStore<S> {
    store: S,
    keys: Keys,
}

impl<S: Store> EncryptedStore<S> {
    /// A store that reads and writes with this key.
    #[must_use]
    pub fn new(store: S, key: EncryptionKey) -> Self {
        Self { store, keys: Keys::new(key) }
    }

    /// The same, but it also reads what was written with this key.
    #[must_use]
    pub fn with_old_key(mut self, key: EncryptionKey) -> Self {
        self.keys.add(key);
        self
    }
}

impl<S> fmt::Debug for EncryptedStore<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptedStore").finish_non_exhaustive()
    }
}

impl<S: Store> Store for EncryptedStore<S> {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        Box::pin(async move {
            let sealed = self.store.load(id).await?;
            sealed.map(|sealed| self.keys.open(id, sealed)).transpose()
        })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let sealed = self.keys.seal(id, &row)?;
            drop(row);
            self.store.save(id, sealed, expected).await
        })
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        self.store.remove(id, expected)
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        self.store.lease(id, owner, time)
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        self.store.release(id, owner)
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.store.list(after, limit)
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.store.due(by, limit)
    }
}
