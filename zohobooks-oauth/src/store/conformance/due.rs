use std::time::{Duration, SystemTime};

use super::{Tried, id, same, same_list, version};
use crate::{Row, Store};

/// What is due is found, the longest overdue first, and nothing else.
///
/// # Panics
///
/// If a rule is broken.
pub async fn due(store: &dyn Store) {
    let store = Tried::new(store, RULE);
    let at = |milliseconds| SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds);
    let due_at = |number: u64, due| Row::new(version(number), due, Vec::new());
    // In an order that is neither that of the names nor that of making.
    let times = [1_760_000_003_000, 0, 1_760_000_001_000, 1_760_000_001_001, YEAR_9999];
    let ids = ["due-b", "due-e", "due-d", "due-a", "due-c", "due-never"].map(id);
    for (id, time) in ids.iter().zip(times) {
        store.make(id, due_at(1, Some(at(time)))).await;
        let found = store.load(id).await.and_then(|row| row.due);
        same(&found, &Some(at(time)), "a due time must come back to the millisecond");
    }
    let [b, e, d, a, c, never] = &ids;
    store.make(never, due_at(1, None)).await;
    let found = store.load(never).await.map(|row| row.due);
    same(&found, &Some(None), "a row that is never due must come back as that");

    let by = [
        (at(0), vec![e]),
        (at(1_760_000_000_999), vec![e]),
        (at(1_760_000_001_000), vec![e, d]),
        (at(1_760_000_001_001), vec![e, d, a]),
        (at(1_760_000_003_000), vec![e, d, a, b]),
        (at(YEAR_9999), vec![e, d, a, b, c]),
    ];
    for (by, wanted) in by {
        let found = store.due(by, usize::MAX).await;
        let rule = "`due` must have what is due by then, the longest overdue first, and never what has no time";
        same_list(&found, wanted, rule);
    }
    for limit in 0..=6 {
        let found = store.due(at(YEAR_9999), limit).await;
        let wanted: Vec<_> = [e, d, a, b, c].into_iter().take(limit).collect();
        same_list(&found, wanted, "`due` must keep its limit and prefer the longest overdue");
    }

    let later = store.save(e, due_at(2, Some(at(1_760_000_002_000))), Some(version(1))).await;
    let stopped = store.save(d, due_at(2, None), Some(version(1))).await;
    assert!(later && stopped, "`save` with the version of the row must replace it");
    store.clear([a]).await;
    let found = store.due(at(1_760_000_003_000), usize::MAX).await;
    let rule = "`due` must follow what was saved last and forget what was removed";
    same_list(&found, [e, b], rule);
    store.clear(&ids).await;
    same_list(&store.due(at(YEAR_9999), 10).await, [], "`due` must be empty when the store is");
}

const YEAR_9999: u64 = 253_402_300_799_999;

const RULE: &str = "What is due is found, the longest overdue first, and nothing else";
