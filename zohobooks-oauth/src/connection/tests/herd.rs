use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use super::world::{HOUR, World, settle, token};

#[tokio::test(start_paused = true)]
async fn ten_thousand_tasks_make_one_request_and_share_what_comes_of_it() {
    for fails in [false, true] {
        let world = World::new();
        let connection = world.create().await;
        world.clock.advance(2 * HOUR);
        *world.zoho.takes.lock().unwrap() = Duration::from_millis(500);
        world.zoho.answers(fails.then_some(Ok((200, r#"{"error":"invalid_code"}"#))));
        let tasks: Vec<_> = (0..10_000)
            .map(|_| {
                let connection = connection.clone();
                tokio::spawn(async move { connection.access().await.is_err() })
            })
            .collect();
        for task in tasks {
            assert_eq!(task.await.unwrap(), fails);
        }
        assert_eq!(world.zoho.requests(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn five_hundred_refusals_of_one_token_make_one_refresh() {
    let world = World::new();
    let connection = world.create().await;
    let tasks: Vec<_> = (0..500)
        .map(|_| {
            let connection = connection.clone();
            tokio::spawn(async move {
                let refused = connection.access().await.unwrap().token().clone();
                settle().await;
                connection.reject(&refused);
                token(&connection).await
            })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), "1000.new.1");
    }
    assert_eq!((world.zoho.requests(), connection.counters().rejected()), (1, 1));
}

/// A caller that goes away after any number of looks leaves the refresh to the others.
#[tokio::test(start_paused = true)]
async fn whoever_goes_away_harms_nobody() {
    for polls in 0..20 {
        let world = World::new();
        let connection = world.create().await;
        world.clock.advance(2 * HOUR);
        *world.zoho.takes.lock().unwrap() = Duration::from_millis(5);
        {
            let mut leader = pin!(connection.access());
            for _ in 0..polls {
                let ready =
                    leader.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready();
                tokio::time::sleep(Duration::from_millis(1)).await;
                if ready {
                    break;
                }
            }
        }
        assert_eq!(token(&connection).await, "1000.new.1");
        assert_eq!(world.zoho.requests(), 1, "after {polls} polls");
    }
}

#[tokio::test(start_paused = true)]
async fn if_all_go_away_the_token_is_stored_all_the_same() {
    let world = World::new();
    let connection = world.create().await;
    world.clock.advance(2 * HOUR);
    *world.zoho.takes.lock().unwrap() = Duration::from_secs(5);
    for _ in 0..10 {
        let connection = connection.clone();
        let waiter = tokio::spawn(async move { connection.access().await.map(drop) });
        settle().await;
        waiter.abort();
    }
    drop(connection);
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(token(&world.open().await).await, "1000.new.1");
    assert_eq!(world.zoho.requests(), 1);
}
