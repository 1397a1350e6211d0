mod renewal;

use std::time::SystemTime;

use super::super::*;
use super::seal::OVERHEAD;
use super::{EncryptedStore, EncryptionKey};

type Encrypted = EncryptedStore<MemoryStore>;

fn key(byte: u8) -> EncryptionKey {
    EncryptionKey::from_bytes(&[byte; 32])
}

fn id(id: &str) -> ConnectionId {
    ConnectionId::new(id).unwrap()
}

fn version(version: u64) -> Version {
    Version::from_u64(version)
}

fn row(number: u64, content: &str) -> Row {
    Row::new(version(number), Some(SystemTime::UNIX_EPOCH), content.into())
}

/// A store with a row, and what is under it.
async fn stores() -> (MemoryStore, Encrypted) {
    let bare = MemoryStore::new();
    let store = EncryptedStore::new(bare.clone(), key(1));
    assert!(store.save(&id("a"), row(1, SECRET), None).await.unwrap());
    (bare, store)
}

async fn bare_row(bare: &MemoryStore) -> Row {
    bare.load(&id("a")).await.unwrap().unwrap()
}

async fn put(bare: &MemoryStore, id: &ConnectionId, row: Row) {
    let there = bare.load(id).await.unwrap().map(|row| row.version);
    assert!(bare.save(id, row, there).await.unwrap());
}

async fn content(store: &impl Store, name: &str) -> Result<String, StoreFault> {
    let found = store.load(&id(name)).await.map_err(|error| error.fault())?.unwrap();
    Ok(String::from_utf8(found.content.to_vec()).unwrap())
}

#[tokio::test]
async fn it_keeps_the_rules_of_stores() {
    conformance::all(&EncryptedStore::new(MemoryStore::new(), key(1))).await;
}

#[cfg(all(feature = "sqlite", any(unix, windows)))]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_keeps_them_over_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("grants.db");
    let store = EncryptedStore::new(SqliteStore::open(&path).await.unwrap(), key(1));
    conformance::all(&store).await;
    assert!(store.save(&id("a"), row(1, SECRET), None).await.unwrap());
    drop(store);
    let bytes = std::fs::read(path).unwrap();
    assert!(!bytes.windows(11).any(|window| window == b"1000.secret"));
    assert!(bytes.windows(4).any(|window| window == b"\x89ZBE"));
}

#[tokio::test]
async fn what_is_stored_says_nothing_and_never_the_same() {
    let (bare, store) = stores().await;
    let first = bare_row(&bare).await;
    assert_eq!(first.content.len(), OVERHEAD + SECRET.len());
    for part in SECRET.as_bytes().windows(4) {
        assert!(!first.content.windows(4).any(|window| window == part));
    }
    assert_eq!((first.version, first.due), (version(1), Some(SystemTime::UNIX_EPOCH)));
    assert_eq!(content(&store, "a").await.as_deref(), Ok(SECRET));

    assert!(store.remove(&id("a"), version(1)).await.unwrap());
    assert!(store.save(&id("a"), row(1, SECRET), None).await.unwrap());
    let second = bare_row(&bare).await;
    let same = first.content.iter().zip(second.content.iter()).filter(|(a, b)| a == b).count();
    assert!(same < OVERHEAD, "{same} bytes are the same");
    assert!(!format!("{store:?}{:?}", key(1)).contains('1'));
}

#[tokio::test]
async fn every_changed_byte_is_noticed() {
    let (bare, store) = stores().await;
    let whole = bare_row(&bare).await;
    for place in 0..whole.content.len() {
        for change in [1, 0x80, 0xff] {
            let mut changed = whole.clone();
            changed.content[place] ^= change;
            let is_newer = place == 4 && changed.content[place] > 1;
            put(&bare, &id("a"), changed).await;
            let wanted = match place {
                4 if is_newer => StoreFault::Newer,
                5..13 => StoreFault::Key,
                _ => StoreFault::Corrupt,
            };
            assert_eq!(content(&store, "a").await, Err(wanted), "byte {place}");
        }
    }
    for length in 0..whole.content.len() {
        let cut = Row::new(whole.version, whole.due, whole.content[..length].to_vec());
        put(&bare, &id("a"), cut).await;
        assert_eq!(content(&store, "a").await, Err(StoreFault::Corrupt), "{length} bytes");
    }
    put(&bare, &id("a"), whole).await;
    assert_eq!(content(&store, "a").await.as_deref(), Ok(SECRET));
}

#[tokio::test]
async fn a_row_cannot_be_read_in_another_place_or_under_another_version() {
    let (bare, store) = stores().await;
    let whole = bare_row(&bare).await;
    for other in ["b", "A", "aa"] {
        put(&bare, &id(other), whole.clone()).await;
        assert_eq!(content(&store, other).await, Err(StoreFault::Corrupt), "{other}");
    }
    assert!(store.save(&id("a"), row(2, "newer"), Some(version(1))).await.unwrap());
    let rolled_back = Row::new(version(2), whole.due, whole.content.to_vec());
    put(&bare, &id("a"), rolled_back).await;
    assert_eq!(content(&store, "a").await, Err(StoreFault::Corrupt));
}

#[tokio::test]
async fn another_key_is_no_empty_store_and_overwrites_nothing() {
    let (bare, _) = stores().await;
    let before = bare_row(&bare).await;
    let other = EncryptedStore::new(bare.clone(), key(2));
    assert_eq!(content(&other, "a").await, Err(StoreFault::Key));
    assert!(!other.save(&id("a"), row(2, "x"), None).await.unwrap());
    assert_eq!(other.renew().await.unwrap().failed[0].1.fault(), StoreFault::Key);
    assert_eq!(bare_row(&bare).await.content, before.content);
}

#[tokio::test]
async fn rows_without_encryption_are_refused() {
    let (bare, store) = stores().await;
    for plain in ["", "x", r#"{"layout":1,"refresh_token":"1000.x"}"#] {
        put(&bare, &id("a"), row(3, plain)).await;
        assert_eq!(content(&store, "a").await, Err(StoreFault::Corrupt), "{plain}");
    }
}

/// Written by another implementation of the cipher, which keeps to the example in appendix A.3 of
/// <https://datatracker.ietf.org/doc/html/draft-irtf-cfrg-xchacha-03>.
#[tokio::test]
async fn the_layout_stays() {
    let (bare, store) = stores().await;
    let written = "895a424501a7fd385fd9936d11000102030405060708090a0b0c0d0e0f10111213141516\
                   1703f2a9e0fbe3b2fb8b191e277f571892cf94adfec87baea1456f89d49b527c059fb260\
                   eab5cd54951f4bdbe2c7577c7ee016cd79338bea957b3c2359d5";
    let bytes = (0..written.len()).step_by(2);
    let bytes = bytes.map(|place| u8::from_str_radix(&written[place..place + 2], 16).unwrap());
    put(&bare, &id("a"), Row::new(version(1), None, bytes.collect())).await;
    assert_eq!(content(&store, "a").await.as_deref(), Ok(SECRET));
}

#[tokio::test]
async fn keys_can_be_changed() {
    let (bare, store) = stores().await;
    for number in 0..600 {
        assert!(store.save(&id(&format!("b{number}")), row(1, "b"), None).await.unwrap());
    }
    let both =
        || EncryptedStore::new(bare.clone(), key(2)).with_old_key(key(3)).with_old_key(key(1));
    assert_eq!(content(&both(), "a").await.as_deref(), Ok(SECRET));
    // Who has not heard of it yet reads it, too.
    assert!(both().save(&id("b0"), row(2, "new"), Some(version(1))).await.unwrap());
    let late = EncryptedStore::new(bare.clone(), key(1)).with_old_key(key(2));
    assert_eq!(content(&late, "b0").await.as_deref(), Ok("new"));

    assert_eq!(both().renew().await.unwrap().renewed, 600);
    assert_eq!(both().renew().await.unwrap().renewed, 0);
    let new = EncryptedStore::new(bare.clone(), key(2));
    assert_eq!(content(&new, "a").await.as_deref(), Ok(SECRET));
    assert_eq!(content(&new, "b599").await.as_deref(), Ok("b"));
    assert_eq!(content(&store, "a").await, Err(StoreFault::Key));
    let row = bare_row(&bare).await;
    assert_ne!(row.version, version(1));
    assert_eq!(row.due, Some(SystemTime::UNIX_EPOCH));
}

const SECRET: &str = r#"{"refresh_token":"1000.secret.of.a.customer"}"#;
