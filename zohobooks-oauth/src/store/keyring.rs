mod entry;
mod key;
mod patience;
mod system;
#[cfg(test)]
mod tests;
mod trouble;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use keyring_core::CredentialStore;

use super::encrypted::KeyName;
use super::{EncryptedStore, FileStore, StoreError, StoreFault};
use entry::Entry;
use key::Key;
use patience::within;
use trouble::{Trouble, What};

/// The keyring of the user: the keychain of macOS, the Credential Manager of Windows, and elsewhere what offers the
/// [Secret Service](https://specifications.freedesktop.org/secret-service/latest/) (GNOME Keyring, KWallet,
/// KeePassXC).
///
/// It keeps a key, and the grants lie encrypted in a folder:
///
/// ```no_run
/// use zohobooks_oauth::{Accounts, Connections, Keyring};
///
/// # async fn example(accounts: Accounts) -> Result<(), Box<dyn std::error::Error>> {
/// let store = Keyring::new("my-app").open("/home/me/.local/share/my-app/grants").await?;
/// let connections = Connections::new(&accounts, store);
/// # Ok(())
/// # }
/// ```
///
/// A keyring alone is no store: it cannot replace a grant only if nobody else has, lends nothing, and holds little.
///
/// * **What is protected.** Whoever has the folder or a copy of it has nothing without the keyring, which opens with
///   the login of the user. See [`EncryptedStore`] for what stays visible, and [`FileStore`] for who can read the
///   folder.
/// * **What is not.** While the keyring is open, root can read the key, and so can the user's other programs: on Linux
///   and Windows all of them, on macOS those that the user lets. Whoever can read the memory of this program has the
///   key, too. And a keyring is as good as its password: on Linux an empty one, as it is usual where the login is
///   automatic, leaves the key readable on the disk.
/// * **The key** is made when a folder is opened for the first time. Its entry in the keyring has a hash of it for a
///   name, and the folder has that name in a file. Of processes that open it at once, one makes the key for all. A
///   folder whose key is gone, or is another one, is [`StoreFault::Key`], and one with grants of a bare [`FileStore`]
///   is too: no key is ever made for grants that are there.
/// * **Without a keyring there is no store.** There is no fallback without encryption. A keyring that is locked is
///   [`StoreFault::Locked`], one that is not there is [`StoreFault::Unreachable`], and one that does not answer in
///   three seconds is [`StoreFault::Busy`]. That may be because it has just asked its user for a password: open it
///   again, or [give it longer](Self::with_patience). A call that hangs does so on a thread of its own.
/// * **Afterwards** the key is in memory, and the keyring is not asked again.
///
/// Nothing removes the key from the keyring: if the folder is not needed any more, delete the entry of your program
/// as well. A file that is damaged can be [set aside](FileStore::set_aside) through a [`FileStore`] of the same folder.
///
/// [`StoreFault::Busy`]: crate::StoreFault::Busy
/// [`StoreFault::Key`]: crate::StoreFault::Key
/// [`StoreFault::Locked`]: crate::StoreFault::Locked
/// [`StoreFault::Unreachable`]: crate::StoreFault::Unreachable
#[derive(Clone)]
pub struct Keyring {
    program: String,
    keyring: Option<Arc<CredentialStore>>,
    patience: Duration,
}

impl Keyring {
    /// The keyring of this system. It shows its user the name of the program, which must stay the same. Nothing is
    /// asked yet.
    #[must_use]
    pub fn new(program: impl Into<String>) -> Self {
        Self { program: program.into(), keyring: None, patience: PATIENCE }
    }

    /// Another keyring, from one of the [crates for
    /// `keyring-core`](https://github.com/open-source-cooperative/keyring-rs/wiki/Keyring), or of your own. It must
    /// remember keys for as long as the folder exists; the keyring of the Linux kernel, for instance, is empty after
    /// a restart.
    ///
    /// ```
    /// use zohobooks_oauth::{Keyring, keyring_core};
    ///
    /// // For tests: it keeps nothing beyond this process, and `keyring_core` logs its key at the level `DEBUG`.
    /// let keyring = Keyring::new("my-app").with_store(keyring_core::mock::Store::new()?);
    /// # Ok::<(), keyring_core::Error>(())
    /// ```
    #[must_use]
    pub fn with_store(mut self, store: Arc<CredentialStore>) -> Self {
        self.keyring = Some(store);
        self
    }

    /// How long the keyring may take to answer, in place of three seconds. A user who is asked for a password needs
    /// longer.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Opens a folder, or makes it, with its key.
    ///
    /// # Errors
    ///
    /// Those of [`FileStore::open`] and of the keyring, as above;
    /// [`StoreFault::Corrupt`](crate::StoreFault::Corrupt) if what is noted in the folder or kept in the keyring was
    /// damaged.
    pub async fn open(
        &self,
        folder: impl AsRef<Path>,
    ) -> Result<EncryptedStore<FileStore>, StoreError> {
        let files = FileStore::open(folder).await?;
        loop {
            let key = match files.key_name().await? {
                Some(name) => Some(self.find(&files, name).await?),
                None => self.make(&files).await?,
            };
            if let Some(key) = key {
                return Ok(EncryptedStore::new(files, key.for_encryption()));
            }
        }
    }

    async fn find(&self, files: &FileStore, name: KeyName) -> Result<Key, StoreError> {
        let entry = Entry::new(self, name);
        let trouble = self.trouble(files, &entry);
        Ok(within(self.patience, move || entry.read()).await.map_err(trouble)?)
    }

    /// `None` if somebody else has made one meanwhile.
    async fn make(&self, files: &FileStore) -> Result<Option<Key>, StoreError> {
        let key = Key::random().map_err(|_| {
            StoreError::new(StoreFault::Other, Some("there are no random numbers".into()))
        })?;
        let entry = Entry::new(self, key.name());
        let trouble = self.trouble(files, &entry);
        let write = move || entry.write(&key).map(|written| (key, written));
        let (key, written) = within(self.patience, write).await.map_err(trouble)?;
        // Before the folder notes it, and not only then: the note may be there even if this fails or is cancelled.
        written.keep();
        if files.set_key_name(key.name()).await? {
            return Ok(Some(key));
        }
        Entry::new(self, key.name()).remove();
        Ok(None)
    }

    fn trouble(&self, files: &FileStore, entry: &Entry) -> impl FnOnce(What) -> Trouble + use<> {
        let (program, folder) = (self.program.clone(), files.folder().to_owned());
        let entry = entry.name();
        move |what| Trouble { program, entry, folder, what }
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyring").field("program", &self.program).finish_non_exhaustive()
    }
}

const PATIENCE: Duration = Duration::from_secs(3);
