use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use tokio::time::{Instant as Deadline, sleep, timeout};

use super::inner::{Inner, MOST_RACES, dead, failed, fault, in_time};
use super::record::Record;
use super::slot::{Current, Outcome};
use crate::clock::milliseconds;
use crate::{
    AccessToken, ConnectionFault, Error, ErrorKind, Grant, LeaseOwner, StoreFault, TransportFault,
    Version,
};

/// The one way in which an access token is replaced, whether by one task or by a fleet: take the lease,
/// read the store again, count the request, ask Zoho, write if nobody else has, give the lease back.
pub(super) struct Refresh<'a> {
    pub(super) inner: &'a Inner,
    /// The tokens that are not good enough. Another one in the store is.
    pub(super) known: Vec<AccessToken>,
    owner: LeaseOwner,
}

/// What became of an attempt under the lease.
enum Step {
    Done(Arc<Current>),
    /// Somebody else has changed the row.
    Again,
}

impl<'a> Refresh<'a> {
    pub(super) fn new(inner: &'a Inner, known: Vec<AccessToken>) -> Result<Self, Error> {
        Ok(Self { inner, known, owner: inner.lease_owner()? })
    }

    pub(super) async fn run(self) -> Outcome {
        let deadline = Deadline::now() + LONGEST_WAIT;
        loop {
            if let Some(current) = self.lease(deadline).await? {
                return Ok(current);
            }
            let outcome = self.under_lease().await;
            // A lease that cannot be given back ends by itself.
            let _ = in_time(self.inner.shared.store.release(&self.inner.id, self.owner)).await;
            match outcome {
                Some(outcome) => return outcome,
                None if Deadline::now() >= deadline => return Err(fault(ConnectionFault::Busy)),
                None => {}
            }
        }
    }

    /// Waits for the lease, or for what its holder gets. `None`: this is the holder now.
    async fn lease(&self, deadline: Deadline) -> Result<Option<Arc<Current>>, Error> {
        let Inner { shared, id, .. } = self.inner;
        loop {
            if in_time(shared.store.lease(id, self.owner, LEASE)).await? {
                return Ok(None);
            }
            if let Some(current) = self.adopted().await? {
                return Ok(Some(current));
            }
            if Deadline::now() >= deadline {
                return Err(fault(ConnectionFault::Busy));
            }
            sleep(LOOK.mul_f64(1.0 + crate::random::fraction())).await;
        }
    }

    async fn adopted(&self) -> Result<Option<Arc<Current>>, Error> {
        let (record, _) = self.inner.load().await?;
        self.adopt(&record)
    }

    /// The token of the store, if it is another one than those that are known, and good. Those of a refresh
    /// token that is dead may be dead as well.
    fn adopt(&self, record: &Record) -> Result<Option<Arc<Current>>, Error> {
        let is_known = self.known.iter().any(|known| record.has_access_token(known));
        if is_known || record.dead.is_some() {
            return Ok(None);
        }
        let current = self.inner.current_of(record)?;
        let is_good = self.inner.now() < current.phases().must_at;
        if is_good {
            self.inner.shared.counters.adopted.fetch_add(1, Relaxed);
        }
        Ok(is_good.then(|| Arc::new(current)))
    }

    /// Works while the lease is renewed. `None`: the lease was lost, or the row has changed.
    async fn under_lease(&self) -> Option<Outcome> {
        let Inner { shared, id, .. } = self.inner;
        let mut work = std::pin::pin!(self.refresh());
        let end = Deadline::now() + LONGEST_WORK;
        loop {
            match timeout(RENEWAL, &mut work).await {
                Ok(Ok(Step::Done(current))) => return Some(Ok(current)),
                Ok(Ok(Step::Again)) => return None,
                Ok(Err(error)) => return Some(Err(error)),
                Err(_) if Deadline::now() >= end => {
                    return Some(Err(Error::transport(TransportFault::Timeout)));
                }
                Err(_) => {
                    // If the store cannot be asked, the version of the row is what protects it.
                    if let Ok(false) = in_time(shared.store.lease(id, self.owner, LEASE)).await {
                        return None;
                    }
                }
            }
        }
    }

    async fn refresh(&self) -> Result<Step, Error> {
        let Inner { shared, slot, .. } = self.inner;
        let (stored, mut version) = self.inner.load().await?;
        let mut record = slot.unsaved(version).unwrap_or(stored);
        if let Some(current) = self.adopt(&record)? {
            return Ok(Step::Done(current));
        }
        if record.dead.is_some() {
            return Err(dead(&shared.accounts, record.data_center));
        }
        let mut attempt = 0;
        loop {
            attempt += 1;
            let now = shared.clock.wall();
            let was_ahead = record.turn_back_requests(now);
            if let Err(wait) = record.count_request(now) {
                if was_ahead {
                    self.save(&record, version).await?;
                }
                return Err(fault(ConnectionFault::Quota).with_retry_after(Some(wait)));
            }
            let Some(counted) = self.count(&record, version).await? else {
                return Ok(Step::Again);
            };
            version = counted;
            let grant = self.inner.grant_of(&record)?;
            shared.counters.requests.fetch_add(1, Relaxed);
            let error = match shared.accounts.refresh(&grant).await {
                Ok(refreshed) => {
                    record.take_in(&refreshed, &shared.clock);
                    return self.keep(record, version, &grant, &refreshed).await;
                }
                Err(error) => error,
            };
            // Whoever says when to come back is not asked before.
            let may_repeat = error.is_transient() && error.retry_after().is_none();
            if may_repeat && attempt < ATTEMPTS {
                let pause = PAUSE * (1 << attempt);
                sleep(pause.mul_f64(crate::random::fraction())).await;
                continue;
            }
            if error.is_throttled() {
                record.quota_is_used_up(shared.clock.wall());
            } else if error.needs_consent() {
                record.dead = Some(milliseconds(shared.clock.wall()));
            } else {
                return Err(error);
            }
            return match self.save(&record, version).await {
                // A login came in between, or somebody else was faster.
                Ok(None) => Ok(Step::Again),
                // What Zoho said matters more than that it could not be written down.
                Ok(Some(_)) | Err(_) => Err(error),
            };
        }
    }

    /// Writes that a request is about to be made. Where there is no room for that, it is remembered here.
    async fn count(&self, record: &Record, version: Version) -> Result<Option<Version>, Error> {
        let Inner { slot, id, .. } = self.inner;
        match self.save(record, version).await {
            Err(error) if *error.kind() == ErrorKind::Store(StoreFault::Full) => {
                tracing::warn!(connection = %id, error = &error as &dyn StdError, "a token request could not be counted");
                slot.set_unsaved(Some((record.clone(), version)));
                Ok(Some(version))
            }
            counted => counted,
        }
    }

    /// Writes the new tokens before anybody gets them. If that fails, they are handed out all the same, and
    /// written with the next refresh.
    async fn keep(
        &self,
        mut record: Record,
        mut version: Version,
        old: &Grant,
        new: &Grant,
    ) -> Result<Step, Error> {
        let Inner { shared, slot, id } = self.inner;
        let (mut attempt, mut races) = (0, 0);
        loop {
            match self.save(&record, version).await {
                Ok(Some(_)) => {
                    shared.counters.refreshed.fetch_add(1, Relaxed);
                    tracing::debug!(connection = %id, "refreshed");
                    break;
                }
                Ok(None) if races == MOST_RACES => return Err(failed(StoreFault::Busy)),
                Ok(None) => {
                    races += 1;
                    (record, version) = self.inner.load().await?;
                    if !record.has_refresh_token(old.refresh_token()) || record.dead.is_some() {
                        // Logged in anew, or refused: what is stored counts.
                        return Ok(Step::Again);
                    }
                    // Somebody else refreshes as well, although this one has the lease.
                    if let Some(current) = self.adopt(&record)? {
                        return Ok(Step::Done(current));
                    }
                    record.take_in(new, &shared.clock);
                }
                Err(_) if attempt < ATTEMPTS => {
                    attempt += 1;
                    sleep(PAUSE.mul_f64(crate::random::fraction())).await;
                }
                Err(error) => {
                    shared.counters.unsaved.fetch_add(1, Relaxed);
                    tracing::warn!(connection = %id, error = &error as &dyn StdError, "the new access token could not be stored");
                    slot.set_unsaved(Some((record.clone(), version)));
                    break;
                }
            }
        }
        Ok(Step::Done(Arc::new(self.inner.current_of(&record)?)))
    }

    async fn save(&self, record: &Record, expected: Version) -> Result<Option<Version>, Error> {
        let Inner { shared, slot, id, .. } = self.inner;
        let row = self.inner.row_of(record)?;
        let version = row.version;
        if !in_time(shared.store.save(id, row, Some(expected))).await? {
            return Ok(None);
        }
        slot.set_unsaved(None);
        Ok(Some(version))
    }
}

/// Longer than three attempts of 8 seconds and the pauses between them.
const LEASE: Duration = Duration::from_secs(30);
/// Whatever the transport does: nobody waits for ever, here or for the lease.
const LONGEST_WORK: Duration = Duration::from_secs(300);
const RENEWAL: Duration = Duration::from_secs(10);
const LONGEST_WAIT: Duration = Duration::from_secs(36);
/// How often to look whether the holder of the lease is done; up to twice as long.
const LOOK: Duration = Duration::from_millis(50);
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(500);
