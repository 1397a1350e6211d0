use std::fs::{Permissions, hard_link, read, remove_file, rename, set_permissions, write};
use std::os::unix::fs::{PermissionsExt as _, symlink};

use super::*;

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn nobody_else_can_read_the_files() {
    let world = World::new();
    let folder = world.beside("a/b");
    let store = SqliteStore::open(folder.join("grants.db")).await.unwrap();
    store.save(&id("a"), row(1, "x"), None).await.unwrap();
    assert_eq!(mode(&folder), 0o700);
    for name in ["grants.db", "grants.db-shm", "grants.db-wal"] {
        assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
    }
}

#[tokio::test]
async fn what_others_can_read_or_replace_is_refused_and_not_repaired() {
    let world = World::new();
    let store = world.open().await;
    store.save(&id("a"), row(1, "x"), None).await.unwrap();
    for (name, bad) in [("grants.db", 0o644), ("grants.db-wal", 0o660), ("", 0o777), ("", 0o720)] {
        let path = world.beside(name);
        let good = mode(&path);
        set_mode(&path, bad);
        let error = SqliteStore::open(world.path()).await.unwrap_err();
        assert_eq!(error.fault(), StoreFault::Denied, "{name} {bad:o}");
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert!(cause.contains("chmod"), "{cause}");
        assert_eq!(mode(&path), bad);
        set_mode(&path, good);
    }
    set_mode(world.folder.path(), 0o755);
    assert!(world.open().await.load(&id("a")).await.unwrap().is_some());
}

#[tokio::test]
async fn links_are_refused() {
    let world = World::new();
    drop(world.open().await);
    let real = world.beside("real.db");
    hard_link(world.path(), &real).unwrap();
    assert_eq!(world.refused().await, StoreFault::Denied);
    remove_file(world.path()).unwrap();
    symlink(&real, world.path()).unwrap();
    assert_eq!(world.refused().await, StoreFault::Denied);
    remove_file(world.path()).unwrap();
    // Nor is a database made at the other end.
    symlink(world.beside("none.db"), world.path()).unwrap();
    assert_eq!(world.refused().await, StoreFault::Denied);
    assert!(!world.beside("none.db").exists());
    remove_file(world.path()).unwrap();
    std::fs::create_dir(world.path()).unwrap();
    assert_eq!(world.refused().await, StoreFault::Denied);
}

#[tokio::test]
async fn what_is_no_database_of_this_store_is_refused_and_left_as_it_is() {
    let world = World::new();
    drop(world.open().await);
    let whole = read(world.path()).unwrap();
    let mut contents = vec![b"no database".to_vec(), vec![0; 8192]];
    contents.extend([0, 1, 16, 99, 512, 4095].map(|length| whole[..length].to_vec()));
    for content in contents {
        write(world.path(), &content).unwrap();
        assert_eq!(world.refused().await, StoreFault::Corrupt, "{} bytes", content.len());
        assert_eq!(read(world.path()).unwrap(), content);
    }
    remove_file(world.path()).unwrap();
    world.raw().execute_batch("CREATE TABLE connections (id)").unwrap();
    set_mode(&world.path(), 0o600);
    let foreign = read(world.path()).unwrap();
    assert_eq!(world.refused().await, StoreFault::Corrupt);
    assert_eq!(read(world.path()).unwrap(), foreign);
}

#[tokio::test]
async fn a_newer_layout_is_refused_also_while_open() {
    let world = World::new();
    let store = world.open().await;
    assert!(store.save(&id("a"), row(1, "x"), None).await.unwrap());
    world.raw().pragma_update(None, "user_version", 2).unwrap();
    assert_eq!(world.refused().await, StoreFault::Newer);
    assert_eq!(store.load(&id("a")).await.unwrap_err().fault(), StoreFault::Newer);
    let saved = store.save(&id("a"), row(2, "y"), Some(Version::from_u64(1))).await;
    assert_eq!(saved.unwrap_err().fault(), StoreFault::Newer);
    world.raw().pragma_update(None, "user_version", 1).unwrap();
    assert_eq!(&**store.load(&id("a")).await.unwrap().unwrap().content, b"x");
}

#[tokio::test]
async fn a_database_that_vanished_is_not_taken_for_an_empty_one() {
    let world = World::new();
    let store = world.open().await;
    store.save(&id("a"), row(1, "x"), None).await.unwrap();
    rename(world.path(), world.beside("away")).unwrap();
    let fault = |error: StoreError| error.fault();
    assert_eq!(store.load(&id("a")).await.unwrap_err().fault(), StoreFault::Unreachable);
    // Its log is still there.
    assert_eq!(world.refused().await, StoreFault::Corrupt);
    drop(World::new().open().await);
    write(world.path(), b"another").unwrap();
    let saved = store.save(&id("b"), row(1, "x"), None).await.map_err(fault);
    assert_eq!(saved, Err(StoreFault::Unreachable));
    rename(world.beside("away"), world.path()).unwrap();
    assert!(store.load(&id("a")).await.unwrap().is_some());
}

#[tokio::test]
async fn what_killed_processes_left_behind_is_removed() {
    let world = World::new();
    // Killed while the database was made, and right after it got its name.
    write(world.beside(".grants.db.new-0123"), b"").unwrap();
    write(world.beside(".grants.db.new-0123-journal"), b"").unwrap();
    write(world.beside(".other.db.new-0123"), b"").unwrap();
    drop(world.open().await);
    hard_link(world.path(), world.beside(".grants.db.new-4567")).unwrap();
    drop(world.open().await);
    assert_eq!(world.files(), [".other.db.new-0123", "grants.db"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_can_make_it_at_once() {
    let world = World::new();
    let tasks: Vec<_> = (0..16)
        .map(|number| {
            let path = world.path();
            tokio::spawn(async move {
                let store = SqliteStore::open(path).await.unwrap();
                store.save(&id(&format!("{number:02}")), row(1, "x"), None).await.unwrap()
            })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap());
    }
    assert_eq!(world.open().await.list(None, 99).await.unwrap().len(), 16);
    assert_eq!(world.files(), ["grants.db"]);
}
