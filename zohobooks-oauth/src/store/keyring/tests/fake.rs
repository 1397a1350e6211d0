use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use keyring_core::api::{CredentialApi, CredentialStoreApi};
use keyring_core::{Credential, Entry, Error, Result};

/// A keyring in memory that does what a test tells it to do first.
#[derive(Clone, Default)]
pub(super) struct Fake(Arc<Kept>);

#[derive(Default)]
struct Kept {
    entries: Mutex<BTreeMap<(String, String), Vec<u8>>>,
    first: Mutex<Option<First>>,
}

type First = Arc<dyn Fn(Call) -> Result<()> + Send + Sync>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    Build,
    Read,
    Write,
    Remove,
}

impl Fake {
    pub(super) fn first(&self, what: impl Fn(Call) -> Result<()> + Send + Sync + 'static) {
        *self.0.first.lock().unwrap() = Some(Arc::new(what));
    }

    pub(super) fn as_usual(&self) {
        *self.0.first.lock().unwrap() = None;
    }

    /// Program, name and key of each entry.
    pub(super) fn entries(&self) -> Vec<(String, String, Vec<u8>)> {
        let entries = self.0.entries.lock().unwrap();
        entries
            .iter()
            .map(|((program, name), key)| (program.clone(), name.clone(), key.clone()))
            .collect()
    }

    /// Does this to the one entry there is.
    pub(super) fn change(&self, change: impl FnOnce(&mut Vec<u8>)) {
        let mut entries = self.0.entries.lock().unwrap();
        assert_eq!(entries.len(), 1);
        change(entries.values_mut().next().unwrap());
    }

    pub(super) fn clear(&self) {
        self.0.entries.lock().unwrap().clear();
    }

    fn begin(&self, call: Call) -> Result<()> {
        let first = self.0.first.lock().unwrap().clone();
        first.map_or(Ok(()), |first| first(call))
    }
}

impl CredentialStoreApi for Fake {
    fn vendor(&self) -> String {
        "a test".into()
    }

    fn id(&self) -> String {
        "fake".into()
    }

    fn build(&self, program: &str, name: &str, _: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        self.begin(Call::Build)?;
        let place = (program.to_owned(), name.to_owned());
        Ok(Entry::new_with_credential(Arc::new(FakeEntry(self.clone(), place))))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct FakeEntry(Fake, (String, String));

impl CredentialApi for FakeEntry {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        self.0.begin(Call::Write)?;
        self.0.0.entries.lock().unwrap().insert(self.1.clone(), secret.to_vec());
        Ok(())
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.0.begin(Call::Read)?;
        self.0.0.entries.lock().unwrap().get(&self.1).cloned().ok_or(Error::NoEntry)
    }

    fn delete_credential(&self) -> Result<()> {
        self.0.begin(Call::Remove)?;
        self.0.0.entries.lock().unwrap().remove(&self.1).map(drop).ok_or(Error::NoEntry)
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        Some(self.1.clone())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
