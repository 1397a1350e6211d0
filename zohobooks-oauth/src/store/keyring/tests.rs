use std::path::PathBuf;
use std::sync::Barrier;

use tempfile::TempDir;

use super::*;
use crate::store::conformance;
use crate::{ConnectionId, Row, Store as _, StoreFault, Version};
use fake::{Call, Fake};

mod damage;
mod fake;
mod faults;

/// A keyring and a folder.
struct Place {
    fake: Fake,
    parent: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { fake: Fake::default(), parent: TempDir::new().unwrap() }
    }

    /// With a row in the folder.
    async fn with_row() -> Self {
        let place = Self::new();
        assert!(place.open().await.unwrap().save(&id("a"), row(SECRET), None).await.unwrap());
        place
    }

    fn folder(&self) -> PathBuf {
        self.parent.path().join("grants")
    }

    fn keyring(&self) -> Keyring {
        Keyring::new("my-app").with_store(Arc::new(self.fake.clone()))
    }

    async fn open(&self) -> Result<EncryptedStore<FileStore>, StoreError> {
        self.keyring().open(self.folder()).await
    }

    /// Why it cannot be opened, and what the error says of its cause.
    async fn refused(&self) -> (StoreFault, String) {
        let error = self.open().await.unwrap_err();
        (error.fault(), std::error::Error::source(&error).unwrap().to_string())
    }

    /// All that the folder has, names as well.
    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let files = std::fs::read_dir(self.folder()).unwrap().map(|file| file.unwrap());
        let file = |file: std::fs::DirEntry| {
            (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap())
        };
        let mut files: Vec<_> = files.map(file).collect();
        files.retain(|(name, _)| !name.starts_with("lock-") && !name.starts_with(".process-"));
        files.sort();
        files
    }

    /// Waits for what is removed without anybody waiting.
    async fn until_entries(&self, wanted: usize) {
        for _ in 0..500 {
            if self.fake.entries().len() == wanted {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} entries instead of {wanted}", self.fake.entries().len());
    }
}

fn id(id: &str) -> ConnectionId {
    ConnectionId::new(id).unwrap()
}

fn row(content: &str) -> Row {
    Row::new(Version::from_u64(1), None, content.into())
}

async fn content(store: &EncryptedStore<FileStore>, name: &str) -> String {
    let row = store.load(&id(name)).await.unwrap().unwrap();
    String::from_utf8(row.content.to_vec()).unwrap()
}

fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[tokio::test(flavor = "multi_thread")]
async fn it_keeps_the_rules_of_stores() {
    let place = Place::new();
    conformance::all(&place.open().await.unwrap()).await;
    assert_eq!(place.fake.entries().len(), 1);
}

#[tokio::test]
async fn opened_again_it_has_what_was_stored() {
    let place = Place::with_row().await;
    let before = place.files();
    assert_eq!(content(&place.open().await.unwrap(), "a").await, SECRET);
    assert_eq!((place.files(), place.fake.entries().len()), (before, 1));
}

#[tokio::test]
async fn the_folder_says_nothing_without_the_keyring() {
    let place = Place::with_row().await;
    let [(program, name, text)] = place.fake.entries().try_into().unwrap();
    assert_eq!((program.as_str(), name.len(), text.len()), ("my-app", 32, 43));
    let key = Key::from_text(std::str::from_utf8(&text).unwrap()).unwrap();
    let files = place.files();
    let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["id-a.grant", "keyring"]);
    for (name, file) in &files {
        assert!(!has(file, b"1000.secret") && !has(file, &text), "{name}");
    }
    assert!(files.iter().all(|(_, file)| !has(file, &raw(&key))));
    assert!(!format!("{:?}", place.keyring()).contains("fake"));
}

/// The key as it is used, and not as text.
fn raw(key: &Key) -> [u8; 32] {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(&*key.text()).unwrap();
    bytes.try_into().unwrap()
}

#[tokio::test]
async fn each_folder_has_a_key_of_its_own() {
    let place = Place::with_row().await;
    let other = place.parent.path().join("other");
    let store = place.keyring().open(&other).await.unwrap();
    assert!(store.save(&id("a"), row("other"), None).await.unwrap());
    assert_eq!(place.fake.entries().len(), 2);
    assert_eq!(content(&place.open().await.unwrap(), "a").await, SECRET);
    assert_eq!(content(&place.keyring().open(&other).await.unwrap(), "a").await, "other");
}

/// All have written a key before the first looks whether somebody else has.
#[tokio::test(flavor = "multi_thread")]
async fn of_many_keys_that_are_made_at_once_one_stays() {
    const AT_ONCE: usize = 8;
    for _ in 0..10 {
        let place = Place::new();
        let barrier = Barrier::new(AT_ONCE);
        place.fake.first(move |call| {
            if call == Call::Write {
                barrier.wait();
            }
            Ok(())
        });
        let opening = (0..AT_ONCE).map(|_| {
            let (keyring, folder) = (place.keyring(), place.folder());
            tokio::spawn(async move { keyring.open(folder).await.unwrap() })
        });
        let mut stores = Vec::new();
        for store in opening.collect::<Vec<_>>() {
            stores.push(store.await.unwrap());
        }
        for (number, store) in stores.iter().enumerate() {
            let name = number.to_string();
            assert!(store.save(&id(&name), row(&name), None).await.unwrap());
        }
        for store in &stores {
            for name in (0..AT_ONCE).map(|number| number.to_string()) {
                assert_eq!(content(store, &name).await, name);
            }
        }
        place.until_entries(1).await;
        place.fake.as_usual();
        assert_eq!(content(&place.open().await.unwrap(), "0").await, "0");
    }
}

const SECRET: &str = r#"{"refresh_token":"1000.secret.of.a.customer"}"#;
