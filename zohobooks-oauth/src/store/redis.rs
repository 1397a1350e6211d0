mod fault;
mod link;
mod reader;
mod scripts;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use redis::cmd;

use super::{ConnectionId, LeaseOwner, Row, Store, StoreError, StoreFault, StoreFuture, Version};
use link::Link;

/// Keeps grants in Redis or Valkey, for programs on several hosts. Clones are the same store.
///
/// ```no_run
/// use zohobooks_oauth::{Accounts, Connections, RedisStore};
///
/// # async fn example(accounts: Accounts) -> Result<(), Box<dyn std::error::Error>> {
/// let store = RedisStore::connect("redis://:password@10.0.0.7:6379/0").await?;
/// let connections = Connections::new(&accounts, store.with_prefix("billing")?);
/// # Ok(())
/// # }
/// ```
///
/// Needs a Tokio runtime, and Redis 6 or newer. The feature `redis-tls` adds `rediss://`; without it tokens
/// cross the network as they are.
///
/// # What is durable
///
/// What Redis is told to keep. With `appendonly yes` and `appendfsync always` a row that was saved is on the
/// disk. With `everysec`, what Redis has by default for the log, a crash of the machine can undo the last
/// second; without the log, everything since the last snapshot. A replica that takes over has what had
/// reached it, since Redis does not wait for replicas. What may be lost so is an access token, which costs one
/// refresh, or a login of that second, which the user has to repeat. Zoho's refresh tokens stay the same when
/// they are used, so no grant is lost by a refresh.
///
/// The right to refresh may be lost the same way, and then two hosts refresh at once. Both requests are
/// counted, one of the two saves its token, and the other adopts it.
///
/// Rows never expire, so `maxmemory-policy` has to be `noeviction`, or one of the `volatile` ones, which take
/// nothing but leases.
///
/// # What is where
///
/// All keys begin with the prefix in braces, `{zohobooks}`, so that they are in one slot and a script may
/// change them together. The store talks to one server: on a cluster, to the one that has this slot.
///
/// | key | what it is |
/// |---|---|
/// | `{zohobooks}:row:ID` | a hash: `layout`, `version`, `due` in milliseconds since 1970 or empty, `content` |
/// | `{zohobooks}:lease:ID` | whoever refreshes, until it expires by the clock of the server |
/// | `{zohobooks}:due` | a sorted set of the IDs by `due` |
/// | `{zohobooks}:ids` | a sorted set of all IDs |
///
/// A user for this alone needs the commands `EVAL`, `HGETALL`, `ZRANGEBYLEX`, `ZRANGEBYSCORE`, `PING`, and what
/// the scripts call: `DEL`, `EXISTS`, `GET`, `HGET`, `HSET`, `SET`, `ZADD`, `ZREM`.
#[derive(Clone)]
pub struct RedisStore {
    link: Arc<Link>,
    prefix: Arc<str>,
}

impl RedisStore {
    /// A store on the server at this address: `redis://user:password@host:port/database`, `rediss://` with
    /// the feature `redis-tls`, or `redis+unix:///path`.
    ///
    /// It is asked whether it is there. Later it may go away and come back: while it is gone, every call
    /// fails in less than 5 seconds.
    ///
    /// # Errors
    ///
    /// * [`StoreFault::Unreachable`] or [`StoreFault::Busy`] if there is no answer,
    /// * [`StoreFault::Denied`] if it is one that refuses the user or the password, and for an address that
    ///   switches the check of certificates off,
    /// * [`StoreFault::Other`] if this is no such address.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let link = Link::new(url)?;
        let _: () = link.call(|_| cmd("PING")).await?;
        Ok(Self { link: Arc::new(link), prefix: PREFIX.into() })
    }

    /// The same server with another prefix for the keys, `zohobooks` by default: another store.
    ///
    /// # Errors
    ///
    /// [`StoreFault::Other`] if it is not 1 to 64 letters, digits, or any of `_ - . :`.
    pub fn with_prefix(&self, prefix: &str) -> Result<Self, StoreError> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
        if !(1..=64).contains(&prefix.len()) || !prefix.bytes().all(fits) {
            let source = "a prefix has 1 to 64 letters, digits, or any of `_ - . :`";
            return Err(StoreError::new(StoreFault::Other, Some(source.into())));
        }
        Ok(Self { link: Arc::clone(&self.link), prefix: prefix.into() })
    }

    fn row_key(&self, id: &ConnectionId) -> String {
        format!("{{{}}}:row:{id}", self.prefix)
    }

    fn lease_key(&self, id: &ConnectionId) -> String {
        format!("{{{}}}:lease:{id}", self.prefix)
    }

    fn due_key(&self) -> String {
        format!("{{{}}}:due", self.prefix)
    }

    fn ids_key(&self) -> String {
        format!("{{{}}}:ids", self.prefix)
    }
}

impl Store for RedisStore {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        Box::pin(async {
            let row = self.row_key(id);
            let fields = self.link.call(|_| cmd("HGETALL").arg(&row).take()).await?;
            reader::row(fields).map_err(StoreError::from)
        })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let expected = expected.map(|version| version.as_u64().to_string()).unwrap_or_default();
            let due = row.due.map(|due| milliseconds(due).to_string()).unwrap_or_default();
            let keys = [self.row_key(id), self.due_key(), self.ids_key()];
            let save = |again: bool| {
                scripts::SAVE
                    .with(&keys)
                    .arg(id.as_str())
                    .arg(&expected)
                    .arg(row.version.as_u64())
                    .arg(&due)
                    .arg(row.content.as_slice())
                    .arg(again)
                    .take()
            };
            self.link.call(save).await
        })
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let keys = [self.row_key(id), self.due_key(), self.ids_key()];
            let remove =
                |_| scripts::REMOVE.with(&keys).arg(id.as_str()).arg(expected.as_u64()).take();
            self.link.call(remove).await
        })
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let keys = [self.lease_key(id)];
            // Redis refuses to expire something at once, or in a time that it cannot add.
            let time = time.clamp(Duration::from_millis(1), YEAR).as_millis() as u64;
            self.link.call(|_| scripts::LEASE.with(&keys).arg(name(owner)).arg(time).take()).await
        })
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let keys = [self.lease_key(id)];
            self.link.call(|_| scripts::RELEASE.with(&keys).arg(name(owner)).take()).await
        })
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        Box::pin(async move {
            let start = after.map_or("-".into(), |after| format!("({after}"));
            let list = |_| {
                cmd("ZRANGEBYLEX").arg(self.ids_key()).arg((&start, "+")).arg(at_most(limit)).take()
            };
            reader::ids(self.link.call(list).await?).map_err(StoreError::from)
        })
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        Box::pin(async move {
            let range = ("-inf", milliseconds(by));
            let due =
                |_| cmd("ZRANGEBYSCORE").arg(self.due_key()).arg(range).arg(at_most(limit)).take();
            reader::ids(self.link.call(due).await?).map_err(StoreError::from)
        })
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

fn name(owner: LeaseOwner) -> String {
    format!("{:032x}", owner.as_u128())
}

fn at_most(limit: usize) -> (&'static str, u8, i64) {
    ("LIMIT", 0, i64::try_from(limit).unwrap_or(i64::MAX))
}

/// Since 1970, as far as a sorted set counts without rounding.
fn milliseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).map_or(EXACT, |since| since.min(EXACT))
}

const PREFIX: &str = "zohobooks";
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// Scores are floating-point numbers.
const EXACT: u64 = 1 << 53;
