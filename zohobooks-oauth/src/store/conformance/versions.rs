use super::{Tried, id, row, same, version};
use crate::Store;

/// A row is written and removed only in the state that the caller knows.
///
/// # Panics
///
/// If a rule is broken.
pub async fn versions(store: &dyn Store) {
    let store = Tried::new(store, RULE);
    let id = id("conformance-versions");
    same(
        &store.version(&id).await,
        &None,
        "`load` of a connection that was never saved must be `None`",
    );
    let made = store.save(&id, row(1, "first"), Some(version(1))).await;
    assert!(!made, "`save` with a version must not write where there is no row");
    same(&store.version(&id).await, &None, "a `save` that was refused must not leave a row behind");
    assert!(!store.remove(&id, version(1)).await, "`remove` where there is no row must be `false`");

    store.make(&id, row(1, "first")).await;
    assert!(
        !store.save(&id, row(2, "no"), None).await,
        "`save` with `None` must not replace a row"
    );
    let saved = store.save(&id, row(2, "no"), Some(version(3))).await;
    assert!(!saved, "`save` with another version than that of the row must not replace it");
    assert!(!store.remove(&id, version(3)).await, "`remove` with another version must be refused");
    let kept = store.load(&id).await;
    let kept = kept.map(|row| (row.version, row.content.to_vec()));
    let first = Some((version(1), b"first".to_vec()));
    same(&kept, &first, "what was refused must leave the row as it was");

    let saved = store.save(&id, row(2, "second"), Some(version(1))).await;
    assert!(saved, "`save` with the version of the row must replace it");
    same(
        &store.version(&id).await,
        &Some(version(2)),
        "`load` must show the version that was saved",
    );
    let saved = store.save(&id, row(1, "back"), Some(version(2))).await;
    assert!(saved, "versions are random, so a lower one may follow a higher one");

    removed_and_made_again(&store).await;
    store.clear([&id]).await;
    same(&store.version(&id).await, &None, "`load` of what was removed must be `None`");

    // What fits into a version must fit into the store.
    for number in [0, 1, u64::from(u32::MAX), u64::MAX >> 1] {
        store.make(&id, row(number, "x")).await;
        same(&store.version(&id).await, &Some(version(number)), "every version must come back");
        store.clear([&id]).await;
    }
}

async fn removed_and_made_again(store: &Tried<'_>) {
    let id = id("conformance-again");
    store.make(&id, row(1, "old")).await;
    assert!(
        store.remove(&id, version(1)).await,
        "`remove` with the version of the row must remove it"
    );
    assert!(!store.remove(&id, version(1)).await, "what was removed must not be removed again");
    assert!(
        !store.save(&id, row(2, "late"), Some(version(1))).await,
        "a late `save` must not bring a removed row back"
    );
    store.make(&id, row(3, "new")).await;
    assert!(
        !store.save(&id, row(4, "late"), Some(version(1))).await,
        "a late `save` must not replace a row that was removed and made again"
    );
    assert!(
        !store.remove(&id, version(1)).await,
        "a late `remove` must not remove a row that was removed and made again"
    );
    same(&store.version(&id).await, &Some(version(3)), "the row that was made again must stay");
    store.clear([&id]).await;
}

const RULE: &str = "A row is written and removed only in the state that the caller knows";
