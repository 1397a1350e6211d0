use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::timeout;

use super::counters::Counters;
use super::known_terms::KnownTerms;
use super::record::Record;
use super::slot::{Current, Slot};
#[cfg(feature = "books")]
use crate::books::Gates;
use crate::client::Client;
use crate::clock::{AppClock, Instant};
use crate::error::{Call, Step};
use crate::{
    Access, Accounts, AccountsFault, ConnectionFault, ConnectionId, DataCenter, Error, ErrorKind,
    Grant, LeaseOwner, MismatchFault, Row, Store, StoreError, StoreFault, StoreFuture, Version,
};

pub(super) struct Inner {
    pub(super) shared: Arc<Shared>,
    pub(super) id: ConnectionId,
    pub(super) slot: Slot,
}

/// What connections of one app and one store have in common.
pub(crate) struct Shared {
    pub(crate) accounts: Accounts,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) counters: Counters,
    /// That of the app, where it is at hand.
    pub(crate) clock: AppClock,
    pub(super) terms: KnownTerms,
    #[cfg(feature = "books")]
    pub(super) gates: Arc<Gates>,
}

impl Shared {
    pub(crate) fn new(accounts: &Accounts, store: impl Store + 'static) -> Arc<Self> {
        let (accounts, store) = (accounts.clone(), Arc::new(store) as Arc<dyn Store>);
        let clock = accounts.client().clock().clone();
        let (counters, terms) = (Counters::default(), KnownTerms::default());
        Arc::new(Self {
            #[cfg(feature = "books")]
            gates: Arc::new(Gates::new(Arc::clone(&store), clock.clone())),
            accounts,
            store,
            counters,
            clock,
            terms,
        })
    }

    pub(super) fn client(&self) -> &Client {
        self.accounts.client()
    }
}

impl Inner {
    /// Whoever lets users choose names must not let them choose a row of this crate.
    pub(super) fn new(shared: Arc<Shared>, id: ConnectionId) -> Result<Self, Error> {
        if !id.is_connection() {
            return Err(fault(ConnectionFault::Name).of_connection(&id));
        }
        Ok(Self { shared, id, slot: Slot::default() })
    }

    pub(super) fn now(&self) -> Instant {
        self.shared.clock.now()
    }

    pub(super) fn access_of(&self, record: &Record) -> Result<Access, Error> {
        let client = self.shared.client();
        client.admit_data_center(record.data_center)?;
        let terms = self.shared.terms.share(record.terms(client));
        record.access_on(terms).map_err(failed)
    }

    pub(super) fn grant_of(&self, record: &Record) -> Result<Grant, Error> {
        let access = self.access_of(record)?;
        Ok(Grant { access, refresh_token: record.refresh_token().map_err(failed)? })
    }

    pub(super) fn current_of(&self, record: &Record) -> Result<Current, Error> {
        Ok(Current::new(self.access_of(record)?, crate::random::fraction()))
    }

    pub(super) fn row_of(&self, record: &Record) -> Result<Row, Error> {
        let refresh_at = self.current_of(record)?.phases().refresh_at;
        let ahead = refresh_at.saturating_duration_since(self.now());
        let due = record.dead.is_none().then(|| self.shared.clock.wall() + ahead);
        let version = Version::from_u64(crate::random::number()? as u64);
        Ok(Row::new(version, due, record.write().map_err(failed)?))
    }

    /// The same for all refreshes of this connection in this process, of which there is one at a time: so
    /// one that was broken off does not keep the next one waiting.
    pub(super) fn lease_owner(&self) -> Result<LeaseOwner, Error> {
        static PROCESS: OnceLock<u128> = OnceLock::new();
        let process = match PROCESS.get() {
            Some(process) => *process,
            None => {
                let number = crate::random::number()?;
                *PROCESS.get_or_init(|| number)
            }
        };
        let here = std::ptr::from_ref(self).addr() as u128;
        Ok(LeaseOwner::from_u128(process.wrapping_add(here)))
    }

    pub(super) async fn load(&self) -> Result<(Record, Version), Error> {
        self.loaded().await.map_err(|error| error.of_connection(&self.id))
    }

    async fn loaded(&self) -> Result<(Record, Version), Error> {
        let row = in_time(self.shared.store.load(&self.id)).await?;
        let row = row.ok_or_else(|| fault(ConnectionFault::Gone))?;
        let record = Record::read(&row.content, &self.id).map_err(failed)?;
        let client = self.shared.client();
        if record.on_loopback != client.servers().are_on_loopback() {
            return Err(Error::new(ErrorKind::Mismatch(MismatchFault::Servers)));
        }
        if *record.client_id != **client.id() {
            return Err(Error::new(ErrorKind::Mismatch(MismatchFault::ClientId)));
        }
        Ok((record, row.version))
    }

    /// Takes up what the store has.
    pub(super) async fn reload(&self) -> Result<(), Error> {
        let generation = self.slot.generation();
        match self.load().await {
            Ok((record, _)) => self.slot.replace(generation, Some(self.current_of(&record)?)),
            Err(error) => {
                if error.is_gone() {
                    self.slot.replace(generation, None);
                }
                return Err(error);
            }
        }
        Ok(())
    }

    pub(super) async fn log_in(&self, grant: &Grant) -> Result<(), Error> {
        let client = self.shared.client();
        client.admit(&grant.access.terms.owner, grant.data_center())?;
        for _ in 0..MOST_RACES {
            let generation = self.slot.generation();
            let (stored, expected) = match self.load().await {
                Ok((record, version)) => (Some(record), Some(version)),
                Err(error) if error.is_gone() => (None, None),
                Err(error) => return Err(error),
            };
            let before = stored.as_ref().map_or(0, |stored| stored.consents);
            let same = stored.filter(|it| it.has_refresh_token(grant.refresh_token()));
            let consents = before.saturating_add(same.is_none().into());
            if same.is_none() && consents >= 19 {
                tracing::warn!(
                    connection = %self.id,
                    consents,
                    "Zoho keeps twenty refresh tokens of a user and drops the oldest; revoke some"
                );
            }
            let mut record = Record::new(&self.id, grant, consents, client.clock());
            // Zoho counts the requests of a refresh token, whoever stores it how often.
            record.requests = same.map(|same| same.requests).unwrap_or_default();
            let row = self.row_of(&record)?;
            if in_time(self.shared.store.save(&self.id, row, expected)).await? {
                self.slot.replace(generation, Some(self.current_of(&record)?));
                return Ok(());
            }
        }
        Err(failed(StoreFault::Busy))
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
        return call.await.map_err(Error::from);
    }
    match timeout(LONGEST_STORE_CALL, call).await {
        Ok(result) => result.map_err(Error::from),
        Err(_) => Err(failed(StoreFault::Busy)),
    }
}

pub(crate) fn failed(fault: StoreFault) -> Error {
    Error::from(StoreError::from(fault))
}

pub(super) fn fault(fault: ConnectionFault) -> Error {
    Error::new(ErrorKind::Connection(fault))
}

/// So often somebody else may be faster. After that it is the store that refuses without saying why.
pub(crate) const MOST_RACES: u32 = 100;
const LONGEST_STORE_CALL: Duration = Duration::from_secs(5);
