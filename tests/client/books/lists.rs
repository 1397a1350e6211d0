use std::sync::{Arc, Mutex};

use serde::Deserialize;
use serde_json::{Value, json};
use zohobooks_oauth::Progress;
use zohobooks_oauth::emulator::Answer;
use zohobooks_oauth::endpoints::contacts::ListContacts;

use super::*;

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
    assert_eq!((number, company.requests("/books/v3/contacts")), (450, 3));
    let pages: Vec<_> =
        pages.lock().unwrap().iter().map(|it| (it.pages, it.items, it.has_more)).collect();
    assert_eq!(pages, [(1, 200, true), (2, 400, true), (3, 450, false)]);

    let rest = company.books().call(ListContacts).items::<Value>().per_page(100).from_page(4);
    assert_eq!(rest.all().await.unwrap().len(), 150);

    let all = company.books().call(ListContacts).query("page", 2).query("per_page", 7);
    assert_eq!(all.items::<Value>().all().await.unwrap().len(), 450);
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
        company.zoho.answer_next("/books/v3/contacts", Answer::status(503));
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
    assert_eq!(company.requests("/books/v3/contacts"), 1);
}

#[tokio::test]
async fn lists_as_they_may_come() {
    let company = Company::new().await;
    let answer = |body: &'static str| {
        company.zoho.answer_next("/books/v3/contacts", Answer::json(200, body));
        company.books().call(ListContacts).items::<Value>().all()
    };
    let more = r#"{"code":0,"contacts":[],"page_context":{"has_more_page":true}}"#;
    assert_eq!(answer(more).await.unwrap().len(), 0);
    assert_eq!(answer(r#"{"code":0,"contacts":[1,2]}"#).await.unwrap().len(), 2);
    assert_eq!(answer(r#"{"code":0,"people":[1]}"#).await.unwrap().len(), 1);
    for body in [
        r#"{"code":0}"#,
        r#"{"code":0,"a":[],"b":[]}"#,
        r#"{"code":0,"contacts":[],"page_context":{"has_more_page":"perhaps"}}"#,
        r#"{"code":0,"contacts":[}"#,
        "[]",
    ] {
        let error = answer(body).await.unwrap_err();
        assert!(
            matches!(error.kind(), zohobooks_oauth::ErrorKind::Answer { .. }),
            "{body} {error}"
        );
    }
}
