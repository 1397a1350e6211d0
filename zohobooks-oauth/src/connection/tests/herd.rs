use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use super::world::{Answer, HOUR, MINUTE, World, settle, token};
use crate::{AccountsFault, ErrorKind, TransportFault};

/// What came of it for all of them, and how long they took.
async fn ten_thousand_tasks(world: &World) -> (Result<String, ErrorKind>, Duration) {
    let connection = world.create().await;
    world.clock.advance(2 * HOUR);
    let began = Instant::now();
    let tasks: Vec<_> = (0..10_000)
        .map(|_| {
            let connection = connection.clone();
            tokio::spawn(async move {
                let access = connection.access().await;
                access
                    .map(|it| it.token().expose().to_owned())
                    .map_err(|error| error.kind().clone())
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
        outcomes.dedup();
    }
    let took = began.elapsed();
    assert_eq!(outcomes.len(), 1, "{outcomes:?}");
    (outcomes.remove(0), took)
}

fn outcomes() -> [(Option<Answer>, Result<String, ErrorKind>); 2] {
    let refused = Ok((200, r#"{"error":"invalid_code"}"#));
    [
        (None, Ok("1000.new.1".to_owned())),
        (Some(refused), Err(ErrorKind::Accounts(AccountsFault::InvalidCode))),
    ]
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_tasks_make_one_request_and_share_what_comes_of_it() {
    let lost = ErrorKind::Transport(TransportFault::Connect);
    let lost = (Some(Err(TransportFault::Connect)), Err(lost));
    for (answer, outcome) in outcomes().into_iter().chain([lost]) {
        let world = World::new();
        *world.zoho.takes.lock().unwrap() = Duration::from_millis(500);
        world.zoho.answers(answer);
        assert_eq!(ten_thousand_tasks(&world).await.0, outcome);
        // What may go away by itself is tried three times.
        let requests = if answer.is_some_and(|answer| answer.is_err()) { 3 } else { 1 };
        assert_eq!(world.zoho.requests(), requests, "{outcome:?}");
    }
}

/// On threads and by a real clock. A machine that does something else beside it gets three tries.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "measures time, for which it has to be alone: `cargo xtask faults C1`"]
async fn ten_thousand_tasks_hear_of_it_within_fifty_milliseconds() {
    let takes = Duration::from_millis(200);
    let most = takes + Duration::from_millis(50);
    for (answer, outcome) in outcomes() {
        let mut times = Vec::new();
        while times.len() < 3 && times.last().is_none_or(|time| *time > most) {
            let world = World::new();
            *world.zoho.takes.lock().unwrap() = takes;
            world.zoho.answers(answer);
            let (came, took) = ten_thousand_tasks(&world).await;
            assert_eq!((&came, world.zoho.requests()), (&outcome, 1));
            times.push(took);
        }
        println!("10,000 tasks, Zoho takes {takes:?}: {times:?}");
        assert!(times.last() <= Some(&most), "{times:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_tasks_do_not_wait_while_the_token_is_good() {
    let world = World::new();
    let connection = world.create().await;
    world.clock.advance(HOUR - 11 * MINUTE);
    *world.zoho.takes.lock().unwrap() = MINUTE;
    let began = tokio::time::Instant::now();
    for _ in 0..10_000 {
        assert_eq!(token(&connection).await, "1000.first");
    }
    assert_eq!(began.elapsed(), Duration::ZERO);
    tokio::time::sleep(2 * MINUTE).await;
    assert_eq!((token(&connection).await.as_str(), world.zoho.requests()), ("1000.new.1", 1));
}

/// Some of them hear of it when the next token is there, which is not the one that was refused.
#[tokio::test(start_paused = true)]
async fn five_hundred_refusals_of_one_token_make_one_refresh() {
    let world = World::new();
    let connection = world.create().await;
    let tasks: Vec<_> = (0..500)
        .map(|task| {
            let connection = connection.clone();
            tokio::spawn(async move {
                let refused = connection.access().await.unwrap().token().clone();
                tokio::time::sleep(Duration::from_secs(1 + task % 3)).await;
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
    *world.zoho.takes.lock().unwrap() = MINUTE;
    for _ in 0..10 {
        let connection = connection.clone();
        let waiter = tokio::spawn(async move { connection.access().await.map(drop) });
        settle().await;
        waiter.abort();
        assert!(waiter.await.unwrap_err().is_cancelled());
    }
    drop(connection);
    let running = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    assert_eq!(running(), 1, "the refresh");
    tokio::time::sleep(MINUTE).await;
    assert_eq!(running(), 0);
    assert_eq!(token(&world.open().await).await, "1000.new.1");
    assert_eq!(world.zoho.requests(), 1);
}
