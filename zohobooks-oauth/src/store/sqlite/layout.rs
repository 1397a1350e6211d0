use std::path::Path;
use std::time::Instant;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::database::{connect, patience};
use super::trouble::{Trouble, What};

/// What has to be done to get from each layout to the next one, beginning with nothing.
const STEPS: &[&str] = &["
    CREATE TABLE connections (
        id TEXT NOT NULL PRIMARY KEY COLLATE BINARY,
        version INTEGER NOT NULL,
        -- Milliseconds since 1970.
        due INTEGER,
        content BLOB NOT NULL,
        -- SHA-256 of everything else.
        sum BLOB NOT NULL
    ) STRICT;
    CREATE INDEX connections_due ON connections (due, id) WHERE due IS NOT NULL;
    CREATE TABLE leases (
        id TEXT NOT NULL PRIMARY KEY COLLATE BINARY,
        owner BLOB NOT NULL,
        -- Milliseconds since 1970 by the clock of the machine.
        began INTEGER NOT NULL,
        until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
"];

/// Makes an empty database of a file that is there and empty.
pub(super) fn create(path: &Path, until: Instant) -> Result<(), Trouble> {
    let make = || {
        let mut new = connect(path)?;
        patience(&new, until)?;
        new.pragma_update(None, "application_id", APPLICATION)?;
        migrate(&mut new, STEPS)?;
        write_ahead(&new)?;
        new.close().map_err(|(_, error)| Trouble::from(error))
    };
    make().map_err(|trouble| trouble.at(path))
}

/// Takes a database of any layout up to this one.
pub(super) fn take_over(connection: &mut Connection) -> Result<(), Trouble> {
    let of = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (application, layout) = (of("application_id")?, of("user_version")?);
    if application != APPLICATION || layout < 1 {
        return Err(What::OtherProgram.into());
    }
    if layout != layout_of(STEPS) {
        migrate(connection, STEPS)?;
    }
    write_ahead(connection)
}

/// Whether nobody has taken the database to another layout meanwhile.
pub(super) fn check(transaction: &Transaction<'_>) -> Result<(), Trouble> {
    let layout: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if layout == layout_of(STEPS) { Ok(()) } else { Err(What::NewerLayout.into()) }
}

fn migrate(connection: &mut Connection, steps: &[&str]) -> Result<(), Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Others may have been here meanwhile.
    let layout: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let done = usize::try_from(layout).map_err(|_| Trouble::from(What::OtherProgram))?;
    for step in steps.get(done..).ok_or(What::NewerLayout)? {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", layout_of(steps))?;
    Ok(transaction.commit()?)
}

/// Who reads then waits for nobody. The database remembers it.
fn write_ahead(connection: &Connection) -> Result<(), Trouble> {
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode == "wal" { Ok(()) } else { Err(What::NoWriteAheadLog.into()) }
}

fn layout_of(steps: &[&str]) -> i64 {
    steps.len().try_into().unwrap_or(i64::MAX)
}

/// "ZBOA", so that no database of another program is taken for one of this store.
const APPLICATION: i64 = 0x5a42_4f41;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_migration_is_whole_or_not_at_all() {
        let mut database = Connection::open_in_memory().unwrap();
        migrate(&mut database, &["CREATE TABLE a (x); INSERT INTO a VALUES (1)"]).unwrap();
        let broken = ["", "CREATE TABLE b (x)", "CREATE TABLE a (x)"];
        assert!(migrate(&mut database, &broken).is_err());
        assert!(database.execute("INSERT INTO b VALUES (1)", []).is_err());
        migrate(&mut database, &["", "CREATE TABLE b AS SELECT x FROM a"]).unwrap();
        migrate(&mut database, &["", "not even looked at"]).unwrap();
        assert_eq!(database.query_row("SELECT x FROM b", [], |row| row.get(0)), Ok(1));
        assert_eq!(migrate(&mut database, &[""]).unwrap_err().fault(), crate::StoreFault::Newer);
    }
}
