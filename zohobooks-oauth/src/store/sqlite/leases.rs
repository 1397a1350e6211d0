use std::time::Duration;

use rusqlite::{Transaction, params};

use super::trouble::Trouble;
use crate::{ConnectionId, LeaseOwner};

/// Asked for after the wait for others, by whom everybody on the machine asks.
const NOW: &str = "CAST(unixepoch('subsec') * 1000 AS INTEGER)";

pub(super) fn take(
    database: &Transaction<'_>,
    id: &ConnectionId,
    owner: LeaseOwner,
    time: Duration,
) -> Result<bool, Trouble> {
    let insert = format!(
        "INSERT INTO leases (id, owner, began, until) VALUES (?1, ?2, {NOW}, {NOW} + ?3)
         ON CONFLICT (id) DO UPDATE
         SET owner = excluded.owner, began = excluded.began, until = excluded.until
         WHERE owner = excluded.owner OR until <= excluded.began OR began > excluded.began + ?4"
    );
    let milliseconds = time.as_nanos().div_ceil(1_000_000);
    let time = i64::try_from(milliseconds).unwrap_or(LONGEST).min(LONGEST);
    let changed =
        database.execute(&insert, params![id.as_str(), number(owner), time, STEP_BACK])?;
    Ok(changed == 1)
}

pub(super) fn release(
    database: &Transaction<'_>,
    id: &ConnectionId,
    owner: LeaseOwner,
) -> Result<(), Trouble> {
    let delete = "DELETE FROM leases WHERE id = ?1 AND owner = ?2";
    database.execute(delete, params![id.as_str(), number(owner)])?;
    Ok(())
}

/// Removes the leases of those who never gave them back.
pub(super) fn prune(database: &Transaction<'_>) -> Result<(), Trouble> {
    let delete = format!("DELETE FROM leases WHERE until <= {NOW} OR began > {NOW} + ?1");
    database.execute(&delete, [STEP_BACK])?;
    Ok(())
}

fn number(owner: LeaseOwner) -> [u8; 16] {
    owner.as_u128().to_be_bytes()
}

/// In milliseconds. A clock that is set back by less is only being adjusted.
const STEP_BACK: i64 = 1_000;
/// In milliseconds, with room for the date before it.
const LONGEST: i64 = i64::MAX / 4;
