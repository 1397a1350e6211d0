use std::sync::{Arc, Mutex};

use serde::Deserialize;
use serde_json::{Value, json};
use zohobooks_oauth::emulator::Answer;
use zohobooks_oauth::endpoints::contacts::ListContacts;
use zohobooks_oauth::{AnswerFault, Error, ErrorKind, Progress, RequestFault};

use super::*;

const PATH: &str = "/books/v3/contacts";

#[derive(Debug, Deserialize)]
struct Contact {
    contact_name: String,
}

fn fill(company: &Company, contacts: usize) {
    for number in 0..contacts {
        let contact = json!({ "contact_name": format!("Contact {number}") });
        company.zoho.insert(ORGANIZATION, "/contacts", contact);
    }
}

#[tokio::test]
async fn a_list_is_read_over_all_its_pages() {
    let company = Company::new().await;
    fill(&company, 450);
    let pages = Arc::new(Mutex::new(Vec::<Progress>::new()));
    let told = Arc::clone(&pages);
    let mut contacts = company.books().call(ListContacts).items::<Contact>();
    contacts = contacts.on_page(move |progress| told.lock().unwrap().push(progress));
    let mut number = 0;
    while let Some(contact) = contacts.next().await {
        assert_eq!(contact.unwrap().contact_name, format!("Contact {number}"));
        number += 1;
    }
    assert!(contacts.next().await.is_none());
    assert_eq!((number, company.requests(PATH)), (450, 3));
    let pages: Vec<_> =
        pages.lock().unwrap().iter().map(|it| (it.pages, it.items, it.has_more)).collect();
    assert_eq!(pages, [(1, 200, true), (2, 400, true), (3, 450, false)]);

    let rest = company.books().call(ListContacts).items::<Value>().per_page(100).from_page(4);
    assert_eq!(rest.all().await.unwrap().len(), 150);
    let all = company.books().call(ListContacts).items::<Value>().from_page(0);
    assert_eq!(all.all().await.unwrap().len(), 450);
}

#[tokio::test]
async fn pages_are_not_parameters_of_a_list() {
    let company = Company::new().await;
    fill(&company, 3);
    for name in ["page", "per_page"] {
        let list = company.books().call(ListContacts).query(name, 2);
        list.clone().send().await.unwrap();
        let mut items = list.items::<Value>();
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Request(RequestFault::Page));
        assert!(error.to_string().contains("`Items::from_page`"), "{error}");
        assert!(items.next().await.is_none());
    }
    assert_eq!(company.requests(PATH), 2);
}

#[tokio::test]
async fn a_page_that_failed_is_asked_for_again() {
    let company = Company::new().await;
    fill(&company, 300);
    let mut contacts = company.books().call(ListContacts).items::<Contact>();
    for _ in 0..200 {
        contacts.next().await.unwrap().unwrap();
    }
    for _ in 0..3 {
        company.zoho.answer_next(PATH, Answer::status(503));
    }
    assert!(contacts.next().await.unwrap().unwrap_err().is_transient());
    let mut rest = 0;
    while let Some(contact) = contacts.next().await {
        contact.unwrap();
        rest += 1;
    }
    assert_eq!(rest, 100);
}

#[tokio::test]
async fn a_list_ends_with_an_error_that_stays() {
    let company = Company::new().await;
    let mut contacts = company.books().call(ListContacts).items::<u64>();
    company.zoho.insert(ORGANIZATION, "/contacts", json!({ "contact_name": "Zylker" }));
    assert!(contacts.next().await.unwrap().is_err());
    assert!(contacts.next().await.is_none());
    assert_eq!(company.requests(PATH), 1);
}

#[tokio::test]
async fn lists_as_they_may_come() {
    let company = Company::new().await;
    let answer = |body: &'static str| {
        company.zoho.answer_next(PATH, Answer::json(200, body));
        company.books().call(ListContacts).items::<Value>().all()
    };
    assert_eq!(answer(r#"{"code":0,"contacts":[1,2]}"#).await.unwrap().len(), 2);
    assert_eq!(answer(r#"{"code":0,"people":[1]}"#).await.unwrap().len(), 1);
    for body in [
        r#"{"code":0}"#,
        r#"{"code":0,"a":[],"b":[]}"#,
        r#"{"code":0,"contacts":[],"page_context":{"has_more_page":"perhaps"}}"#,
        r#"{"code":0,"contacts":[1],"page_context":{"page":2,"has_more_page":false}}"#,
        "",
        r#"{"code":0,"contacts":[}"#,
        "[]",
    ] {
        let error = answer(body).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Answer { .. }), "{body} {error}");
    }
}

/// Reads a list whose pages have these members beside its name, after which the last of them comes for ever.
async fn read(pages: &[&str]) -> (Result<Vec<u64>, Error>, usize) {
    let company = Company::new().await;
    let answer = |page: &&str| Answer::json(200, format!(r#"{{"code":0,"contacts":{page}}}"#));
    for page in pages {
        company.zoho.answer_next(PATH, answer(page));
    }
    company.zoho.answer_each(PATH, answer(pages.last().unwrap()));
    let mut contacts = company.books().call(ListContacts).items::<u64>();
    let mut read = Vec::new();
    while let Some(contact) = contacts.next().await {
        match contact {
            Ok(contact) => read.push(contact),
            Err(error) => {
                assert!(contacts.next().await.is_none());
                return (Err(error), company.requests(PATH));
            }
        }
        assert!(read.len() < 100, "it has no end");
    }
    (Ok(read), company.requests(PATH))
}

#[tokio::test]
async fn the_numbers_of_the_pages_are_checked_as_far_as_there_are_any() {
    let first = r#"[1,2],"page_context":{"page":1,"has_more_page":true}"#;
    for last in [
        r#"[3],"page_context":{"page":2,"has_more_page":false}"#,
        r#"[3],"page_context":{"page":"2","has_more_page":false}"#,
        r#"[3],"page_context":{"page":null,"has_more_page":false}"#,
        r#"[3],"page_context":{}"#,
        r#"[3],"page_context":null"#,
        "[3]",
    ] {
        let (contacts, requests) = read(&[first, last]).await;
        assert_eq!((contacts.unwrap(), requests), (vec![1, 2, 3], 2), "{last}");
    }
}

#[tokio::test]
async fn a_server_that_repeats_itself_is_not_believed() {
    let first = r#"[1,2],"page_context":{"page":1,"has_more_page":true}"#;
    let other = r#"[3,4],"page_context":{"page":4,"has_more_page":true}"#;
    let without = r#"[1,2],"page_context":{"has_more_page":true}"#;
    for pages in [vec![first], vec![first, other], vec![without]] {
        let (result, requests) = read(&pages).await;
        let error = result.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Answer { fault: AnswerFault::Page, .. }));
        assert!(
            error.to_string().contains("not the page of the list that was asked for"),
            "{error}"
        );
        assert_eq!(requests, 2, "{pages:?}");
    }
}

#[tokio::test]
async fn a_server_may_have_nothing_on_a_page_but_not_for_ever() {
    let page =
        |number: u32| format!(r#"[],"page_context":{{"page":{number},"has_more_page":true}}"#);
    let (one, two, three) = (page(1), page(2), page(3));
    let last = r#"[1],"page_context":{"page":3,"has_more_page":false}"#;
    let (contacts, requests) = read(&[&one, &two, last]).await;
    assert_eq!((contacts.unwrap(), requests), (vec![1], 3));
    let (result, requests) = read(&[&one, &two, &three]).await;
    let error = result.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Answer { fault: AnswerFault::Page, .. }), "{error}");
    assert_eq!(requests, 3);
    let without = r#"[],"page_context":{"has_more_page":true}"#;
    assert!(read(&[without]).await.0.is_err());
}
