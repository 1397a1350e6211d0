use std::path::Path;
use std::time::Instant;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::layout;
use super::place::Place;
use super::trouble::{Trouble, What};
use crate::store::disk::Durable;

/// A way into the database, for one at a time.
pub(super) struct Database {
    place: Place,
    connection: Connection,
}

impl Database {
    pub(super) fn open(place: Place, until: Instant) -> Result<Self, Trouble> {
        let opened = connect(place.path()).and_then(|mut connection| {
            patience(&connection, until)?;
            layout::take_over(&mut connection)?;
            Ok(connection)
        });
        let connection = opened.map_err(|trouble| trouble.at(place.path()))?;
        Ok(Self { place, connection })
    }

    pub(super) fn read<T>(
        &mut self,
        until: Instant,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        self.run(until, TransactionBehavior::Deferred, Durable::No, work)
    }

    pub(super) fn write<T>(
        &mut self,
        until: Instant,
        durable: Durable,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        self.run(until, TransactionBehavior::Immediate, durable, work)
    }

    fn run<T>(
        &mut self,
        until: Instant,
        behavior: TransactionBehavior,
        durable: Durable,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        self.place.check()?;
        let connection = &mut self.connection;
        let run = || {
            patience(connection, until)?;
            let synchronous = if durable == Durable::Yes { "FULL" } else { "NORMAL" };
            connection.pragma_update(None, "synchronous", synchronous)?;
            let transaction = connection.transaction_with_behavior(behavior)?;
            layout::check(&transaction)?;
            let result = work(&transaction)?;
            transaction.commit()?;
            Ok(result)
        };
        run().map_err(|trouble: Trouble| trouble.at(self.place.path()))
    }
}

/// Lets SQLite wait for others, but not for ever.
pub(super) fn patience(connection: &Connection, until: Instant) -> Result<(), Trouble> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(What::Busy.into());
    }
    Ok(connection.busy_timeout(left)?)
}

/// A connection to a file that is there.
pub(super) fn connect(path: &Path) -> Result<Connection, Trouble> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // What macOS needs for the same.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    // No secrets in what is free, nor in other files.
    let overwrites: i64 =
        connection.pragma_update_and_check(None, "secure_delete", true, |row| row.get(0))?;
    debug_assert_eq!(overwrites, 1);
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}
