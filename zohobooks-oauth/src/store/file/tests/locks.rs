use super::*;

fn lock_file(place: &Place) -> (Shard, PathBuf) {
    let shard = Shard::of(&name::stem(&id()));
    (shard, place.folder().join(format!("lock-{:02x}", shard.0)))
}

#[tokio::test]
async fn a_lock_file_stays() {
    let place = Place::with_row().await;
    let (_, path) = lock_file(&place);
    let before = fs::metadata(&path).unwrap().ino();
    place.again().await.remove(&id(), version(1)).await.unwrap();
    assert_eq!(fs::metadata(&path).unwrap().ino(), before);
}

#[tokio::test]
async fn who_waits_too_long_hears_of_it() {
    let place = Place::with_row().await;
    let (shard, path) = lock_file(&place);
    let lock = place.store.rows.folder().lock(shard, Instant::now()).unwrap();
    let began = Instant::now();
    let saves = (0..20_u64).map(|number| {
        let store = place.store.clone();
        let row = row(2 + number, "x");
        tokio::spawn(async move { store.save(&id(), row, Some(version(1))).await })
    });
    for save in saves.collect::<Vec<_>>() {
        let (fault, cause) = told(save.await.unwrap());
        assert_eq!(fault, StoreFault::Busy);
        assert!(cause.contains(path.to_str().unwrap()), "{cause}");
    }
    assert!(began.elapsed() < PATIENCE * 3 / 2, "all have waited together");
    // Reading needs no lock.
    assert!(place.store.load(&id()).await.unwrap().is_some());
    drop(lock);
    assert!(place.store.save(&id(), row(2, "x"), Some(version(1))).await.unwrap());
}

/// Somebody deletes the file while it is locked: the holder no longer writes.
#[tokio::test]
async fn a_lock_whose_file_was_replaced_is_worth_nothing() {
    let place = Place::with_row().await;
    let (shard, path) = lock_file(&place);
    let rows = &place.store.rows;
    for put_another_one in [false, true] {
        let lock = rows.folder().lock(shard, Instant::now()).unwrap();
        assert!(lock.is_in_place().unwrap());
        fs::remove_file(&path).unwrap();
        if put_another_one {
            drop(rows.folder().lock(shard, Instant::now()).unwrap());
        }
        assert!(!lock.is_in_place().unwrap());
        let late = rows.save(&lock, shard, &id(), &row(9, "late"), Some(version(1)));
        assert_eq!(late.unwrap_err().fault(), StoreFault::Busy);
        let removed = rows.remove(&lock, &id(), version(1));
        assert_eq!(removed.unwrap_err().fault(), StoreFault::Busy);
        assert_eq!(place.names(), ["id-customer-42.grant"]);
    }
    assert_eq!(place.store.load(&id()).await.unwrap().unwrap().version, version(1));
}

/// Whoever has opened a file that is replaced before the lock is free locks the new one.
#[tokio::test]
async fn a_lock_is_taken_on_the_file_that_others_meet() {
    let place = Place::with_row().await;
    let (shard, path) = lock_file(&place);
    let folder = place.store.rows.folder();
    let holder = folder.lock(shard, Instant::now()).unwrap();
    std::thread::scope(|scope| {
        let waiter = scope.spawn(|| folder.lock(shard, Instant::now() + PATIENCE));
        std::thread::sleep(Duration::from_millis(50));
        let other = path.with_extension("other");
        fs::write(&other, "").unwrap();
        fs::set_permissions(&other, fs::Permissions::from_mode(0o600)).unwrap();
        fs::rename(&other, &path).unwrap();
        drop(holder);
        assert!(waiter.join().unwrap().unwrap().is_in_place().unwrap());
    });
}
