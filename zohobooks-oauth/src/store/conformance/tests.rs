use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::*;
use crate::{LeaseOwner, MemoryStore};

#[tokio::test]
async fn the_memory_store_keeps_all_rules() {
    all(&MemoryStore::new()).await;
}

/// Each flaw, and what must be said about it.
#[test]
fn every_flaw_is_found() {
    let runs = FLAWS.map(|(flaw, said)| (flaw, said, std::thread::spawn(move || run(flaw))));
    for (flaw, said, run) in runs {
        let panic = run.join().expect_err(&format!("{flaw:?} must be found"));
        let found = panic.downcast_ref::<String>().cloned();
        let found = found.or_else(|| panic.downcast_ref().map(|it: &&str| (*it).to_owned()));
        assert!(found.as_ref().is_some_and(|it| it.contains(said)), "{flaw:?}: {found:?}");
    }
}

fn run(flaw: Flaw) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let inner = MemoryStore::new();
    let store = Flawed { flaw, inner, seen: Mutex::default(), owners: Mutex::default() };
    runtime.block_on(all(&store));
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flaw {
    BringsRemovedBack,
    ComparesNothing,
    CutsAtZero,
    DueByName,
    DueCutsSeconds,
    DueForgets,
    DueWithoutTime,
    EndlessLease,
    Fails,
    IgnoresCase,
    KeepsFirstLeaseTime,
    LeaseForAll,
    LeaseForEveryConnection,
    LeaseWithSave,
    ListsFromIncluded,
    ListsRemoved,
    NoRenewal,
    Overflows,
    PanicsWhileItLoads,
    RefusesNothing,
    ReleaseByAnyone,
    SlowCompare,
    Truncates,
    TornSave,
    TrimsIds,
    VersionOf32Bits,
}

use Flaw::*;

const FLAWS: [(Flaw, &str); 26] = [
    (BringsRemovedBack, "`save` with a version must not write where there is no row"),
    (ComparesNothing, "`save` with another version than that of the row"),
    (CutsAtZero, "a zero byte must come back"),
    (DueByName, "`due` must have what is due by then, the longest overdue first"),
    (DueCutsSeconds, "a due time must come back to the millisecond"),
    (DueForgets, "`due` must have what is due by then"),
    (DueWithoutTime, "and never what has no time"),
    (EndlessLease, "must end by itself"),
    (Fails, "the store failed to save"),
    (IgnoresCase, "has nothing to do with the others"),
    (KeepsFirstLeaseTime, "must end by itself"),
    (LeaseForAll, "must not be lent to a stranger"),
    (LeaseForEveryConnection, "must not keep others away from another"),
    (LeaseWithSave, "a lease must survive that the row is saved"),
    (ListsFromIncluded, "`list` must go on behind the ID"),
    (ListsRemoved, "`list` must have every ID once"),
    (NoRenewal, "the owner must be able to go on"),
    (
        Overflows,
        "a panic when the store had to lend ConnectionId(\"conformance-leases\") for \
         18446744073709551615.999999999s, for the rule \"The right to refresh has one owner at a time, and \
         comes back by itself\": overflow when adding duration to instant",
    ),
    (
        PanicsWhileItLoads,
        "a panic when the store had to load a row during a save, for the rule \"Of many who do the same",
    ),
    (RefusesNothing, "`save` with `None` must not replace a row"),
    (ReleaseByAnyone, "`release` by a stranger must have no effect"),
    (SlowCompare, "one must win, and 32 did"),
    (TornSave, "`load` during a `save` must find a whole row"),
    (TrimsIds, "has nothing to do with the others"),
    (Truncates, "a mebibyte must come back"),
    (VersionOf32Bits, "every version must come back"),
];

struct Flawed {
    flaw: Flaw,
    inner: MemoryStore,
    seen: Mutex<BTreeSet<ConnectionId>>,
    owners: Mutex<BTreeMap<ConnectionId, LeaseOwner>>,
}

impl Flawed {
    fn id(&self, id: &ConnectionId) -> ConnectionId {
        match self.flaw {
            IgnoresCase => super::id(id.as_str().to_lowercase()),
            TrimsIds if !id.as_str().trim().is_empty() => super::id(id.as_str().trim()),
            _ => id.clone(),
        }
    }

    fn stored(&self, mut row: Row) -> Row {
        match self.flaw {
            CutsAtZero => {
                row.content = row.content.split(|it| *it == 0).next().unwrap().to_vec().into();
            }
            Truncates => row.content.truncate(65_536),
            VersionOf32Bits => row.version = version(row.version.as_u64() & 0xffff_ffff),
            DueCutsSeconds => {
                row.due = row.due.map(|due| {
                    let since = due.duration_since(SystemTime::UNIX_EPOCH).unwrap();
                    SystemTime::UNIX_EPOCH + Duration::from_secs(since.as_secs())
                });
            }
            _ => {}
        }
        row
    }
}

impl Store for Flawed {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        Box::pin(async {
            let is_race = id.as_str() == "conformance-races";
            let row = self.inner.load(&self.id(id)).await?;
            let is_late = row.as_ref().is_some_and(|row| row.version.as_u64() > 130);
            assert!(!(self.flaw == PanicsWhileItLoads && is_race && is_late));
            Ok(row)
        })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let (id, row) = (self.id(id), self.stored(row));
            let before = self.inner.load(&id).await?.map(|row| row.version);
            lock(&self.seen).insert(id.clone());
            if self.flaw == SlowCompare {
                tokio::task::yield_now().await;
                if before == expected {
                    let now = self.inner.load(&id).await?.map(|row| row.version);
                    return self.inner.save(&id, row, now).await;
                }
                return Ok(false);
            }
            if let (TornSave, Some(mut torn)) = (self.flaw, self.inner.load(&id).await?)
                && before == expected
            {
                // Writes one column after the other.
                torn.content.clone_from(&row.content);
                self.inner.save(&id, torn, expected).await?;
                tokio::task::yield_now().await;
            }
            let expected = match self.flaw {
                Fails => return Err(crate::StoreFault::Full.into()),
                RefusesNothing if before.is_some() => before,
                ComparesNothing if before.is_some() && expected.is_some() => before,
                BringsRemovedBack if before.is_none() => None,
                _ => expected,
            };
            let saved = self.inner.save(&id, row, expected).await;
            if self.flaw == LeaseWithSave {
                for owner in 0..4 {
                    self.inner.release(&id, LeaseOwner::from_u128(owner)).await?;
                }
            }
            saved
        })
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        Box::pin(async move { self.inner.remove(&self.id(id), expected).await })
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        if self.flaw == Overflows {
            let _ = std::time::Instant::now() + time;
        }
        Box::pin(async move {
            let id = if self.flaw == LeaseForEveryConnection { &super::id("all") } else { id };
            let time = if self.flaw == EndlessLease { time.saturating_mul(100) } else { time };
            match self.flaw {
                LeaseForAll => Ok(true),
                NoRenewal | KeepsFirstLeaseTime => {
                    let nobody = LeaseOwner::from_u128(99);
                    if !self.inner.lease(id, nobody, time).await? {
                        let is_mine = lock(&self.owners).get(id) == Some(&owner);
                        return Ok(self.flaw == KeepsFirstLeaseTime && is_mine);
                    }
                    self.inner.release(id, nobody).await?;
                    lock(&self.owners).insert(id.clone(), owner);
                    self.inner.lease(id, owner, time).await
                }
                _ => self.inner.lease(id, owner, time).await,
            }
        })
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let id = if self.flaw == LeaseForEveryConnection { &super::id("all") } else { id };
            if self.flaw == ReleaseByAnyone {
                for owner in [0, 1, u128::MAX, 1 << 127] {
                    self.inner.release(id, LeaseOwner::from_u128(owner)).await?;
                }
            }
            self.inner.release(id, owner).await
        })
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        Box::pin(async move {
            if self.flaw == ListsRemoved {
                let seen = lock(&self.seen);
                let seen = seen.iter().filter(|id| after.is_none_or(|after| after < id));
                return Ok(seen.take(limit).cloned().collect());
            }
            let mut ids = self.inner.list(after, limit).await?;
            if let (ListsFromIncluded, Some(after)) = (self.flaw, after) {
                ids.insert(0, after.clone());
                ids.truncate(limit);
            }
            Ok(ids)
        })
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        Box::pin(async move {
            let mut due = self.inner.due(by, limit).await?;
            match self.flaw {
                DueByName => due.sort_unstable(),
                DueForgets => due.truncate(1),
                DueWithoutTime => due.extend([id("due-never")]),
                _ => {}
            }
            Ok(due)
        })
    }
}

fn lock<T>(kept: &Mutex<T>) -> MutexGuard<'_, T> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}
