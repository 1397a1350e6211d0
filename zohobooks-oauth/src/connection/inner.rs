use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::timeout;

use super::counters::Counters;
use super::phase::Phases;
use super::record::Record;
use super::slot::{Current, Slot};
use crate::client::Client;
use crate::clock::{Clock, Instant};
use crate::error::{Call, Step};
use crate::{
    Accounts, AccountsFault, ConnectionFault, ConnectionId, DataCenter, Error, ErrorKind, Grant,
    LeaseOwner, MismatchFault, Row, Store, StoreError, StoreFault, StoreFuture, Version,
};

pub(super) struct Inner {
    pub(super) shared: Arc<Shared>,
    pub(super) id: ConnectionId,
    pub(super) slot: Slot,
}

/// What connections of one app and one store have in common.
pub(crate) struct Shared {
    pub(crate) accounts: Accounts,
    pub(crate) store: Box<dyn Store>,
    pub(super) counters: Counters,
}

impl Shared {
    pub(crate) fn new(accounts: &Accounts, store: impl Store + 'static) -> Arc<Self> {
        let (accounts, store) = (accounts.clone(), Box::new(store));
        Arc::new(Self { accounts, store, counters: Counters::default() })
    }

    pub(crate) fn counters(&self) -> &Counters {
        &self.counters
    }

    pub(super) fn client(&self) -> &Client {
        self.accounts.client()
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        self.client().clock()
    }
}

impl Inner {
    pub(super) fn now(&self) -> Instant {
        self.shared.clock().now()
    }

    pub(super) fn grant_of(&self, record: &Record) -> Result<Grant, Error> {
        let client = self.shared.client();
        client.admit_data_center(record.data_center)?;
        record.grant(&client.owner(), client.clock()).map_err(failed)
    }

    pub(super) fn current_of(&self, record: &Record) -> Result<Current, Error> {
        let grant = self.grant_of(record)?;
        let jitter = crate::random::fraction();
        let phases = Phases::new(grant.expires_in(), grant.expires_at(), jitter);
        Ok(Current::new(grant, phases, &**self.shared.clock()))
    }

    pub(super) fn row_of(&self, record: &Record) -> Result<Row, Error> {
        let current = self.current_of(record)?;
        let ahead = current.phases.refresh_at.saturating_duration_since(self.now());
        let due = record.dead.is_none().then(|| self.shared.clock().wall() + ahead);
        let version = Version::from_u64(crate::random::number()? as u64);
        Ok(Row::new(version, due, record.write().map_err(failed)?))
    }

    /// The same for all refreshes of this connection in this process, of which there is one at a time: so
    /// one that was broken off does not keep the next one waiting.
    pub(super) fn lease_owner(&self) -> Result<LeaseOwner, Error> {
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

    pub(super) async fn load(&self) -> Result<(Record, Version), Error> {
        let row = in_time(self.shared.store.load(&self.id)).await?;
        let row = row.ok_or_else(|| fault(ConnectionFault::Gone))?;
        let record = Record::read(&row.content, &self.id).map_err(failed)?;
        if *record.client_id != **self.shared.client().id() {
            return Err(Error::new(ErrorKind::Mismatch(MismatchFault::ClientId)));
        }
        Ok((record, row.version))
    }

    pub(super) async fn log_in(&self, grant: &Grant) -> Result<(), Error> {
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
            let record = Record::new(&self.id, grant, consents, &**client.clock());
            let row = self.row_of(&record)?;
            if in_time(self.shared.store.save(&self.id, row, expected)).await? {
                self.slot.replace(self.current_of(&record)?);
                return Ok(());
            }
        }
    }
}

/// What a refresh token that is known to be dead would bring, without asking Zoho again.
pub(super) fn dead(accounts: &Accounts, data_center: DataCenter) -> Error {
    let call = Call::new(accounts.client(), Step::Refresh, data_center);
    Error::new(ErrorKind::Accounts(AccountsFault::InvalidCode)).during(call)
}

/// Waits for a store, but not for ever: outside of a runtime, where nobody tells the time, the stores
/// themselves are all there is.
pub(crate) async fn in_time<T>(call: StoreFuture<'_, T>) -> Result<T, Error> {
    if Handle::try_current().is_err() {
        return call.await.map_err(Error::store);
    }
    match timeout(LONGEST_STORE_CALL, call).await {
        Ok(result) => result.map_err(Error::store),
        Err(_) => Err(failed(StoreFault::Busy)),
    }
}

pub(super) fn failed(fault: StoreFault) -> Error {
    Error::store(StoreError::from(fault))
}

pub(super) fn fault(fault: ConnectionFault) -> Error {
    Error::new(ErrorKind::Connection(fault))
}

const LONGEST_STORE_CALL: Duration = Duration::from_secs(5);
