use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

use super::super::*;
use super::world::{HOUR, MINUTE, World, id};
use crate::{Clock, ConnectionFault, ErrorKind};

/// Shows a calendar that somebody has set.
#[derive(Clone)]
struct SetAhead(crate::ManualClock, Arc<Mutex<Duration>>);

impl Clock for SetAhead {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn wall(&self) -> SystemTime {
        self.0.wall() + *self.1.lock().unwrap()
    }
}

async fn use_up(connection: &Connection) {
    let error = loop {
        match connection.access().await {
            Ok(access) => connection.reject(access.token()),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionFault::Quota));
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_was_ahead_locks_nobody_out_for_longer_than_the_quota() {
    let world = World::new();
    world.create().await;
    let clock = SetAhead(world.clock.clone(), Arc::default());
    let app = crate::fake::app().with_clock(clock.clone());
    let accounts = Accounts::with_transport(app, world.zoho.clone());
    let connection = Connection::open(&accounts, world.store.clone(), id()).await.unwrap();
    *clock.1.lock().unwrap() = 5 * HOUR;
    use_up(&connection).await;
    *clock.1.lock().unwrap() = Duration::ZERO;

    let other = world.open().await;
    use_up(&other).await;
    assert_eq!(world.zoho.requests(), 8);
    world.clock.advance(10 * MINUTE);
    other.access().await.unwrap();
    assert_eq!(world.zoho.requests(), 9);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_that_is_stored_again_is_the_same_to_zoho() {
    let world = World::new();
    let connection = world.create().await;
    for _ in 0..4 {
        use_up(&connection).await;
        connection.log_in(&world.grant("1000.refresh")).await.unwrap();
    }
    assert_eq!(world.zoho.requests(), 8);
    assert_eq!(connection.status().await.unwrap().consents(), 1);
    connection.log_in(&world.grant("1000.refresh.second")).await.unwrap();
    use_up(&connection).await;
    assert_eq!(world.zoho.requests(), 16);
    assert_eq!(connection.status().await.unwrap().consents(), 2);
}
