use std::time::{Duration, SystemTime};

use super::folder::{Folder, Shard};
use super::lock::Lock;
use super::presence::Presence;
use super::trouble::Trouble;
use crate::store::disk::Durable;
use crate::{LeaseOwner, StoreFault};

/// Who has the right to refresh a connection, as a small file says. It is read and written under the lock of
/// its shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lease {
    pub(super) owner: LeaseOwner,
    /// The process of the owner.
    pub(super) process: u128,
    /// In microseconds since 1970, by the clock of the machine.
    since: u64,
    microseconds: u64,
}

impl Lease {
    pub(super) fn new(owner: LeaseOwner, process: u128, now: SystemTime, time: Duration) -> Self {
        Self { owner, process, since: microseconds(now), microseconds: whole(time) }
    }

    /// Whether its time is over. It is, too, if the clock was set back to before its beginning: a
    /// refresh too many is better than a lease for years.
    fn is_over(&self, now: SystemTime) -> bool {
        microseconds(now).checked_sub(self.since).is_none_or(|past| past >= self.microseconds)
    }

    /// Whether it keeps others away.
    pub(super) fn holds(&self, folder: &Folder, now: SystemTime) -> Result<bool, Trouble> {
        Ok(!self.is_over(now) && Presence::lives(folder, self.process)?)
    }

    /// `None` if there is none, or if what a power cut has left cannot be read: then its process is gone.
    pub(super) fn read(folder: &Folder, stem: &str) -> Result<Option<Self>, Trouble> {
        match folder.read(&file_name(stem), LENGTH) {
            Ok(bytes) => Ok(bytes.and_then(|bytes| Self::from_bytes(&bytes))),
            Err(trouble) if trouble.fault() == StoreFault::Corrupt => Ok(None),
            Err(trouble) => Err(trouble),
        }
    }

    pub(super) fn write(
        &self,
        folder: &Folder,
        lock: &Lock,
        shard: Shard,
        stem: &str,
    ) -> Result<(), Trouble> {
        folder.replace(lock, shard, &file_name(stem), &self.to_bytes(), Durable::No)
    }

    pub(super) fn remove(folder: &Folder, lock: &Lock, stem: &str) -> Result<(), Trouble> {
        folder.remove_if_there(lock, &file_name(stem))
    }

    fn to_bytes(self) -> Vec<u8> {
        let owner = self.owner.as_u128().to_le_bytes();
        let (since, time) = (self.since.to_le_bytes(), self.microseconds.to_le_bytes());
        [&owner[..], &self.process.to_le_bytes(), &since, &time].concat()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (owner, rest) = bytes.split_first_chunk()?;
        let (process, rest) = rest.split_first_chunk()?;
        let (since, rest) = rest.split_first_chunk()?;
        let (time, rest) = rest.split_first_chunk()?;
        rest.is_empty().then(|| Self {
            owner: LeaseOwner::from_u128(u128::from_le_bytes(*owner)),
            process: u128::from_le_bytes(*process),
            since: u64::from_le_bytes(*since),
            microseconds: u64::from_le_bytes(*time),
        })
    }
}

/// The connection of a lease file.
pub(super) fn stem_of(name: &str) -> Option<&str> {
    name.strip_suffix(ENDING)
}

fn file_name(stem: &str) -> String {
    format!("{stem}{ENDING}")
}

fn microseconds(time: SystemTime) -> u64 {
    whole(time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
}

fn whole(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

const ENDING: &str = ".lease";
const LENGTH: usize = 16 + 16 + 8 + 8;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_lease_ends_with_its_time_whatever_the_clock_does() {
        let owner = LeaseOwner::from_u128(u128::MAX);
        let lease = Lease::new(owner, 7, at(1000), Duration::from_secs(30));
        assert!(!lease.is_over(at(1000)) && !lease.is_over(at(1029)));
        assert!(lease.is_over(at(1030)) && lease.is_over(at(999)));
        assert_eq!(Lease::from_bytes(&lease.to_bytes()), Some(lease));
        assert_eq!(lease.to_bytes().len(), LENGTH);
        let endless = Lease::new(owner, 7, at(1000), Duration::MAX);
        assert!(!endless.is_over(at(u64::MAX >> 24)));
    }

    #[test]
    fn what_a_power_cut_leaves_is_no_lease() {
        let lease = Lease::new(LeaseOwner::from_u128(1), 7, at(1000), Duration::from_secs(30));
        for length in 0..LENGTH {
            assert_eq!(Lease::from_bytes(&lease.to_bytes()[..length]), None);
        }
        assert!(Lease::from_bytes(&[0; LENGTH]).is_some_and(|it| it.is_over(at(1))));
    }
}
