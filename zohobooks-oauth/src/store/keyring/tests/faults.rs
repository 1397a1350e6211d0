use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread::sleep;
use std::time::Instant;

use keyring_core::Error;

use super::*;

#[tokio::test]
async fn a_keyring_that_fails_is_told_and_nothing_is_stored_without_it() {
    for call in [Call::Build, Call::Read, Call::Write] {
        for (error, wanted) in ERRORS {
            let place = Place::new();
            place.fake.first(move |it| if it == call { Err(error()) } else { Ok(()) });
            let (fault, why) = place.refused().await;
            assert_eq!(fault, wanted(call), "{call:?} {:?}", error());
            assert!(!why.contains("115, 51"), "{why}");
            assert_eq!(place.files(), []);

            place.fake.as_usual();
            place.open().await.unwrap();
            place.until_entries(1).await;
        }
    }
}

#[tokio::test]
async fn a_keyring_that_fails_later_takes_no_grant_away() {
    let place = Place::with_row().await;
    let (files, entries) = (place.files(), place.fake.entries());
    for (error, wanted) in ERRORS {
        place.fake.first(move |_| Err(error()));
        assert_eq!(place.refused().await.0, wanted(Call::Build));
        assert_eq!((place.files(), place.fake.entries()), (files.clone(), entries.clone()));
    }
    place.fake.as_usual();
    assert_eq!(content(&place.open().await.unwrap(), "a").await, SECRET);
}

type Made = (fn() -> Error, fn(Call) -> StoreFault);

const ERRORS: [Made; 6] = [
    (|| Error::PlatformFailure("no bus".into()), |_| StoreFault::Unreachable),
    (|| Error::NoStorageAccess("dismissed".into()), |_| StoreFault::Locked),
    (|| Error::Ambiguous(Vec::new()), |_| StoreFault::Corrupt),
    (|| Error::TooLong("password".into(), 5), |_| StoreFault::Other),
    (
        || Error::BadEncoding(b"s3cr".to_vec()),
        |call| match call {
            // What was written a moment ago.
            Call::Read => StoreFault::Other,
            _ => StoreFault::Corrupt,
        },
    ),
    (|| Error::NoDefaultStore, |_| StoreFault::Other),
];

#[tokio::test]
async fn a_keyring_that_keeps_nothing_is_no_place_for_a_key() {
    let place = Place::new();
    let fake = place.fake.clone();
    place.fake.first(move |call| {
        if call == Call::Read {
            fake.clear();
        }
        Ok(())
    });
    let (fault, why) = place.refused().await;
    assert!(fault == StoreFault::Other && why.contains("did not keep"), "{why}");
    assert_eq!(place.files(), []);
}

#[tokio::test]
async fn a_panic_stays_where_it_is() {
    let place = Place::new();
    place.fake.first(|call| if call == Call::Write { panic!("on purpose") } else { Ok(()) });
    assert_eq!(place.refused().await.0, StoreFault::Other);
    place.fake.as_usual();
    place.open().await.unwrap();
}

/// On the one thread of this runtime others go on meanwhile.
#[tokio::test]
async fn a_keyring_that_hangs_holds_nobody() {
    for call in [Call::Build, Call::Read, Call::Write] {
        let place = Place::new();
        let hangs = Arc::new(AtomicBool::new(true));
        let hanging = Arc::clone(&hangs);
        place.fake.first(move |it| {
            while it == call && hanging.load(SeqCst) {
                sleep(Duration::from_millis(5));
            }
            Ok(())
        });
        let keyring = place.keyring().with_patience(Duration::from_millis(200));
        let mut ticks = 0;
        let began = Instant::now();
        let opening = keyring.open(place.folder());
        tokio::pin!(opening);
        let error = loop {
            tokio::select! {
                opened = &mut opening => break opened.unwrap_err(),
                () = tokio::time::sleep(Duration::from_millis(5)) => ticks += 1,
            }
        };
        let why = std::error::Error::source(&error).unwrap().to_string();
        assert!(error.fault() == StoreFault::Busy && why.contains("within 200ms"), "{why}");
        assert!((200..2000).contains(&began.elapsed().as_millis()) && ticks > 10);
        assert_eq!(place.files(), []);

        // The user has typed in the password: what comes too late is removed again.
        hangs.store(false, SeqCst);
        assert!(place.keyring().open(place.folder()).await.is_ok());
        place.until_entries(1).await;
    }
}

#[tokio::test]
async fn a_key_that_nobody_waits_for_any_more_is_removed() {
    let place = Place::new();
    place.fake.first(|call| {
        if call == Call::Read {
            sleep(Duration::from_millis(200));
        }
        Ok(())
    });
    let (keyring, folder) = (place.keyring(), place.folder());
    let opening = tokio::spawn(async move { keyring.open(folder).await.map(drop) });
    place.until_entries(1).await;
    opening.abort();
    assert!(opening.await.unwrap_err().is_cancelled());
    place.until_entries(0).await;
    assert_eq!(place.files(), []);
}

#[test]
fn a_runtime_ends_while_the_keyring_hangs() {
    let place = Place::new();
    place.fake.first(|_| {
        sleep(Duration::from_secs(30));
        Ok(())
    });
    let began = Instant::now();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let keyring = place.keyring().with_patience(Duration::MAX);
    let folder = place.folder();
    let task = runtime.spawn(async move { keyring.open(folder).await.map(drop) });
    sleep(Duration::from_millis(200));
    assert!(!task.is_finished());
    drop(runtime);
    assert!(began.elapsed() < Duration::from_secs(10));
}

/// The folder may note the key after all.
#[cfg(unix)]
#[tokio::test]
async fn a_key_is_kept_when_opening_is_cancelled_on_its_way_into_the_folder() {
    use std::os::unix::fs::OpenOptionsExt as _;

    let place = Place::new();
    FileStore::open(place.folder()).await.unwrap();
    let lock = |number: u8| {
        let path = place.folder().join(format!("lock-{number:02x}"));
        let mut options = std::fs::OpenOptions::new();
        let file = options.write(true).create(true).mode(0o600).open(path).unwrap();
        file.lock().unwrap();
        file
    };
    let held: Vec<_> = (0..64).map(lock).collect();
    let (keyring, folder) = (place.keyring(), place.folder());
    let opening = tokio::spawn(async move { keyring.open(folder).await.map(drop) });
    place.until_entries(1).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    opening.abort();
    assert!(opening.await.unwrap_err().is_cancelled());
    drop(held);
    for _ in 0..500 {
        if !place.files().is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(place.files().len(), 1);
    place.open().await.unwrap();
    assert_eq!(place.fake.entries().len(), 1);
}
