use zohobooks_oauth::{Row, StoreFault};

use super::relay::Relay;
use super::{Use, each};
use crate::rows::{id, version};

/// A connection that is dead without knowing it is left behind.
#[test]
fn that_swallows_everything_costs_one_call() {
    each(Use::Shared, async |server| {
        let relay = Relay::to(server.port()).await;
        let store = server.open_at(relay.port).await;
        relay.swallow();
        assert_eq!(store.load(&id()).await.unwrap_err().fault(), StoreFault::Busy);
        assert!(store.load(&id()).await.unwrap().is_none());
    });
}

/// Whoever has written hears so, also where the connection was lost meanwhile.
#[test]
fn that_loses_the_answer_does_not_hide_what_was_written() {
    each(Use::Shared, async |server| {
        let relay = Relay::to(server.port()).await;
        let store = server.open_at(relay.port).await;
        for number in 0..5 {
            let expected = (number > 0).then(|| version(number));
            let row = Row::new(version(number + 1), None, Vec::new());
            relay.cut_next_answer();
            assert!(store.save(&id(), row, expected).await.unwrap(), "{number}");
        }
        let late = Row::new(version(9), None, Vec::new());
        relay.cut_next_answer();
        assert!(!store.save(&id(), late, Some(version(1))).await.unwrap());
    });
}
