use std::any::TypeId;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use deadpool_postgres::{
    Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime, TimeoutType,
};
use tokio::time::{sleep, timeout};
use tokio_postgres::config::SslMode;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Config, NoTls, Row, Socket};

use super::fault;
use super::table::{LAYOUT, Table};
use crate::{StoreError, StoreFault};

/// A value and its type, so that the database need not be asked for it.
pub(super) type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// Connections that are made anew when they are lost.
pub(super) struct Link {
    pool: Pool,
}

pub(super) struct Answer {
    pub(super) rows: Vec<Row>,
    /// Whether the statement was sent before, and may have been carried out then.
    pub(super) repeated: bool,
}

pub(super) fn pool<T>(address: &str, tls: T) -> Result<Pool, StoreError>
where
    T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
    T::Stream: Send + Sync,
    T::TlsConnect: Send + Sync,
    <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
{
    // Its text would quote the address, with a password.
    let mut config: Config = address.parse().map_err(|_| StoreFault::Other)?;
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(LONGEST_CONNECT);
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(LONGEST);
    }
    // By default the server decides whether there is any.
    if TypeId::of::<T>() != TypeId::of::<NoTls>() && config.get_ssl_mode() == SslMode::Prefer {
        config.ssl_mode(SslMode::Require);
    }
    let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    Pool::builder(Manager::from_config(config, tls, recycling))
        .max_size(CONNECTIONS)
        .runtime(Runtime::Tokio1)
        .build()
        .map_err(|error| StoreError::new(StoreFault::Other, Some(Box::new(error))))
}

impl Link {
    pub(super) fn new(pool: Pool) -> Self {
        Self { pool }
    }

    /// Carries out a statement, again if the connection was lost or somebody came in between.
    pub(super) async fn ask(
        &self,
        statement: &str,
        parameters: &[Parameter<'_>],
    ) -> Result<Answer, StoreError> {
        let mut attempts = 0;
        let asked = async {
            loop {
                let error = match self.ask_once(statement, parameters).await {
                    Ok(rows) => return Ok(Answer { rows, repeated: attempts > 0 }),
                    Err(error) => error,
                };
                attempts += 1;
                if attempts == ATTEMPTS || !fault::is_passing(&error) {
                    return Err(fault::failed(&error));
                }
                // What was lost for all is not asked for again by all at once.
                sleep((PAUSE * attempts).mul_f64(crate::random::fraction())).await;
            }
        };
        timeout(LONGEST, asked).await.unwrap_or_else(|_| Err(StoreFault::Busy.into()))
    }

    async fn ask_once(
        &self,
        statement: &str,
        parameters: &[Parameter<'_>],
    ) -> Result<Vec<Row>, PoolError> {
        let mut client = self.lend().await?;
        let rows = client.query_typed(statement, parameters).await;
        client.is_sound = !rows.as_ref().is_err_and(fault::is_stuck);
        Ok(rows?)
    }

    /// Makes the tables in one transaction, whoever else does the same.
    pub(super) async fn create(&self, table: &Table) -> Result<(), StoreError> {
        let created = async {
            let mut client = self.lend().await.map_err(|error| fault::failed(&error))?;
            let created = create(&mut client, table).await;
            client.is_sound = true;
            created.map_err(|error| fault::failed(&error.into()))?
        };
        timeout(LONGEST_CREATE, created).await.unwrap_or_else(|_| Err(StoreFault::Busy.into()))
    }

    async fn lend(&self) -> Result<Lent, PoolError> {
        let elapsed = |_| PoolError::Timeout(TimeoutType::Wait);
        let client = timeout(LONGEST_WAIT, self.pool.get()).await.map_err(elapsed)??;
        Ok(Lent { client: Some(client), is_sound: false })
    }
}

async fn create(
    client: &mut Lent,
    table: &Table,
) -> Result<Result<(), StoreError>, tokio_postgres::Error> {
    let transaction = client.transaction().await?;
    let name = format!("\"{}\"", table.name);
    let named: [Parameter<'_>; 1] = [(&name, Type::TEXT)];
    let lock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
    transaction.query_typed(lock, &named).await?;
    let look =
        "SELECT obj_description(found, 'pg_class') FROM (SELECT to_regclass($1)::oid) AS it (found)
        WHERE found IS NOT NULL";
    let found = transaction.query_typed(look, &named).await?;
    if let Some(found) = found.first() {
        let comment: Option<String> = found.try_get(0)?;
        let layout = comment.as_deref().and_then(|it| it.strip_prefix(LAYOUT));
        return Ok(match layout.map(str::parse::<u32>) {
            Some(Ok(1)) => Ok(()),
            Some(Ok(2..)) => Err(StoreFault::Newer.into()),
            _ => Err(StoreFault::Corrupt.into()),
        });
    }
    transaction.batch_execute(&table.create).await?;
    transaction.commit().await.map(Ok)
}

/// A connection that goes back to the pool only if nothing is under way on it.
struct Lent {
    client: Option<Object>,
    is_sound: bool,
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(client) = self.client.take_if(|_| !self.is_sound) {
            drop(Object::take(client));
        }
    }
}

impl Deref for Lent {
    type Target = Object;

    fn deref(&self) -> &Object {
        self.client.as_ref().expect("it is taken when it is dropped")
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut Object {
        self.client.as_mut().expect("it is taken when it is dropped")
    }
}

const CONNECTIONS: usize = 8;
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(200);
/// Shorter than what a connection grants its store.
const LONGEST: Duration = Duration::from_secs(4);
const LONGEST_CONNECT: Duration = Duration::from_secs(2);
const LONGEST_WAIT: Duration = Duration::from_secs(3);
const LONGEST_CREATE: Duration = Duration::from_secs(30);
