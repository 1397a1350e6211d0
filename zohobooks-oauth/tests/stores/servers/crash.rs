use zohobooks_oauth::{ConnectionId, Row, StoreFault};

use super::{Use, each};
use crate::rows::version;

/// S5: what was saved is there after a crash, and the first call finds the new connection.
#[test]
fn it_loses_nothing() {
    each(Use::Alone, async |mut server| {
        let store = server.open().await;
        for number in 0..9 {
            let id: ConnectionId = format!("customer-{number}").parse().unwrap();
            let row = Row::new(version(number), None, vec![7]);
            assert!(store.save(&id, row, None).await.unwrap());
            if number % 3 == 2 {
                server.kill();
                let error = store.load(&id).await.unwrap_err();
                assert_eq!(error.fault(), StoreFault::Unreachable);
                server.start_again();
            }
            let row = store.load(&id).await.unwrap().unwrap();
            assert_eq!(row.version, version(number));
        }
        assert_eq!(store.list(None, 100).await.unwrap().len(), 9);
    });
}
