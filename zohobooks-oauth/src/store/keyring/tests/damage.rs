use super::*;

#[tokio::test]
async fn a_lost_key_is_told_and_never_replaced() {
    let place = Place::with_row().await;
    let (files, entries) = (place.files(), place.fake.entries());
    place.fake.clear();
    let (fault, why) = place.refused().await;
    assert_eq!(fault, StoreFault::Key);
    let name = entries[0].1.as_str();
    for part in ["is not in the keyring", name, "\"my-app\"", "grants\"", "delete the folder"] {
        assert!(why.contains(part), "{part}: {why}");
    }
    assert_eq!((place.files(), place.fake.entries()), (files, Vec::new()));

    let other = Keyring::new("other-app").with_store(Arc::new(place.fake.clone()));
    assert_eq!(other.open(place.folder()).await.unwrap_err().fault(), StoreFault::Key);
}

#[tokio::test]
async fn neither_is_one_that_is_lost_before_the_first_row() {
    let place = Place::new();
    place.open().await.unwrap();
    place.fake.clear();
    assert_eq!(place.refused().await.0, StoreFault::Key);
    assert_eq!(place.fake.entries(), Vec::new());
}

#[tokio::test]
async fn no_key_is_made_for_grants_that_are_there() {
    let place = Place::with_row().await;
    let before = place.fake.entries();
    std::fs::remove_file(place.folder().join("keyring")).unwrap();
    let (fault, why) = place.refused().await;
    assert!(fault == StoreFault::Key && why.contains("no file `keyring`"), "{why}");
    assert_eq!((place.fake.entries(), place.files().len()), (before, 1));

    let bare = Place::new();
    let store = FileStore::open(bare.folder()).await.unwrap();
    assert!(store.save(&id("a"), row(SECRET), None).await.unwrap());
    assert_eq!(bare.refused().await.0, StoreFault::Key);
    assert_eq!((bare.fake.entries(), bare.files().len()), (Vec::new(), 1));
}

#[tokio::test]
async fn a_note_that_cannot_be_read_is_never_taken_for_none() {
    let place = Place::new();
    place.open().await.unwrap();
    let (note, before) = (place.folder().join("keyring"), place.fake.entries());
    let whole = std::fs::read(&note).unwrap();
    let cut = (0..whole.len()).map(|length| whole[..length].to_vec());
    let changed = (0..whole.len()).map(|at| {
        let mut file = whole.clone();
        file[at] ^= 1;
        file
    });
    for file in cut.chain(changed) {
        std::fs::write(&note, file).unwrap();
        let (fault, why) = place.refused().await;
        assert!(fault == StoreFault::Corrupt && why.contains("is damaged"), "{why}");
    }
    // A row in its place, and a key of another length.
    let row = place.parent.path().join("grants/id-keyring.grant");
    let store = FileStore::open(place.folder()).await.unwrap();
    assert!(store.save(&id("keyring"), super::row("7 bytes"), None).await.unwrap());
    std::fs::rename(row, &note).unwrap();
    assert_eq!(place.refused().await.0, StoreFault::Corrupt);
    assert_eq!(place.fake.entries(), before);
    std::fs::write(&note, whole).unwrap();
    place.open().await.unwrap();
}

#[tokio::test]
async fn what_is_no_key_or_another_one_is_refused_and_not_repeated() {
    let place = Place::with_row().await;
    let [(_, _, whole)] = place.fake.entries().try_into().unwrap();
    let another = Key::random().unwrap().text().to_string();
    let other = [
        (another.into_bytes(), StoreFault::Key),
        (b"".to_vec(), StoreFault::Corrupt),
        (whole[..42].to_vec(), StoreFault::Corrupt),
        ([&whole[..], b"\n"].concat(), StoreFault::Corrupt),
        (b"s3cr\xff".to_vec(), StoreFault::Corrupt),
        (b"a password of the user".to_vec(), StoreFault::Corrupt),
    ];
    for (key, wanted) in other {
        place.fake.change(|kept| *kept = key.clone());
        let error = place.open().await.unwrap_err();
        assert_eq!(error.fault(), wanted, "{key:?}");
        let all = format!("{error} {error:?}");
        for secret in ["s3cr", "115, 51", "password of", std::str::from_utf8(&whole).unwrap()] {
            assert!(!all.contains(secret), "{all}");
        }
    }
    place.fake.change(|kept| *kept = whole);
    assert_eq!(content(&place.open().await.unwrap(), "a").await, SECRET);
}
