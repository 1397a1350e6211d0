use serde_json::json;
use zohobooks_oauth::emulator::Answer;
use zohobooks_oauth::endpoints::bills::ListBills;
use zohobooks_oauth::endpoints::contacts::{CreateContact, ListContacts};
use zohobooks_oauth::{Error, ErrorKind};

use super::*;

async fn all_at_once(books: &OrganizationBooks, calls: usize) -> Vec<Result<(), Error>> {
    let tasks: Vec<_> = (0..calls)
        .map(|_| {
            let call = books.call(ListContacts);
            tokio::spawn(async move { call.send().await.map(drop) })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}

#[tokio::test]
async fn five_hundred_calls_with_a_dead_token_make_one_refresh_and_are_made_again() {
    let company = Company::new().await;
    let access = company.connection.access().await.unwrap();
    company.accounts.revoke_access(&access).await.unwrap();
    // Some hear of it only when there is another token.
    for _ in 0..50 {
        let late = Answer::usual().after(Duration::from_millis(500));
        company.zoho.answer_next("/books/v3/contacts", late);
    }
    let results = all_at_once(&company.books(), 500).await;
    assert!(results.into_iter().all(|result| result.is_ok()));
    assert_eq!(company.refreshes(), 1);
    assert!(company.requests("/books/v3/contacts") <= 1_000);
}

#[tokio::test]
async fn what_was_not_granted_is_not_sent_and_not_refreshed() {
    let company = Company::new().await;
    let before = company.zoho.requests().len();
    for _ in 0..500 {
        let error = company.books().call(ListBills).send().await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::NotGranted);
        assert!(error.to_string().contains("the login did not grant `ZohoBooks.bills.READ`"));
    }
    assert_eq!(company.zoho.requests().len(), before);
}

#[tokio::test]
async fn a_role_that_does_not_allow_it_is_told_after_one_refresh() {
    let company = Company::new().await;
    company.zoho.forbid(scopes![contacts::READ]);
    for _ in 0..2 {
        for result in all_at_once(&company.books(), 20).await {
            let error = result.unwrap_err();
            assert!(!error.needs_refresh());
            let told = error.to_string();
            assert!(
                told.contains("failed: code 57") && told.contains(": the user may not do"),
                "{told}"
            );
        }
        assert_eq!(company.refreshes(), 1);
    }
}

#[tokio::test]
async fn only_what_may_be_made_twice_is_tried_again() {
    let company = Company::new().await;
    let (books, path) = (company.books(), "/books/v3/contacts");
    company.zoho.answer_next(path, Answer::status(503));
    books.call(ListContacts).send().await.unwrap();
    assert_eq!(company.requests(path), 2);
    let create = books.call(CreateContact).json(&json!({ "contact_name": "Zylker" }));
    company.zoho.answer_next(path, Answer::status(503));
    let error = create.clone().send().await.unwrap_err();
    assert!(error.may_have_acted() && !error.is_transient(), "{error}");
    assert_eq!(company.requests(path), 3);
    company.zoho.answer_next(path, Answer::status(503));
    create.repeatable().send().await.unwrap();
    assert_eq!(company.requests(path), 5);
}

#[tokio::test]
async fn zoho_is_not_asked_again_before_it_said_to_come_back() {
    let company = Company::new().await;
    let answer = Answer::status(503).with_header("retry-after", "3600");
    company.zoho.answer_next("/books/v3/contacts", answer);
    let call = company.books().call(ListContacts).send();
    let result = tokio::time::timeout(Duration::from_secs(20), call).await;
    let error = result.expect("it does not wait for an hour").unwrap_err();
    assert!(error.is_transient() && error.retry_after() == Some(Duration::from_secs(3_600)));
    assert_eq!(company.requests("/books/v3/contacts"), 1);
}

#[tokio::test]
async fn calls_by_strangers_do_not_use_up_an_organization() {
    let company = Company::new().await;
    let limits = Limits::default().per_minute(1).wait_at_most(Duration::ZERO);
    let foreign =
        company.connection.books().with_limits(limits).organization(&"4711".parse().unwrap());
    for _ in 0..3 {
        let error = foreign.call(ListContacts).send().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Books(fault) if fault.code == 6041), "{error}");
    }
}

#[tokio::test]
async fn a_foreign_organization_is_told_with_those_of_the_user() {
    let company = Company::new().await;
    let foreign = company.connection.books().organization(&"4711".parse().unwrap());
    let error = foreign.call(ListContacts).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Books(fault) if fault.code == 6041), "{error}");
    assert!(error.to_string().contains("which are 10234695, 10234696"), "{error}");

    let company = Company::that_grants(scopes![contacts::READ]).await;
    let foreign = company.connection.books().organization(&"4711".parse().unwrap());
    let error = foreign.call(ListContacts).send().await.unwrap_err();
    assert!(error.to_string().contains("it is wrong, of another data centre"), "{error}");
}

/// Code 57 has four causes, and Zoho says the same of each.
#[tokio::test]
async fn each_cause_of_code_57_has_its_own_words() {
    let told = async |company: &Company| {
        let sent = company.books().call(ListContacts).send().await;
        sent.map(drop).map_err(|error| error.to_string())
    };

    let missing = Company::that_grants(scopes![settings::READ]).await;
    let missing = told(&missing).await.unwrap_err();
    assert!(missing.contains("the login did not grant `ZohoBooks.contacts.READ`"), "{missing}");

    let role = Company::new().await;
    role.zoho.forbid(scopes![contacts::READ]);
    let role = told(&role).await.unwrap_err();
    assert!(role.contains("failed: code 57") && role.contains("the role that"), "{role}");

    // A dead token is replaced …
    let dead = Company::new().await;
    let access = dead.connection.access().await.unwrap();
    dead.accounts.revoke_access(&access).await.unwrap();
    told(&dead).await.unwrap();
    // … unless it has no refresh token beside it.
    let access = dead.connection.access().await.unwrap();
    let alone = dead.accounts.books(&access).organization(&organization());
    dead.accounts.revoke_access(&access).await.unwrap();
    let dead = alone.call(ListContacts).send().await.unwrap_err();
    assert!(dead.needs_refresh());
    assert!(dead.to_string().contains("so the access token has expired or was revoked"), "{dead}");

    // A grant that is kept with the wrong data centre.
    let elsewhere = Company::new().await;
    let access = elsewhere.connection.access().await.unwrap();
    let token = format!(r#"{{"access_token":"{}","expires_in":3600}}"#, access.token().expose());
    elsewhere.zoho.answer_next(crate::site::TOKEN, Answer::json(200, token));
    let refresh_token = zohobooks_oauth::RefreshToken::new("1000.c.d").unwrap();
    let centre = zohobooks_oauth::DataCenter::In;
    let grant = elsewhere.accounts.resume(refresh_token, centre, WANTED).await.unwrap();
    let books = elsewhere.accounts.books(&grant).organization(&organization());
    let elsewhere = books.call(ListContacts).send().await.unwrap_err().to_string();
    assert!(elsewhere.contains("belongs to another data centre than `in`"), "{elsewhere}");
}
