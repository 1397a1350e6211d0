use zohobooks_oauth::emulator::Answer;
use zohobooks_oauth::endpoints::contacts::ListContacts;
use zohobooks_oauth::{ErrorKind, LimitFault};

use super::*;

const PATH: &str = "/books/v3/contacts";

fn refused(company: &Company) -> usize {
    company.zoho.requests().iter().filter(|request| request.status() == 429).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_many_tasks_there_are_no_more_are_under_way_than_allowed() {
    let company = Company::new().await;
    company.zoho.limit_calls(1_000, 5, 10_000);
    company.zoho.answer_each(PATH, Answer::usual().after(Duration::from_millis(20)));
    let limits = Limits::default().per_minute(1_000);
    let books = company.books_with(limits);
    let tasks: Vec<_> = (0..200)
        .map(|number| {
            let call = books.call(ListContacts);
            let task = tokio::spawn(async move { call.send().await.map(drop) });
            if number % 2 == 0 {
                // Half of them go away at some time.
                let handle = task.abort_handle();
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(number * 3)).await;
                    handle.abort();
                });
            }
            task
        })
        .collect();
    for task in tasks {
        if let Ok(result) = task.await {
            result.unwrap();
        }
    }
    assert_eq!(refused(&company), 0);
    // Time for what was cancelled to be written. A call that has kept its permit counts for half a minute.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let books = company.books_with(limits.wait_at_most(Duration::ZERO));
    let again: Vec<_> = (0..5).map(|_| tokio::spawn(books.call(ListContacts).send())).collect();
    for task in again {
        task.await.unwrap().unwrap();
    }
    assert_eq!(refused(&company), 0);
}

#[tokio::test]
async fn a_call_that_would_wait_too_long_fails_at_once() {
    let company = Company::new().await;
    let limits = Limits::default().per_minute(3).wait_at_most(Duration::from_secs(2));
    let books = company.books_with(limits);
    for _ in 0..3 {
        books.call(ListContacts).send().await.unwrap();
    }
    let error = books.call(ListContacts).send().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Limit(LimitFault::Minute));
    let call = "calling `GET /contacts` of organization 10234695 at data centre `us` failed: ";
    assert!(
        error.to_string().starts_with(&format!("{call}`per_minute(3)` of this program's")),
        "{error}"
    );
    assert!(error.is_throttled() && error.retry_after().unwrap() > Duration::from_secs(50));
    assert_eq!(company.requests(PATH), 3);
}

#[tokio::test]
async fn a_block_is_remembered_by_all_that_share_the_store() {
    let company = Company::new().await;
    let blocked = r#"{"code":43,"message":"blocked for some time"}"#;
    let answer = Answer::json(429, blocked).with_header("retry-after", "3600");
    company.zoho.answer_next(PATH, answer);
    let error = company.books().call(ListContacts).send().await.unwrap_err();
    assert!(error.is_throttled(), "{error}");
    assert!(error.retry_after().unwrap() > Duration::from_secs(3_500));
    let other = company.connection.books().organization(&organization());
    let error = other.call(ListContacts).send().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Limit(LimitFault::Minute));
    assert_eq!(company.requests(PATH), 1);
}

#[tokio::test]
async fn what_zoho_says_is_left_of_the_day_counts() {
    let company = Company::new().await;
    let headers = Answer::usual()
        .with_header("x-rate-limit-limit", "1000")
        .with_header("x-rate-limit-remaining", "2")
        .with_header("x-rate-limit-reset", "20421");
    company.zoho.answer_next(PATH, headers);
    for _ in 0..3 {
        company.books().call(ListContacts).send().await.unwrap();
    }
    let error = company.books().call(ListContacts).send().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Limit(LimitFault::Day));
    assert!(error.to_string().contains("Zoho has said that no more calls are left"), "{error}");
    assert_eq!(company.requests(PATH), 3);
}
