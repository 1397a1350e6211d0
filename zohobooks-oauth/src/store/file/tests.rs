use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::store::conformance;

mod damage;
mod leases;
mod locks;
mod secrecy;

/// A store in a folder of its own.
struct Place {
    store: FileStore,
    _parent: TempDir,
}

impl Place {
    async fn new() -> Self {
        let parent = TempDir::new().unwrap();
        let store = FileStore::open(parent.path().join("some/where")).await.unwrap();
        Self { store, _parent: parent }
    }

    /// With a row in it.
    async fn with_row() -> Self {
        let place = Self::new().await;
        assert!(place.store.save(&id(), row(1, "first"), None).await.unwrap());
        place
    }

    fn folder(&self) -> PathBuf {
        self.store.rows.folder().root().to_owned()
    }

    fn file(&self) -> PathBuf {
        self.folder().join("id-customer-42.grant")
    }

    async fn again(&self) -> FileStore {
        FileStore::open(self.folder()).await.unwrap()
    }

    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder()).unwrap();
        let mut names: Vec<_> =
            names.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.retain(|name| !name.starts_with("lock-") && !name.starts_with(".process-"));
        names.sort();
        names
    }
}

fn id() -> ConnectionId {
    ConnectionId::new("customer-42").unwrap()
}

fn row(version: u64, content: &str) -> Row {
    Row::new(Version::from_u64(version), None, content.into())
}

fn version(version: u64) -> Version {
    Version::from_u64(version)
}

/// The fault, and what the error says of its cause.
fn told<T>(result: Result<T, StoreError>) -> (StoreFault, String) {
    let Err(error) = result else { panic!("it should have failed") };
    (error.fault(), std::error::Error::source(&error).unwrap().to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn it_keeps_all_rules() {
    let place = Place::new().await;
    conformance::all(&place.store).await;
    assert_eq!(place.names(), Vec::<String>::new());
}

#[test]
fn it_works_outside_of_tokio() {
    let parent = TempDir::new().unwrap();
    let mut open = std::pin::pin!(FileStore::open(parent.path().join("x")));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(store) = open.as_mut().poll(&mut context) else { panic!() };
    let mut all = std::pin::pin!(conformance::versions(store.as_ref().unwrap()));
    assert!(all.as_mut().poll(&mut context).is_ready());
}

/// Two in one process are like two processes.
#[tokio::test(flavor = "multi_thread")]
async fn opened_twice_it_is_one_store() {
    let place = Place::with_row().await;
    let other = place.again().await;
    assert!(other.save(&id(), row(2, "second"), Some(version(1))).await.unwrap());
    assert!(!place.store.save(&id(), row(3, "third"), Some(version(1))).await.unwrap());
    let (one, two) = (LeaseOwner::from_u128(1), LeaseOwner::from_u128(2));
    let long = Duration::from_secs(600);
    assert!(place.store.lease(&id(), one, long).await.unwrap());
    assert!(!other.lease(&id(), two, long).await.unwrap());
    let both = [&place.store, &other];
    let saves = (0..64_u64).map(|number| {
        let store = both[(number % 2) as usize].clone();
        tokio::spawn(
            async move { store.save(&id(), row(10 + number, "x"), Some(version(2))).await },
        )
    });
    let mut won = 0;
    for save in saves.collect::<Vec<_>>() {
        won += u32::from(save.await.unwrap().unwrap());
    }
    assert_eq!(won, 1);
}

#[tokio::test]
async fn long_ids_are_found_by_what_is_in_their_files() {
    let place = Place::new().await;
    let ids = ["y", "x", "Z"].map(|it| ConnectionId::new(&it.repeat(255)).unwrap());
    for id in &ids {
        assert!(place.store.save(id, row(1, "x"), None).await.unwrap());
    }
    let mut sorted = ids.to_vec();
    sorted.sort();
    assert_eq!(place.store.list(None, 10).await.unwrap(), sorted);
}
