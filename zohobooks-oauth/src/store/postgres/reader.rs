use std::time::{Duration, SystemTime};

use tokio_postgres::Row as Found;

use crate::{ConnectionId, Row, StoreError, StoreFault, Version};

pub(super) fn row(found: &Found) -> Result<Row, StoreError> {
    let read = || -> Result<_, tokio_postgres::Error> {
        Ok((found.try_get::<_, i64>(0)?, found.try_get(1)?, found.try_get(2)?))
    };
    let (version, due, content) = read().map_err(|_| StoreFault::Corrupt)?;
    let version = u64::try_from(version).map_err(|_| StoreFault::Corrupt)?;
    Ok(Row::new(Version::from_u64(version), due, content))
}

pub(super) fn ids(found: &[Found]) -> Result<Vec<ConnectionId>, StoreError> {
    let id = |found: &Found| ConnectionId::new(found.try_get(0).ok()?).ok();
    found.iter().map(|found| id(found).ok_or_else(|| StoreFault::Corrupt.into())).collect()
}

/// Versions have 63 bits.
pub(super) fn number(version: Version) -> i64 {
    version.as_u64().cast_signed()
}

/// Between 1970 and the end of the year 9999, which every client of the database can show.
pub(super) fn storable(time: SystemTime) -> SystemTime {
    let first = SystemTime::UNIX_EPOCH;
    time.clamp(first, first + Duration::from_millis(253_402_300_799_999))
}
