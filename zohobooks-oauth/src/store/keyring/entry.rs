use std::sync::Arc;

use keyring_core::{CredentialStore, Error};
use zeroize::Zeroizing;

use super::Keyring;
use super::key::Key;
use super::patience::thread;
use super::system;
use super::trouble::What;
use crate::store::encrypted::KeyName;

/// Where a key is kept. Reading and writing may hang.
#[derive(Clone)]
pub(super) struct Entry {
    /// `None` for the one of the system, which is opened only where it may hang.
    keyring: Option<Arc<CredentialStore>>,
    program: String,
    key: KeyName,
}

impl Entry {
    pub(super) fn new(keyring: &Keyring, key: KeyName) -> Self {
        Self { keyring: keyring.keyring.clone(), program: keyring.program.clone(), key }
    }

    /// Each key has one of its own, so that nobody overwrites the key of another folder.
    pub(super) fn name(&self) -> String {
        format!("zohobooks-oauth-{:016x}", u64::from_be_bytes(self.key))
    }

    pub(super) fn read(&self) -> Result<Key, What> {
        let text = Zeroizing::new(self.open()?.get_password()?);
        let key = Key::from_text(&text).ok_or(What::Malformed)?;
        if key.name() == self.key { Ok(key) } else { Err(What::OtherKey) }
    }

    /// Writes the key, and reads it again.
    pub(super) fn write(self, key: &Key) -> Result<Written, What> {
        self.open()?.set_password(&key.text())?;
        let read = self.read();
        let written = Written(Some(self));
        match read {
            Ok(_) => Ok(written),
            Err(What::Gone | What::Malformed | What::OtherKey) => Err(What::Forgetful),
            Err(what) => Err(what),
        }
    }

    /// Without waiting: what stays behind is of no use to anybody.
    pub(super) fn remove(self) {
        let _ = thread(move || {
            let _ = self.open().map(|entry| entry.delete_credential());
        });
    }

    fn open(&self) -> Result<keyring_core::Entry, What> {
        let keyring = self.keyring.clone().map_or_else(system::keyring, Ok)?;
        Ok(keyring.build(&self.program, &self.name(), None)?)
    }
}

/// A key that is removed again if nobody hears of it.
pub(super) struct Written(Option<Entry>);

impl Written {
    pub(super) fn keep(mut self) {
        self.0 = None;
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        if let Some(entry) = self.0.take() {
            entry.remove();
        }
    }
}

impl From<Error> for What {
    fn from(error: Error) -> Self {
        match error {
            Error::Ambiguous(_) => Self::Ambiguous,
            // These two have the bytes that were read.
            Error::BadEncoding(_) | Error::BadDataFormat(..) => Self::Malformed,
            Error::NoEntry => Self::Gone,
            Error::NoStorageAccess(error) => Self::Locked(error.to_string()),
            Error::PlatformFailure(error) => Self::Unreachable(error.to_string()),
            Error::Invalid(..)
            | Error::TooLong(..)
            | Error::BadStoreFormat(_)
            | Error::NoDefaultStore
            | Error::NotSupportedByStore(_) => Self::Other(error.to_string()),
            _ => Self::Other("it failed in a way that is not known here".into()),
        }
    }
}
