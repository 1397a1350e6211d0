use super::{ConnectionId, EncryptedStore, Store, StoreError, seal};
use crate::StoreFault;

/// What came of [`EncryptedStore::renew`].
#[derive(Debug, Default)]
#[must_use = "what could not be renewed may still need its old key"]
#[non_exhaustive]
pub struct Renewal {
    /// How many rows had an old key and have the new one now.
    pub renewed: u64,
    /// The rows that could not be read or may not be written, and why. They are as they were.
    pub failed: Vec<(ConnectionId, StoreError)>,
}

impl<S: Store> EncryptedStore<S> {
    /// Writes all rows anew that have an old key, and goes on where one cannot be read. If
    /// [none has failed](Renewal::failed), the old keys are of no use afterwards.
    ///
    /// This takes no leases: the version of a row keeps it from undoing what others write meanwhile.
    ///
    /// # Errors
    ///
    /// Those of the store as a whole, such as [`StoreFault::Unreachable`]. What was done until then stays done.
    pub async fn renew(&self) -> Result<Renewal, StoreError> {
        let (mut renewal, mut after) = (Renewal::default(), None);
        loop {
            let ids = self.store.list(after.as_ref(), AT_ONCE).await?;
            let Some(last) = ids.last() else { return Ok(renewal) };
            after = Some(last.clone());
            for id in ids {
                match self.renew_row(&id).await {
                    Ok(had_old_key) => renewal.renewed += u64::from(had_old_key),
                    Err(error) if is_of_one_row(&error) => renewal.failed.push((id, error)),
                    Err(error) => return Err(error),
                }
            }
        }
    }

    async fn renew_row(&self, id: &ConnectionId) -> Result<bool, StoreError> {
        for _ in 0..MOST_RACES {
            let Some(sealed) = self.store.load(id).await? else { return Ok(false) };
            if self.keys.is_newest(&sealed) {
                return Ok(false);
            }
            let expected = sealed.version;
            let mut row = self.keys.open(id, sealed)?;
            row.version = seal::version()?;
            if self.save(id, row, Some(expected)).await? {
                return Ok(true);
            }
        }
        Err(StoreFault::Busy.into())
    }
}

/// Whether the others may well be in order.
fn is_of_one_row(error: &StoreError) -> bool {
    use StoreFault::{Corrupt, Denied, Key, Newer};
    matches!(error.fault(), Corrupt | Denied | Key | Newer)
}

const AT_ONCE: usize = 256;
/// So often somebody else may be faster. After that it is the store that refuses without saying why.
const MOST_RACES: u32 = 100;
