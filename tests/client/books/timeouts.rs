use std::time::Instant;

use serde_json::{Value, json};
use zohobooks_oauth::emulator::Answer;
use zohobooks_oauth::endpoints::contacts::{CreateContact, ListContacts};
use zohobooks_oauth::{Error, ErrorKind, TransportFault};

use super::*;

const PATH: &str = "/books/v3/contacts";
const SLOW: Duration = Duration::from_secs(1);
const SHORT: Duration = Duration::from_millis(250);
const LONG: Duration = Duration::from_secs(60);

#[track_caller]
fn assert_late(error: &Error) {
    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::Timeout));
    assert!(error.to_string().contains("took too long to answer, more than 250ms"), "{error}");
}

#[tokio::test]
async fn a_call_has_the_time_that_it_is_given() {
    let company = Company::new().await;
    let books = company.books();
    company.zoho.answer_each(PATH, Answer::usual().after(SLOW));
    let began = Instant::now();
    let create = books.call(CreateContact).json(&json!({ "contact_name": "Zylker" }));
    let error = create.timeout(SHORT).send().await.unwrap_err();
    assert_late(&error);
    assert!((SHORT..SLOW).contains(&began.elapsed()), "{:?}", began.elapsed());
    assert_eq!(company.requests(PATH), 1);
    books.call(ListContacts).timeout(LONG).send().await.unwrap();
    books.call(ListContacts).send().await.unwrap();
}

#[tokio::test]
async fn all_calls_have_the_time_that_the_books_are_given_unless_one_has_its_own() {
    let company = Company::new().await;
    company.zoho.answer_each(PATH, Answer::usual().after(SLOW));
    company.zoho.answer_each("/books/v3/organizations", Answer::usual().after(SLOW));
    let books = company.connection.books().with_limits(unlimited()).with_timeout(SHORT);
    assert_late(&books.organizations().await.unwrap_err());
    let books = books.organization(&organization());
    let create = books.call(CreateContact).json(&json!({ "contact_name": "Zylker" }));
    assert_late(&create.clone().send().await.unwrap_err());
    create.timeout(LONG).send().await.unwrap();
}

#[tokio::test]
async fn each_page_and_each_attempt_has_the_time_anew() {
    let company = Company::new().await;
    for number in 0..3 {
        company.zoho.insert(ORGANIZATION, "/contacts", json!({ "contact_name": number }));
    }
    company.zoho.answer_each(PATH, Answer::usual().after(Duration::from_millis(40)));
    company.zoho.answer_next(PATH, Answer::usual().after(SLOW));
    let contacts = company.books().call(ListContacts).timeout(SHORT).items::<Value>().per_page(1);
    assert_eq!(contacts.all().await.unwrap().len(), 3);
    assert_eq!(company.requests(PATH), 4);
}
