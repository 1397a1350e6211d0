use super::*;

#[tokio::test]
async fn a_changed_row_is_corrupt_and_never_none() {
    let changes = [
        "content = x'79'",
        "content = CAST(content || x'00' AS BLOB)",
        "version = 2",
        "due = 2",
        "due = NULL",
        "sum = x'00'",
        "sum = zeroblob(32)",
        "id = 'b'",
    ];
    for change in changes {
        let world = World::new();
        let store = world.open().await;
        store.save(&id("a"), row(1, "x"), None).await.unwrap();
        world.raw().execute_batch(&format!("UPDATE connections SET {change}")).unwrap();
        let found = if change.starts_with("id") { id("b") } else { id("a") };
        let error = store.load(&found).await.unwrap_err();
        assert_eq!(error.fault(), StoreFault::Corrupt, "{change}");
    }
}

#[tokio::test]
async fn a_table_that_is_gone_is_corrupt_and_not_empty() {
    let world = World::new();
    let store = world.open().await;
    world.raw().execute_batch("DROP TABLE connections").unwrap();
    assert!(store.load(&id("a")).await.is_err());
    assert!(store.list(None, 1).await.is_err());
    assert!(store.due(SystemTime::now(), 1).await.is_err());
}

/// A page of zeros, or of something else, where a table was.
#[tokio::test]
async fn a_damaged_page_is_never_an_empty_answer() {
    let world = World::new();
    let store = world.open().await;
    for number in 0..100 {
        let name = id(&format!("customer-{number}"));
        assert!(store.save(&name, row(1, &"x".repeat(900)), None).await.unwrap());
    }
    drop(store);
    let whole = std::fs::read(world.path()).unwrap();
    for (page, bytes) in whole.chunks(4096).enumerate() {
        for filling in [0, 0x5a, 0xff] {
            let mut damaged = whole.clone();
            damaged[page * 4096..][..bytes.len()].fill(filling);
            std::fs::write(world.path(), damaged).unwrap();
            let Ok(store) = SqliteStore::open(world.path()).await else { continue };
            for number in 0..100 {
                let found = store.load(&id(&format!("customer-{number}"))).await;
                assert!(!matches!(found, Ok(None)), "page {page}, {filling:#x}, row {number}");
                if let Ok(Some(row)) = found {
                    assert_eq!(row.content.len(), 900);
                }
            }
        }
    }
}

#[tokio::test]
async fn what_was_removed_or_replaced_is_not_left_in_the_file() {
    let world = World::new();
    let store = world.open().await;
    let version = |number| Some(Version::from_u64(number));
    assert!(store.save(&id("a"), row(1, "1000.first-secret"), None).await.unwrap());
    assert!(store.save(&id("a"), row(2, "second"), version(1)).await.unwrap());
    assert!(store.save(&id("b"), row(1, "1000.other-secret"), None).await.unwrap());
    drop(store);
    assert!(is_written(&world.path(), "other-secret"));
    let store = world.open().await;
    assert!(store.remove(&id("b"), Version::from_u64(1)).await.unwrap());
    drop(store);
    assert_eq!(world.files(), ["grants.db"]);
    assert!(is_written(&world.path(), "second") && !is_written(&world.path(), "-secret"));
}
