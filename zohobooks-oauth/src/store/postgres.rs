mod fault;
mod link;
mod reader;
mod table;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use deadpool_postgres::Pool;
use tokio_postgres::Socket;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::types::Type;

use super::{ConnectionId, LeaseOwner, Row, Store, StoreError, StoreFault, StoreFuture, Version};
use link::{Link, Parameter};
use table::Table;

/// Keeps grants in PostgreSQL, for programs on several hosts. Clones are the same store.
///
/// ```no_run
/// use zohobooks_oauth::tokio_postgres::NoTls;
/// use zohobooks_oauth::{Accounts, Connections, PostgresStore};
///
/// # async fn example(accounts: Accounts) -> Result<(), Box<dyn std::error::Error>> {
/// let store = PostgresStore::connect("postgres://billing@%2Frun%2Fpostgresql/billing", NoTls).await?;
/// // Once, by whoever may:
/// store.create_table().await?;
/// let connections = Connections::new(&accounts, store);
/// # Ok(())
/// # }
/// ```
///
/// Needs a Tokio runtime, and PostgreSQL 11 or newer. Every call is one statement and a transaction of its own,
/// without prepared statements, session settings, session locks or `LISTEN`, so that poolers such as PgBouncer
/// may hand each to another server process, and no transaction is open while Zoho is asked.
///
/// # What is durable
///
/// What is committed, if `fsync` and `synchronous_commit` are on, as they are by default. A standby that takes
/// over has all of it only if it is a synchronous one. What is lost otherwise is an access token, which costs
/// one refresh, or a login of the last moments: Zoho's refresh tokens stay the same when they are used.
///
/// # What is where
///
/// | table | columns |
/// |---|---|
/// | `zohobooks_connections` | `id`, `version`, `due`, `content` |
/// | `zohobooks_connections_leases` | `id`, `owner`, `until`, by the clock of the database |
///
/// A user for this alone needs `SELECT`, `INSERT`, `UPDATE` and `DELETE` on both.
#[derive(Clone)]
pub struct PostgresStore {
    link: Arc<Link>,
    table: Arc<Table>,
}

impl PostgresStore {
    /// A store in the database at this address, with up to eight connections.
    ///
    /// `tls` is [`NoTls`](tokio_postgres::NoTls), for a socket on the same machine, or a connector such as those of the crates
    /// `tokio-postgres-rustls` and `postgres-native-tls`. With a connector, nothing is sent without TLS, unless
    /// the address says `sslmode=disable`.
    ///
    /// The database is asked whether it is there. Later it may go away and come back: while it is gone, every
    /// call fails in less than 5 seconds.
    ///
    /// # Errors
    ///
    /// * [`StoreFault::Unreachable`] or [`StoreFault::Busy`] if there is no answer,
    /// * [`StoreFault::Denied`] if it is one that refuses the user or the password,
    /// * [`StoreFault::Other`] if this is no such address, or there is no such database.
    pub async fn connect<T>(address: &str, tls: T) -> Result<Self, StoreError>
    where
        T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
        T::Stream: Send + Sync,
        T::TlsConnect: Send + Sync,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let store = Self::new(link::pool(address, tls)?);
        store.link.ask("SELECT 1", &[]).await?;
        Ok(store)
    }

    /// A store with connections from a pool of your own. Its limits of time are yours; whatever they are, a
    /// call that has not come to its end after 4 seconds fails.
    #[must_use]
    pub fn new(pool: Pool) -> Self {
        Self { link: Arc::new(Link::new(pool)), table: Arc::new(Table::new(TABLE)) }
    }

    /// The same database with another table, `zohobooks_connections` by default: another store. A name is looked
    /// for along the `search_path`, and upper and lower case differ.
    ///
    /// # Errors
    ///
    /// [`StoreFault::Other`] if it is not a letter or `_`, and up to 55 letters, digits or `_`.
    pub fn with_table(&self, name: &str) -> Result<Self, StoreError> {
        if !table::is_name(name) {
            let source =
                "the name of a table is a letter or `_`, and up to 55 letters, digits or `_`";
            return Err(StoreError::new(StoreFault::Other, Some(source.into())));
        }
        Ok(Self { link: Arc::clone(&self.link), table: Arc::new(Table::new(name)) })
    }

    /// Makes the tables, if they are not there yet. Many may do so at once. The statements are
    /// [those of this function](Self::table_sql), for migrations of your own.
    ///
    /// # Errors
    ///
    /// * [`StoreFault::Newer`] if a newer version of this crate has made them, and [`StoreFault::Corrupt`] if
    ///   somebody else has,
    /// * [`StoreFault::Denied`] if the user may not,
    /// * those of [`connect`](Self::connect).
    pub async fn create_table(&self) -> Result<(), StoreError> {
        self.link.create(&self.table).await
    }

    /// The SQL that makes the tables.
    #[must_use]
    pub fn table_sql(&self) -> &str {
        &self.table.create
    }
}

impl Store for PostgresStore {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        Box::pin(async {
            let answer = self.link.ask(&self.table.load, &[(&id.as_str(), Type::TEXT)]).await?;
            answer.rows.first().map(reader::row).transpose()
        })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let (version, due) = (reader::number(row.version), row.due.map(reader::storable));
            let expected = expected.map(reader::number);
            let statement = match &expected {
                Some(_) => &self.table.replace,
                None => &self.table.insert,
            };
            let content = row.content.as_slice();
            let id_and_row: [Parameter<'_>; 5] = [
                (&id.as_str(), Type::TEXT),
                (&version, Type::INT8),
                (&due, Type::TIMESTAMPTZ),
                (&content, Type::BYTEA),
                (&expected, Type::INT8),
            ];
            let parameters = if expected.is_some() { &id_and_row[..] } else { &id_and_row[..4] };
            let answer = self.link.ask(statement, parameters).await?;
            if answer.rows.is_empty() && answer.repeated {
                // The first time may have done it, without being able to say so. Nobody else has this version.
                return Ok(self
                    .load(id)
                    .await?
                    .is_some_and(|stored| stored.version == row.version));
            }
            Ok(!answer.rows.is_empty())
        })
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let version = reader::number(expected);
            let parameters: [Parameter<'_>; 2] =
                [(&id.as_str(), Type::TEXT), (&version, Type::INT8)];
            Ok(!self.link.ask(&self.table.remove, &parameters).await?.rows.is_empty())
        })
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let owner = owner.as_u128().to_be_bytes();
            let milliseconds = time.min(YEAR).as_millis() as i64;
            let parameters: [Parameter<'_>; 3] = [
                (&id.as_str(), Type::TEXT),
                (&owner.as_slice(), Type::BYTEA),
                (&milliseconds, Type::INT8),
            ];
            Ok(!self.link.ask(&self.table.lease, &parameters).await?.rows.is_empty())
        })
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let owner = owner.as_u128().to_be_bytes();
            let parameters: [Parameter<'_>; 2] =
                [(&id.as_str(), Type::TEXT), (&owner.as_slice(), Type::BYTEA)];
            self.link.ask(&self.table.release, &parameters).await.map(drop)
        })
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        Box::pin(async move {
            // Nothing is before the empty name, and no connection has it.
            let after = after.map_or("", ConnectionId::as_str);
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let parameters: [Parameter<'_>; 2] = [(&after, Type::TEXT), (&limit, Type::INT8)];
            reader::ids(&self.link.ask(&self.table.list, &parameters).await?.rows)
        })
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        Box::pin(async move {
            let by = reader::storable(by);
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let parameters: [Parameter<'_>; 2] = [(&by, Type::TIMESTAMPTZ), (&limit, Type::INT8)];
            reader::ids(&self.link.ask(&self.table.due, &parameters).await?.rows)
        })
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").field("table", &self.table.name).finish_non_exhaustive()
    }
}

const TABLE: &str = "zohobooks_connections";
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
