mod counters;
mod phase;
mod quota;
mod record;
mod refresh;
mod slot;
mod status;
#[cfg(test)]
pub(crate) mod tests;
mod token;

use std::fmt;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::timeout;

use crate::client::Client;
use crate::clock::{Clock, Instant};
use crate::error::{Call, Step};
use crate::{
    AccessToken, Accounts, AccountsFault, Books, ConnectionFault, ConnectionId, DataCenter, Error,
    ErrorKind, Grant, LeaseOwner, MismatchFault, Row, Store, StoreError, StoreFault, StoreFuture,
    Version,
};
use phase::Phases;
use record::Record;
use refresh::Refresh;
use slot::{Current, Decision, Outcome, Slot, Start};

pub use counters::Counters;
pub use status::ConnectionStatus;
pub use token::CurrentAccess;

/// A grant that keeps itself alive: it has an access token whenever one is asked for.
///
/// Tasks, processes and hosts that use one connection share one token. It is refreshed once an hour, ahead of
/// its end, by one of them, while the others go on with the old one. Zoho's limit of ten token requests in ten
/// minutes is never reached: at most eight are made, and they are counted in the store. Clones are the
/// same connection.
///
/// ```
/// use zohobooks_oauth::{Accounts, Connection, ConnectionId, Error, Grant, MemoryStore};
///
/// # async fn example(accounts: Accounts, grant: Grant) -> Result<(), Box<dyn std::error::Error>> {
/// let store = MemoryStore::new();
/// let id: ConnectionId = "customer-42".parse()?;
///
/// // After a login, once:
/// let connection = Connection::create(&accounts, store.clone(), id.clone(), &grant).await?;
///
/// // In every other process, and after every restart:
/// let connection = Connection::open(&accounts, store, id).await?;
/// let access = connection.access().await?;
/// for organization in accounts.books(&access).organizations().await? {
///     println!("{} {}", organization.id, organization.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// What the API refuses with [`Error::needs_refresh`] is [rejected](Self::reject), and the next call has
/// another token. Refreshing needs a Tokio runtime.
#[derive(Clone)]
pub struct Connection(Arc<Inner>);

struct Inner {
    shared: Arc<Shared>,
    id: ConnectionId,
    slot: Slot,
}

/// What connections of one app and one store have in common.
pub(crate) struct Shared {
    pub(crate) accounts: Accounts,
    pub(crate) store: Box<dyn Store>,
    counters: Counters,
}

impl Shared {
    pub(crate) fn new(accounts: &Accounts, store: impl Store + 'static) -> Arc<Self> {
        let (accounts, store) = (accounts.clone(), Box::new(store));
        Arc::new(Self { accounts, store, counters: Counters::default() })
    }

    pub(crate) fn counters(&self) -> &Counters {
        &self.counters
    }

    fn client(&self) -> &Client {
        self.accounts.client()
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        self.client().clock()
    }
}

impl Connection {
    /// Stores the grant of a login under this name, and connects to it.
    ///
    /// If there is one of that name, the grant takes its place, and the user has consented once more:
    /// [`ConnectionStatus::consents`] counts. Zoho keeps twenty refresh tokens of a user, so revoke what is
    /// no longer needed.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Store`] if the store failed. The grant is not stored then.
    /// * [`ErrorKind::Mismatch`] if the grant is not one for the app.
    pub async fn create(
        accounts: &Accounts,
        store: impl Store + 'static,
        id: ConnectionId,
        grant: &Grant,
    ) -> Result<Self, Error> {
        Self::created(Shared::new(accounts, store), id, grant).await
    }

    pub(crate) async fn created(
        shared: Arc<Shared>,
        id: ConnectionId,
        grant: &Grant,
    ) -> Result<Self, Error> {
        let inner = Inner { shared, id, slot: Slot::default() };
        inner.log_in(grant).await?;
        Ok(Self(Arc::new(inner)))
    }

    /// Connects to the grant that is stored under this name. Zoho is not asked.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Connection`] with [`ConnectionFault::Gone`] if there is none.
    /// * [`ErrorKind::Store`] if the store failed, or what it has cannot be read.
    /// * [`ErrorKind::Mismatch`] if it is the grant of another app, or of another data centre than the one
    ///   that the app is pinned to.
    pub async fn open(
        accounts: &Accounts,
        store: impl Store + 'static,
        id: ConnectionId,
    ) -> Result<Self, Error> {
        Self::opened(Shared::new(accounts, store), id).await
    }

    pub(crate) async fn opened(shared: Arc<Shared>, id: ConnectionId) -> Result<Self, Error> {
        let inner = Inner { shared, id, slot: Slot::default() };
        let (record, _) = inner.load().await?;
        inner.slot.replace(inner.current_of(&record)?);
        Ok(Self(Arc::new(inner)))
    }

    /// Whether nobody has it but whoever asks.
    pub(crate) fn is_idle(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }

    /// The name of the connection.
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        &self.0.id
    }

    /// An access token that is good for a call, and what is known of it.
    ///
    /// While the token is fresh this is one look at the clock and nothing waits. Otherwise somebody
    /// refreshes it, and as long as the old one is good, nobody waits either. Whoever goes away while waiting
    /// harms nobody: the refresh goes on.
    ///
    /// # Errors
    ///
    /// Only when there is no token that is good:
    ///
    /// * those of [`Accounts::refresh`]; after one that will not go away by itself the store is looked at
    ///   again once a minute, for a new login;
    /// * [`ErrorKind::Connection`]: the connection was removed, its quota is used up, or another process
    ///   does not come to an end;
    /// * [`ErrorKind::Store`] if the store failed.
    pub async fn access(&self) -> Result<CurrentAccess, Error> {
        match self.0.slot.fresh(&**self.0.shared.clock()) {
            Some(current) => Ok(CurrentAccess::loaded(current)),
            None => self.refreshed().await.map(CurrentAccess::shared),
        }
    }

    /// Drops the access token that the API has refused, so that the next call gets another one.
    ///
    /// Only that very token is dropped: 500 calls that were refused at the same time make one refresh.
    pub fn reject(&self, token: &AccessToken) {
        if self.0.slot.reject(token) {
            self.0.shared.counters.rejected.fetch_add(1, Relaxed);
        }
    }

    /// What is known of the connection, from the store.
    ///
    /// # Errors
    ///
    /// Those of [`open`](Self::open).
    pub async fn status(&self) -> Result<ConnectionStatus, Error> {
        let (record, _) = self.0.load().await?;
        let grant = self.0.grant_of(&record)?;
        Ok(ConnectionStatus::new(&record, grant.access))
    }

    /// Takes up the grant of another login of the same user, in place of the old one.
    ///
    /// # Errors
    ///
    /// Those of [`create`](Self::create).
    pub async fn log_in(&self, grant: &Grant) -> Result<(), Error> {
        self.0.log_in(grant).await
    }

    /// Revokes the refresh token at Zoho, and then removes the connection from the store.
    ///
    /// # Errors
    ///
    /// Those of [`Accounts::revoke`] and of [`open`](Self::open). The connection is still stored then.
    pub async fn revoke(&self) -> Result<(), Error> {
        let Inner { shared, id, .. } = &*self.0;
        loop {
            let (record, version) = self.0.load().await?;
            shared.accounts.revoke(&self.0.grant_of(&record)?).await?;
            if in_time(shared.store.remove(id, version)).await? {
                return Ok(());
            }
        }
    }

    /// The Zoho Books API with the token of this moment, good for one call or a few.
    ///
    /// # Errors
    ///
    /// Those of [`access`](Self::access).
    pub async fn books(&self) -> Result<Books, Error> {
        Ok(self.0.shared.accounts.books(self.access().await?))
    }

    /// What happened so far in this process.
    #[must_use]
    pub fn counters(&self) -> &Counters {
        &self.0.shared.counters
    }

    /// Takes up what the store has.
    pub(crate) async fn reload(&self) -> Result<(), Error> {
        let (record, _) = self.0.load().await?;
        self.0.slot.replace(self.0.current_of(&record)?);
        Ok(())
    }

    /// Refreshes the token if it is due, and waits for that.
    pub(crate) async fn freshen(&self) -> Result<(), Error> {
        if self.0.slot.fresh(&**self.0.shared.clock()).is_some() {
            // The row is due, so it is older than what is here, or newer.
            self.reload().await?;
        }
        let mut awaited = match self.0.slot.decide(self.0.now()) {
            Decision::Serve(_) => return Ok(()),
            Decision::Fail(error) => return Err(error),
            Decision::Wait(awaited, _) => awaited,
            Decision::Start(start) => {
                let awaited = start.awaited.clone();
                self.start(start);
                awaited
            }
        };
        let outcome = awaited.wait_for(Option::is_some).await.ok().and_then(|it| it.clone());
        outcome.unwrap_or_else(|| Err(fault(ConnectionFault::Interrupted))).map(drop)
    }

    #[cold]
    async fn refreshed(&self) -> Outcome {
        let (mut awaited, usable) = match self.0.slot.decide(self.0.now()) {
            Decision::Serve(current) => return Ok(current),
            Decision::Fail(error) => return Err(error),
            Decision::Wait(awaited, usable) => (awaited, usable),
            Decision::Start(start) => {
                let (awaited, current, can_wait) =
                    (start.awaited.clone(), start.current.clone(), start.can_wait);
                self.start(start);
                if let Some(current) = current.clone().filter(|_| can_wait) {
                    return Ok(current);
                }
                (awaited, current)
            }
        };
        let outcome = match awaited.wait_for(Option::is_some).await {
            Ok(outcome) => outcome.clone(),
            // It panicked, or its runtime was shut down.
            Err(_) => None,
        };
        match outcome.unwrap_or_else(|| Err(fault(ConnectionFault::Interrupted))) {
            Err(error) => usable.filter(|it| self.0.now() < it.phases.expires_at).ok_or(error),
            refreshed => refreshed,
        }
    }

    /// Refreshes in a task of its own, which goes on whoever stops waiting.
    fn start(&self, start: Start) {
        let refresh = Refreshing { connection: self.clone(), start: Some(start) };
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(refresh.run())),
            Err(_) => refresh.end(Err(fault(ConnectionFault::NoRuntime))),
        }
    }
}

/// A refresh that is under way. However it ends, the slot hears of it.
struct Refreshing {
    connection: Connection,
    start: Option<Start>,
}

impl Refreshing {
    async fn run(self) {
        let known = self.start.as_ref().and_then(|start| start.known.clone());
        let outcome = match Refresh::new(&self.connection.0, known) {
            Ok(refresh) => refresh.run().await,
            Err(error) => Err(error),
        };
        self.end(outcome);
    }

    fn end(mut self, outcome: Outcome) {
        self.publish(outcome);
    }

    fn publish(&mut self, outcome: Outcome) {
        let Some(start) = self.start.take() else { return };
        let inner = &self.connection.0;
        if let Err(error) = &outcome {
            inner.shared.counters.failed.fetch_add(1, Relaxed);
            tracing::warn!(connection = %inner.id, %error, "no new access token");
        }
        let pause = |failures, has_good_token| match &outcome {
            Ok(_) => Duration::ZERO,
            Err(error) => pause(error, failures, has_good_token),
        };
        inner.slot.finish(&outcome, inner.now(), pause);
        start.outcome.send_replace(Some(outcome));
    }
}

impl Drop for Refreshing {
    fn drop(&mut self) {
        self.publish(Err(fault(ConnectionFault::Interrupted)));
    }
}

/// How long nobody tries again after so many failures in a row: at leisure while there is a token that is
/// good, and else as soon as can be.
fn pause(error: &Error, failures: u32, has_good_token: bool) -> Duration {
    if let Some(wait) = error.retry_after() {
        return wait;
    }
    if error.needs_consent() || error.is_configuration() || error.is_misuse() {
        return Duration::from_secs(60);
    }
    let (first, most) = if has_good_token { (30, 300) } else { (1, 60) };
    let longest =
        Duration::from_secs(first << (failures - 1).min(8)).min(Duration::from_secs(most));
    longest.mul_f64(crate::random::fraction()).max(Duration::from_millis(500))
}

impl Inner {
    fn now(&self) -> Instant {
        self.shared.clock().now()
    }

    fn grant_of(&self, record: &Record) -> Result<Grant, Error> {
        let client = self.shared.client();
        client.admit_data_center(record.data_center)?;
        record.grant(&client.owner(), client.clock()).map_err(failed)
    }

    fn current_of(&self, record: &Record) -> Result<Current, Error> {
        let grant = self.grant_of(record)?;
        let jitter = crate::random::fraction();
        let phases = Phases::new(grant.expires_in(), grant.expires_at(), jitter);
        Ok(Current::new(grant, phases, &**self.shared.clock()))
    }

    fn row_of(&self, record: &Record) -> Result<Row, Error> {
        let current = self.current_of(record)?;
        let ahead = current.phases.refresh_at.saturating_duration_since(self.now());
        let due = record.dead.is_none().then(|| self.shared.clock().wall() + ahead);
        let version = Version::from_u64(crate::random::number()? as u64);
        Ok(Row::new(version, due, record.write().map_err(failed)?))
    }

    /// The same for all refreshes of this connection in this process, of which there is one at a time: so
    /// one that was broken off does not keep the next one waiting.
    fn lease_owner(&self) -> Result<LeaseOwner, Error> {
        static PROCESS: OnceLock<u128> = OnceLock::new();
        let process = match PROCESS.get() {
            Some(process) => *process,
            None => *PROCESS.get_or_init({
                let number = crate::random::number()?;
                move || number
            }),
        };
        let here = std::ptr::from_ref(self).addr() as u128;
        Ok(LeaseOwner::from_u128(process.wrapping_add(here)))
    }

    async fn load(&self) -> Result<(Record, Version), Error> {
        let row = in_time(self.shared.store.load(&self.id)).await?;
        let row = row.ok_or_else(|| fault(ConnectionFault::Gone))?;
        let record = Record::read(&row.content).map_err(failed)?;
        if *record.client_id != **self.shared.client().id() {
            return Err(Error::new(ErrorKind::Mismatch(MismatchFault::ClientId)));
        }
        Ok((record, row.version))
    }

    async fn log_in(&self, grant: &Grant) -> Result<(), Error> {
        let client = self.shared.client();
        client.admit(&grant.access.owner, grant.data_center())?;
        loop {
            let (consents, expected) = match self.load().await {
                Ok((record, version)) => (record.consents, Some(version)),
                Err(error) if *error.kind() == ErrorKind::Connection(ConnectionFault::Gone) => {
                    (0, None)
                }
                Err(error) => return Err(error),
            };
            let consents = consents.saturating_add(1);
            if consents >= 19 {
                tracing::warn!(
                    connection = %self.id,
                    consents,
                    "Zoho keeps twenty refresh tokens of a user and drops the oldest; revoke some"
                );
            }
            let record = Record::new(grant, consents, &**client.clock());
            let row = self.row_of(&record)?;
            if in_time(self.shared.store.save(&self.id, row, expected)).await? {
                self.slot.replace(self.current_of(&record)?);
                return Ok(());
            }
        }
    }
}

/// What a refresh token that is known to be dead would bring, without asking Zoho again.
fn dead(accounts: &Accounts, data_center: DataCenter) -> Error {
    let call = Call::new(accounts.client(), Step::Refresh, data_center);
    Error::new(ErrorKind::Accounts(AccountsFault::InvalidCode)).during(call)
}

pub(crate) async fn in_time<T>(call: StoreFuture<'_, T>) -> Result<T, Error> {
    match timeout(LONGEST_STORE_CALL, call).await {
        Ok(result) => result.map_err(Error::store),
        Err(_) => Err(failed(StoreFault::Busy)),
    }
}

fn failed(fault: StoreFault) -> Error {
    Error::store(StoreError::from(fault))
}

fn fault(fault: ConnectionFault) -> Error {
    Error::new(ErrorKind::Connection(fault))
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("id", &self.0.id).finish_non_exhaustive()
    }
}

const LONGEST_STORE_CALL: Duration = Duration::from_secs(5);
