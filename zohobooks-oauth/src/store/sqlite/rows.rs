use std::time::{Duration, SystemTime};

use rusqlite::{OptionalExtension as _, Params, Transaction, params};
use sha2::{Digest as _, Sha256};

use super::trouble::{Trouble, What};
use crate::{ConnectionId, Row, Version};

pub(super) fn load(database: &Transaction<'_>, id: &ConnectionId) -> Result<Option<Row>, Trouble> {
    let mut select =
        database.prepare("SELECT version, due, content, sum FROM connections WHERE id = ?1")?;
    let found = select.query_row([id.as_str()], |found| {
        let version = Version::from_u64(found.get::<_, i64>(0)?.cast_unsigned());
        let due: Option<i64> = found.get(1)?;
        let row = Row::new(version, None, found.get_ref(2)?.as_blob()?.to_vec());
        Ok((row, due, found.get::<_, [u8; 32]>(3)?))
    });
    let Some((mut row, due, stored)) = found.optional()? else { return Ok(None) };
    if sum(id, row.version, due, &row.content) != stored {
        return Err(What::Row.into());
    }
    row.due = due.map(time).transpose()?;
    Ok(Some(row))
}

pub(super) fn save(
    database: &Transaction<'_>,
    id: &ConnectionId,
    row: &Row,
    expected: Option<Version>,
) -> Result<bool, Trouble> {
    let due = row.due.map(milliseconds);
    let sum = sum(id, row.version, due, &row.content);
    let (id, version, content) = (id.as_str(), number(row.version), row.content.as_slice());
    let changed = match expected {
        None => database.execute(
            "INSERT INTO connections (id, version, due, content, sum) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO NOTHING",
            params![id, version, due, content, sum],
        ),
        Some(expected) => database.execute(
            "UPDATE connections SET version = ?2, due = ?3, content = ?4, sum = ?5
             WHERE id = ?1 AND version = ?6",
            params![id, version, due, content, sum, number(expected)],
        ),
    };
    Ok(changed? == 1)
}

pub(super) fn remove(
    database: &Transaction<'_>,
    id: &ConnectionId,
    expected: Version,
) -> Result<bool, Trouble> {
    let delete = "DELETE FROM connections WHERE id = ?1 AND version = ?2";
    Ok(database.execute(delete, params![id.as_str(), number(expected)])? == 1)
}

pub(super) fn list(
    database: &Transaction<'_>,
    after: Option<&ConnectionId>,
    limit: usize,
) -> Result<Vec<ConnectionId>, Trouble> {
    // Behind the empty name are all.
    let after = after.map_or("", ConnectionId::as_str);
    let select = "SELECT id FROM connections WHERE id > ?1 ORDER BY id LIMIT ?2";
    ids(database, select, params![after, at_most(limit)])
}

pub(super) fn due(
    database: &Transaction<'_>,
    by: SystemTime,
    limit: usize,
) -> Result<Vec<ConnectionId>, Trouble> {
    let select = "SELECT id FROM connections WHERE due <= ?1 ORDER BY due, id LIMIT ?2";
    ids(database, select, params![milliseconds(by), at_most(limit)])
}

fn ids(
    database: &Transaction<'_>,
    select: &str,
    params: impl Params,
) -> Result<Vec<ConnectionId>, Trouble> {
    let mut select = database.prepare(select)?;
    let mut found = select.query(params)?;
    let mut ids = Vec::new();
    while let Some(row) = found.next()? {
        let id = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        ids.push(ConnectionId::new(id).map_err(|_| What::Row)?);
    }
    Ok(ids)
}

/// What a row must still have when it is read: SQLite has no checksums of its own.
fn sum(id: &ConnectionId, version: Version, due: Option<i64>, content: &[u8]) -> [u8; 32] {
    let mut sum = Sha256::new();
    // Nothing that has no fixed length stands before something else, but the name, which ends with this.
    sum.update(id.as_str());
    sum.update([0]);
    sum.update(version.as_u64().to_le_bytes());
    sum.update([due.is_some().into()]);
    sum.update(due.unwrap_or_default().to_le_bytes());
    sum.update(content);
    sum.finalize().into()
}

fn number(version: Version) -> i64 {
    // 63 bits at most.
    version.as_u64().cast_signed()
}

fn at_most(limit: usize) -> i64 {
    limit.try_into().unwrap_or(i64::MAX)
}

/// Since 1970, rounded down, so that nothing comes too late.
fn milliseconds(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => after.as_millis().try_into().unwrap_or(i64::MAX),
        Err(before) => {
            let before = before.duration().as_nanos().div_ceil(1_000_000);
            i64::try_from(before).map_or(i64::MIN, |before| -before)
        }
    }
}

fn time(milliseconds: i64) -> Result<SystemTime, Trouble> {
    let distance = Duration::from_millis(milliseconds.unsigned_abs());
    let time = if milliseconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    };
    time.ok_or_else(|| What::Row.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_milliseconds_also_before_1970() {
        for (nanoseconds, wanted) in [(0, 0), (999_999, 0), (1_000_000, 1), (1_999_999, 1)] {
            let after = SystemTime::UNIX_EPOCH + Duration::from_nanos(nanoseconds);
            assert_eq!(milliseconds(after), wanted);
        }
        let before = SystemTime::UNIX_EPOCH - Duration::from_nanos(1_000_001);
        assert_eq!(milliseconds(before), -2);
        for number in [-2, -1, 0, 1, 253_402_300_799_999] {
            assert_eq!(milliseconds(time(number).unwrap()), number);
        }
    }
}
