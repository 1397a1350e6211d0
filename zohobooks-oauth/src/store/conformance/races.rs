use super::{Tried, id, row, same, version};
use crate::{ConnectionId, Store, StoreFuture, Version};

/// Of many who do the same at the same time, one succeeds, and who reads meanwhile finds a whole row.
///
/// # Panics
///
/// If a rule is broken.
pub async fn races(store: &dyn Store) {
    let tried = Tried::new(store, RULE);
    let id = id("conformance-races");
    let mut before = None;
    for round in 0..ROUNDS {
        let saves = (0..TASKS).map(|task| {
            let number = 1 + round * TASKS + task;
            store.save(&id, row(number, number.to_le_bytes()), before)
        });
        let results = tried.at_once("save a row many times at once", || saves.collect()).await;
        let won: Vec<_> = (1 + round * TASKS..)
            .zip(results)
            .filter_map(|(number, saved)| match saved {
                Ok(saved) => saved.then_some(number),
                Err(error) => panic!("of saves at once one failed: {}", super::chain(&error)),
            })
            .collect();
        assert!(won.len() == 1, "of {TASKS} saves at once one must win, and {} did", won.len());
        let found = tried.load(&id).await.map(|row| (row.version, row.content.to_vec()));
        let wanted = won.first().map(|won| (version(*won), won.to_le_bytes().to_vec()));
        same(&found, &wanted, "the row must be that of the save that won, and whole");
        before = found.map(|(version, _)| version);
    }
    before = read_meanwhile(&tried, &id, before).await;
    if let Some(before) = before {
        let removals = (0..TASKS).map(|_| store.remove(&id, before));
        let removed = tried.at_once("remove a row many times at once", || removals.collect()).await;
        let won = removed.iter().filter(|removed| matches!(removed, Ok(true))).count();
        assert!(won == 1, "of {TASKS} removals at once one must win, and {won} did");
    }
    same(&tried.version(&id).await, &None, "what was removed must be gone");
}

/// Replaces the row while others load it, and says which version it has then.
async fn read_meanwhile(
    tried: &Tried<'_>,
    id: &ConnectionId,
    mut before: Option<Version>,
) -> Option<Version> {
    for number in 1 + ROUNDS * TASKS..=(1 + ROUNDS) * TASKS {
        let save: StoreFuture<'_, ()> = Box::pin(async {
            let row = row(number, number.to_le_bytes());
            tried.store.save(id, row, before).await.map(drop)
        });
        let read = || -> StoreFuture<'_, ()> {
            Box::pin(async {
                if let Some(row) = tried.store.load(id).await? {
                    let is_whole = *row.content == row.version.as_u64().to_le_bytes();
                    assert!(is_whole, "`load` during a `save` must find a whole row");
                }
                Ok(())
            })
        };
        let calls = std::iter::once(save).chain((0..READERS).map(|_| read()));
        for done in tried.at_once("load a row during a save", || calls.collect()).await {
            if let Err(error) = done {
                panic!("of loads during a save one failed: {}", super::chain(&error));
            }
        }
        before = Some(version(number));
    }
    before
}

const READERS: usize = 4;
const ROUNDS: u64 = 4;
const TASKS: u64 = 32;

const RULE: &str = "Of many who do the same at the same time, one succeeds, and who reads meanwhile finds a whole row";
