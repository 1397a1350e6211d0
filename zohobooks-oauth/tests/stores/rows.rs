//! What is stored where there is no grant.

use std::time::Duration;

use zohobooks_oauth::{ConnectionId, LeaseOwner, Row, Store, Version};

pub(crate) fn id() -> ConnectionId {
    "customer-42".parse().unwrap()
}

pub(crate) fn owner(number: u128) -> LeaseOwner {
    LeaseOwner::from_u128(number)
}

pub(crate) fn version(number: u64) -> Version {
    Version::from_u64(number)
}

/// A row whose content is as long as that of a grant and says its number all over.
pub(crate) fn row(number: u64) -> Row {
    Row::new(version(number), None, number.to_le_bytes().repeat(256))
}

/// The number of the row that is stored, checked.
pub(crate) async fn stored(store: &dyn Store) -> Option<u64> {
    let row = store.load(&id()).await.unwrap()?;
    let number = row.version.as_u64();
    assert_eq!(*row.content, number.to_le_bytes().repeat(256), "half a row");
    Some(number)
}

pub(crate) const LONG: Duration = Duration::from_secs(600);
