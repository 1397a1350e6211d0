use super::{Tried, id, row, same_list};
use crate::{ConnectionId, Store};

/// Pages of a list have every connection once.
///
/// # Panics
///
/// If a rule is broken.
pub async fn lists(store: &dyn Store) {
    let store = Tried::new(store, RULE);
    same_list(&store.list(None, 10).await, [], "the list of an empty store must be empty");
    let ids: Vec<_> = (0..25).map(|number| id(format!("conformance-{number:02}"))).collect();
    for id in ids.iter().rev() {
        store.make(id, row(1, "x")).await;
    }
    for limit in [1, 7, 25, 26, usize::MAX] {
        let mut found = Vec::new();
        loop {
            let page = store.list(found.last(), limit).await;
            assert!(page.len() <= limit, "`list` must not exceed its limit of {limit}");
            if page.is_empty() {
                break;
            }
            found.extend(page);
            assert!(found.len() <= ids.len(), "`list` must go on behind the ID, not with it");
        }
        same_list(&found, &ids, &format!("pages of {limit} must have every ID once, in order"));
    }
    same_list(&store.list(None, 0).await, [], "`list` of at most none must be empty");

    let (removed, kept): (Vec<_>, Vec<_>) = ids.iter().enumerate().partition(|(at, _)| at % 3 == 0);
    let [removed, kept]: [Vec<&ConnectionId>; 2] =
        [removed, kept].map(|ids| ids.into_iter().map(|(_, id)| id).collect());
    store.clear(removed.iter().copied()).await;
    let found = store.list(None, usize::MAX).await;
    same_list(&found, kept.iter().copied(), "what was removed must not be listed");
    // A page can begin behind what is no longer there.
    for id in removed {
        let behind: Vec<_> = kept.iter().copied().filter(|kept| *kept > id).collect();
        let found = store.list(Some(id), usize::MAX).await;
        same_list(&found, behind, "`list` must go on behind an ID that was removed");
    }
    store.clear(kept).await;
    same_list(&store.list(None, 10).await, [], "the list must be empty again");
}

const RULE: &str = "Pages of a list have every connection once";
