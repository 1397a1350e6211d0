//! P13: processes that have used up their file descriptors.

use std::fs::File;
use std::sync::Arc;

use zohobooks_oauth::Store;

use crate::kind::Kind;
use crate::place::each;
use crate::process::{Process, say};
use crate::rows::{id, row, stored, version};

/// They get errors, and whatever they have had open meanwhile, it works when there are some again.
#[test]
fn none_is_left() {
    each(async |place| {
        let few = "ulimit -n 32";
        let mut process = Process::start_in(&["sh"], few, "exhaust", place.kind, &place.address);
        assert_eq!(process.says().as_deref(), Some("none"));
        assert_eq!(process.says().as_deref(), Some("opened false"));
        assert_eq!(process.says().as_deref(), Some("saved true"));
        assert_eq!(process.says().as_deref(), Some("opened true"));
    });
}

/// In a process: uses them all up, tries, and gives them back.
pub(crate) async fn exhaust(store: &Arc<dyn Store>, kind: Kind, address: &str) {
    assert!(store.save(&id(), row(1), None).await.unwrap());
    let mut all = Vec::new();
    while let Ok(one) = File::open("/dev/null") {
        all.push(one);
    }
    say("none");
    let another = kind.open(address).await;
    say(format!("opened {}", another.is_ok()));
    // Who has what it takes may save, and nobody may panic or take the row for none.
    let first = store.save(&id(), row(2), Some(version(1))).await;
    if let Ok(row) = store.load(&id()).await {
        assert!(row.is_some());
    }
    drop(all);
    let expected = if first.is_ok() { 2 } else { 1 };
    assert_eq!(stored(&**store).await, Some(expected));
    let saved = store.save(&id(), row(3), Some(version(expected))).await;
    say(format!("saved {}", saved.unwrap()));
    let another = kind.open(address).await;
    say(format!("opened {}", another.is_ok()));
}
